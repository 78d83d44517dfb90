import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalBudget, goalFinding, type GoalBudget } from '../../../src/core/plan/goal-budget';
import { goals, type Goal, type Measure } from '../../../src/core/plan/measure';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { project } from '../../../src/core/projection/project';
import { somePlan } from '../../fixtures/plan';

/** A measure that costs so much a month from the start. */
const measure = (id: string, serves: Goal[], monthly: number, start = 0): Measure => ({
	...somePlan().measures[1]!,
	id,
	goals: serves,
	start,
	hours: [],
	costs: [
		{ id: 'line', name: '', group: 'tools', per: 'month', amount: { likely: monthly, provenance: { kind: 'own' } } },
	],
});
const budgetOf = (...measures: Measure[]): GoalBudget => {
	const plan = somePlan({ measures });
	return goalBudget(plan, project(projectionInput(plan)));
};
const of = (budget: GoalBudget, goal: Goal) => budget.goals.find((line) => line.goal === goal)!;
/** keep, satisfaction, basket, winBack, brand, data */
const ranking = somePlan().goals.ranking;

test('the cost of a measure is split evenly over its goals; what serves none is a line of its own', () => {
	const budget = budgetOf(
		measure('a', ['keep', 'basket'], 600),
		measure('b', ['basket'], 100),
		measure('c', [], 50, 12),
	);
	expect(budget.goals.map(({ goal }) => goal)).toEqual(ranking);
	expect(of(budget, 'keep')).toMatchObject({ measures: 1, yearOne: 3_600, horizon: 10_800 });
	expect(of(budget, 'basket')).toMatchObject({ measures: 2, yearOne: 4_800, horizon: 14_400 });
	expect(budget.without).toMatchObject({ measures: 1, yearOne: 0, horizon: 1_200 });
	expect(budget).toMatchObject({ yearOne: 8_400, horizon: 26_400 });
});

test('a goal named twice by a measure counts once', () => {
	expect(of(budgetOf(measure('a', ['keep', 'keep'], 100)), 'keep')).toMatchObject({ measures: 1, yearOne: 1_200 });
});

test.for([
	['no measure at all', [], { code: 'noMeasures' }],
	[
		'a goal among the first three nobody serves',
		[measure('a', ['keep', 'basket'], 100)],
		{ code: 'unserved', goal: 'satisfaction', rank: 2 },
	],
	['only measures without a goal', [measure('a', [], 100)], { code: 'unserved', goal: 'keep', rank: 1 }],
	['measures that cost nothing', [measure('a', ['keep', 'satisfaction', 'basket'], 0)], { code: 'noCost' }],
	[
		'all in order',
		[measure('a', ['keep'], 500), measure('b', ['satisfaction'], 300), measure('c', ['basket'], 200)],
		{ code: 'inOrder', period: 'yearOne' },
	],
	[
		'the first goal gets 8 %, the fifth 46 %',
		[
			measure('a', ['keep'], 80),
			measure('b', ['satisfaction'], 260),
			measure('c', ['basket'], 200),
			measure('d', ['brand'], 460),
		],
		{
			code: 'inverted',
			period: 'yearOne',
			higher: { goal: 'keep', rank: 1, share: 0.08 },
			lower: { goal: 'brand', rank: 5, share: 0.46 },
		},
	],
	[
		'twice as much is not yet more than twice',
		[measure('a', ['keep'], 200), measure('b', ['satisfaction'], 400), measure('c', ['basket'], 400)],
		{ code: 'inOrder' },
	],
	[
		'more than twice, but not ten points more',
		[
			measure('a', ['keep'], 450),
			measure('b', ['satisfaction'], 400),
			measure('c', ['basket'], 40),
			measure('d', ['brand'], 110),
		],
		{ code: 'inOrder' },
	],
	[
		'where the first year costs nothing, the whole plan is compared',
		[measure('a', ['keep'], 100, 12), measure('b', ['satisfaction', 'basket'], 1_800, 12)],
		{ code: 'inverted', period: 'horizon', higher: { goal: 'keep' }, lower: { goal: 'satisfaction' } },
	],
] as const)('%s', ([, measures, finding]) => {
	const found = goalFinding(budgetOf(...measures));
	expect(found.code).toBe(finding.code);
	if (found.code === 'inverted' && finding.code === 'inverted') {
		for (const side of ['higher', 'lower'] as const) {
			const { goal, ...rest } = { rank: found[side].rank, share: found[side].share, ...finding[side] };
			expect(found[side].goal).toBe(goal);
			expect(found[side].rank).toBe(rest.rank);
			expect(found[side].share).toBeCloseTo(rest.share, 9);
		}
		expect(found.period).toBe(finding.period);
	} else expect(found).toMatchObject(finding);
});

const some = fc.array(
	fc.record({ goals: fc.uniqueArray(fc.constantFrom(...goals)), monthly: fc.integer({ min: 0, max: 100_000 }) }),
	{ maxLength: 8 },
);

test('all lines add up to the whole retention cost, in the first year and over the plan', () => {
	fc.assert(
		fc.property(some, (list) => {
			const plan = somePlan({ measures: list.map((one, i) => measure(`m${i}`, one.goals, one.monthly, i)) });
			const projection = project(projectionInput(plan));
			const budget = goalBudget(plan, projection);
			const lines = [...budget.goals, ...(budget.without ? [budget.without] : [])];
			const cost = (months: typeof projection.months) => months.reduce((sum, month) => sum + month.retentionCost, 0);
			expect(lines.reduce((sum, line) => sum + line.yearOne, 0)).toBeCloseTo(cost(projection.months.slice(0, 12)), 4);
			expect(lines.reduce((sum, line) => sum + line.horizon, 0)).toBeCloseTo(cost(projection.months), 4);
			expect(budget.horizon).toBeCloseTo(cost(projection.months), 4);
		}),
		{ numRuns: 50 },
	);
});

test('the order of the measures changes neither budget nor finding', () => {
	fc.assert(
		fc.property(some, (list) => {
			const measures = list.map((one, i) => measure(`m${i}`, one.goals, one.monthly, i));
			const there = budgetOf(...measures);
			const back = budgetOf(...measures.toReversed());
			there.goals.forEach((line, i) => {
				expect(back.goals[i]!.yearOne).toBeCloseTo(line.yearOne, 6);
			});
			const [a, b] = [goalFinding(there), goalFinding(back)];
			expect(b.code).toBe(a.code);
			if (a.code === 'inverted' && b.code === 'inverted')
				expect([b.higher.goal, b.lower.goal]).toEqual([a.higher.goal, a.lower.goal]);
		}),
		{ numRuns: 100 },
	);
});
