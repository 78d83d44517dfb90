import type { Projection } from '../projection/input';
import { apportion, shownStep } from '../rounding';

/**
 * What each measure costs in the plan's first year as every view shows it: rounded as the budget by measure is, so that the
 * measures add up to the year's cost. Minor units, in the plan's order.
 */
export function shownYearCosts({ months }: Projection): number[] {
	const year = months.slice(0, 12);
	const costs = (year[0]?.measureCost ?? []).map((_, at) =>
		year.reduce((sum, month) => sum + (month.measureCost[at] ?? 0), 0),
	);
	return apportion(costs, shownStep(costs.reduce((sum, cost) => sum + cost, 0)));
}
