import type { Assumption } from '../plan/assumption';
import { blankMeasure, changed, type NewId } from '../plan/edit';
import { hoursIn, setHours } from '../plan/edit-measure';
import type { CostLine, Effects, HourBasis, Measure, TargetGroup } from '../plan/measure';
import type { Plan, Role } from '../plan/plan';
import { fromTemplate } from '../plan/templates/from-template';
import type { TemplateWords } from '../plan/templates/index';
import type { HandedLine, Handover } from './handover';

/** What the pure part cannot say itself. */
export interface TakeOverWords {
	readonly name: string;
	/** what the customer has from it; undefined: the template's */
	readonly benefit?: string | undefined;
	/** of the template, in the plan's language */
	readonly template: TemplateWords | undefined;
	/** "calculated with the … calculator on …: …" */
	readonly note: string;
	readonly line: (line: HandedLine) => string;
}

/** For whom, when and with which ids a measure is made. */
export interface TakeOverContext {
	readonly plan: Plan;
	/** `yyyy-mm-dd` */
	readonly today: string;
	readonly newId: NewId;
}

/**
 * A new measure with exactly the calculator's costs and hours. Timing and effects are the template's, except effects the
 * calculator knows or leaves open; phases it knows no hours of are open questions.
 */
export function newMeasure(handover: Handover, words: TakeOverWords, context: TakeOverContext): Measure {
	const role = context.plan.team[handover.hours.role];
	const base = baseOf(handover, words, context, role);
	const effects: Effects = { ...base.effects };
	for (const name of handover.open) Reflect.deleteProperty(effects, name);
	const bare: Measure = {
		...base,
		name: words.name,
		...(words.benefit !== undefined && { benefit: words.benefit }),
		effects,
		costs: [],
		hours: [],
	};
	return filled(bare, handover, words, context, false);
}

function baseOf(handover: Handover, words: TakeOverWords, { plan, newId }: TakeOverContext, role?: Role): Measure {
	if (handover.template && words.template) {
		const founder = plan.team.find(({ imputed }) => imputed) ?? plan.team[0];
		const { currency } = plan.business;
		const made = fromTemplate(
			handover.template,
			words.template,
			{ roleIds: { founder: founder?.id ?? '' }, currency },
			newId,
		);
		return changed(made, { owner: founder?.id });
	}
	const blank = blankMeasure(newId(), words.name, handover.category, role?.id);
	return { ...blank, goals: ['basket'], kpi: { id: 'redemption' } };
}

/**
 * A measure with the calculator's numbers in place of those they match; what the calculator does not know stays. A line
 * matches by its name, else by its preset, without one by group and basis. Where the number is the same already, its range and
 * what it rests on stay too.
 */
export function updatedMeasure(
	measure: Measure,
	handover: Handover,
	words: TakeOverWords,
	context: TakeOverContext,
): Measure {
	return filled(measure, handover, words, context, true);
}

function filled(
	measure: Measure,
	handover: Handover,
	words: TakeOverWords,
	{ plan, today, newId }: TakeOverContext,
	keepSame: boolean,
): Measure {
	const own = (likely: number): Assumption => ({
		likely,
		provenance: { kind: 'own', date: today, note: words.note },
	});
	const costs = [...measure.costs];
	const taken = new Set<string>();
	for (const handed of handover.lines) {
		const name = words.line(handed).slice(0, 200);
		const match = matching(costs, handed, name, taken);
		const line: CostLine = { ...costLine(handed, match?.id ?? newId(), match?.name ?? name, own) };
		taken.add(line.id);
		if (!match) costs.push(line);
		else if (!keepSame || !sameNumbers(match, line)) costs[costs.indexOf(match)] = line;
	}
	const effects: Effects = { ...measure.effects };
	const replaced = (before: Assumption | undefined, likely: number) =>
		keepSame && before?.likely === likely ? before : own(likely);
	for (const name of Object.keys(handover.effects) as (keyof Effects)[]) {
		const value = handover.effects[name];
		if (value !== undefined) effects[name] = replaced(effects[name], value);
	}
	const next: Measure = {
		...measure,
		targetGroup: handover.targetGroup,
		...(handover.reach !== undefined && { reach: replaced(measure.reach, handover.reach) }),
		effects,
		costs,
	};
	const role = plan.team[handover.hours.role];
	if (!role) return next;
	const cell = { role: role.id, phase: 'execution', per: handover.hours.per } as const;
	if (keepSame && hoursIn(next, cell) === handover.hours.hours) return next;
	const timed = setHours(next, cell, handover.hours.hours, newId);
	return {
		...timed,
		hours: timed.hours.map((line) =>
			line.role === cell.role && line.phase === cell.phase && line.per === cell.per
				? { ...line, hours: own(line.hours.likely) }
				: line,
		),
	};
}

/** A line kept under its name and id, with the calculator's numbers; amounts are rounded to minor units. */
function costLine(handed: HandedLine, id: string, name: string, own: (likely: number) => Assumption): CostLine {
	const { group, preset, per, amount, share, promo } = handed;
	return {
		id,
		name,
		group,
		...(preset && { preset }),
		per,
		...(amount !== undefined && { amount: own(Math.round(amount)) }),
		...(share !== undefined && { share: own(share) }),
		...(promo && { promo: { amount: Math.round(promo.amount), months: promo.months } }),
	};
}

function matching(
	costs: readonly CostLine[],
	{ preset, group, per, key }: HandedLine,
	name: string,
	taken: ReadonlySet<string>,
): CostLine | undefined {
	const free = costs.filter(({ id }) => !taken.has(id));
	const named = free.find((line) => line.name === name);
	if (named) return named;
	// Steps of a price list are their own lines: only one of the same name is the same step.
	if (key === 'tier') return undefined;
	if (preset) return free.find((line) => line.preset === preset);
	return free.find((line) => line.preset === undefined && line.group === group && line.per === per);
}

/** Measures of the plan a calculator's numbers can go into. */
export function measuresFor(plan: Plan, handover: Handover): readonly Measure[] {
	return plan.measures.filter((measure) =>
		handover.template
			? measure.template === handover.template
			: measure.category === handover.category &&
				measure.costs.some(({ preset, per }) => preset === 'discounts' && per === 'participantRevenue'),
	);
}

/** What updating a measure changes, in reading order; `before` undefined: added. */
export type Change =
	| { readonly kind: 'targetGroup'; readonly before: TargetGroup; readonly after: TargetGroup }
	| { readonly kind: 'reach'; readonly before: number; readonly after: number }
	| {
			readonly kind: 'effect';
			readonly effect: keyof Effects;
			readonly before: number | undefined;
			readonly after: number;
	  }
	| { readonly kind: 'cost'; readonly before: CostLine | undefined; readonly after: CostLine }
	| {
			readonly kind: 'hours';
			readonly per: HourBasis;
			readonly before: number | undefined;
			readonly after: number;
	  };

/** The differences a take-over makes, and how many lines of costs and hours stay as they are. */
export function changesBetween(
	before: Measure,
	after: Measure,
	handover: Handover,
	plan: Plan,
): { readonly changes: readonly Change[]; readonly kept: number } {
	const changes: Change[] = [];
	if (before.targetGroup !== after.targetGroup)
		changes.push({ kind: 'targetGroup', before: before.targetGroup, after: after.targetGroup });
	if (before.reach.likely !== after.reach.likely)
		changes.push({ kind: 'reach', before: before.reach.likely, after: after.reach.likely });
	for (const effect of Object.keys(handover.effects) as (keyof Effects)[]) {
		const [old, now] = [before.effects[effect]?.likely, after.effects[effect]?.likely];
		if (now !== undefined && old !== now) changes.push({ kind: 'effect', effect, before: old, after: now });
	}
	let kept = 0;
	for (const line of after.costs) {
		const old = before.costs.find(({ id }) => id === line.id);
		if (old && sameNumbers(old, line)) kept++;
		else changes.push({ kind: 'cost', before: old, after: line });
	}
	const role = plan.team[handover.hours.role];
	if (role) {
		const { per } = handover.hours;
		const cell = { role: role.id, phase: 'execution', per } as const;
		const [old, now] = [hoursIn(before, cell), hoursIn(after, cell)];
		if (now !== undefined && old !== now) changes.push({ kind: 'hours', per, before: old, after: now });
	}
	const changedHours = changes.filter(({ kind }) => kind === 'hours').length;
	return { changes, kept: kept + after.hours.length - changedHours };
}

function sameNumbers(a: CostLine, b: CostLine): boolean {
	return (
		a.per === b.per &&
		a.amount?.likely === b.amount?.likely &&
		a.share?.likely === b.share?.likely &&
		a.promo?.amount === b.promo?.amount &&
		a.promo?.months === b.promo?.months
	);
}
