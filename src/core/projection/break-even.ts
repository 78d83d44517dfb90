import { totalResult } from './gain';
import type { ProjectionInput, ProjectionMeasure } from './input';

const widest = 20;
const precision = 1e-10;

/**
 * The smallest factor on all effects of a measure at which it pays for itself: at 0.5 half of the assumed effect is enough,
 * at 2 it has to be twice as large. Found by bisection; no effect may pass what can be reached (all leavers kept).
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
	let low = 0;
	let high = Math.min(widest, 1 / (reach * (effects.loss ?? 0)), 1 / (reach * (effects.winBack ?? 0)));
	if (gainAt(low) >= 0) return 0;
	if (gainAt(high) < 0) return undefined;
	while (high - low > precision * high) {
		const middle = (low + high) / 2;
		if (gainAt(middle) < 0) low = middle;
		else high = middle;
	}
	return high;
}

function scaled(measure: ProjectionMeasure, factor: number): ProjectionMeasure {
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
