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

/** `customer` of a row that names nobody: it counts for revenue and basket, never for retention. */
export const noCustomer = 4_294_967_295;

/** One purchase a row; lines of one order are one row. `customer` and `currency` are positions in their lists. */
export interface Transactions {
	readonly kind: 'transactions';
	readonly rows: number;
	/** {@link noCustomer} where nobody is named */
	readonly customer: Uint32Array;
	/** days since 1970-01-01 */
	readonly day: Int32Array;
	readonly amount: Amounts;
	/** distinct customers as first written, in order of first appearance; two are one when their `customerKey`s are */
	readonly customers: readonly string[];
	/** ISO codes; the amounts of all rows are in the first where `currency` is undefined */
	readonly currencies: readonly string[];
	readonly currency: Uint8Array | undefined;
	/** 53-bit hash of the order number, 0 for none: tells an order that is imported twice; undefined without order column */
	readonly order: Float64Array | undefined;
}

/** `until` where the file does not say that a customer left. */
export const stillHere = 2_147_483_647;

/** Texts of a customer file beside the key, each as long as `ids` where the file has them. */
export const customerTexts = ['email', 'name', 'phone', 'zip', 'segment', 'consent', 'note'] as const;

/** One customer a row: since when, and until when where the relation is contractual. */
export interface Customers {
	readonly kind: 'customers';
	readonly rows: number;
	/** customer number (else e-mail address) as written; two are one when their `customerKey`s are */
	readonly ids: readonly string[];
	/** {@link noDay} where it is not said */
	readonly since: Int32Array;
	/** first day no longer a customer; {@link stillHere} if not left */
	readonly until: Int32Array;
	/** whether the file has a column for leaving at all */
	readonly hasUntil: boolean;
	readonly texts: Readonly<Partial<Record<(typeof customerTexts)[number], readonly string[]>>>;
	/** total spent and number of orders to date; NaN where a cell is empty, undefined without such a column */
	readonly amount: Amounts | undefined;
	readonly orders: Float64Array | undefined;
	/** ISO code of `amount` */
	readonly currency: string;
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
	/** who answered, as written; '' where nobody is named; empty array if the file has no column for it */
	readonly customers: readonly string[];
}

/**
 * One customer a row, aggregated elsewhere. `first`, `last` and `orders` where the file has dates and counts; otherwise
 * `frequency`, `recency`, `age` and `value` as the models of the literature take them (models: section 0).
 */
export interface Summaries {
	readonly kind: 'summaries';
	readonly rows: number;
	/** as written */
	readonly customers: readonly string[];
	/** days since 1970-01-01 of first and last purchase; undefined without such columns */
	readonly first: Int32Array | undefined;
	readonly last: Int32Array | undefined;
	/** purchases; frequency + 1 where only that is given */
	readonly orders: Float64Array;
	/** sum of all purchases; undefined where only the mean of repeat purchases is given, or nothing */
	readonly amount: Amounts | undefined;
	/** repeat purchases, weeks from first to last, weeks from first to the end of observation; undefined without columns */
	readonly rfm:
		{ readonly frequency: Float64Array; readonly recency: Float64Array; readonly age: Float64Array } | undefined;
	/** mean amount of the repeat purchases; undefined without column */
	readonly value: Amounts | undefined;
	readonly currency: string;
}

export type ColumnSet = Transactions | Customers | NpsAnswers | Summaries;
