import type { Plan } from '../../core/plan/plan';

/** The answers of the first run, kept as a plan from the first question on: what is skipped stays the template's. */
export type Change = (plan: Plan) => Plan;

export const withBaseline =
	(change: Partial<Plan['baseline']>): Change =>
	(plan) => ({ ...plan, baseline: { ...plan.baseline, ...change } });

/** Changes the founder's role, the first of the team. */
export const withFounder =
	(change: Partial<Plan['team'][number]>): Change =>
	(plan) => ({ ...plan, team: plan.team.map((role, at) => (at === 0 ? { ...role, ...change } : role)) });
