import type { Projection } from '../projection/input';
import type { Goal } from './measure';
import type { Plan } from './plan';

/** What is spent on a goal; minor units, unrounded. */
interface GoalSpending {
	/** undefined: measures that serve no goal */
	readonly goal: Goal | undefined;
	/** measures that serve it */
	readonly measures: number;
	/** cost of the first plan year */
	readonly yearOne: number;
	/** cost of the whole plan */
	readonly horizon: number;
}

export interface GoalBudget {
	/** in the order of their rank */
	readonly goals: readonly (GoalSpending & { readonly goal: Goal })[];
	/** undefined when every measure serves a goal */
	readonly without: GoalSpending | undefined;
	readonly yearOne: number;
	readonly horizon: number;
}

/**
 * The retention budget by goal: the cost of each measure is split evenly over the goals it serves, so that all lines add up
 * to the whole cost. Every figure comes from the projection.
 */
export function goalBudget(plan: Plan, projection: Projection): GoalBudget {
	const costs = plan.measures.map((measure, i) => {
		const sum = (months: Projection['months']) => months.reduce((total, one) => total + (one.measureCost[i] ?? 0), 0);
		const goals = [...new Set(measure.goals)];
		return { goals, yearOne: sum(projection.months.slice(0, 12)), horizon: sum(projection.months) };
	});
	const spending = (of: readonly (typeof costs)[number][]) => ({
		measures: of.length,
		yearOne: of.reduce((total, one) => total + one.yearOne / (one.goals.length || 1), 0),
		horizon: of.reduce((total, one) => total + one.horizon / (one.goals.length || 1), 0),
	});
	const goalless = costs.filter(({ goals }) => goals.length === 0);
	return {
		goals: plan.goals.ranking.map((goal) => ({
			goal,
			...spending(costs.filter(({ goals }) => goals.includes(goal))),
		})),
		without: goalless.length > 0 ? { goal: undefined, ...spending(goalless) } : undefined,
		yearOne: costs.reduce((total, one) => total + one.yearOne, 0),
		horizon: costs.reduce((total, one) => total + one.horizon, 0),
	};
}

/** A goal at its rank, 1 to 6, with its share of the money. */
interface RankedShare {
	readonly goal: Goal;
	readonly rank: number;
	readonly share: number;
}

/** Stretch of time whose money is compared: the first plan year, or the whole plan where that costs nothing. */
export type BudgetPeriod = 'yearOne' | 'horizon';

export function budgetPeriod({ yearOne }: GoalBudget): BudgetPeriod {
	return yearOne > 0 ? 'yearOne' : 'horizon';
}

/** Whether the money follows the ranking, as a code with what the sentence needs. */
export type GoalFinding =
	| { readonly code: 'noMeasures' }
	| { readonly code: 'noCost' }
	/** no measure serves a goal among the first three */
	| { readonly code: 'unserved'; readonly goal: Goal; readonly rank: number }
	/** a goal gets far more than one ranked above it */
	| {
			readonly code: 'inverted';
			readonly period: BudgetPeriod;
			readonly higher: RankedShare;
			readonly lower: RankedShare;
	  }
	| { readonly code: 'inOrder'; readonly period: BudgetPeriod };

const important = 3;
const timesAsMuch = 2;
const atLeast = 0.1;
const tolerance = 1e-9;

/**
 * Whether the money follows the ranking.
 *
 * First, whether no measure serves one of the first three goals. Then the largest inversion among the goals that are served: a
 * goal that gets more than twice the share of one ranked above it, and at least 10 points more.
 */
export function goalFinding(budget: GoalBudget): GoalFinding {
	const { goals, without } = budget;
	const served = goals.some(({ measures }) => measures > 0);
	if (!served && !without) return { code: 'noMeasures' };
	const unserved = goals.findIndex(({ measures }, i) => i < important && measures === 0);
	const missing = goals[unserved];
	if (missing) return { code: 'unserved', goal: missing.goal, rank: unserved + 1 };
	const period = budgetPeriod(budget);
	const total = budget[period];
	if (total <= 0) return { code: 'noCost' };

	const ranked = goals.flatMap((line, i): RankedShare[] =>
		line.measures > 0 ? [{ goal: line.goal, rank: i + 1, share: line[period] / total }] : [],
	);
	let worst: { higher: RankedShare; lower: RankedShare } | undefined;
	for (const higher of ranked)
		for (const lower of ranked) {
			if (lower.rank < higher.rank) continue;
			const more = lower.share - higher.share;
			const inverted = lower.share > timesAsMuch * higher.share + tolerance && more >= atLeast - tolerance;
			if (inverted && more > (worst ? worst.lower.share - worst.higher.share : 0) + tolerance)
				worst = { higher, lower };
		}
	return worst ? { code: 'inverted', period, ...worst } : { code: 'inOrder', period };
}
