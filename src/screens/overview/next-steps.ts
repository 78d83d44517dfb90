import { openPhases } from '../../core/plan/edit-measure';
import type { Plan } from '../../core/plan/plan';
import type { Staffing, StaffingMonth } from '../../core/plan/staffing';
import type { Figures } from '../../core/figures/figure';

/** What would help the plan most now. Codes; the sentences are in the words of the overview. */
export type NextStep =
	| { readonly code: 'measures' | 'acquisition' | 'data' | 'nps' }
	| { readonly code: 'overload'; readonly role: string; readonly available: number; readonly at: StaffingMonth }
	| { readonly code: 'hours'; readonly measure: string; readonly name: string; readonly others: number }
	| { readonly code: 'paysNot'; readonly measure: string; readonly name: string; readonly loss: number };

/** The month in which hours exceed what a role has by most. */
export function worstMonth({ roles }: Staffing): Extract<NextStep, { code: 'overload' }> | undefined {
	const lacking = roles.flatMap(({ name, available, overloaded }) =>
		overloaded.map((at) => ({ code: 'overload' as const, role: name, available, at })),
	);
	return lacking.sort((a, b) => b.at.hours - b.available - (a.at.hours - a.available))[0];
}

/**
 * At most three steps, the most telling first: what makes the plan incomplete, what makes it unworkable, what it costs,
 * and what would turn assumptions into measurements.
 *
 * @param gains of the measures in the plan's order, minor units
 */
export function nextSteps(
	plan: Plan,
	figures: Figures,
	staffing: Staffing,
	gains: readonly number[],
	limit = 3,
): NextStep[] {
	const steps: NextStep[] = [];
	if (plan.measures.length === 0) steps.push({ code: 'measures' });
	if (plan.baseline.acquisition.length === 0) steps.push({ code: 'acquisition' });
	const overload = worstMonth(staffing);
	if (overload) steps.push(overload);
	const [first, ...others] = plan.measures.filter((measure) => openPhases(measure).length > 0);
	if (first) steps.push({ code: 'hours', measure: first.id, name: first.name, others: others.length });
	const least = Math.min(...gains);
	const loser = plan.measures[gains.indexOf(least)];
	if (loser && least < 0) steps.push({ code: 'paysNot', measure: loser.id, name: loser.name, loss: -least });
	if (plan.dataSets.length === 0) steps.push({ code: 'data' });
	if (figures['nps.score'].value === undefined) steps.push({ code: 'nps' });
	return steps.slice(0, limit);
}
