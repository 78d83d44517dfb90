/** Imported rows as typed-array columns: one array per field, no object per row. */

/**
 * Amounts as whole numbers in units of 10^-decimals of the currency: 12.5 with two decimals is 1250.
 * Sums stay exact below 2^53; three and four decimals occur in real exports.
 */
interface Amounts {
	readonly values: Float64Array;
	/** 0 to 4 */
	readonly decimals: number;
}

/** One purchase (or order line) a row. `customer` and `order` are positions in the dictionary. */
export interface Transactions {
	readonly kind: 'transactions';
	readonly rows: number;
	readonly customer: Uint32Array;
	/** days since 1970-01-01 */
	readonly day: Int32Array;
	readonly amount: Amounts;
	/** distinct customer keys, normalised, in order of first appearance */
	readonly customers: readonly string[];
}

/** `until` where the file does not say that a customer left. */
export const stillHere = 2_147_483_647;

/** One customer a row: since when, and until when where the relation is contractual. */
export interface Customers {
	readonly kind: 'customers';
	readonly rows: number;
	readonly ids: readonly string[];
	readonly since: Int32Array;
	/** first day no longer a customer; {@link stillHere} if not left */
	readonly until: Int32Array;
	/** whether the file has a column for leaving at all */
	readonly hasUntil: boolean;
}

/** `day` where an answer bears no date. */
export const noDay = -2_147_483_648;

/** One NPS answer a row. */
export interface NpsAnswers {
	readonly kind: 'nps';
	readonly rows: number;
	/** 0 to 10 */
	readonly score: Uint8Array;
	/** days since 1970-01-01, {@link noDay} if none */
	readonly day: Int32Array;
	/** '' where none was given; empty array if the file has no column for it */
	readonly comments: readonly string[];
}

export type ColumnSet = Transactions | Customers | NpsAnswers;
