import { gains } from '../../../core/projection/gain';
import type { PlanProjection } from '../../../core/projection/plan-projection';
import { projectionInput } from '../../../core/projection/plan-to-input';
import { measureFinding, type MeasureFinding } from '../../../core/plan/measure-finding';
import type { Measure } from '../../../core/plan/measure';
import type { Plan } from '../../../core/plan/plan';

/** What a row of the list tells about a measure. */
export interface MeasureFacts {
	readonly measure: Measure;
	/** minor units over the horizon, less what it costs */
	readonly gain: number;
	/** minor units and hours of the first plan year */
	readonly yearCost: number;
	readonly yearHours: number;
	readonly finding: MeasureFinding | undefined;
}

/** The facts of all measures, in the plan's order. */
export function measureFacts(plan: Plan, projection: PlanProjection): MeasureFacts[] {
	const all = projection.likely.months.reduce((sum, month) => sum + month.result, 0);
	const byMeasure = gains(projectionInput(plan), all);
	const year = projection.likely.months.slice(0, 12);
	return plan.measures.map((measure, i) => {
		const gain = byMeasure[i] ?? 0;
		return {
			measure,
			gain,
			yearCost: year.reduce((sum, month) => sum + (month.measureCost[i] ?? 0), 0),
			yearHours: year.reduce((sum, month) => sum + (month.measureHours[i] ?? 0), 0),
			finding: measureFinding(measure, gain),
		};
	});
}
