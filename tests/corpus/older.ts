import type { Plan } from '../../src/core/plan/plan';

/** A version of ours that has to be migrated. */
export const olderSchema = 0;

/** A plan as version 0 had it: `purchasesPerYear` was `frequency`, there were no conclusions. */
export function olderPlan(plan: Plan): Record<string, unknown> {
	const { purchasesPerYear, ...rest } = plan.baseline;
	const old: Record<string, unknown> = { ...plan, baseline: { ...rest, frequency: purchasesPerYear } };
	delete old['conclusions'];
	return old;
}
