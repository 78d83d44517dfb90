import type { PlacedAssumption, Plan } from '../plan/plan';
import type { Projection } from '../projection/input';
import type { PlanProjection } from '../projection/plan-projection';
import { casesBetween, hasRange, input, unavailable, weakestOf, type Draft } from './draft';
import { changedOn } from './measured';

/** What the measures bring over the horizon: result with them less result without. */
export function gainFigure(
	plan: Plan,
	projection: PlanProjection,
	assumptions: readonly PlacedAssumption[],
): Record<'plan.gain', Draft> {
	if (plan.measures.length === 0) return { 'plan.gain': unavailable('no-measures') };
	const { likely, cautious, favourable, without } = projection;
	const base = total(without);
	const ranged = assumptions.some(
		({ path, assumption }) => /^measures\.\d+\.(reach|effects)/.test(path) && hasRange(assumption),
	);
	return {
		'plan.gain': {
			value: total(likely) - base,
			...(ranged && casesBetween(total(cautious) - base, total(favourable) - base)),
			inputs: [input('resultWith', total(likely), 'money'), input('resultWithout', base, 'money')],
			provenance: weakestOf(assumptions.map(({ assumption }) => assumption.provenance)),
			date: changedOn(plan),
			period: { month: plan.business.firstMonth, months: plan.business.horizon },
		},
	};
}

const total = ({ months }: Projection) => months.reduce((sum, month) => sum + month.result, 0);
