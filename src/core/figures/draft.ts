import { valueOf, weakest, type Assumption, type Case, type Provenance } from '../plan/assumption';
import type { Interval } from '../metrics/reports';
import type { Figure, FigureInput, FigureInputName, MissingReason, Unit } from './figure';

/** A figure before it is named: either its value, or why there is none. */
export type Draft =
	| (Omit<Figure, 'id' | 'unit' | 'missing' | 'indicative' | 'value'> & { readonly value: number })
	| { readonly value?: undefined; readonly missing: MissingReason; readonly n?: number | undefined };

/** No value, and why. `n`: how many observations there were, where they were too few. */
export const unavailable = (missing: MissingReason, n?: number): Draft => ({ missing, n });

/** An input of a formula with its unit and what it rests on. */
export function input(name: FigureInputName, value: number, unit: Unit, provenance?: Provenance): FigureInput {
	return { name, value, unit, provenance };
}

/** An assumption as the input of a formula, at its likely value. */
export function assumed(name: FigureInputName, assumption: Assumption, unit: Unit): FigureInput {
	return input(name, assumption.likely, unit, assumption.provenance);
}

/** The assumption as a figure of its own, with its range. */
export function assumedFigure(name: FigureInputName, assumption: Assumption, unit: Unit, date: string): Draft {
	return {
		value: assumption.likely,
		...caseInterval([assumption], (which) => valueOf(assumption, which)),
		inputs: [assumed(name, assumption, unit)],
		provenance: assumption.provenance,
		date,
	};
}

/** What a result rests on: its weakest support. Its details are given only where nothing else is as weak. */
export function weakestOf(list: readonly Provenance[]): Provenance | undefined {
	const kind = weakest(list);
	if (!kind) return undefined;
	const [first, ...others] = list.filter((provenance) => provenance.kind === kind);
	return first && others.every((other) => other === first) ? first : { kind };
}

/** What the inputs of a formula rest on. */
export function weakestInput(inputs: readonly FigureInput[]): Provenance | undefined {
	return weakestOf(inputs.flatMap(({ provenance }) => provenance ?? []));
}

/** Whether an assumption has a range. */
export const hasRange = (assumption: Assumption) => assumption.low !== undefined || assumption.high !== undefined;

export const opposite = { low: 'high', likely: 'likely', high: 'low' } as const satisfies Record<Case, Case>;

/**
 * From the low to the high case of a result, where any of its assumptions has a range.
 * @param at the result in a case; undefined: the case has none, and then there is no interval
 */
export function caseInterval(
	assumptions: readonly (Assumption | undefined)[],
	at: (which: Case) => number | undefined,
): Pick<Figure, 'interval' | 'intervalKind'> {
	if (!assumptions.some((assumption) => assumption && hasRange(assumption))) return {};
	return casesBetween(at('low'), at('high'));
}

/** The interval between two cases, whichever is larger. */
export function casesBetween(
	a: number | undefined,
	b: number | undefined,
): { interval?: Interval; intervalKind?: 'cases' } {
	if (a === undefined || b === undefined) return {};
	return { interval: { low: Math.min(a, b), high: Math.max(a, b) }, intervalKind: 'cases' };
}

/** The same where only what is assumed of the measures varies. */
export function measuresBetween(
	a: number | undefined,
	b: number | undefined,
): { interval?: Interval; intervalKind?: 'measures' } {
	const { interval } = casesBetween(a, b);
	return interval ? { interval, intervalKind: 'measures' } : {};
}

/**
 * Interval of a result of two figures, rising with the first and falling with the second: the first at its low end with
 * the second at its high end, and the reverse. Intervals of different kinds are read as cases.
 */
export function joined(
	rising: Draft,
	falling: Draft,
	result: (a: number, b: number) => number | undefined,
): Pick<Figure, 'interval' | 'intervalKind'> {
	if (rising.value === undefined || falling.value === undefined) return {};
	if (!rising.interval && !falling.interval) return {};
	const a = rising.interval ?? { low: rising.value, high: rising.value };
	const b = falling.interval ?? { low: falling.value, high: falling.value };
	return casesBetween(result(a.low, b.high), result(a.high, b.low));
}
