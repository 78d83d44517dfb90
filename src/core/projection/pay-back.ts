import type { Projection } from './input';

/**
 * From when on measures pay for themselves: the first month from which the result with them, summed up since the start, never
 * again falls below the result without them.
 *
 * @returns months after the plan's first; undefined when they do not within the horizon
 */
export function paysFrom(withMeasures: Projection, without: Projection): number | undefined {
	let sum = 0;
	return lastingFrom(withMeasures.months.map((month, t) => (sum += month.result - (without.months[t]?.result ?? 0))));
}

/** The first place from which on no value is below 0; undefined if the last one is. */
export function lastingFrom(values: readonly number[]): number | undefined {
	const below = values.findLastIndex((value) => value < 0);
	return below + 1 < values.length ? below + 1 : undefined;
}
