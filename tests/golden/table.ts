import { dayText, parseDay } from '../../src/core/calendar';
import type { Transactions } from '../../src/core/columns';
import type { FieldName, Mapping } from '../../src/intake/fields';
import type { FilePreview, ImportChoice } from '../../src/intake/intake';
import { previewFile } from '../../src/intake/preview';
import { isBlank, piecesOf, rowsOf } from '../../src/intake/read-csv';
import { readColumns, type Imported } from '../../src/intake/read-columns';
import type { GoldenFolder } from './golden';

/** A reference file as the intake reads it. */
export class Table {
	readonly preview: FilePreview;
	/** of data records, as read */
	readonly rows: readonly (readonly string[])[];
	readonly #file: File;
	readonly #currency: string;

	private constructor(file: File, preview: FilePreview, rows: readonly (readonly string[])[], currency: string) {
		this.#file = file;
		this.preview = preview;
		this.rows = rows;
		this.#currency = currency;
	}

	static async open(folder: GoldenFolder, path: string, currency = 'EUR', choice: Partial<ImportChoice> = {}) {
		const file = folder.file(path);
		const preview = await previewFile(file, choice);
		if (!preview.ok) throw new Error(JSON.stringify(preview.error));
		const { headerRow, delimiter } = preview.value.choice;
		const rows: (readonly string[])[] = [];
		for await (const { pieces } of piecesOf(file, preview.value.choice)) {
			for (const piece of pieces) {
				if (piece.kind === 'broken') throw new Error(`quotes in line ${piece.line}`);
				const batch = rowsOf(piece, delimiter);
				for (const [index, cells] of batch.rows.entries())
					if (batch.row + index > headerRow && !isBlank(cells)) rows.push(cells);
			}
		}
		return new Table(file, preview.value, rows, currency);
	}

	column(header: string): number {
		const found = this.preview.columns.findIndex((column) => column.header === header);
		if (found === -1) throw new Error(`no column ${header}`);
		return found;
	}

	cells(header: string | number): string[] {
		const column = typeof header === 'number' ? header : this.column(header);
		return this.rows.map((cells) => (cells[column] ?? '').trim());
	}

	count = (header: string | number, holds: (cell: string) => boolean) => this.cells(header).filter(holds).length;
	empty = (header: string) => this.count(header, (cell) => cell === '');
	/** distinct cells that are not empty */
	distinct = (header: string | number) => new Set(this.cells(header).filter((cell) => cell !== '')).size;

	/** Reads rows with the columns given; nothing may be left open. */
	async read(
		fields: Readonly<Partial<Record<FieldName, string | number>>>,
		choice: Partial<ImportChoice> = {},
	): Promise<Imported> {
		const mapped = Object.entries(fields).map(([field, column]) => [
			field,
			typeof column === 'number' ? column : this.column(column),
		]);
		const mapping = Object.fromEntries(mapped) as Mapping;
		const wanted = { ...choice, kind: choice.kind ?? 'transactions', mapping };
		const preview = await previewFile(this.#file, { ...wanted, delimiter: this.preview.choice.delimiter });
		if (!preview.ok) throw new Error(JSON.stringify(preview.error));
		const options = { id: 'golden', choice: { ...preview.value.choice, ...wanted }, preview: preview.value };
		const read = await readColumns(this.#file, {
			...options,
			today: parseDay('2026-01-01')!,
			currency: this.#currency,
		});
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		return read.value;
	}
}

const amountsOf = ({ columns }: Imported): Transactions['amount'] => {
	if (columns.kind !== 'transactions' && columns.kind !== 'customers') throw new Error(columns.kind);
	return columns.amount!;
};
export const valuesOf = (read: Imported) => {
	const { values, decimals } = amountsOf(read);
	return [...values].map((value) => value / 10 ** decimals);
};
/** Added as whole numbers: exact. Cells without a number count for nothing. */
export const sumOf = (read: Imported) => {
	const { values, decimals } = amountsOf(read);
	return values.filter((value) => !Number.isNaN(value)).reduce((sum, value) => sum + value, 0) / 10 ** decimals;
};
export const span = ({ receipt: { firstDay, lastDay } }: Imported) => ({
	first: firstDay === undefined ? undefined : dayText(firstDay),
	last: lastDay === undefined ? undefined : dayText(lastDay),
});

/** Every line counts for itself. */
export const eachLine = { rows: 'orders', returns: 'subtract', anonymous: 'keep' } as const;
/** Only what was sold to somebody: lines added up by order. */
export const clean = { rows: 'lines', returns: 'leaveOut', anonymous: 'reject' } as const;
export const retail = {
	customer: 'CustomerID',
	date: 'InvoiceDate',
	price: 'UnitPrice',
	quantity: 'Quantity',
} as const;
