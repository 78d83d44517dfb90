import { valueOf, type Case } from '../plan/assumption';
import type { Plan } from '../plan/plan';
import type { ProjectionInput } from '../projection/input';
import { projectionInput } from '../projection/plan-to-input';
import { opposite } from './draft';

/**
 * What a new customer is projected from at one end of everything assumed of them: reach and effects of the measures, basket,
 * purchases, margin and retention at that end, the discount rate at the other. All figures of a new customer use it, so that
 * "cautious" means the same in each.
 */
export function newCustomerInput(plan: Plan, which: Case): ProjectionInput {
	const { basket, purchasesPerYear, margin, retention, discountRate } = plan.baseline;
	return {
		...projectionInput(plan, which),
		basket: valueOf(basket, which),
		purchasesPerYear: valueOf(purchasesPerYear, which),
		margin: valueOf(margin, which),
		retention: {
			firstYear: valueOf(retention.firstYear, which),
			established: valueOf(retention.established, which),
		},
		discountRate: valueOf(discountRate, opposite[which]),
	};
}
