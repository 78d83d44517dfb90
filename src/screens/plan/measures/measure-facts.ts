import type { Projection } from '../../../core/projection/input';
import { shownYearCosts } from '../../../core/plan/measure-amounts';
import { findingsOf, type MeasureFinding } from '../../../core/plan/measure-finding';
import type { Measure } from '../../../core/plan/measure';
import type { Plan } from '../../../core/plan/plan';

/** What a row of the list tells about a measure. */
export interface MeasureFacts {
	readonly measure: Measure;
	/** minor units over the horizon, less what it costs */
	readonly gain: number;
	/** of the first plan year: minor units, rounded so that the measures add up, and hours */
	readonly yearCost: number;
	readonly yearHours: number;
	readonly findings: readonly MeasureFinding[];
}

/**
 * The facts of all measures, in the plan's order.
 * @param gains of the measures, in that order
 */
export function measureFacts(plan: Plan, projection: Projection, gains: readonly number[]): MeasureFacts[] {
	const year = projection.months.slice(0, 12);
	const costs = shownYearCosts(projection);
	return plan.measures.map((measure, i) => {
		const gain = gains[i] ?? 0;
		return {
			measure,
			gain,
			yearCost: costs[i] ?? 0,
			yearHours: year.reduce((sum, month) => sum + (month.measureHours[i] ?? 0), 0),
			findings: findingsOf(measure, gain),
		};
	});
}

/** What a measure takes and what the plan comes to with it: shown while the measure is changed. */
export interface Consequence {
	/** minor units over the horizon, less what it costs */
	readonly gain: number;
	/** the first twelve months from its start, fewer where the plan ends before: minor units, and hours in their mean month */
	readonly cost: number;
	readonly hoursPerMonth: number;
	readonly months: number;
	/** result of the plan over its horizon, minor units */
	readonly result: number;
}

/** @param at position of the measure in the plan */
export function consequence(plan: Plan, projection: Projection, at: number, gain: number): Consequence {
	const start = plan.measures[at]?.start ?? 0;
	const year = projection.months.slice(start, start + 12);
	const sum = (of: 'measureCost' | 'measureHours') => year.reduce((all, month) => all + (month[of][at] ?? 0), 0);
	return {
		gain,
		cost: sum('measureCost'),
		hoursPerMonth: year.length ? sum('measureHours') / year.length : 0,
		months: year.length,
		result: projection.months.reduce((all, month) => all + month.result, 0),
	};
}
