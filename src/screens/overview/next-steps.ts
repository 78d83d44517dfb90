import { firstGlance, type Finding } from '../../core/check/first-glance';
import type { GoalFinding } from '../../core/plan/goal-budget';
import type { Plan } from '../../core/plan/plan';
import type { Staffing, StaffingMonth } from '../../core/plan/staffing';
import type { Figures } from '../../core/figures/figure';

/** What would help the plan most now. Codes; the sentences are in the words of the overview. */
export type NextStep =
	| { readonly code: 'measures' | 'acquisition' | 'questions' | 'data' | 'nps' }
	| { readonly code: 'overload'; readonly role: string; readonly available: number; readonly at: StaffingMonth }
	| {
			readonly code: 'legalBasis' | 'gaps' | 'hours';
			readonly measure: string;
			readonly name: string;
			readonly others: number;
	  }
	| { readonly code: 'unserved'; readonly rank: number }
	| { readonly code: 'inverted'; readonly higher: number; readonly lower: number }
	| { readonly code: 'paysNot'; readonly measure: string; readonly name: string; readonly loss: number };

/** Months in which at least one role lacks hours. */
export const shortMonths = ({ roles }: Staffing): number =>
	new Set(roles.flatMap(({ overloaded }) => overloaded.map(({ month }) => month))).size;

/** The month in which hours exceed what a role has by most. */
export function worstMonth({ roles }: Staffing): Extract<NextStep, { code: 'overload' }> | undefined {
	const lacking = roles.flatMap(({ name, available, overloaded }) =>
		overloaded.map((at) => ({ code: 'overload' as const, role: name, available, at })),
	);
	return lacking.sort((a, b) => b.at.hours - b.available - (a.at.hours - a.available))[0];
}

/** What the steps are found in. */
interface Known {
	readonly figures: Figures;
	readonly staffing: Staffing;
	/** of the measures in the plan's order, minor units */
	readonly gains: readonly number[];
	readonly goals: GoalFinding;
}

/**
 * At most three steps, the most telling first: what makes the plan incomplete or contestable, what makes it unworkable, what
 * it costs, and what would turn assumptions into measurements. Whatever the check finds is among them: none at all means
 * that it finds nothing.
 */
export function nextSteps(plan: Plan, { figures, staffing, gains, goals }: Known, limit = 3): NextStep[] {
	const steps: NextStep[] = [];
	const found = firstGlance(plan);
	const namedAs = (code: 'legalBasis' | 'gaps' | 'hours', codes: readonly Finding['code'][]) => {
		const measures = new Map(
			found.flatMap((one) => (codes.includes(one.code) && 'measure' in one ? [[one.measure, one.name] as const] : [])),
		);
		const [first] = measures;
		if (first) steps.push({ code, measure: first[0], name: first[1], others: measures.size - 1 });
	};
	if (found.some(({ code }) => code === 'noMeasures')) steps.push({ code: 'measures' });
	if (found.some(({ code }) => code === 'noCac')) steps.push({ code: 'acquisition' });
	namedAs('legalBasis', ['noLegalBasis']);
	const overload = worstMonth(staffing);
	if (overload) steps.push(overload);
	namedAs('hours', ['noHours']);
	const least = Math.min(...gains);
	const loser = plan.measures[gains.indexOf(least)];
	if (loser && least < 0) steps.push({ code: 'paysNot', measure: loser.id, name: loser.name, loss: -least });
	namedAs('gaps', ['noGoal', 'noSegment', 'noOwner']);
	if (goals.code === 'unserved') steps.push({ code: 'unserved', rank: goals.rank });
	if (goals.code === 'inverted') steps.push({ code: 'inverted', higher: goals.higher.rank, lower: goals.lower.rank });
	if (plan.dataSets.length === 0) steps.push({ code: 'data' });
	if (figures['nps.score'].value === undefined) steps.push({ code: 'nps' });
	const { whyAgain, whyHere } = plan.goals;
	if ([whyAgain, whyHere].some((answer) => answer.trim() === '')) steps.push({ code: 'questions' });
	return steps.slice(0, limit);
}
