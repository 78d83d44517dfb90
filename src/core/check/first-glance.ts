import { openPhases } from '../plan/edit-measure';
import type { Phase } from '../plan/measure';
import { needsLegalBasis } from '../plan/measure-finding';
import type { Plan } from '../plan/plan';

/** What a reader of the plan would miss at first glance. Names and codes; the sentences are in `i18n`. */
export type Finding =
	| { readonly code: 'noMeasures' | 'noCac' }
	| {
			readonly code: 'noGoal' | 'noSegment' | 'noOwner' | 'noLegalBasis';
			readonly measure: string;
			readonly name: string;
	  }
	| { readonly code: 'noHours'; readonly measure: string; readonly name: string; readonly phases: readonly Phase[] };

/**
 * Findings of a plan, in the order of its measures: no measures, no acquisition cost, a measure without goal, target
 * group, responsible person, legal basis of its e-mails (P26), or hours in one of the four phases (R9: a zero must be entered, not left out; R21).
 */
export function firstGlance(plan: Plan): Finding[] {
	const findings: Finding[] = [];
	if (plan.measures.length === 0) findings.push({ code: 'noMeasures' });
	if (plan.baseline.acquisition.length === 0) findings.push({ code: 'noCac' });
	for (const one of plan.measures) {
		const { id: measure, name, goals, segment, owner } = one;
		if (goals.length === 0) findings.push({ code: 'noGoal', measure, name });
		if (segment.trim() === '') findings.push({ code: 'noSegment', measure, name });
		if (!plan.team.some(({ id }) => id === owner)) findings.push({ code: 'noOwner', measure, name });
		if (needsLegalBasis(one) && one.legalBasis === undefined) findings.push({ code: 'noLegalBasis', measure, name });
		const open = openPhases(one);
		if (open.length > 0) findings.push({ code: 'noHours', measure, name, phases: open });
	}
	return findings;
}
