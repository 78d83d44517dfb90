/** Changes of what surrounds the measures: business, baseline, acquisition, team, goals. Pure. */
import { changed, moved } from './edit';
import type { Goal } from './measure';
import type { AcquisitionLine, Baseline, Business, Plan, Role } from './plan';

export function updateBusiness(plan: Plan, change: Partial<Business>): Plan {
	return { ...plan, business: changed(plan.business, change) };
}

export function updateBaseline(plan: Plan, change: Partial<Baseline>): Plan {
	return { ...plan, baseline: changed(plan.baseline, change) };
}

/** An acquisition line to begin with: money a month. */
export function blankAcquisitionLine(id: string): AcquisitionLine {
	return { id, name: '', kind: 'ads', per: 'month', amount: { likely: 0, provenance: { kind: 'own' } } };
}

/** Whether a line of this kind is counted in hours of a role instead of money. */
export const countsHours = (kind: AcquisitionLine['kind']) => kind === 'salesHours' || kind === 'lostPitches';

/** A line with a change, its parts kept fitting: some kinds are hours of a role, others money. */
export function changeAcquisitionLine(
	line: AcquisitionLine,
	change: Partial<AcquisitionLine>,
	role: string | undefined,
): AcquisitionLine {
	const next = changed(line, change);
	if (countsHours(next.kind)) {
		next.hours ??= { likely: 0, provenance: { kind: 'own' } };
		if (role !== undefined) next.role ??= role;
		delete next.amount;
	} else {
		next.amount ??= { likely: 0, provenance: { kind: 'own' } };
		delete next.hours;
		delete next.role;
	}
	return next;
}

/** The plan with an acquisition line replaced, or added when its id is new. */
export function setAcquisitionLine(plan: Plan, line: AcquisitionLine): Plan {
	const { acquisition } = plan.baseline;
	const at = acquisition.findIndex(({ id }) => id === line.id);
	return updateBaseline(plan, { acquisition: at < 0 ? [...acquisition, line] : acquisition.with(at, line) });
}

export function removeAcquisitionLine(plan: Plan, id: string): Plan {
	return updateBaseline(plan, { acquisition: plan.baseline.acquisition.filter((line) => line.id !== id) });
}

export function addRole(plan: Plan, role: Role): Plan {
	return { ...plan, team: [...plan.team, role] };
}

export function updateRole(plan: Plan, id: string, change: Partial<Role>): Plan {
	return { ...plan, team: plan.team.map((role) => (role.id === id ? changed(role, change) : role)) };
}

/** Where a role is needed: names of measures and of acquisition lines. */
export function roleUses(plan: Plan, id: string): { measures: string[]; acquisition: string[] } {
	return {
		measures: plan.measures
			.filter((measure) => measure.owner === id || measure.hours.some((line) => line.role === id))
			.map(({ name }) => name),
		acquisition: plan.baseline.acquisition.filter((line) => line.role === id).map(({ name }) => name),
	};
}

/** The plan without a role; the same plan while the role is needed somewhere, or is the last one. */
export function removeRole(plan: Plan, id: string): Plan {
	const uses = roleUses(plan, id);
	if (plan.team.length === 1 || uses.measures.length + uses.acquisition.length > 0) return plan;
	return { ...plan, team: plan.team.filter((role) => role.id !== id) };
}

/** The plan with a goal moved up (below 0) or down the ranking. */
export function moveGoal(plan: Plan, goal: Goal, by: number): Plan {
	const ranking = moved(plan.goals.ranking, plan.goals.ranking.indexOf(goal), by);
	return ranking === plan.goals.ranking ? plan : { ...plan, goals: { ...plan.goals, ranking: [...ranking] } };
}
