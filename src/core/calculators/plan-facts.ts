import type { Plan } from '../plan/plan';
import { churnCost, lostCustomers, remainingValue } from '../projection/churn-cost';
import type { Projection } from '../projection/input';
import type { PlanProjection } from '../projection/plan-projection';
import { projectionInput } from '../projection/plan-to-input';
import type { PlanFacts } from './calculator';

/**
 * What the calculators take from a plan.
 *
 * Customers are those of the projection without measures: what is taken over into a measure does not change how many it is
 * for. What a kept customer is worth is what a lost one costs in the plan as it stands: there is one such value.
 */
export function planFacts(plan: Plan, { likely, without }: Pick<PlanProjection, 'likely' | 'without'>): PlanFacts {
	const { baseline, business, team } = plan;
	const year = without.years[0];
	const retention = year?.retention ?? baseline.retention.firstYear.likely;
	const { firstYear, established } = baseline.opening;
	const opening = firstYear.likely + established.likely;
	const customers = Math.round(year?.averageActive ?? 0);
	const imputed = team.findIndex((role) => role.imputed);
	return {
		currency: business.currency,
		basket: baseline.basket.likely,
		purchases: baseline.purchasesPerYear.likely,
		margin: baseline.margin.likely,
		customers,
		established: opening > 0 ? Math.round((customers * established.likely) / opening) : 0,
		lost: without.months.slice(0, 12).reduce((sum, month) => sum + month.lost, 0),
		retention,
		remaining: remainingYears(plan, likely),
		horizon: business.horizon,
		roles: team,
		founder: Math.max(0, imputed),
	};
}

/**
 * What a customer still brings in contributions of a year: the average of those lost in the plan's first year, as in the cost
 * of churn. Where nobody is lost, of an established one; where it has no end, the plan's years.
 */
function remainingYears(plan: Plan, likely: Projection): number {
	const { retention, discountRate } = plan.baseline;
	const stays = { firstYear: retention.firstYear.likely, established: retention.established.likely };
	const value = remainingValue(1, stays, discountRate.likely);
	if (!value) return plan.business.horizon / 12;
	return churnCost(lostCustomers(projectionInput(plan), likely), value, undefined)?.forgone ?? value.established;
}
