import type { Cadence, Industry } from './plan';
import type { Range } from './templates/template';

/** Starting values of an industry. Amounts in minor units at the price level of the euro; all ranges wide on purpose. */
export interface IndustryPreset {
	/** quarterly where sales are brisk, half-yearly or yearly where cycles are long (R72) */
	readonly cadence: Cadence;
	/**
	 * Share still a customer a year later. `published`: the likely value of the established is a band from the
	 * literature (R71: retail and media 63 to 65 %, software and finance at least 80 %). First-year customers are set
	 * lower, because a first purchase is a trial (R27).
	 */
	readonly retention: { readonly firstYear: Range; readonly established: Range; readonly published: boolean };
	readonly purchasesPerYear: Range;
	readonly basket: Range;
	readonly margin: Range;
	readonly acquiredPerMonth: Range;
	/** days without purchase after which a customer no longer counts as active */
	readonly activityWindow: number;
	readonly acquisition: {
		/** minor units a month */
		readonly ads: Range;
		readonly content: Range;
		/** hours of the founder a month */
		readonly salesHours: Range;
		/** minor units per new customer */
		readonly firstOrderDiscount: Range;
	};
}

const retailBand = { firstYear: [0.35, 0.5, 0.62], established: [0.52, 0.64, 0.72], published: true } as const;
const longTermBand = { firstYear: [0.55, 0.7, 0.8], established: [0.7, 0.8, 0.88], published: true } as const;

export const industryPresets: Readonly<Record<Industry, IndustryPreset>> = {
	cafe: {
		cadence: 'quarterly',
		retention: { firstYear: [0.35, 0.5, 0.62], established: [0.5, 0.62, 0.72], published: false },
		purchasesPerYear: [12, 24, 40],
		basket: [550, 750, 1_000],
		margin: [0.6, 0.68, 0.73],
		acquiredPerMonth: [75, 150, 250],
		activityWindow: 90,
		acquisition: {
			ads: [50_000, 120_000, 250_000],
			content: [0, 50_000, 120_000],
			salesHours: [2, 6, 12],
			firstOrderDiscount: [0, 100, 250],
		},
	},
	retail: {
		cadence: 'quarterly',
		retention: retailBand,
		purchasesPerYear: [3, 6, 10],
		basket: [2_500, 3_800, 5_500],
		margin: [0.35, 0.42, 0.5],
		acquiredPerMonth: [80, 160, 240],
		activityWindow: 180,
		acquisition: {
			ads: [80_000, 200_000, 400_000],
			content: [0, 80_000, 160_000],
			salesHours: [4, 8, 16],
			firstOrderDiscount: [0, 200, 400],
		},
	},
	shop: {
		cadence: 'quarterly',
		retention: retailBand,
		purchasesPerYear: [2, 3, 5],
		basket: [3_500, 4_800, 6_500],
		margin: [0.32, 0.4, 0.48],
		acquiredPerMonth: [90, 220, 400],
		activityWindow: 180,
		acquisition: {
			ads: [140_000, 320_000, 540_000],
			content: [22_000, 68_000, 140_000],
			salesHours: [4, 8, 16],
			firstOrderDiscount: [200, 400, 700],
		},
	},
	media: {
		cadence: 'quarterly',
		retention: retailBand,
		purchasesPerYear: [6, 12, 12],
		basket: [600, 990, 1_500],
		margin: [0.6, 0.7, 0.8],
		acquiredPerMonth: [100, 250, 500],
		activityWindow: 90,
		acquisition: {
			ads: [50_000, 150_000, 300_000],
			content: [50_000, 150_000, 300_000],
			salesHours: [4, 8, 16],
			firstOrderDiscount: [200, 500, 990],
		},
	},
	software: {
		cadence: 'halfYearly',
		retention: longTermBand,
		purchasesPerYear: [1, 1, 2],
		basket: [24_000, 36_000, 60_000],
		margin: [0.7, 0.8, 0.88],
		acquiredPerMonth: [24, 64, 120],
		activityWindow: 90,
		acquisition: {
			ads: [160_000, 400_000, 800_000],
			content: [160_000, 320_000, 640_000],
			salesHours: [30, 60, 100],
			firstOrderDiscount: [0, 3_000, 6_000],
		},
	},
	finance: {
		cadence: 'yearly',
		retention: longTermBand,
		purchasesPerYear: [1, 2, 4],
		basket: [15_000, 25_000, 40_000],
		margin: [0.6, 0.7, 0.8],
		acquiredPerMonth: [12, 30, 48],
		activityWindow: 365,
		acquisition: {
			ads: [60_000, 150_000, 300_000],
			content: [30_000, 90_000, 180_000],
			salesHours: [30, 60, 100],
			firstOrderDiscount: [0, 0, 2_500],
		},
	},
	consulting: {
		cadence: 'halfYearly',
		retention: { firstYear: [0.5, 0.65, 0.8], established: [0.65, 0.78, 0.88], published: false },
		purchasesPerYear: [1, 2, 4],
		basket: [120_000, 240_000, 400_000],
		margin: [0.6, 0.72, 0.8],
		acquiredPerMonth: [1.5, 3, 5],
		activityWindow: 365,
		acquisition: {
			ads: [0, 75_000, 200_000],
			content: [50_000, 120_000, 250_000],
			salesHours: [30, 50, 80],
			firstOrderDiscount: [0, 10_000, 24_000],
		},
	},
	crafts: {
		cadence: 'yearly',
		retention: { firstYear: [0.35, 0.5, 0.65], established: [0.55, 0.7, 0.8], published: false },
		purchasesPerYear: [0.5, 1, 2],
		basket: [35_000, 65_000, 110_000],
		margin: [0.35, 0.45, 0.55],
		acquiredPerMonth: [15, 30, 50],
		activityWindow: 730,
		acquisition: {
			ads: [25_000, 75_000, 150_000],
			content: [0, 25_000, 75_000],
			salesHours: [16, 30, 50],
			firstOrderDiscount: [0, 0, 3_000],
		},
	},
	health: {
		cadence: 'quarterly',
		retention: { firstYear: [0.35, 0.5, 0.65], established: [0.55, 0.68, 0.8], published: false },
		purchasesPerYear: [4, 8, 12],
		basket: [4_000, 5_500, 7_500],
		margin: [0.6, 0.7, 0.8],
		acquiredPerMonth: [24, 48, 80],
		activityWindow: 180,
		acquisition: {
			ads: [20_000, 60_000, 120_000],
			content: [0, 20_000, 60_000],
			salesHours: [4, 8, 16],
			firstOrderDiscount: [0, 300, 1_000],
		},
	},
	other: {
		cadence: 'quarterly',
		retention: { firstYear: [0.35, 0.5, 0.65], established: [0.5, 0.65, 0.78], published: false },
		purchasesPerYear: [2, 4, 8],
		basket: [4_000, 6_000, 9_000],
		margin: [0.4, 0.5, 0.6],
		acquiredPerMonth: [48, 90, 150],
		activityWindow: 365,
		acquisition: {
			ads: [60_000, 120_000, 240_000],
			content: [0, 60_000, 120_000],
			salesHours: [8, 16, 30],
			firstOrderDiscount: [0, 300, 600],
		},
	},
};
