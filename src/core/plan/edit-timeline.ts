/** Moving a measure in time, as its bar is dragged: by whole months, clamped to the plan. Pure. */
import { changed } from './edit';
import type { Measure } from './measure';

/** What the bar of a measure shows. */
export type Timing = Pick<Measure, 'start' | 'lag' | 'ramp' | 'fade'> & { end?: number | undefined };

/**
 * Why a move went less far than asked: an end of the plan, of the measure itself, nothing left, no end to fade after, or the
 * fading that goes on beyond the plan anyway.
 */
export type TimelineStop = 'planStart' | 'planEnd' | 'ownStart' | 'ownEnd' | 'zero' | 'noEnd' | 'fadeEnd';

export interface TimelineMove {
	readonly timing: Timing;
	readonly stop?: TimelineStop | undefined;
}

/** What of a bar moves: all of it, one of its ends, or how long its effect takes to come, to grow and to go. */
export const timelineParts = ['bar', 'start', 'end', 'lag', 'ramp', 'fade'] as const;
export type TimelinePart = (typeof timelineParts)[number];

/** Last month a measure runs within the plan. */
export const lastMonth = ({ end }: Timing, horizon: number) => Math.min(end ?? horizon - 1, horizon - 1);

/**
 * Moves a part of a bar by so many months, as far as it can go.
 *
 * - `bar`: start and end together, within the plan; without end only the start moves.
 * - `start`: the end stays; never after it.
 * - `end`: never before the start; drawn to the plan's last month the measure has no end any more.
 * - `lag`, `ramp`: never below 0; first and full effect come no later than the measure's last month. `fade`: up to the plan's
 *   last month, and only after an end.
 *
 * Values that lie outside these limits already stay unless they are moved inwards.
 *
 * @param by months, below 0 to the left
 */
export function moveTiming(timing: Timing, part: TimelinePart, by: number, horizon: number): TimelineMove {
	switch (part) {
		case 'bar':
			return moveBar(timing, by, horizon);
		case 'start':
			return moveStart(timing, by, horizon);
		case 'end':
			return moveEnd(timing, by, horizon);
		case 'lag':
			return movePause(timing, 'lag', by, lastMonth(timing, horizon) - timing.start);
		case 'ramp':
			return movePause(timing, 'ramp', by, lastMonth(timing, horizon) - timing.start - timing.lag);
		case 'fade':
			if (timing.end === undefined) return { timing, stop: by === 0 ? undefined : 'noEnd' };
			return movePause(timing, 'fade', by, horizon - 1 - timing.end, 'fadeEnd');
	}
}

function moveBar(timing: Timing, by: number, horizon: number): TimelineMove {
	const { start, end } = timing;
	const room = Math.max(0, horizon - 1 - (end ?? start));
	const months = clamp(by, -start, room);
	const stop = stopped(by, months, 'planStart', 'planEnd');
	return {
		timing: changed(timing, { start: start + months, end: end === undefined ? undefined : end + months }),
		stop,
	};
}

function moveStart(timing: Timing, by: number, horizon: number): TimelineMove {
	const { start, end } = timing;
	const months = clamp(by, -start, Math.max(0, lastMonth(timing, horizon) - start));
	const stop = stopped(by, months, 'planStart', end === undefined ? 'planEnd' : 'ownEnd');
	return { timing: { ...timing, start: start + months }, stop };
}

function moveEnd(timing: Timing, by: number, horizon: number): TimelineMove {
	const last = lastMonth(timing, horizon);
	const months = clamp(by, Math.min(0, timing.start - last), horizon - 1 - last);
	const stop = stopped(by, months, 'ownStart', 'planEnd');
	if (months === 0) return { timing, stop };
	const end = last + months;
	return { timing: changed(timing, { end: end >= horizon - 1 ? undefined : end }), stop };
}

function movePause(
	timing: Timing,
	name: 'lag' | 'ramp' | 'fade',
	by: number,
	most: number,
	far: TimelineStop = 'ownEnd',
): TimelineMove {
	const months = clamp(by, -timing[name], Math.max(0, most - timing[name]));
	return { timing: { ...timing, [name]: timing[name] + months }, stop: stopped(by, months, 'zero', far) };
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value)) + 0;

const stopped = (asked: number, done: number, below: TimelineStop, above: TimelineStop) =>
	asked < done ? below : asked > done ? above : undefined;

/** A measure with another timing; the same measure when nothing of it changed. */
export function setTiming(measure: Measure, { start, end, lag, ramp, fade }: Timing): Measure {
	const same =
		measure.start === start &&
		measure.end === end &&
		measure.lag === lag &&
		measure.ramp === ramp &&
		measure.fade === fade;
	return same ? measure : changed(measure, { start, end, lag, ramp, fade });
}
