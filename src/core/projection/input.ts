/** What the projection computes from: plain numbers of one case (low, likely or high), models section 17. */
import type { CostBasis, CostGroup, HourBasis, TargetGroup } from '../plan/measure';

export interface ProjectionMeasure {
	readonly id: string;
	readonly group: TargetGroup;
	/** share of the group */
	readonly reach: number;
	/** months after the plan's first */
	readonly start: number;
	readonly lag: number;
	readonly ramp: number;
	/** last month it runs; undefined: to the end */
	readonly end: number | undefined;
	readonly fade: number;
	readonly effects: {
		readonly loss?: number | undefined;
		readonly purchases?: number | undefined;
		readonly basket?: number | undefined;
		readonly referrals?: number | undefined;
		readonly winBack?: number | undefined;
	};
	readonly costs: readonly ProjectionCost[];
	readonly hours: readonly {
		readonly role: string;
		readonly per: HourBasis;
		readonly hours: number;
		readonly offset?: number | undefined;
	}[];
}

export interface ProjectionCost {
	readonly group: CostGroup;
	readonly per: CostBasis;
	/** minor units; 0 for `participantRevenue` */
	readonly amount: number;
	readonly share?: number | undefined;
	readonly promo?: { readonly amount: number; readonly months: number } | undefined;
	readonly offset?: number | undefined;
}

export interface ProjectionInput {
	/** months */
	readonly horizon: number;
	readonly opening: { readonly firstYear: number; readonly established: number };
	/** new customers of each month */
	readonly acquired: readonly number[];
	/** yearly retention */
	readonly retention: { readonly firstYear: number; readonly established: number };
	readonly purchasesPerYear: number;
	/** minor units */
	readonly basket: number;
	readonly margin: number;
	readonly discountRate: number;
	/** minor units a month / per acquired customer */
	readonly acquisition: {
		readonly monthly: number;
		readonly perCustomer: number;
		/** parts of them that are hours of imputed roles, not cash; 0 by default */
		readonly imputedMonthly?: number | undefined;
		readonly imputedPerCustomer?: number | undefined;
	};
	/** new customers each customer brings per year without any measure */
	readonly referralRate: number;
	readonly roles: readonly { readonly id: string; readonly hourlyCost: number; readonly imputed: boolean }[];
	readonly measures: readonly ProjectionMeasure[];
}

/** One month of the projection; customers as expected values, money in minor units, both unrounded. */
export interface ProjectionMonth {
	readonly opening: number;
	readonly acquired: number;
	readonly referred: number;
	readonly wonBack: number;
	/** all after the arrivals */
	readonly active: number;
	/** of them: younger than a year */
	readonly activeFirstYear: number;
	readonly lost: number;
	readonly closing: number;
	/** of those here when the plan year began, still here at the month's end */
	readonly stayedSinceYearStart: number;
	readonly purchases: number;
	readonly revenue: number;
	readonly contribution: number;
	readonly retentionCost: number;
	readonly costTeam: number;
	readonly costTools: number;
	readonly costEngagement: number;
	/** part of the retention cost that falls due once, lines and hours */
	readonly costOnce: number;
	/** part of costTeam that is imputed, not cash */
	readonly imputedStaff: number;
	readonly acquisitionCost: number;
	readonly result: number;
	/** result + imputed hours of measures and acquisition: what is left before fixed costs, salary and loans */
	readonly cash: number;
	/** hours by role id */
	readonly hours: Readonly<Record<string, number>>;
	/** retention cost by measure, in the order of the input */
	readonly measureCost: readonly number[];
	/** hours by measure, in the order of the input */
	readonly measureHours: readonly number[];
	/** retention cost by line: of each measure its cost lines, then its hour lines, in the order of the input */
	readonly lineCost: readonly number[];
}

export interface ProjectionYear {
	readonly months: number;
	readonly revenue: number;
	readonly contribution: number;
	readonly retentionCost: number;
	readonly acquisitionCost: number;
	readonly result: number;
	readonly cash: number;
	readonly acquired: number;
	readonly hours: number;
	readonly averageActive: number;
	readonly retentionCostPerActive: number | undefined;
	readonly cac: number | undefined;
	/** (E − N) / S with N = all arrivals */
	readonly formulaRetention: number | undefined;
	/** share of those here when the year began who are here at its end */
	readonly retention: number | undefined;
	readonly closing: number;
}

export interface Projection {
	readonly months: readonly ProjectionMonth[];
	readonly years: readonly ProjectionYear[];
}
