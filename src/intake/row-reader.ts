/** Turns one row of cells into one entry of the columns, or says what is wrong with it. One reader per kind of file. */
import type { ColumnSet } from '../core/columns';
import type { RowProblem, RowProblemCode } from '../core/problem';
import type { EarlierOrders } from './earlier-orders';
import type { EarlierSet } from './earlier-sets';
import type { FieldName } from './fields';
import type { FilePreview, ImportChoice } from './intake';
import type { Notes } from './notes';
import type { PlainRecord } from './plain-rows';
import type { CurrencySum, NearDuplicate, Receipt, RowSkipCode } from './receipt';
import type { RowLog } from './row-log';

/** What became of a row: taken, left out on purpose, or the field and reason it was rejected for. */
export type Verdict = 'accepted' | Rejection | Omission;

export interface Rejection {
	readonly field: FieldName;
	readonly code: RowProblemCode;
	/** the field that says otherwise */
	readonly against?: FieldName;
	readonly earlier?: RowProblem['earlier'];
}

interface Omission {
	/** whose cell says so */
	readonly field: FieldName | undefined;
	readonly skip: RowSkipCode;
	/** of the plan, in which the row stands already */
	readonly set?: string;
}

export const rejection = (field: FieldName, code: RowProblemCode): Rejection => ({ field, code });
export const contradiction = (field: FieldName, against: FieldName): Rejection => ({
	...{ field, against },
	code: 'inconsistent',
});
export const omission = (skip: RowSkipCode, field?: FieldName): Omission => ({ field, skip });

/** Where the row stands that is being read: data record, physical line, spreadsheet row; all counted from 1. */
export interface Place {
	record: number;
	line: number;
	row: number;
}

/** An amount with its currency, in 10⁻⁴ units. */
export interface Priced {
	readonly currency: string;
	readonly units: number;
}

/** What the receipt says of the columns. */
export interface Summary {
	readonly merged: number;
	readonly customers: number;
	readonly anonymous: number;
	readonly firstDay: number | undefined;
	readonly lastDay: number | undefined;
	/** of the accepted rows */
	readonly sums: readonly Omit<CurrencySum, 'skipped' | 'rejected'>[];
	readonly nearDuplicates: readonly NearDuplicate[];
	readonly moreThanTwoDecimals: boolean;
	/** accepted or left out, as chosen; none where nothing can be equal */
	readonly overlaps?: Receipt['overlaps'];
}

export interface RowReader {
	/** the row stands at the reading's {@link Place} */
	read(cells: readonly string[]): Verdict;
	/** takes a row of bytes if nothing is wrong with it; false, with nothing changed: {@link read} must judge it */
	readPlain?: ((record: PlainRecord) => boolean) | undefined;
	/** told at which line the next row stands, wherever rows of bytes follow; each of them takes one line */
	plainFrom?(line: number): void;
	/** the amount of a row that was not accepted, as far as it can be read */
	amountOf?(cells: readonly string[]): Priced | undefined;
	/** the customers so far, as written */
	customers?(): readonly string[];
	/**
	 * Ends the reading. What could only be judged at the end is taken back in the log.
	 *
	 * @param hashed the {@link customers} as pseudonyms, where an earlier set has such
	 * @returns the columns, and what the receipt says of them
	 */
	finish(log: RowLog, hashed?: readonly string[]): { columns: ColumnSet; summary: Summary };
}

/** How the rows of a file are read: all decided. */
export interface Reading {
	readonly choice: ImportChoice;
	readonly columns: FilePreview['columns'];
	/** days since 1970-01-01 */
	readonly today: number;
	/** of the plan */
	readonly currency: string;
	/** rows expected, for the size of the columns */
	readonly rows: number;
	/** of the row being read */
	readonly place: Place;
	readonly notes: Notes;
	/** what the plan has already */
	readonly against: readonly EarlierSet[];
	readonly earlier: EarlierOrders;
	/** keep the cells of rows that can only be judged at the end */
	readonly keepCells: boolean;
}

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
