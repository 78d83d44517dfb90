import type { ProjectionInput, ProjectionMeasure } from './input';
import { intensity } from './intensity';

/** The two groups of customers by age: below 12 months, and older. */
export const firstYear = 0;
export const established = 1;
export type Group = typeof firstYear | typeof established;

/** What all measures together change in one month; pairs are [firstYear, established]. */
export interface Effect {
	/** factor on the loss, purchases and basket of each group */
	readonly loss: [number, number];
	readonly purchases: [number, number];
	readonly basket: [number, number];
	/** new customers each customer brings per year on top */
	readonly referrals: number;
	/** share of those lost in the last twelve months that stays lost */
	readonly stayLost: number;
	/** intensity of each measure, 0 to 1 */
	readonly intensity: readonly number[];
}

/* What one measure alone changes in a month, as so many numbers: intensity, the pairs of factors, and these two. */
const width = 9;
const referrals = 7;
const stayLost = 8;

function write(measure: ProjectionMeasure, t: number, values: Float64Array, at: number) {
	const { effects } = measure;
	const w = intensity(measure, t);
	const reached = measure.reach * w;
	values[at] = w;
	for (const group of [firstYear, established] as const) {
		const here = actsOn(measure, group) ? reached : 0;
		values[at + 1 + group] = 1 - here * (effects.loss ?? 0);
		values[at + 3 + group] = 1 + here * (effects.purchases ?? 0);
		values[at + 5 + group] = 1 + here * (effects.basket ?? 0);
	}
	values[at + referrals] = reached * (effects.referrals ?? 0);
	values[at + stayLost] = 1 - reached * (effects.winBack ?? 0);
}

/* By measure, month after month, worked out once: measures are never mutated, and most projections share most of them. */
const courses = new WeakMap<ProjectionMeasure, Float64Array>();

function courseOf(measure: ProjectionMeasure, months: number): Float64Array {
	const known = courses.get(measure);
	if (known && known.length >= months * width) return known;
	const values = new Float64Array(months * width);
	for (let t = 0; t < months; t++) write(measure, t, values, t * width);
	courses.set(measure, values);
	return values;
}

/** {@link joinedEffects} of a single month. */
export function effectAt(measures: readonly ProjectionMeasure[], t: number): Effect {
	const tables = measures.map((measure) => {
		const values = new Float64Array(width);
		write(measure, t, values, 0);
		return values;
	});
	return joined(tables)(0);
}

/**
 * Joins the effects of all measures in a month t. Effects multiply among those left, so that no two measures keep, win back
 * or save the same customer twice: factor = ∏ (1 ± reach · effect · intensity).
 *
 * @param months all asked for are before this one
 * @returns the same object every time, with the effects of the month asked for
 */
export function joinedEffects(measures: readonly ProjectionMeasure[], months: number): (t: number) => Effect {
	return joined(measures.map((measure) => courseOf(measure, months)));
}

function joined(tables: readonly Float64Array[]): (t: number) => Effect {
	const intensity = new Array<number>(tables.length).fill(0);
	const effect = {
		loss: [1, 1] as [number, number],
		purchases: [1, 1] as [number, number],
		basket: [1, 1] as [number, number],
		referrals: 0,
		stayLost: 1,
		intensity,
	};
	const { loss, purchases, basket } = effect;
	return (t) => {
		loss[0] = loss[1] = purchases[0] = purchases[1] = basket[0] = basket[1] = effect.stayLost = 1;
		effect.referrals = 0;
		const at = t * width;
		for (let i = 0; i < tables.length; i++) {
			const values = tables[i]!;
			intensity[i] = values[at]!;
			loss[0] *= values[at + 1]!;
			loss[1] *= values[at + 2]!;
			purchases[0] *= values[at + 3]!;
			purchases[1] *= values[at + 4]!;
			basket[0] *= values[at + 5]!;
			basket[1] *= values[at + 6]!;
			effect.referrals += values[at + referrals]!;
			effect.stayLost *= values[at + stayLost]!;
		}
		return effect;
	};
}

/** Whether a measure's target group contains the group. */
export function actsOn(measure: Pick<ProjectionMeasure, 'group'>, group: Group): boolean {
	return measure.group === 'all' || (measure.group === 'firstYear') === (group === firstYear);
}

/** Share of each group that leaves in a month without measures: 1 − R^(1/12). */
export function monthlyLoss(retention: ProjectionInput['retention']): [number, number] {
	return [1 - retention.firstYear ** (1 / 12), 1 - retention.established ** (1 / 12)];
}
