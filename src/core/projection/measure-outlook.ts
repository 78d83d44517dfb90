import type { Plan } from '../plan/plan';
import { apportion } from '../rounding';
import { breakEvenCustomers, type BreakEvenCustomers } from './break-even-customers';
import { gains } from './gain';
import type { PlanProjection } from './plan-projection';
import { projectionInput } from './plan-to-input';
import { shownGain } from './year-table';

/** What one measure adds over the horizon; money in minor units. */
export interface MeasureOutlook {
	readonly id: string;
	readonly name: string;
	/** likely, rounded so that the column adds up */
	readonly gain: number;
	/** at the cautious and the favourable values of all measures, whichever is less first; undefined where they are the same */
	readonly range: { readonly low: number; readonly high: number } | undefined;
	/** rounded so that the column adds up */
	readonly cost: number;
	readonly breakEven: BreakEvenCustomers;
}

export interface MeasuresOutlook {
	readonly measures: readonly MeasureOutlook[];
	/** what the single gains are more (below 0) or less than the gain of all together: customers two measures keep count once */
	readonly overlap: number;
	readonly gain: number;
	readonly cost: number;
}

const whole = 100;

/** Gain, cost and break-even of each measure, with the overlap that makes the gains add up to the plan's. */
export function measuresOutlook(
	plan: Plan,
	{ likely, cautious, favourable, without }: PlanProjection,
): MeasuresOutlook {
	const input = projectionInput(plan);
	const total = ({ months }: typeof likely) => months.reduce((sum, { result }) => sum + result, 0);
	const all = total(likely);
	const each = gains(input, all);
	const low = gains(projectionInput(plan, 'low'), total(cautious));
	const high = gains(projectionInput(plan, 'high'), total(favourable));
	const overlap = all - total(without) - each.reduce((sum, gain) => sum + gain, 0);
	const shown = apportion([...each, overlap], whole, shownGain({ likely, without }).gain);
	const costs = apportion(
		plan.measures.map((_, i) => likely.months.reduce((sum, month) => sum + (month.measureCost[i] ?? 0), 0)),
		whole,
		// As the years show it.
		likely.years.reduce((sum, year) => sum + Math.round(year.retentionCost / whole) * whole, 0),
	);
	return {
		measures: plan.measures.map(({ id, name }, i) => {
			const [least, most] = [Math.min(low[i] ?? 0, high[i] ?? 0), Math.max(low[i] ?? 0, high[i] ?? 0)];
			return {
				id,
				name,
				gain: shown[i] ?? 0,
				range: most - least < whole ? undefined : { low: least, high: most },
				cost: costs[i] ?? 0,
				breakEven: breakEvenCustomers(input, i),
			};
		}),
		overlap: shown.at(-1) ?? 0,
		gain: shown.reduce((sum, gain) => sum + gain, 0),
		cost: costs.reduce((sum, cost) => sum + cost, 0),
	};
}
