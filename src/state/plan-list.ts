import type { Plan } from '../core/plan/plan';

/** The list with a plan in its newest state: in its old place, or at the end if it is new. */
export function withPlan(plans: readonly Plan[], plan: Plan): readonly Plan[] {
	const known = plans.some(({ id }) => id === plan.id);
	return known ? plans.map((one) => (one.id === plan.id ? plan : one)) : [...plans, plan];
}

/** The list without a plan. */
export function withoutPlan(plans: readonly Plan[], id: string): readonly Plan[] {
	return plans.filter((plan) => plan.id !== id);
}
