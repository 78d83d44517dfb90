import type { Plan } from '../plan/plan';
import type { Projection } from '../projection/input';
import type { PlanFacts } from './calculator';

/**
 * What the calculators take from a plan.
 *
 * Customers are those of the projection without measures: what is taken over into a measure does not change what the
 * calculator says about it.
 *
 * @param without the plan projected without its measures
 */
export function planFacts(plan: Plan, without: Projection): PlanFacts {
	const { baseline, business, team } = plan;
	const year = without.years[0];
	const retention = year?.retention ?? baseline.retention.firstYear.likely;
	const horizon = business.horizon / 12;
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
		years: retention < 1 ? Math.min(horizon, 1 / (1 - retention)) : horizon,
		horizon: business.horizon,
		roles: team,
		founder: Math.max(0, imputed),
	};
}
