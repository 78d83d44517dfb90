import { lastMonth, type Timing } from '../../../core/plan/edit-timeline';

/** Where the parts of a bar lie, as shares of the plan; lag, ramp, run and fade follow each other without a gap. */
export interface BarShape {
	readonly from: string;
	readonly width: string;
	/** shares of the bar */
	readonly lag: string;
	readonly ramp: string;
	readonly run: string;
	readonly fade: string;
}

/** A bar at least a month wide, cut off where the plan ends. */
export function barShape(timing: Timing, horizon: number): BarShape {
	const from = Math.min(timing.start, horizon - 1);
	const until = Math.max(from, lastMonth(timing, horizon)) + 1;
	const fades = timing.end === undefined ? until : Math.min(horizon, until + timing.fade);
	const works = Math.min(until, from + timing.lag);
	const full = Math.min(until, works + timing.ramp);
	const length = Math.max(1, fades - from);
	const share = (months: number, of: number) => `${(months / of) * 100}%`;
	return {
		from: share(from, horizon),
		width: share(length, horizon),
		lag: share(works - from, length),
		ramp: share(full - works, length),
		run: share(until - full, length),
		fade: share(fades - until, length),
	};
}
