import type { ColumnPreview, FilePreview, ImportChoice } from '../../../src/intake/intake';

/** A choice for a list of orders with point decimals and days first. */
export const someChoice = (part: Partial<ImportChoice> = {}): ImportChoice => ({
	encoding: 'utf-8',
	delimiter: ',',
	headerRow: 1,
	headerRows: 1,
	kind: 'transactions',
	mapping: { customer: 0, date: 1, amount: 2 },
	decimals: { amount: '.' },
	dates: { date: 'dmy' },
	rows: 'orders',
	states: {},
	returns: 'subtract',
	anonymous: 'reject',
	overlap: 'count',
	scale: '0-10',
	unit: undefined,
	pseudonyms: false,
	source: undefined,
	...part,
});

export const someColumn = (part: Partial<ColumnPreview> = {}): ColumnPreview => ({
	header: 'column',
	samples: [],
	looks: 'text',
	empty: 0,
	decimals: {},
	dates: {},
	dateStyle: undefined,
	values: undefined,
	...part,
});

export const somePreview = (columns: readonly ColumnPreview[], part: Partial<FilePreview> = {}): FilePreview => ({
	file: 'orders.csv',
	bytes: 100,
	records: 3,
	choice: someChoice(),
	columns,
	rows: [],
	byteOrderMark: false,
	newline: 'LF',
	titles: [],
	orders: undefined,
	warnings: [],
	...part,
});
