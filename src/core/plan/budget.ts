import type { Projection, ProjectionMonth } from '../projection/input';
import type { Plan } from './plan';

/** What keeping customers costs in a stretch of time; minor units, unrounded. */
interface BudgetRow {
	/** first month, year · 12 + month − 1 */
	readonly month: number;
	/** 1 for a month, 12 for a plan year (the last may be shorter) */
	readonly months: number;
	readonly team: number;
	readonly tools: number;
	readonly engagement: number;
	/** team + tools + engagement = once + running = cash + imputed = sum of byMeasure */
	readonly total: number;
	readonly once: number;
	readonly running: number;
	readonly cash: number;
	/** hours of roles whose pay is imputed */
	readonly imputed: number;
	/** in the order of the plan's measures */
	readonly byMeasure: readonly number[];
}

export interface Budget {
	readonly measures: readonly { readonly id: string; readonly name: string }[];
	readonly months: readonly BudgetRow[];
	readonly years: readonly BudgetRow[];
	readonly total: BudgetRow;
}

/** The retention budget of a plan by month, by plan year and in total; every figure comes from the projection. */
export function budget(plan: Plan, projection: Projection): Budget {
	const { firstMonth } = plan.business;
	const { months } = projection;
	const row = (from: number, to: number) => budgetRow(firstMonth + from, months.slice(from, to), plan.measures.length);
	return {
		measures: plan.measures.map(({ id, name }) => ({ id, name })),
		months: months.map((_, t) => row(t, t + 1)),
		years: projection.years.map((_, year) => row(year * 12, year * 12 + 12)),
		total: row(0, months.length),
	};
}

function budgetRow(month: number, months: readonly ProjectionMonth[], measures: number): BudgetRow {
	const sum = (of: (month: ProjectionMonth) => number) => months.reduce((total, one) => total + of(one), 0);
	const total = sum((one) => one.retentionCost);
	const once = sum((one) => one.costOnce);
	const imputed = sum((one) => one.imputedStaff);
	return {
		month,
		months: months.length,
		team: sum((one) => one.costTeam),
		tools: sum((one) => one.costTools),
		engagement: sum((one) => one.costEngagement),
		total,
		once,
		running: total - once,
		cash: total - imputed,
		imputed,
		byMeasure: Array.from({ length: measures }, (_, i) => sum((one) => one.measureCost[i] ?? 0)),
	};
}
