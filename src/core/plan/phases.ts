import { runs } from '../projection/intensity';
import type { Plan } from './plan';

/** The phases of a young business a plan looks through (R6). */
const planPhases = ['start', 'buildUp', 'operation'] as const;
export type PlanPhase = (typeof planPhases)[number];

/** Months of a plan in a row: from the first to before the last, counted from the plan's first. */
export interface PhaseSpan {
	readonly phase: PlanPhase;
	readonly from: number;
	readonly until: number;
}

const ends: Readonly<Record<PlanPhase, number>> = { start: 6, buildUp: 18, operation: Infinity };

/**
 * The phases of a plan by a simple rule: start are its first six months, build-up those to the end of month 18, operation
 * all after.
 *
 * @param horizon months of the plan
 * @returns the phases the plan reaches; a plan of 18 months or fewer has no operation
 */
export function phaseSpans(horizon: number): PhaseSpan[] {
	let from = 0;
	return planPhases.flatMap((phase) => {
		const span = { phase, from, until: Math.min(ends[phase], horizon) };
		from = span.until;
		return span.until > span.from ? [span] : [];
	});
}

/** Phases after the start in which no measure runs: a plan should look beyond its beginnings (R6). */
export function emptyPhases(plan: Plan): PlanPhase[] {
	return phaseSpans(plan.business.horizon)
		.filter(({ phase }) => phase !== 'start')
		.filter(({ from, until }) => {
			const months = Array.from({ length: until - from }, (_, i) => from + i);
			return !plan.measures.some((measure) => months.some((t) => runs(measure, t)));
		})
		.map(({ phase }) => phase);
}
