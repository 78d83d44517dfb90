/** What can go wrong without a mistake in the code. Codes, never sentences: the words are in `i18n`. */

/** Why one row of a file was not taken. */
export const rowProblemCodes = [
	'missing', // a needed cell is empty
	'number', // not a number in the column's format
	'number-ambiguous', // 1.234 in a column with both decimal signs
	'number-range', // too large, or outside what the field allows
	'date', // not a date in the column's format
	'date-impossible', // a day that does not exist
	'date-future',
	'date-implausible', // before 1970-01-02
	'score', // not a whole number
	'score-range', // not 0 to 10
	'currency', // no currency that is known
	'too-few-cells',
	'too-many-cells',
	'quote', // text after a closing quote, or a quote never closed
	'control-character',
	'encoding', // letters that cannot be read
	'duplicate', // an order number that stood in the file before, with the same content
	'conflict', // the same key with other content, in this file or one imported before
	'inconsistent', // values of one row that contradict each other: last before first, repeat purchases without time between
	'cell-too-long', // more than a million characters
] as const;
export type RowProblemCode = (typeof rowProblemCodes)[number];

/** One row that was not taken: where, what stood there, why. */
export interface RowProblem {
	/** data record, counted from 1 without header, title and blank lines */
	readonly record: number;
	/** physical line in the file where the record begins, counted from 1 */
	readonly line: number;
	/** row a spreadsheet would show, counted from 1 */
	readonly row: number;
	/** column counted from 1; 0 when the whole row is meant */
	readonly column: number;
	/** header of that column, '' if none */
	readonly header: string;
	/** the raw cell, cut to 120 characters */
	readonly value: string;
	readonly code: RowProblemCode;
	/** last physical line that was not read because of it: a quote that never closes swallows what follows */
	readonly toLine?: number;
	/** `inconsistent`: header of the column that says otherwise */
	readonly against?: string;
	/** what stood in an earlier import that it contradicts: data set, days since 1970-01-01, minor units */
	readonly earlier?: { readonly set: string; readonly day: number; readonly amount: number };
}

export type Problem =
	| { readonly code: 'file-empty'; readonly file: string }
	| { readonly code: 'file-header-only'; readonly file: string }
	/** `kind`: what it is instead, by its content */
	| { readonly code: 'file-kind'; readonly file: string; readonly kind: FileKind }
	| { readonly code: 'file-too-large'; readonly file: string; readonly bytes: number; readonly limit: number }
	| { readonly code: 'file-too-many-rows'; readonly file: string; readonly limit: number }
	| { readonly code: 'file-too-many-columns'; readonly file: string; readonly limit: number }
	| { readonly code: 'file-unreadable'; readonly file: string; readonly detail: string }
	| { readonly code: 'column-missing'; readonly file: string; readonly field: string }
	| { readonly code: 'date-order-open'; readonly file: string; readonly column: string; readonly example: string }
	| { readonly code: 'decimal-sign-open'; readonly file: string; readonly column: string; readonly example: string }
	/** the NPS needs answers from 0 to 10 */
	| { readonly code: 'score-scale'; readonly file: string }
	| { readonly code: 'scale-open' | 'unit-open'; readonly file: string; readonly column: string }
	| { readonly code: 'workbook-damaged' | 'workbook-locked' | 'workbook-empty'; readonly file: string }
	| { readonly code: 'workbook-too-large'; readonly file: string; readonly bytes: number; readonly limit: number }
	| { readonly code: 'no-rows-accepted'; readonly file: string; readonly rejected: number }
	| { readonly code: 'cancelled' }
	| { readonly code: 'worker-crashed'; readonly detail: string }
	| { readonly code: 'data-set-missing'; readonly id: string }
	| { readonly code: 'storage-unavailable'; readonly detail: string }
	| { readonly code: 'storage-blocked' }
	| { readonly code: 'storage-full' }
	| { readonly code: 'storage-lost' }
	| { readonly code: 'storage-failed'; readonly detail: string }
	| { readonly code: 'storage-newer'; readonly found: number; readonly known: number }
	| { readonly code: 'conflict'; readonly name: string }
	/** `where`: path inside the record; `record`: what it was called */
	| { readonly code: 'record-damaged'; readonly record: string; readonly where: string }
	| { readonly code: 'backup-not-ours'; readonly file: string }
	| { readonly code: 'backup-cut'; readonly file: string }
	| { readonly code: 'backup-newer'; readonly file: string; readonly found: number; readonly known: number }
	| { readonly code: 'backup-changed'; readonly file: string }
	| { readonly code: 'backup-empty'; readonly file: string };

export type FileKind = 'pdf' | 'image' | 'xlsx' | 'xls' | 'zip' | 'gzip' | 'html' | 'json' | 'binary';

export type Result<T, E = Problem> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;
export const fail = <E>(error: E) => ({ ok: false, error }) as const;

/** Closes a `switch`: a forgotten case becomes a type error here. */
export function unreachable(value: never): never {
	throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
