/** What reading a file yields: types shared by the worker and the page. */
import type { DataSetKind } from '../core/plan/plan';
import type { RowProblem, RowProblemCode } from '../core/problem';

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];
export const decimalSigns = ['.', ','] as const;
export type DecimalSign = (typeof decimalSigns)[number];
/** Order of day, month and year; `ymd` is ISO. */
export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** Fields a column can mean, by kind of file. `customer` of a customers file is its own key. */
export const fieldsOf = {
	transactions: ['customer', 'date', 'amount', 'currency', 'order'],
	customers: ['customer', 'since', 'until'],
	nps: ['score', 'date', 'comment'],
} as const satisfies Record<DataSetKind, readonly string[]>;
export const neededFields = {
	transactions: ['customer', 'date', 'amount'],
	customers: ['customer', 'since'],
	nps: ['score'],
} as const satisfies Record<DataSetKind, readonly string[]>;
export type FieldName = (typeof fieldsOf)[DataSetKind][number];

/** How a file is to be read: detected, shown, changeable. */
export interface ImportChoice {
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	/** record number of the header row, counted from 1; 0: the file has none */
	readonly headerRow: number;
	readonly kind: DataSetKind;
	/** field → column, counted from 0 */
	readonly mapping: Readonly<Partial<Record<FieldName, number>>>;
	/** undefined: the column does not decide, so the user must */
	readonly decimal: DecimalSign | undefined;
	readonly dateOrder: DateOrder | undefined;
}

/** What in a column speaks for a format: how many values, and the first that decides. */
export interface Evidence {
	readonly values: number;
	readonly example: string;
}

export interface ColumnPreview {
	/** '' if the header is empty or there is none */
	readonly header: string;
	/** first non-empty values, at most five, cut to 60 characters */
	readonly samples: readonly string[];
	/** what most values look like */
	readonly looks: 'empty' | 'number' | 'date' | 'score' | 'text';
	/** formats the column's values allow, with what decides between them; more than one entry: open */
	readonly decimals: Readonly<Partial<Record<DecimalSign, Evidence>>>;
	readonly dateOrders: Readonly<Partial<Record<DateOrder, Evidence>>>;
}

export interface FilePreview {
	readonly file: string;
	readonly bytes: number;
	/** data records without header, title and blank lines */
	readonly records: number;
	readonly choice: ImportChoice;
	readonly columns: readonly ColumnPreview[];
	/** first records as read, at most 8 */
	readonly rows: readonly (readonly string[])[];
	readonly byteOrderMark: boolean;
	readonly newline: 'LF' | 'CRLF' | 'CR' | 'mixed';
}

/** What an import did, before anything is stored: records = accepted + rejected + skipped. */
export interface Receipt {
	readonly id: string;
	readonly kind: DataSetKind;
	readonly file: string;
	readonly records: number;
	readonly accepted: number;
	readonly rejected: number;
	/** exact duplicates of an order number, rows of a total */
	readonly skipped: number;
	readonly customers: number;
	/** days since 1970-01-01 */
	readonly firstDay: number | undefined;
	readonly lastDay: number | undefined;
	/** minor units, rounded once from the exact sum */
	readonly sum: number | undefined;
	/** at most 1,000 */
	readonly problems: readonly RowProblem[];
	readonly problemCounts: Readonly<Partial<Record<RowProblemCode, number>>>;
	/** amounts with more than two decimals are kept exactly; only sums are rounded */
	readonly moreThanTwoDecimals: boolean;
}
