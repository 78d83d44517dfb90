import type { Projection } from './input';

/**
 * From when on measures pay for themselves: the first month from which the result with them, summed up since the start, never
 * again falls below the result without them.
 *
 * @returns months after the plan's first; undefined when they do not within the horizon
 */
export function paysFrom(withMeasures: Projection, without: Projection): number | undefined {
	let sum = 0;
	let from: number | undefined;
	withMeasures.months.forEach((month, t) => {
		sum += month.result - (without.months[t]?.result ?? 0);
		if (sum < 0) from = undefined;
		else from ??= t;
	});
	return from;
}
