/** Changes of the list of measures: pure, the plan before stays as it is. */
import type { Category, Measure } from './measure';
import type { Plan } from './plan';

/** Gives ids nobody else has. */
export type NewId = () => string;

/** `object` with `change` on top; keys set to undefined are left out, so that what was removed leaves no trace. */
export function changed<T extends object>(object: T, change: Partial<T>): T {
	const next = { ...object, ...change };
	for (const key of Object.keys(change) as (keyof T)[]) if (next[key] === undefined) Reflect.deleteProperty(next, key);
	return next;
}

/** An item moved by so many places, kept inside the list; the same list when nothing moves. */
export function moved<T>(list: readonly T[], from: number, by: number): readonly T[] {
	const to = Math.max(0, Math.min(list.length - 1, from + by));
	const item = list[from];
	if (item === undefined || to === from) return list;
	return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** Lines with one of them moved up (below 0) or down; the same list when nothing moves. */
export function moveLine<T extends { readonly id: string }>(lines: T[], id: string, by: number): T[] {
	const after = moved(
		lines,
		lines.findIndex((line) => line.id === id),
		by,
	);
	return after === lines ? lines : [...after];
}

/** Lines with a copy right below one of them; the same list if there is none of that id. */
export function duplicateLine<T extends { readonly id: string }>(
	lines: T[],
	id: string,
	own: Partial<T> & { readonly id: string },
): T[] {
	const at = lines.findIndex((line) => line.id === id);
	const original = lines[at];
	return original ? lines.toSpliced(at + 1, 0, { ...original, ...own }) : lines;
}

/** A measure from scratch: nothing is assumed for the user, so it reaches nobody and costs nothing yet. */
export function blankMeasure(id: string, name: string, category: Category, owner: string | undefined): Measure {
	return {
		id,
		name,
		category,
		why: '',
		benefit: '',
		targetGroup: 'all',
		segment: '',
		goals: [],
		...(owner !== undefined && { owner }),
		start: 0,
		lag: 0,
		ramp: 0,
		fade: 0,
		reach: { likely: 0, provenance: { kind: 'own' } },
		effects: {},
		costs: [],
		hours: [],
	};
}

/** The plan with one more measure at the end. */
export function addMeasure(plan: Plan, measure: Measure): Plan {
	return { ...plan, measures: [...plan.measures, measure] };
}

/** The plan with one measure replaced; the same plan if there is none of that id or nothing changes. */
export function updateMeasure(plan: Plan, id: string, change: (measure: Measure) => Measure): Plan {
	const at = plan.measures.findIndex((measure) => measure.id === id);
	const before = plan.measures[at];
	if (!before) return plan;
	const after = change(before);
	return after === before ? plan : { ...plan, measures: plan.measures.with(at, after) };
}

/** The plan without a measure. */
export function removeMeasure(plan: Plan, id: string): Plan {
	const measures = plan.measures.filter((measure) => measure.id !== id);
	return measures.length === plan.measures.length ? plan : { ...plan, measures };
}

/** The plan with a copy right below the measure, under another name and with ids of its own. */
export function duplicateMeasure(plan: Plan, id: string, name: string, newId: NewId): Plan {
	const at = plan.measures.findIndex((measure) => measure.id === id);
	const original = plan.measures[at];
	if (!original) return plan;
	const copy: Measure = {
		...original,
		id: newId(),
		name,
		costs: original.costs.map((line) => ({ ...line, id: newId() })),
		hours: original.hours.map((line) => ({ ...line, id: newId() })),
	};
	return { ...plan, measures: plan.measures.toSpliced(at + 1, 0, copy) };
}

/** The plan with a measure moved up (below 0) or down the list. */
export function moveMeasure(plan: Plan, id: string, by: number): Plan {
	const at = plan.measures.findIndex((measure) => measure.id === id);
	const measures = moved(plan.measures, at, by);
	return measures === plan.measures ? plan : { ...plan, measures: [...measures] };
}
