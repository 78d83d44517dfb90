import { once } from '../once';
import type { Plan } from '../plan/plan';
import type { Projection } from './input';
import { projectionInput } from './plan-to-input';
import { project } from './project';

/** A plan projected in its cases, and as it would go without any measure. */
export interface PlanProjection {
	readonly likely: Projection;
	/** every effect and reach at its low value */
	readonly cautious: Projection;
	/** every effect and reach at its high value */
	readonly favourable: Projection;
	readonly without: Projection;
}

/** Projects a plan: likely, cautious, favourable, and without its measures; each case when it is first asked for. */
export function planProjection(plan: Plan): PlanProjection {
	const likely = once(() => project(projectionInput(plan)));
	const cautious = once(() => project(projectionInput(plan, 'low')));
	const favourable = once(() => project(projectionInput(plan, 'high')));
	const without = once(() => project(projectionInput({ ...plan, measures: [] })));
	return {
		get likely() {
			return likely();
		},
		get cautious() {
			return cautious();
		},
		get favourable() {
			return favourable();
		},
		get without() {
			return without();
		},
	};
}
