/** What the worker answers: figures of imported rows, a few kilobytes, never the rows. All shares 0 to 1. */

import type { BaselineFigures } from './baseline';

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

/** Rows that name nobody count for `rows`, `orders`, `basket.all` and `revenue` only. */
export interface TransactionReport {
	readonly rows: number;
	/** 0: nobody is named, and all that needs known customers is undefined */
	readonly customers: number;
	/**
	 * Customer-days (all purchases of one customer on one day are one transaction), and each anonymous row of zero or more
	 */
	readonly orders: number;
	/** days since 1970-01-01 */
	readonly firstDay: number;
	readonly lastDay: number;
	readonly windowDays: number;
	/** 90 % quantile of the gaps between purchase days, rounded up to a week; undefined without repeat purchases */
	readonly suggestedWindowDays: number | undefined;
	readonly retention: Readonly<Record<PeriodLength, readonly RetentionPeriod[]>> | undefined;
	readonly cohorts: CohortTable | undefined;
	/** customers with two or more transactions / customers */
	readonly repeat: { readonly customers: number; readonly rate: number; readonly interval: Interval } | undefined;
	/** median days from first to second purchase, among those who bought twice */
	readonly daysToSecond: number | undefined;
	/** minor units, unrounded, of the plan's currency. `interval`: 95 %, mean ± z·sd/√n over transactions */
	readonly basket: Readonly<Record<'all' | 'new' | 'returning', Basket>>;
	/** of the plan's currency */
	readonly revenue: number;
	/** customers active at the last day */
	readonly activeAtEnd: number | undefined;
	/** revenue per customer to date, minor units; `interval` 95 % of the mean; undefined: none paid in the plan's currency */
	readonly revenuePerCustomer:
		{ readonly mean: number; readonly interval: Interval | undefined; readonly zeroOrLess: number } | undefined;
	/** share of revenue of the top 3 customers */
	readonly topThreeShare: number | undefined;
	/** rows without a customer: how many, how many transactions they are, their revenue in minor units */
	readonly anonymous: { readonly rows: number; readonly orders: number; readonly revenue: number };
	/** amounts that are in none of the figures */
	readonly otherCurrencies: readonly CurrencyTotal[];
	/** what the baseline can take over; undefined: nobody is named */
	readonly baseline?: BaselineFigures | undefined;
}

/** Rows and sum (minor units) of a currency. */
export interface CurrencyTotal {
	/** ISO code */
	readonly currency: string;
	readonly rows: number;
	readonly sum: number;
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
	readonly baseline?: BaselineFigures | undefined;
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

/** What customer summaries can say: all that needs no single purchases. */
export interface SummaryReport {
	readonly rows: number;
	/** distinct */
	readonly customers: number;
	/** customers in several files, counted once each with the row that reaches further */
	readonly repeated: number;
	/** purchases, first ones included */
	readonly orders: number;
	/** days since 1970-01-01; undefined where the files know no days */
	readonly firstDay: number | undefined;
	readonly lastDay: number | undefined;
	readonly windowDays: number;
	/** customers with two or more purchases / customers */
	readonly repeat: { readonly customers: number; readonly rate: number; readonly interval: Interval };
	readonly purchasesPerCustomer: number;
	/**
	 * At the end of observation, of the customers whose last purchase is known: active where it lies less than the window
	 * ago. undefined: of none
	 */
	readonly activity: { readonly customers: number; readonly active: number; readonly inactive: number } | undefined;
	/** of the customers with a sum in the plan's currency, minor units; undefined: there are none */
	readonly money: SummaryMoney | undefined;
	/** mean amount of the repeat purchases, where the files give it per customer; minor units */
	readonly returning: { readonly purchases: number; readonly revenue: number; readonly mean: number } | undefined;
	/** what the baseline can take over; undefined: no dates of the first and last purchase */
	readonly baseline?: BaselineFigures | undefined;
}

interface SummaryMoney {
	readonly customers: number;
	/** customers without a sum, or in another currency */
	readonly withoutAmount: number;
	/** purchases of these customers */
	readonly orders: number;
	readonly revenue: number;
	/** revenue / purchases, unrounded; `basketInterval` 95 % of the ratio, customers being the units */
	readonly basket: number | undefined;
	readonly basketInterval: Interval | undefined;
	/** to date; `interval` 95 % of the mean */
	readonly perCustomer: {
		readonly mean: number;
		readonly interval: Interval | undefined;
		readonly zeroOrLess: number;
	};
}

/** Everything imported rows say about a plan. */
export interface DataReport {
	readonly transactions: TransactionReport | undefined;
	readonly contracts: ContractReport | undefined;
	readonly nps: NpsReport | undefined;
	readonly summaries?: SummaryReport | undefined;
}
