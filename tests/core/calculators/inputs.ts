import type { PlanFacts } from '../../../src/core/calculators/calculator';
import type { ComplaintInput } from '../../../src/core/calculators/complaints';
import type { DiscountInput } from '../../../src/core/calculators/discount';
import type { NewsletterInput } from '../../../src/core/calculators/newsletter';
import type { StampCardInput } from '../../../src/core/calculators/stamp-card';
import type { TopGiftInput } from '../../../src/core/calculators/top-gift';
import type { Plan } from '../../../src/core/plan/plan';
import { somePlan } from '../../fixtures/plan';

/** 400 customers, 24 purchases of 8.00 at 60 %: round numbers to compute by hand. */
const common = { customers: 400, purchases: 24, basket: 800, margin: 0.6, role: 0, hourlyCost: 3_000 };

export const card: StampCardInput = {
	...common,
	stamps: 10,
	itemPrice: 800,
	participation: 0.5,
	redemption: 0.7,
	replaced: 0,
	rules: 1,
	setUp: 15_000,
	software: 4_900,
	hours: 2,
};
export const gift: TopGiftInput = {
	...common,
	recipients: 40,
	gift: 1_500,
	postage: 500,
	revenueShare: 0.3,
	hours: 8,
	retention: 0.75,
};
export const letter: NewsletterInput = {
	recipients: 400,
	growth: 50,
	issues: 2,
	design: 40_000,
	identity: 10_000,
	text: 4_000,
	hours: 3,
	role: 0,
	hourlyCost: 3_000,
	basket: 800,
	margin: 0.6,
	tiers: [
		{ limit: 500, price: 0 },
		{ limit: 1_000, price: 1_500 },
		{ limit: 5_000, price: 2_900 },
	],
	horizon: 24,
};
export const voucher: DiscountInput = {
	...common,
	discount: 0.1,
	reached: 0.5,
	offers: 4,
	redemption: 0.2,
	anyway: 0.6,
	followUps: 0,
	fixed: 15_000,
	hours: 1,
	issued: 200,
	voucher: 500,
	redeemed: 8_000,
};
export const complaint: ComplaintInput = {
	complaints: 5,
	leaving: 0.4,
	recovered: 0.5,
	goodwill: 1_000,
	minutes: 30,
	role: 0,
	hourlyCost: 3_000,
	purchases: 24,
	basket: 800,
	margin: 0.6,
	remaining: 2,
};

const own = (likely: number) => ({ likely, provenance: { kind: 'own' as const } });

/** A plan without measures in which nobody leaves and nobody comes: the same 400 customers in every month. */
export function steadyPlan(): Plan {
	const plan = somePlan({ measures: [] });
	return {
		...plan,
		baseline: {
			...plan.baseline,
			opening: { firstYear: own(0), established: own(400) },
			acquired: { ...plan.baseline.acquired, perMonth: own(0) },
			retention: { firstYear: own(1), established: own(1) },
			purchasesPerYear: own(24),
			basket: own(800),
			margin: own(0.6),
		},
	};
}

/** Facts of {@link steadyPlan}, or of one like it. */
export const facts: PlanFacts = {
	currency: 'EUR',
	basket: 800,
	purchases: 24,
	margin: 0.6,
	customers: 400,
	established: 400,
	lost: 100,
	retention: 0.75,
	remaining: 3,
	horizon: 36,
	roles: somePlan().team,
	founder: 0,
};
