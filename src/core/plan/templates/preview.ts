import type { Projection, ProjectionInput, ProjectionMonth } from '../../projection/input';
import { planProjection } from '../../projection/plan-projection';
import { projectionInput, type Cases } from '../../projection/plan-to-input';
import { projectMonths } from '../../projection/project';
import type { Case } from '../assumption';
import { addMeasure } from '../edit';
import type { Measure } from '../measure';
import type { Plan } from '../plan';
import { fromTemplate } from './from-template';
import type { TemplateId, TemplateWords } from './index';

/**
 * The measure a template becomes in a plan: in its currency, hours of `founder` to the first role whose pay is imputed (else
 * the first), hours of `team` to the first other one. Without any role the hours are nobody's and cost nothing.
 */
export function templateMeasure(plan: Plan, id: TemplateId, words: TemplateWords, newId: () => string): Measure {
	const { team, business } = plan;
	const founder = team.find(({ imputed }) => imputed) ?? team[0];
	const other = team.find((role) => role !== founder);
	const roleIds = { founder: founder?.id ?? '', team: other?.id };
	return fromTemplate(id, words, { roleIds, currency: business.currency }, newId);
}

/** What a measure takes in its first twelve months; money in minor units, unrounded. */
export interface FirstYear {
	/** money + time */
	readonly cost: number;
	/** its cost lines */
	readonly money: number;
	/** its hours at what an hour of each role costs */
	readonly time: number;
	/** part of time that is imputed, not paid out */
	readonly imputed: number;
	readonly hours: number;
}

/** What a measure takes of a role in the month it takes most. */
interface RoleLoad {
	readonly role: string;
	readonly name: string;
	/** year · 12 + month − 1 */
	readonly month: number;
	readonly hours: number;
	/** hours the role has left in that month without the measure; below 0: too few already */
	readonly free: number;
	/** months of the plan in which the measure takes more than is left */
	readonly short: number;
}

/** What a plan becomes with one more measure. Money in minor units, unrounded. */
export interface TemplatePreview extends FirstYear {
	/** first of the twelve months, year · 12 + month − 1 */
	readonly from: number;
	/** the first twelve months with the cost lines and hours at their low, likely and high values */
	readonly range: Readonly<Record<Case, number>>;
	/** roles it takes hours of */
	readonly roles: readonly RoleLoad[];
	/** result of the whole plan with the measure less without it: all effects low, likely and high */
	readonly gain: { readonly cautious: number; readonly likely: number; readonly favourable: number };
	/** to the end of the plan, with less without the measure, likely */
	readonly adds: {
		readonly retentionCost: number;
		readonly contribution: number;
		readonly hours: number;
		/** customers at the end */
		readonly customers: number;
	};
	/** the measure begins only after the end of the plan, so that the plan does not see it */
	readonly afterPlan: boolean;
}

type Roles = ProjectionInput['roles'];

const tolerance = 1e-9;
const own = (role: string) => `own/${role}`;

/* The same list for the same team: what the projection has worked out of the plan's measures then serves every template. */
const twice = new WeakMap<Roles, Roles>();
function withOwn(roles: Roles): Roles {
	const both = twice.get(roles) ?? [...roles, ...roles.map((role) => ({ ...role, id: own(role.id) }))];
	twice.set(roles, both);
	return both;
}

/**
 * The numbers of a plan with one more measure, long enough for its first twelve months, and with the measure's hours on
 * roles of their own, so that they can be told from those of other measures.
 */
function inputWith(plan: Plan, measure: Measure, which: Case | Cases): ProjectionInput {
	const horizon = Math.max(plan.business.horizon, measure.start + 12);
	const longer = { ...addMeasure(plan, measure), business: { ...plan.business, horizon } };
	const input = projectionInput(longer, which);
	const last = input.measures.at(-1)!;
	return {
		...input,
		roles: withOwn(input.roles),
		measures: input.measures.with(-1, {
			...last,
			hours: last.hours.map((line) => ({ ...line, role: own(line.role) })),
		}),
	};
}

function firstYearOf(plan: Plan, measure: Measure, months: readonly ProjectionMonth[]): FirstYear {
	const year = months.slice(measure.start, measure.start + 12);
	const at = plan.measures.length;
	const sum = (of: (month: ProjectionMonth) => number) => year.reduce((total, month) => total + of(month), 0);
	const cost = sum(({ measureCost }) => measureCost[at] ?? 0);
	const priced = plan.team.map(({ id, hourlyCost, imputed }) => ({
		imputed,
		time: hourlyCost * sum(({ hours }) => hours[own(id)] ?? 0),
	}));
	const time = priced.reduce((total, one) => total + one.time, 0);
	return {
		cost,
		// Sums of the same products in another order: what is left of a cent is no money.
		money: Math.abs(cost - time) < 1e-6 ? 0 : cost - time,
		time,
		imputed: priced.reduce((total, one) => total + (one.imputed ? one.time : 0), 0),
		hours: sum(({ measureHours }) => measureHours[at] ?? 0),
	};
}

/** What a measure that is not yet in a plan would take there in its first twelve months: likely, one projection. */
export function firstYear(plan: Plan, measure: Measure): FirstYear {
	// What comes after that year changes nothing in it.
	const input = { ...inputWith(plan, measure, 'likely'), horizon: measure.start + 12 };
	return firstYearOf(plan, measure, projectMonths(input));
}

/**
 * What a plan becomes with a measure that is not in it yet. Every figure is one of the projection with the measure, or the
 * difference to the one without; a first year that reaches past the plan is projected past it, too, all else ends with it.
 *
 * @param before the plan's projection, where it is known already
 */
export function templatePreview(plan: Plan, measure: Measure, before = planProjection(plan)): TemplatePreview {
	const { horizon, firstMonth } = plan.business;
	const months = (which: Case | Cases) => projectMonths(inputWith(plan, measure, which));
	const likely = months('likely');
	const sum = (list: readonly ProjectionMonth[], of: (month: ProjectionMonth) => number) =>
		list.slice(0, horizon).reduce((total, month) => total + of(month), 0);
	const difference = (after: readonly ProjectionMonth[], to: Projection, of: (month: ProjectionMonth) => number) =>
		sum(after, of) - sum(to.months, of);
	const result = (month: ProjectionMonth) => month.result;
	const costIn = (costs: Case) => firstYearOf(plan, measure, months({ effects: 'likely', costs })).cost;
	const year = firstYearOf(plan, measure, likely);
	return {
		...year,
		from: firstMonth + measure.start,
		range: { low: costIn('low'), likely: year.cost, high: costIn('high') },
		roles: roleLoads(plan, likely, before.likely),
		gain: {
			cautious: difference(months('low'), before.cautious, result),
			likely: difference(likely, before.likely, result),
			favourable: difference(months('high'), before.favourable, result),
		},
		adds: {
			retentionCost: difference(likely, before.likely, ({ retentionCost }) => retentionCost),
			contribution: difference(likely, before.likely, ({ contribution }) => contribution),
			hours: sum(likely, ({ measureHours }) => measureHours[plan.measures.length] ?? 0),
			customers: (likely[horizon - 1]?.closing ?? 0) - (before.likely.months[horizon - 1]?.closing ?? 0),
		},
		afterPlan: measure.start >= horizon,
	};
}

function roleLoads(plan: Plan, after: readonly ProjectionMonth[], before: Projection): RoleLoad[] {
	return plan.team.flatMap(({ id, name, hoursPerMonth }) => {
		let peak: RoleLoad | undefined;
		let short = 0;
		before.months.forEach((month, t) => {
			const hours = after[t]?.hours[own(id)] ?? 0;
			if (hours === 0) return;
			const free = hoursPerMonth - (month.hours[id] ?? 0);
			if (hours > free + tolerance) short++;
			const more = hours - (peak?.hours ?? 0);
			if (!peak || more > tolerance || (more > -tolerance && free < peak.free))
				peak = { role: id, name, month: plan.business.firstMonth + t, hours, free, short: 0 };
		});
		return peak ? [{ ...peak, short }] : [];
	});
}
