/** Turns one row of cells into one entry of the columns, or says what is wrong with it. One reader per kind of file. */
import type { ColumnSet } from '../core/columns';
import type { RowProblemCode } from '../core/problem';
import type { FieldName, ImportChoice } from './intake';
import type { PlainRecord } from './plain-rows';

/** What became of a row: taken, left out on purpose, or the field and reason it was rejected for. */
export type Verdict = 'accepted' | 'skipped' | { readonly field: FieldName; readonly code: RowProblemCode };

interface Summary {
	readonly customers: number;
	readonly firstDay: number | undefined;
	readonly lastDay: number | undefined;
	/** minor units */
	readonly sum: number | undefined;
	readonly moreThanTwoDecimals: boolean;
}

export interface RowReader {
	read(cells: readonly string[]): Verdict;
	/** takes a row of bytes if nothing is wrong with it; false, with nothing changed: {@link read} must judge it */
	readPlain?(record: PlainRecord): boolean;
	/** @returns the columns, and what the receipt says of them */
	finish(): { columns: ColumnSet; summary: Summary };
}

/** How the rows of a file are read: all decided. */
export interface Reading {
	readonly mapping: ImportChoice['mapping'];
	readonly decimal: '.' | ',';
	readonly dateOrder: 'ymd' | 'dmy' | 'mdy';
	/** days since 1970-01-01 */
	readonly today: number;
	readonly currency: string;
	/** rows expected, for the size of the columns */
	readonly rows: number;
}

/** Verdicts are made once: a million bad rows would otherwise be a million objects. */
export const rejection = (field: FieldName, code: RowProblemCode): Verdict => ({ field, code });

/** First and last of the days seen. */
export class Span {
	#first = Number.POSITIVE_INFINITY;
	#last = Number.NEGATIVE_INFINITY;

	take(day: number) {
		if (day < this.#first) this.#first = day;
		if (day > this.#last) this.#last = day;
	}

	get firstDay() {
		return Number.isFinite(this.#first) ? this.#first : undefined;
	}

	get lastDay() {
		return Number.isFinite(this.#last) ? this.#last : undefined;
	}
}
