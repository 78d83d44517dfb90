/** When measures run: changes that would contradict each other, and the ways out. Pure. */
import { changed } from './edit';
import type { Measure } from './measure';
import type { Plan } from './plan';

/** The last month a measure may start or end in, counted from the plan's first. */
const lastMonth = 120;

/** How an end goes on that would lie before the new start: it moves along, so that the measure runs as long as before, or goes. */
export type EndAnswer = 'moves' | 'goes';

/** Whether a start lies after the measure's end, so that somebody has to say what becomes of the end. */
export function startsAfterEnd(measure: Measure, start: number): boolean {
	return measure.end !== undefined && measure.end < start;
}

/** The end that keeps a measure as long as it is when it starts at another month; undefined without an end or beyond what can be planned. */
export function movedEnd(measure: Measure, start: number): number | undefined {
	if (measure.end === undefined) return undefined;
	const end = measure.end + start - measure.start;
	return end <= lastMonth ? end : undefined;
}

/** The measure with another start; the same measure while its end would lie before it and nothing is said about the end. */
export function setStart(measure: Measure, start: number, end?: EndAnswer): Measure {
	if (!startsAfterEnd(measure, start)) return start === measure.start ? measure : { ...measure, start };
	if (end === undefined) return measure;
	const moved = end === 'moves' ? movedEnd(measure, start) : undefined;
	return end === 'moves' && moved === undefined ? measure : changed(measure, { start, end: moved });
}

/** What in the times of a measure keeps it from counting, the gravest first. */
export type TimeFinding =
	| 'startsAfterPlan' // nothing of it falls into the plan
	| 'endsBeforeEffect' // it is over before its effect begins: it only costs
	| 'effectAfterPlan' // its effect begins after the plan: within the plan it only costs
	| 'endsAfterPlan'; // an end that lies beyond the plan

/**
 * The gravest finding; undefined when all of the measure falls into the plan.
 * @param horizon months of the plan
 */
export function timeFinding({ start, end, lag, effects }: Measure, horizon: number): TimeFinding | undefined {
	if (start >= horizon) return 'startsAfterPlan';
	const acts = Object.values(effects).some((effect) => Boolean(effect));
	if (acts && end !== undefined && start + lag > end) return 'endsBeforeEffect';
	if (acts && start + lag >= horizon) return 'effectAfterPlan';
	return end !== undefined && end >= horizon ? 'endsAfterPlan' : undefined;
}

/** Measures that a plan of so many months would cut: those that start after it, and those whose end lies beyond it. */
export function cutByHorizon(plan: Plan, horizon: number): { readonly starts: Measure[]; readonly ends: Measure[] } {
	const starts = plan.measures.filter(({ start }) => start >= horizon);
	const ends = plan.measures.filter(({ start, end }) => start < horizon && end !== undefined && end >= horizon);
	return { starts, ends };
}

/** The plan over so many months; with `cut`, ends beyond it come to its last month. Starts beyond it stay and do not count. */
export function setHorizon(plan: Plan, horizon: number, cut = false): Plan {
	const { ends } = cutByHorizon(plan, horizon);
	const measures = cut
		? plan.measures.map((measure) => (ends.includes(measure) ? { ...measure, end: horizon - 1 } : measure))
		: plan.measures;
	return { ...plan, business: { ...plan.business, horizon }, measures };
}
