/** What the worker answers: figures of imported rows, a few kilobytes, never the rows. All shares 0 to 1. */

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** One period of the retention table (models: section 1). */
export interface RetentionPeriod {
	/** first month of the period, year · 12 + month − 1 */
	readonly month: number;
	/** 1, 3 or 12 */
	readonly months: number;
	/** the data end before the period does */
	readonly partial: boolean;
	/** S: active at the end of the day before the period */
	readonly start: number;
	/** E: active at its end */
	readonly end: number;
	/** N: first purchase ever (contractual: begun) within it */
	readonly gained: number;
	/** active at both moments */
	readonly kept: number;
	/** (E − N) / S, may exceed 1; undefined for S = 0 */
	readonly textbook: number | undefined;
	/** kept / S; undefined for S = 0 */
	readonly strict: number | undefined;
	/** Wilson 95 % of `strict` */
	readonly interval: Interval | undefined;
}

export type PeriodLength = 'month' | 'quarter' | 'year';

export interface Cohort {
	/** month of the first purchase */
	readonly month: number;
	readonly size: number;
	/** customers buying k months later; undefined after the last month of data (not 0) */
	readonly active: readonly (number | undefined)[];
	/** sum of their amounts, minor units */
	readonly revenue: readonly (number | undefined)[];
}

export interface CohortTable {
	readonly cohorts: readonly Cohort[];
	/** month of the last data day, when the data end before the month does: its cells are incomplete */
	readonly partialMonth: number | undefined;
	/**
	 * Share active k months later over all cohorts for which month k is complete, weighted by customers;
	 * undefined where no cohort has a complete one.
	 */
	readonly mean: readonly (number | undefined)[];
}

export interface TransactionReport {
	readonly rows: number;
	readonly customers: number;
	/** customer-days: all purchases of one customer on one day are one transaction */
	readonly orders: number;
	/** days since 1970-01-01 */
	readonly firstDay: number;
	readonly lastDay: number;
	readonly windowDays: number;
	/** 90 % quantile of the gaps between purchase days, rounded up to a week; undefined without repeat purchases */
	readonly suggestedWindowDays: number | undefined;
	readonly retention: Readonly<Record<PeriodLength, readonly RetentionPeriod[]>>;
	readonly cohorts: CohortTable;
	/** customers with two or more transactions / customers */
	readonly repeat: { readonly customers: number; readonly rate: number; readonly interval: Interval };
	/** median days from first to second purchase, among those who bought twice */
	readonly daysToSecond: number | undefined;
	/** minor units, unrounded. `interval`: 95 %, mean ± z·sd/√n over transactions */
	readonly basket: Readonly<Record<'all' | 'new' | 'returning', Basket>>;
	readonly revenue: number;
	/** customers active at the last day */
	readonly activeAtEnd: number;
	/** revenue per customer to date, minor units; `interval` 95 % of the mean */
	readonly revenuePerCustomer: {
		readonly mean: number;
		readonly interval: Interval | undefined;
		readonly zeroOrLess: number;
	};
	/** share of revenue of the top 3 customers */
	readonly topThreeShare: number | undefined;
}

export interface Basket {
	readonly orders: number;
	/** minor units */
	readonly revenue: number;
	readonly mean: number | undefined;
	readonly interval: Interval | undefined;
}

/** Contractual retention from start and end dates. */
export interface ContractReport {
	readonly customers: number;
	readonly lastDay: number;
	readonly activeAtEnd: number;
	/** false: the file says nothing about leaving, so no rate */
	readonly hasUntil: boolean;
	readonly retention: Readonly<Record<PeriodLength, readonly RetentionPeriod[]>>;
}

/** Score of a set of answers (models: section 4). All in points, −100 to 100, unrounded. */
export interface NpsScore {
	readonly answers: number;
	readonly promoters: number;
	readonly passives: number;
	readonly detractors: number;
	/** undefined without answers */
	readonly score: number | undefined;
	/** adjusted Wald 95 % */
	readonly interval: Interval | undefined;
}

export interface NpsReport {
	readonly total: NpsScore;
	/** how often 0, 1, … 10 was given */
	readonly counts: readonly number[];
	/** by quarter (or month when all fit in a year), only dated answers */
	readonly trend: readonly { readonly month: number; readonly months: number; readonly score: NpsScore }[];
	readonly undated: number;
	/** first and last date of the dated answers, days since 1970-01-01 */
	readonly firstDay: number | undefined;
	readonly lastDay: number | undefined;
	/** most recent first, at most 50, of those with a comment */
	readonly comments: readonly { readonly score: number; readonly day: number | undefined; readonly text: string }[];
}

/** Everything imported rows say about a plan. */
export interface DataReport {
	readonly transactions: TransactionReport | undefined;
	readonly contracts: ContractReport | undefined;
	readonly nps: NpsReport | undefined;
}
