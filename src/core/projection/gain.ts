import type { ProjectionInput } from './input';
import { totalResult } from './project';

/**
 * What a measure adds over the horizon: total result with all measures − total result with all but this one.
 * Where measures overlap, gains do not add up to the plan's.
 *
 * @param index position in `input.measures`
 * @param all total result with all, where it is known already
 * @returns minor units; below 0: it costs more than it brings
 * @throws {RangeError} without such a measure
 */
export function gain(input: ProjectionInput, index: number, all = totalResult(input)): number {
	if (!(index in input.measures)) throw new RangeError(`no measure ${index}`);
	return all - totalResult({ ...input, measures: input.measures.toSpliced(index, 1) });
}

/** The gain of each measure, in the order of the input. `all`: as in {@link gain}. */
export function gains(input: ProjectionInput, all = totalResult(input)): number[] {
	return input.measures.map((_, index) => gain(input, index, all));
}
