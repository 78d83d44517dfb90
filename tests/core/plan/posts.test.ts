import { expect, test } from 'vitest';
import type { Plan, Post } from '../../../src/core/plan/plan';
import { comparePost, postRange, postTable, usualPosts, type PostWords } from '../../../src/core/plan/posts';
import { somePlan } from '../../fixtures/plan';

const own = (likely: number) => ({ likely, provenance: { kind: 'own' as const } });
const post = (hours: number, cost: number): Post => ({ hours: own(hours), cost: own(cost) });
const january2027 = 24_324;

/** One role at 20 € an hour with 10 hours free; one measure that runs from `start` and takes `hours` a month of execution. */
function plan(hours: number, { start = 0, horizon = 12, imputed = false } = {}): Plan {
	const base = somePlan();
	return {
		...base,
		business: { ...base.business, horizon },
		team: [{ id: 'owner', name: 'Inhaberin', hourlyCost: 2_000, imputed, hoursPerMonth: 10 }],
		measures: [
			{
				...base.measures[0]!,
				start,
				costs: [],
				hours: [{ id: 'run', role: 'owner', phase: 'execution', per: 'month', hours: own(hours) }],
			},
		],
	};
}
const all = { role: undefined, hours: 'all' } as const;

test('a post that costs less than its hours is cheaper from the start', () => {
	// 43 of 60 hours at 20 € are worth 860 €; the post costs 829 €.
	const result = comparePost(plan(60), post(43, 82_900), all);
	expect(result.months[0]).toEqual({
		month: january2027,
		wanted: 60,
		replaced: 43,
		worth: 86_000,
		imputed: 0,
		cost: 82_900,
	});
	expect(result).toMatchObject({ from: january2027, saving: 12 * 3_100 });
	expect(result.breakEven).toBeCloseTo(41.45, 9);
});

test('a post is cheaper from the first month from which the rest of the plan pays for it', () => {
	// Nothing to do in the first 6 months, then 6 · 20 € more than the post costs: month 5 costs 100 €, months 6 to 11 bring 120 €.
	const result = comparePost(plan(6, { start: 6 }), post(10, 10_000), all);
	expect(result.from).toBe(january2027 + 5);
	expect(result.saving).toBe(6 * 2_000 - 10_000);
});

test('a post with too little to do, or a dearer hour, is never cheaper', () => {
	const idle = comparePost(plan(20), post(43, 82_900), all);
	expect(idle).toMatchObject({ from: undefined, saving: 12 * (40_000 - 82_900) });
	expect(idle.breakEven).toBeLessThan(43);
	const dear = comparePost(plan(60), post(43, 90_000), all);
	expect(dear.from).toBeUndefined();
	expect(dear.breakEven).toBeGreaterThan(43);
});

test('costing exactly as much is not cheaper', () => {
	expect(comparePost(plan(5), post(5, 10_000), all)).toMatchObject({ from: undefined, saving: 0, breakEven: 5 });
});

test('above what is available only the hours beyond the limit count, and only those of execution', () => {
	const above = { role: 'owner', hours: 'above' } as const;
	expect(comparePost(plan(14), post(43, 1), above).months[0]).toMatchObject({ wanted: 4, replaced: 4, worth: 8_000 });
	expect(comparePost(plan(10), post(43, 1), above).months[0]).toMatchObject({ wanted: 0, replaced: 0 });
	const planning = plan(3);
	planning.measures[0]!.hours.push({ id: 'plan', role: 'owner', phase: 'planning', per: 'month', hours: own(20) });
	expect(comparePost(planning, post(43, 1), above).months[0]).toMatchObject({ wanted: 3 });
	expect(comparePost(planning, post(43, 1), { role: 'owner', hours: 'all' }).months[0]).toMatchObject({ wanted: 3 });
});

test('hours of several roles are worth their rates in proportion, and the imputed part is told apart', () => {
	const two = plan(30, { imputed: true });
	two.team.push({ id: 'help', name: 'Aushilfe', hourlyCost: 1_000, imputed: false, hoursPerMonth: 0 });
	two.measures[0]!.hours.push({ id: 'b', role: 'help', phase: 'execution', per: 'month', hours: own(10) });
	// 20 of 40 hours: 15 at 20 €, 5 at 10 €.
	expect(comparePost(two, post(20, 1), all).months[0]).toMatchObject({ worth: 35_000, imputed: 30_000 });
	expect(comparePost(two, post(20, 1), { role: 'help', hours: 'all' }).months[0]).toMatchObject({
		replaced: 10,
		worth: 10_000,
		imputed: 0,
	});
});

test('without hours there is nothing to replace and no break-even', () => {
	expect(comparePost(somePlan({ measures: [] }), post(43, 82_900), all)).toMatchObject({
		from: undefined,
		breakEven: undefined,
	});
	expect(comparePost(somePlan({ team: [] }), post(43, 0), all)).toMatchObject({
		from: undefined,
		breakEven: undefined,
	});
});

test('the table is in whole units, months add up to years and years to the total', () => {
	const odd = plan(7.31, { horizon: 30, start: 2 });
	const { years, months, total } = postTable(comparePost(odd, post(5.2, 12_345), all));
	expect(years.map((row) => row.months)).toEqual([12, 12, 6]);
	for (const of of ['worth', 'cost', 'difference'] as const) {
		expect(years.reduce((sum, row) => sum + row[of], 0)).toBe(total[of]);
		years.forEach((row, year) => {
			expect(months.slice(year * 12, year * 12 + 12).reduce((sum, month) => sum + month[of], 0)).toBe(row[of]);
		});
		expect([...years, ...months, total].every((row) => row[of] % 100 === 0)).toBe(true);
	}
});

const words: PostWords = {
	miniJob: { source: 'limit', note: 'check' },
	partTime: { source: 'wage', note: 'check' },
};

test('the usual mini-job earns the limit of the plan’s first year at the minimum wage, levies on top', () => {
	// 633 / 14.60 = 43.4 hours; 633 · 1.31 = 829.23.
	expect(usualPosts('EUR', january2027, words).miniJob).toEqual({
		hours: { likely: 43, provenance: { kind: 'literature', source: 'limit', note: 'check' } },
		cost: { likely: 82_900, provenance: { kind: 'literature', source: 'limit', note: 'check' } },
	});
	// 603 · 1.31 = 789.93. A plan from November 2026 lies mostly in 2027.
	expect(usualPosts('EUR', january2027 - 2, words).miniJob.cost.likely).toBe(82_900);
	expect(usualPosts('EUR', january2027 - 12, words).miniJob.cost.likely).toBe(79_000);
	// 86.7 · 16 · 1.21 = 1,678.51.
	expect(usualPosts('EUR', january2027, words).partTime).toMatchObject({
		hours: { likely: 86.7 },
		cost: { likely: 167_900, provenance: { kind: 'template' } },
	});
	expect(usualPosts('SEK', january2027, words).miniJob.cost).toMatchObject({
		likely: 910_000,
		provenance: { kind: 'template' },
	});
});

test('with a range the best case has most hours at least cost, the worst the other way round', () => {
	const ranged: Post = { hours: own(43), cost: { ...own(82_900), low: 80_000, high: 90_000 } };
	expect(postRange(plan(60), ranged, all)).toEqual({ best: january2027, worst: undefined });
	const hours: Post = { hours: { ...own(43), low: 20, high: 50 }, cost: own(82_900) };
	expect(postRange(plan(60), hours, all)).toEqual({ best: january2027, worst: undefined });
	expect(postRange(plan(60), post(43, 82_900), all)).toBeUndefined();
});
