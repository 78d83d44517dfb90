import { phases, type Phase } from '../plan/measure';
import type { Plan } from '../plan/plan';

/** What a reader of the plan would miss at first glance. Names and codes; the sentences are in `i18n`. */
export type Finding =
	| { readonly code: 'noMeasures' | 'noCac' }
	| { readonly code: 'noGoal' | 'noSegment' | 'noOwner'; readonly measure: string; readonly name: string }
	| { readonly code: 'noHours'; readonly measure: string; readonly name: string; readonly phases: readonly Phase[] };

/**
 * Findings of a plan, in the order of its measures: no measures, no acquisition cost, a measure without goal, target
 * group, responsible person, or hours in one of the four phases (R9: a zero must be entered, not left out; R21).
 */
export function firstGlance(plan: Plan): Finding[] {
	const findings: Finding[] = [];
	if (plan.measures.length === 0) findings.push({ code: 'noMeasures' });
	if (plan.baseline.acquisition.length === 0) findings.push({ code: 'noCac' });
	for (const { id: measure, name, goals, segment, owner, hours } of plan.measures) {
		if (goals.length === 0) findings.push({ code: 'noGoal', measure, name });
		if (segment.trim() === '') findings.push({ code: 'noSegment', measure, name });
		if (!plan.team.some(({ id }) => id === owner)) findings.push({ code: 'noOwner', measure, name });
		const open = phases.filter((phase) => !hours.some((line) => line.phase === phase));
		if (open.length > 0) findings.push({ code: 'noHours', measure, name, phases: open });
	}
	return findings;
}
