import { fallsDue } from '../projection/cost';
import type { Projection } from '../projection/input';
import type { Plan } from './plan';

export interface StaffingMonth {
	/** year · 12 + month − 1 */
	readonly month: number;
	/** hours the measures take of this role */
	readonly hours: number;
	/** more than the role has */
	readonly overloaded: boolean;
	/** measures that take hours in this month, the largest first */
	readonly measures: readonly { readonly id: string; readonly name: string; readonly hours: number }[];
}

export interface RoleStaffing {
	readonly id: string;
	readonly name: string;
	/** hours a month */
	readonly available: number;
	readonly months: readonly StaffingMonth[];
	readonly overloaded: readonly StaffingMonth[];
	/** the month that takes most; undefined without hours */
	readonly peak: StaffingMonth | undefined;
	/** hours over the whole horizon */
	readonly total: number;
}

export interface Staffing {
	readonly roles: readonly RoleStaffing[];
	/** hours of roles that are no longer in the team, by month: nobody does them */
	readonly unassigned: readonly number[];
}

const tolerance = 1e-9;

/** Hours of each role and month against those available, with the measures that cause them. */
export function staffing(plan: Plan, projection: Projection): Staffing {
	const { firstMonth } = plan.business;
	const roles = plan.team.map(({ id, name, hoursPerMonth }): RoleStaffing => {
		const months = projection.months.map((month, t): StaffingMonth => {
			const hours = month.hours[id] ?? 0;
			return {
				month: firstMonth + t,
				hours,
				overloaded: hours > hoursPerMonth + tolerance,
				measures: causes(plan, id, t),
			};
		});
		const peak = months.reduce<StaffingMonth | undefined>(
			(most, month) => (month.hours > (most?.hours ?? 0) ? month : most),
			undefined,
		);
		return {
			id,
			name,
			available: hoursPerMonth,
			months,
			overloaded: months.filter((month) => month.overloaded),
			peak,
			total: months.reduce((sum, month) => sum + month.hours, 0),
		};
	});
	const known = new Set(plan.team.map(({ id }) => id));
	const unassigned = projection.months.map(({ hours }) =>
		Object.entries(hours).reduce((sum, [role, time]) => (known.has(role) ? sum : sum + time), 0),
	);
	return { roles, unassigned };
}

/** Consecutive months in which one role lacks hours. */
export interface OverloadSpan {
	/** first and last month, year · 12 + month − 1 */
	readonly from: number;
	readonly to: number;
	readonly months: readonly StaffingMonth[];
	/** the month that takes most, with what takes it */
	readonly worst: StaffingMonth;
	/** hours above what is available, all months together */
	readonly missing: number;
}

/** The months a role lacks hours in, neighbours together. */
export function overloadSpans({ available, overloaded }: RoleStaffing): OverloadSpan[] {
	const runs: StaffingMonth[][] = [];
	for (const month of overloaded) {
		const run = runs.at(-1);
		if (run && run.at(-1)?.month === month.month - 1) run.push(month);
		else runs.push([month]);
	}
	return runs.map((months) => ({
		from: months[0]!.month,
		to: months.at(-1)!.month,
		months,
		worst: months.reduce((most, month) => (month.hours > most.hours ? month : most)),
		missing: months.reduce((sum, month) => sum + month.hours - available, 0),
	}));
}

/**
 * Hours the acquisition lines take by month. They are not among the measures' hours and not held against what is available for
 * retention, but the same people work them.
 *
 * @returns for each role of the team with such hours; lines of nobody are left out
 */
export function acquisitionHours(
	plan: Plan,
	projection: Projection,
): { readonly id: string; readonly name: string; readonly months: readonly number[] }[] {
	return plan.team
		.map(({ id, name }) => {
			const lines = plan.baseline.acquisition.filter(({ role, hours }) => role === id && hours);
			const months = projection.months.map(({ acquired }) =>
				lines.reduce((sum, { per, hours }) => sum + (hours?.likely ?? 0) * (per === 'month' ? 1 : acquired), 0),
			);
			return { id, name, months };
		})
		.filter(({ months }) => months.some((hours) => hours > 0));
}

function causes(plan: Plan, role: string, t: number): StaffingMonth['measures'] {
	return plan.measures
		.map((measure) => ({
			id: measure.id,
			name: measure.name,
			hours: measure.hours
				.filter((line) => line.role === role && fallsDue(line.per, measure, t, line.offset))
				.reduce((sum, line) => sum + line.hours.likely, 0),
		}))
		.filter(({ hours }) => hours > 0)
		.sort((a, b) => b.hours - a.hours);
}
