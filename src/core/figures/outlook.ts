import type { PlacedAssumption, Plan } from '../plan/plan';
import { equilibrium, type Equilibrium } from '../projection/equilibrium';
import type { PlanProjection } from '../projection/plan-projection';
import { projectionInput } from '../projection/plan-to-input';
import { hasRange, input, measuresBetween, unavailable, weakestOf, type Draft } from './draft';
import type { FigureInput } from './figure';
import { changedOn } from './measured';

/** What arrivals and losses rest on in the baseline. */
const flows = /^baseline\.(opening|acquired|retention)/;
const ofMeasures = /^measures\.\d+\.(reach|effects)/;

/**
 * Where the number of customers comes to rest when the plan's last year goes on, with the measures and without them, in whole
 * customers.
 */
export function outlookFigures(
	plan: Plan,
	projection: PlanProjection,
	assumptions: readonly PlacedAssumption[],
): Record<'customers.equilibrium' | 'customers.equilibriumWithout', Draft> {
	const likely = projectionInput(plan);
	const without = equilibrium({ ...likely, measures: [] }, projection.without);
	const baseline = assumptions.filter(({ path }) => flows.test(path));
	return {
		'customers.equilibrium':
			plan.measures.length === 0
				? unavailable('no-measures')
				: draft(plan, equilibrium(likely, projection.likely), withMeasures(plan, projection, assumptions), [
						...baseline,
						...assumptions.filter(({ path }) => ofMeasures.test(path)),
					]),
		'customers.equilibriumWithout': draft(plan, without, {}, baseline),
	};
}

function withMeasures(plan: Plan, projection: PlanProjection, assumptions: readonly PlacedAssumption[]) {
	if (!assumptions.some(({ path, assumption }) => ofMeasures.test(path) && hasRange(assumption))) return {};
	const [low, high] = [
		equilibrium(projectionInput(plan, 'low'), projection.cautious),
		equilibrium(projectionInput(plan, 'high'), projection.favourable),
	];
	return measuresBetween(low && Math.round(low.level), high && Math.round(high.level));
}

function draft(
	plan: Plan,
	found: Equilibrium | undefined,
	interval: ReturnType<typeof measuresBetween>,
	rests: readonly PlacedAssumption[],
): Draft {
	if (!found) return unavailable('no-churn');
	const inputs: FigureInput[] = [
		input('arrivalsPerMonth', found.arrivals, 'count'),
		input('lossFirstYear', found.lossFirstYear, 'share'),
		input('lossEstablished', found.lossEstablished, 'share'),
		input('lossBoth', found.loss, 'share'),
	];
	return {
		value: Math.round(found.level),
		...interval,
		inputs,
		provenance: weakestOf(rests.map(({ assumption }) => assumption.provenance)),
		date: changedOn(plan),
	};
}
