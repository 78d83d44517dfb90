import type { ProjectionInput, ProjectionMeasure } from './input';
import { totalResult } from './project';

const widest = 20;
const precision = 1e-10;

/**
 * The smallest factor on all effects of a measure at which it pays for itself: at 0.5 half of the assumed effect is enough,
 * at 2 it has to be twice as large. Found by
 * false position; no effect may pass what can be reached (all leavers kept).
 *
 * @param index position in `input.measures`
 * @returns 0 if it costs nothing; undefined if no factor up to 20 is enough
 * @throws {RangeError} without such a measure
 */
export function breakEvenFactor(input: ProjectionInput, index: number): number | undefined {
	const measure = input.measures[index];
	if (!measure) throw new RangeError(`no measure ${index}`);
	const without = totalResult({ ...input, measures: input.measures.toSpliced(index, 1) });
	const gainAt = (factor: number) =>
		totalResult({ ...input, measures: input.measures.with(index, scaled(measure, factor)) }) - without;

	const { reach, effects } = measure;
	const widestHere = Math.min(widest, 1 / (reach * (effects.loss ?? 0)), 1 / (reach * (effects.winBack ?? 0)));
	const atNone = gainAt(0);
	if (atNone >= 0) return 0;
	// Most factors are near the effect as assumed: looked at first, it leaves little to search.
	const assumed = Math.min(1, widestHere);
	const atAssumed = gainAt(assumed);
	if (atAssumed >= 0) return crossing(gainAt, [0, atNone], [assumed, atAssumed]);
	const atWidest = gainAt(widestHere);
	return atWidest < 0 ? undefined : crossing(gainAt, [assumed, atAssumed], [widestHere, atWidest]);
}

/**
 * Where a function comes to 0 between a point below and one not below it: false position with Illinois' weights, every
 * fourth step the middle, so that it never takes more than four times as many steps as bisection and mostly takes ten.
 *
 * @returns a point at which it is not below 0, no further than `precision` from one at which it is
 */
function crossing(of: (x: number) => number, below: [number, number], above: [number, number]): number {
	let [low, lowValue] = below;
	let [high, highValue] = above;
	let kept = 0;
	for (let step = 1; high - low > precision * high; step++) {
		// Never nearer to an end than this: once that end is as good as the answer, the other one follows it at once.
		const margin = (precision * high) / 2;
		const straight = high - (highValue * (high - low)) / (highValue - lowValue);
		const x = step % 4 === 0 ? (low + high) / 2 : Math.min(Math.max(straight, low + margin), high - margin);
		const value = of(x);
		if (value < 0) {
			[low, lowValue] = [x, value];
			if (kept < 0) highValue /= 2;
			kept = -1;
		} else {
			[high, highValue] = [x, value];
			if (kept > 0) lowValue /= 2;
			kept = 1;
		}
	}
	return high;
}

/** A measure with all its effects times a factor. */
export function scaled(measure: ProjectionMeasure, factor: number): ProjectionMeasure {
	const { loss, purchases, basket, referrals, winBack } = measure.effects;
	const times = (effect: number | undefined) => effect && effect * factor;
	return {
		...measure,
		effects: {
			loss: times(loss),
			purchases: times(purchases),
			basket: times(basket),
			referrals: times(referrals),
			winBack: times(winBack),
		},
	};
}
