import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetLedger, budgetTable, counts, groupings, periods, type BudgetView } from '../../../src/core/plan/budget';
import { budgetYear } from '../../../src/core/plan/budget-year';
import { budgetLines } from '../../../src/core/plan/budget-lines';
import { goalBudget } from '../../../src/core/plan/goal-budget';
import type { CostLine, Measure } from '../../../src/core/plan/measure';
import { costBases, costGroups, goals, hourBases, phases, presetLines } from '../../../src/core/plan/measure';
import type { Plan } from '../../../src/core/plan/plan';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { somePlan } from '../../fixtures/plan';

const own = (likely: number) => ({ likely, provenance: { kind: 'own' as const } });
const budgetOf = (plan: Plan) => {
	const { likely } = planProjection(plan);
	return { likely, lines: budgetLines(plan, likely.months) };
};
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const everything = periods.flatMap((period) =>
	groupings.flatMap((rows) => counts.map((counted): BudgetView => ({ period, rows, counted }))),
);

const costLine: fc.Arbitrary<CostLine> = fc.record({
	id: fc.uuid(),
	name: fc.string(),
	group: fc.constantFrom(...costGroups),
	preset: fc.constantFrom(...(Object.keys(presetLines) as (keyof typeof presetLines)[]), undefined),
	per: fc.constantFrom(...costBases),
	amount: fc.integer({ min: 0, max: 500_000 }).map(own),
	share: fc.double({ min: 0, max: 1, noNaN: true }).map(own),
});
const measure: fc.Arbitrary<Measure> = fc
	.record({
		goals: fc.subarray([...goals]),
		start: fc.nat(12),
		reach: fc.double({ min: 0, max: 1, noNaN: true }).map(own),
		costs: fc.array(costLine, { maxLength: 4 }),
		hours: fc.array(
			fc.record({
				id: fc.uuid(),
				role: fc.constantFrom('owner', 'help'),
				phase: fc.constantFrom(...phases),
				per: fc.constantFrom(...hourBases),
				hours: fc.double({ min: 0, max: 40, noNaN: true }).map(own),
			}),
			{ maxLength: 3 },
		),
	})
	.map((fields) => ({ ...somePlan().measures[0]!, ...fields }));
const plans: fc.Arbitrary<Plan> = fc
	.record({ measures: fc.array(measure, { maxLength: 5 }), horizon: fc.integer({ min: 12, max: 60 }) })
	.map(({ measures, horizon }) => {
		const plan = somePlan();
		return {
			...plan,
			business: { ...plan.business, horizon },
			measures: measures.map((one, i) => ({ ...one, id: `m${String(i)}` })),
		};
	});

test('a month is split line by line as the lines fall due', () => {
	// Second month: the stamp card starts with print 90 € and 5 hours of planning at 30 €, runs with 80 € and 3 hours at 16.50 €.
	const { lines } = budgetOf(somePlan());
	expect(lines.map(({ measure, name, role, months }) => [measure, name ?? role, months[1]])).toEqual([
		[0, 'Druck', 9_000],
		[0, 'Freikaffee', 8_000],
		[0, 'owner', 15_000],
		[0, 'help', 4_950],
		[1, 'Versand', 0],
		[1, 'owner', 0],
	]);
});

test('the year, by group and by what is counted, is the one worked out by hand', () => {
	// Year 1: print 90; coffee 11 · 80; dispatch 9 · 15; owner 5 h once and 9 · 4 h at 30; help 11 · 3 h at 16.50.
	const plan = somePlan();
	const { lines } = budgetOf(plan);
	const year = (rows: BudgetView['rows'], counted: BudgetView['counted'] = 'all') => {
		const table = budgetTable(plan, lines, { period: 'year', rows, counted });
		return [...table.rows.map(({ cells }) => cells[0]), table.totals[0]];
	};
	// 150 + 1,080 + 544.50 = 1,774.50; the half goes up at the sum, 2,879.50, and so to the only cell that has one.
	expect(year('group')).toEqual([177_500, 13_500, 97_000, 288_000]);
	expect(year('measure')).toEqual([166_500, 121_500, 288_000]);
	expect(year('group', 'once')).toEqual([15_000, 0, 9_000, 24_000]);
	expect(year('group', 'imputed')).toEqual([123_000, 0, 0, 123_000]);
	expect(year('line')).toEqual([177_500, 13_500, 88_000, 9_000, 288_000]);
	// Stamp card: keep and basket; letter: brand and win back.
	// 832.25 twice and 607.50 twice: the two whole euros left go to the larger remainders.
	expect(year('goal')).toEqual([83_200, 0, 83_200, 60_800, 60_800, 0, 288_000]);
});

test('quarters count from the first month of the plan, and the last may be shorter', () => {
	const plan = somePlan();
	plan.business = { ...plan.business, firstMonth: 24_328, horizon: 14 };
	const { lines } = budgetOf(plan);
	const { columns } = budgetTable(plan, lines, { period: 'quarter', rows: 'group', counted: 'all' });
	expect(columns).toEqual([
		{ month: 24_328, months: 3 },
		{ month: 24_331, months: 3 },
		{ month: 24_334, months: 3 },
		{ month: 24_337, months: 3 },
		{ month: 24_340, months: 2 },
	]);
});

test('whatever is shown adds up in both directions, and all groupings and periods have the same totals', () => {
	fc.assert(
		fc.property(plans, fc.constantFrom(...everything), (plan, view) => {
			const { lines } = budgetOf(plan);
			const table = budgetTable(plan, lines, view);
			for (const { cells, total } of table.rows) expect(sum(cells)).toBe(total);
			if (table.rows.length > 0)
				expect(table.totals.map((_, at) => sum(table.rows.map(({ cells }) => cells[at]!)))).toEqual(table.totals);
			expect(sum(table.totals)).toBe(table.total);
			expect(table.totals).toEqual(budgetTable(plan, lines, { ...view, rows: 'group' }).totals);
			expect(table.total).toBe(budgetTable(plan, lines, { ...view, period: 'year' }).total);
		}),
		{ numRuns: 150 },
	);
});

test('no cell is further from its cost than a whole unit, and what costs nothing shows nothing', () => {
	fc.assert(
		fc.property(plans, (plan) => {
			const { lines } = budgetOf(plan);
			const { rows } = budgetTable(plan, lines, { period: 'month', rows: 'measure', counted: 'running' });
			rows.forEach(({ cells }, at) => {
				cells.forEach((cell, t) => {
					const cost = sum(lines.filter((line) => line.measure === at && !line.once).map(({ months }) => months[t]!));
					expect(Math.abs(cell - cost) < 100 + 1e-6 && (cost > 0 || cell === 0)).toBe(true);
				});
			});
		}),
		{ numRuns: 40 },
	);
});

test('once and running make all, cash and imputed make all, and the year is the projection’s', () => {
	fc.assert(
		fc.property(plans, (plan) => {
			const { likely, lines } = budgetOf(plan);
			const ledger = budgetLedger(plan, lines);
			ledger.all.years.forEach((all, at) => {
				expect(ledger.once.years[at]! + ledger.running.years[at]!).toBe(all);
				expect(ledger.cash.years[at]! + ledger.imputed.years[at]!).toBe(all);
				expect(Math.abs(all - likely.years[at]!.retentionCost)).toBeLessThanOrEqual(50 + 1e-6);
			});
			counts.forEach((counted) => {
				expect(ledger[counted].years).toEqual(
					budgetTable(plan, lines, { period: 'year', rows: 'line', counted }).totals,
				);
			});
		}),
		{ numRuns: 40 },
	);
});

test('twice the rates cost twice as much, line by line', () => {
	const plan = somePlan();
	const twice = somePlan();
	for (const role of twice.team) role.hourlyCost *= 2;
	for (const { costs } of twice.measures) for (const line of costs) if (line.amount) line.amount.likely *= 2;
	const single = budgetOf(plan).lines;
	budgetOf(twice).lines.forEach(({ months }, i) => {
		months.forEach((cost, t) => {
			expect(cost).toBeCloseTo(2 * single[i]!.months[t]!, 6);
		});
	});
});

test('the order of the measures changes no total and no row', () => {
	const plan = somePlan();
	const turned = { ...plan, measures: plan.measures.toReversed() };
	for (const view of everything) {
		const table = budgetTable(plan, budgetOf(plan).lines, view);
		const other = budgetTable(turned, budgetOf(turned).lines, view);
		expect(other.totals).toEqual(table.totals);
		if (view.rows !== 'measure') expect(other.rows).toEqual(table.rows);
	}
});

test('by goal the budget is the one compared with the ranking', () => {
	fc.assert(
		fc.property(plans, (plan) => {
			const { likely, lines } = budgetOf(plan);
			const { rows } = budgetTable(plan, lines, { period: 'year', rows: 'goal', counted: 'all' }, 1);
			goalBudget(plan, likely).goals.forEach(({ yearOne }, at) => {
				expect(Math.abs(rows[at]!.cells[0]! - yearOne)).toBeLessThan(1 + 1e-6);
			});
		}),
		{ numRuns: 40 },
	);
});

test('a measure without goal has a line of its own', () => {
	const plan = somePlan();
	plan.measures[1]!.goals = [];
	const { rows } = budgetTable(plan, budgetOf(plan).lines, { period: 'year', rows: 'goal', counted: 'all' });
	expect(rows.at(-1)).toMatchObject({
		key: { by: 'goal', goal: 'none' },
		cells: [121_500, expect.any(Number), expect.any(Number)],
	});
});

test('shares of team and of discounts with rewards are parts of the first year, and unknown without cost', () => {
	const plan = somePlan();
	plan.measures[0]!.costs.push({
		id: 'off',
		name: 'Zehn Prozent',
		group: 'engagement',
		per: 'month',
		preset: 'discounts',
		amount: own(10_000),
	});
	const { likely, lines } = budgetOf(plan);
	const year = budgetYear(lines, likely);
	expect(year.total).toBeCloseTo(287_950 + 110_000, 6);
	expect(year.discounts).toBeCloseTo((110_000 + 88_000) / 397_950, 9);
	expect(year.team).toBeCloseTo(177_450 / 397_950, 9);
	expect(year.hours).toBeCloseTo(177_450, 6);
	expect(year.once + year.running).toBe(398_000);
	const empty = budgetOf(somePlan({ measures: [] }));
	expect(budgetYear(empty.lines, empty.likely)).toMatchObject({ total: 0, team: undefined, discounts: undefined });
});

test('a plan without measures has an empty budget', () => {
	const plan = somePlan({ measures: [] });
	const table = budgetTable(plan, budgetOf(plan).lines, { period: 'year', rows: 'measure', counted: 'all' });
	expect(table).toMatchObject({ rows: [], totals: [0, 0, 0], total: 0 });
});
