import type { Assumption } from '../../core/plan/assumption';
import type { Plan } from '../../core/plan/plan';

/** The answers of the first run, kept as a plan from the first question on: what is skipped stays the template's. */
export type Change = (plan: Plan) => Plan;

/** A value the reader typed. */
export const typed = (value: Assumption, likely: number): Assumption =>
	likely === value.likely ? value : { likely, provenance: { kind: 'own' } };

export const withBusiness =
	(change: Partial<Plan['business']>): Change =>
	(plan) => ({ ...plan, business: { ...plan.business, ...change } });

export const withBaseline =
	(change: Partial<Plan['baseline']>): Change =>
	(plan) => ({ ...plan, baseline: { ...plan.baseline, ...change } });

/** Changes the founder's role, the first of the team. */
export const withFounder =
	(change: Partial<Plan['team'][number]>): Change =>
	(plan) => ({ ...plan, team: plan.team.map((role, at) => (at === 0 ? { ...role, ...change } : role)) });
