import type { Interval } from '../../core/metrics/reports';
import type { PointState } from '../view';

/** Fewer observations than this give counts, but no rate. */
export const leastForRate = 10;

export interface Estimate {
	readonly value: number;
	readonly interval: Interval | undefined;
}

export type Change = 'rose' | 'fell' | 'same';

/** A change is proven when the two intervals do not overlap (a strict reading); without intervals it never is. */
export function change(before: Estimate, now: Estimate): Change {
	if (!before.interval || !now.interval) return 'same';
	if (now.interval.low > before.interval.high) return 'rose';
	return now.interval.high < before.interval.low ? 'fell' : 'same';
}

/** @param tenPoints ten points on the scale of the interval */
export function stateOf(interval: Interval | undefined, running: boolean, tenPoints: number): PointState {
	if (running) return 'open';
	return interval && interval.high - interval.low > 2 * tenPoints ? 'outline' : 'full';
}
