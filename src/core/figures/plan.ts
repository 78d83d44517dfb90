import type { Case } from '../plan/assumption';
import type { PlacedAssumption, Plan } from '../plan/plan';
import type { Projection } from '../projection/input';
import type { PlanProjection } from '../projection/plan-projection';
import { projectionInput } from '../projection/plan-to-input';
import { totalResult } from '../projection/project';
import { shownGain } from '../projection/year-table';
import { hasRange, input, measuresBetween, unavailable, weakestOf, type Draft } from './draft';
import { changedOn } from './measured';

/** What the measures bring over the horizon: result with them less result without; both are inputs as the projection shows them. */
export function gainFigure(
	plan: Plan,
	projection: PlanProjection,
	assumptions: readonly PlacedAssumption[],
): Record<'plan.gain', Draft> {
	if (plan.measures.length === 0) return { 'plan.gain': unavailable('no-measures') };
	const { likely, without } = projection;
	const base = total(without);
	// Of the other cases only the total is asked for: no months are put down.
	const gainIn = (which: Case) => totalResult(projectionInput(plan, which)) - base;
	const ranged = assumptions.some(
		({ path, assumption }) => /^measures\.\d+\.(reach|effects)/.test(path) && hasRange(assumption),
	);
	const shown = shownGain(projection);
	return {
		'plan.gain': {
			value: total(likely) - base,
			...(ranged && measuresBetween(gainIn('low'), gainIn('high'))),
			inputs: [input('resultWith', shown.result, 'money'), input('resultWithout', shown.resultWithout, 'money')],
			provenance: weakestOf(assumptions.map(({ assumption }) => assumption.provenance)),
			date: changedOn(plan),
			period: { month: plan.business.firstMonth, months: plan.business.horizon },
		},
	};
}

const total = ({ months }: Projection) => months.reduce((sum, month) => sum + month.result, 0);
