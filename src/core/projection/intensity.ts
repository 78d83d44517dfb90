import type { ProjectionMeasure } from './input';

/** When a measure begins, takes effect and ends, in months after the plan's first. */
export type Schedule = Pick<ProjectionMeasure, 'start' | 'lag' | 'ramp' | 'fade'> & {
	readonly end?: number | undefined;
};

/** Whether a measure is carried out in month t: from its start to its end inclusive. */
export function runs({ start, end }: Schedule, t: number): boolean {
	return t >= start && (end === undefined || t <= end);
}

/**
 * How much of its full effect a measure has in month t.
 *
 * With first = start + lag and k = t − first it grows as (k + 1) / (ramp + 1) up to 1. After the end it fades from the size
 * it had then: up(end) · max(0, 1 − (t − end) / (fade + 1)).
 *
 * @returns 0 to 1
 */
export function intensity(schedule: Schedule, t: number): number {
	const { end, fade } = schedule;
	if (end === undefined || t <= end) return grown(schedule, t);
	const left = 1 - (t - end) / (fade + 1);
	return left > 0 ? grown(schedule, end) * left : 0;
}

function grown({ start, lag, ramp }: Schedule, t: number): number {
	const k = t - start - lag;
	return k < 0 ? 0 : Math.min(1, (k + 1) / (ramp + 1));
}
