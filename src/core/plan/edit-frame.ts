/** Changes of what surrounds the measures: business, baseline, acquisition, team, goals. Pure. */
import { changed, duplicateLine, moved, moveLine } from './edit';
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

/** The plan with an acquisition line moved up (below 0) or down. */
export function moveAcquisitionLine(plan: Plan, id: string, by: number): Plan {
	const { acquisition } = plan.baseline;
	const after = moveLine(acquisition, id, by);
	return after === acquisition ? plan : updateBaseline(plan, { acquisition: after });
}

/** The plan with a copy right below an acquisition line, under an id and name of its own. */
export function duplicateAcquisitionLine(plan: Plan, id: string, own: { id: string; name: string }): Plan {
	const { acquisition } = plan.baseline;
	const after = duplicateLine(acquisition, id, own);
	return after === acquisition ? plan : updateBaseline(plan, { acquisition: after });
}

export function addRole(plan: Plan, role: Role): Plan {
	return { ...plan, team: [...plan.team, role] };
}

export function updateRole(plan: Plan, id: string, change: Partial<Role>): Plan {
	return { ...plan, team: plan.team.map((role) => (role.id === id ? changed(role, change) : role)) };
}

/** Where a role is needed: names of the measures it has hours in, of those it answers for, and of acquisition lines. */
export interface RoleUses {
	readonly hours: readonly string[];
	readonly owner: readonly string[];
	readonly acquisition: readonly string[];
}

export function roleUses(plan: Plan, id: string): RoleUses {
	const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
	return {
		hours: names(plan.measures.filter(({ hours }) => hours.some((line) => line.role === id))),
		owner: names(plan.measures.filter(({ owner }) => owner === id)),
		acquisition: names(plan.baseline.acquisition.filter((line) => line.role === id)),
	};
}

/** Whether anything in the plan rests on a role. */
export function roleIsUsed(plan: Plan, id: string): boolean {
	const { hours, owner, acquisition } = roleUses(plan, id);
	return hours.length + owner.length + acquisition.length > 0;
}

/** The plan without a role; the same plan while the role is needed somewhere, or is the last one. */
export function removeRole(plan: Plan, id: string): Plan {
	if (plan.team.length === 1 || roleIsUsed(plan, id)) return plan;
	const team = plan.team.filter((role) => role.id !== id);
	return team.length === plan.team.length ? plan : { ...plan, team };
}

/**
 * The plan without a role whose hours, measures and acquisition lines another one takes over; without another one its hours and
 * acquisition lines go with it and its measures have nobody responsible.
 *
 * @param by id of the role that takes over
 * @returns the same plan if there is no such role, if it would take over from itself, or if it is the last one
 */
export function replaceRole(plan: Plan, id: string, by: string | undefined): Plan {
	const known = (role: string) => plan.team.some((one) => one.id === role);
	if (!known(id) || plan.team.length === 1 || by === id || (by !== undefined && !known(by))) return plan;
	const handOver = <T extends { role?: string | undefined }>(lines: T[]): T[] =>
		lines.flatMap((line) => (line.role !== id ? line : by === undefined ? [] : { ...line, role: by }));
	return {
		...plan,
		team: plan.team.filter((role) => role.id !== id),
		baseline: { ...plan.baseline, acquisition: handOver(plan.baseline.acquisition) },
		measures: plan.measures.map((measure) => ({
			...changed(measure, { owner: measure.owner === id ? by : measure.owner }),
			hours: handOver(measure.hours),
		})),
	};
}

/** Whether any amount of money stands in the plan that would change its worth with the currency. */
export function holdsMoney(plan: Plan): boolean {
	const { basket, acquisition, fixedCosts, ownerSalary, loanService } = plan.baseline;
	const amounts = [basket, fixedCosts, ownerSalary, loanService, ...acquisition.map(({ amount }) => amount)];
	return (
		amounts.some((amount) => Boolean(amount?.likely)) ||
		plan.team.some(({ hourlyCost }) => hourlyCost > 0) ||
		plan.measures.some(({ costs }) => costs.some(({ amount, promo }) => Boolean(amount?.likely) || Boolean(promo)))
	);
}

/** The plan with a goal moved up (below 0) or down the ranking. */
export function moveGoal(plan: Plan, goal: Goal, by: number): Plan {
	const ranking = moved(plan.goals.ranking, plan.goals.ranking.indexOf(goal), by);
	return ranking === plan.goals.ranking ? plan : { ...plan, goals: { ...plan.goals, ranking: [...ranking] } };
}
