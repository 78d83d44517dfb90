import type { TimelinePart, TimelineStop, Timing } from '../../core/plan/edit-timeline';
import type { PlanPhase } from '../../core/plan/phases';
import type { Format } from '../format';

const small = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Words of the timeline. */
export const timeline = (f: Format) => {
	/** When a measure runs and works, in words. */
	const timing = (first: number, { start, end, lag, ramp, fade }: Timing): string => {
		const runs =
			end === undefined
				? `from ${f.month(first + start)}, without end`
				: `${f.month(first + start)} to ${f.month(first + end)}`;
		const works = lag > 0 ? `, takes effect from ${f.month(first + start + lag)}` : '';
		const full = ramp > 0 ? `, in full from ${f.month(first + start + lag + ramp)}` : '';
		return runs + works + full + (end !== undefined && fade > 0 ? `, fades until ${f.month(first + end + fade)}` : '');
	};
	return {
		title: 'When they run',
		titleAll: (n: number, month: number) =>
			`${n === 2 ? 'Both' : `All ${small[n - 2] ?? f.number(n)}`} run together from ${f.month(month)}`,
		hint: 'Drag a bar to move it, its ends to lengthen or shorten it. By keyboard, arrow keys move the bar in focus.',
		keys: 'Arrow left and right: move by a month. With Shift: end. With Ctrl: start. With Alt: lag. With Alt and Shift: ramp. With Ctrl and Shift: fade. Enter opens the measure.',
		keysTitle: 'Keys',
		keyList: [
			['← →', 'move by a month'],
			['Shift + ← →', 'end'],
			['Ctrl + ← →', 'start'],
			['Alt + ← →', 'lag'],
			['Alt + Shift + ← →', 'ramp'],
			['Ctrl + Shift + ← →', 'fade'],
			['Enter', 'open the measure'],
			['Esc', 'break off dragging'],
		] as readonly (readonly [string, string])[],
		timing,
		moved: (name: string, first: number, at: Timing) => `${name}: ${timing(first, at)}.`,
		stop: {
			planStart: 'It cannot begin before the plan.',
			planEnd: 'The plan ends here.',
			ownStart: 'It cannot end before it starts.',
			ownEnd: 'It cannot lie after the measure’s last month.',
			zero: 'Less than no month is not possible.',
			fadeEnd: 'It fades no longer: what comes after the end of the plan does not count.',
			noEnd: 'Without an end it does not fade. Set its end first.',
		} satisfies Record<TimelineStop, string>,
		part: {
			bar: 'Move',
			start: 'Start',
			end: 'End',
			lag: 'Lag',
			ramp: 'Ramp',
			fade: 'Fade',
		} satisfies Record<TimelinePart, string>,
		legendTitle: 'Legend',
		legend: {
			lag: 'runs, no effect yet (lag)',
			ramp: 'effect grows (ramp)',
			run: 'full effect',
			fade: 'effect fades after the end',
		},
		phase: { start: 'Start', buildUp: 'Build-up', operation: 'Operation' } satisfies Record<PlanPhase, string>,
		phaseHint: 'Start: months 1 to 6. Build-up: to month 18. Operation: after that.',
		emptyPhases: (phases: readonly string[]) =>
			`No measure runs in the phase${phases.length > 1 ? 's' : ''} ${f.list(phases)}: lenders want to see how it goes on after the beginning.`,
	};
};
