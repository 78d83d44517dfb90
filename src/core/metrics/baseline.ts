import type { Interval } from './reports';

/** A number the baseline of a plan can take over. */
interface BaselineValue {
	/** share, customers, purchases, or minor units */
	readonly value: number;
	/** observations */
	readonly n: number;
	/** 95 %; missing where the value was counted, not estimated */
	readonly interval?: Interval;
	/** days it was observed on, since 1970-01-01 */
	readonly from: number;
	readonly to: number;
}

/** Why there is no number. `n`: of how few; `days`: how many more days the data would have to reach back. */
export interface BaselineGap {
	readonly missing: 'too-few' | 'too-short' | 'no-leaving' | 'customer-list' | 'no-single-purchases' | 'no-amounts';
	readonly n?: number;
	readonly days?: number;
}

export type BaselineFigure = BaselineValue | BaselineGap;

/** How new customers spread over the year. */
export interface BaselineSeason {
	/** twelve, from January, mean 1 */
	readonly weights: readonly number[];
	/** new customers of the last 24 full months */
	readonly n: number;
}

/** What the data say about where a plan begins; definitions in `baseline-report.ts`. */
export interface BaselineFigures {
	/** D, days since 1970-01-01 */
	readonly lastDay: number;
	/** W; undefined where contracts say who is a customer */
	readonly windowDays: number | undefined;
	readonly openingFirstYear: BaselineFigure;
	readonly openingEstablished: BaselineFigure;
	readonly perMonth: BaselineFigure;
	readonly firstYear: BaselineFigure;
	readonly established: BaselineFigure;
	readonly purchasesPerYear: BaselineFigure;
	/** minor units */
	readonly basket: BaselineFigure;
	readonly season: BaselineSeason | BaselineGap;
	/** the last twelve full months (`month`: the first) and the purchase days in them; undefined: too short, no purchases */
	readonly year:
		| { readonly from: number; readonly to: number; readonly month: number; readonly orders: number | undefined }
		| undefined;
}
