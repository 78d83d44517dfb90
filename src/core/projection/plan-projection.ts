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

/** Projects a plan: likely, cautious, favourable, and without its measures. */
export function planProjection(plan: Plan): PlanProjection {
	const likely = projectionInput(plan);
	return {
		likely: project(likely),
		cautious: project(projectionInput(plan, 'low')),
		favourable: project(projectionInput(plan, 'high')),
		without: project({ ...likely, measures: [] }),
	};
}
