import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures } from '../../../src/core/figures/figures';
import { acquisitionLedger } from '../../../src/core/plan/acquisition-ledger';
import { budgetLedger, budgetTable } from '../../../src/core/plan/budget';
import { budgetLines } from '../../../src/core/plan/budget-lines';
import { budgetYear } from '../../../src/core/plan/budget-year';
import { ledger, shownLedger } from '../../../src/core/plan/ledger';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { somePlan } from '../../fixtures/plan';

const plan = somePlan();
const projection = planProjection(plan);

test('lines add up to their group, groups to the retention cost of the year', () => {
	const groups = ledger(plan);
	expect(groups.map(({ group }) => group)).toEqual(['team', 'tools', 'engagement']);
	for (const { lines, year } of groups) {
		expect(lines.reduce((sum, line) => sum + line.year, 0)).toBeCloseTo(year, 6);
		expect(lines.length).toBeGreaterThan(0);
	}
	const total = groups.reduce((sum, group) => sum + group.year, 0);
	expect(total).toBeCloseTo(figures(plan, undefined, projection)['retentionCost.year'].value!, 6);
	const quarter = groups.reduce((sum, group) => sum + group.quarter, 0);
	const firstMonths = projection.likely.months.slice(0, 3).reduce((sum, month) => sum + month.retentionCost, 0);
	expect(quarter).toBeCloseTo(firstMonths, 6);
});

test('each line costs what its own terms say', () => {
	// Printed once for 90.00; 80.00 a month from the second month on: eleven times in the year, twice in the quarter.
	const lines = ledger(plan).flatMap((group) => group.lines);
	expect(lines.find(({ name }) => name === 'Druck')).toMatchObject({ year: 9_000, quarter: 9_000 });
	expect(lines.find(({ name }) => name === 'Freikaffee')).toMatchObject({ year: 88_000, quarter: 16_000 });
	// 5 h of planning once and 3 h a month at the help's cost.
	const staff = lines.filter((line) => line.staff && line.measure === 'Stempelkarte');
	expect(staff.map(({ name, year }) => [name, year])).toEqual([
		['Inhaberin', 15_000],
		['Aushilfe', 54_450],
	]);
});

test('without measures there is nothing to add up', () => {
	for (const group of ledger({ ...plan, measures: [] }))
		expect(group).toMatchObject({ lines: [], year: 0, quarter: 0 });
});

test('the acquisition worksheet adds up to the acquisition cost per new customer', () => {
	const sheet = acquisitionLedger(plan, projection.likely);
	const all = figures(plan, undefined, projection);
	expect(sheet.money / sheet.acquired).toBeCloseTo(all['cac.money'].value!, 6);
	expect(sheet.hours / sheet.acquired).toBeCloseTo(all['cac.hours'].value!, 9);
	expect(sheet.lines.map(({ money, hours }) => [money, hours])).toEqual([
		[144_000, 0],
		[216_000, 72],
	]);
});

test('costs, budget and key figures show the same first year by group, and cash and imputed hours', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 9_999 }), (amount, hourly) => {
			const odd = somePlan();
			odd.measures[0]!.costs[0]!.amount = { likely: amount, provenance: { kind: 'own' } };
			for (const role of odd.team) role.hourlyCost = hourly;
			const { likely } = planProjection(odd);
			const lines = budgetLines(odd, likely.months);
			const year = budgetTable(odd, lines, { period: 'year', rows: 'group', counted: 'all' });
			const quarter = budgetTable(odd, lines, { period: 'quarter', rows: 'group', counted: 'all' });
			const shown = shownLedger(odd);
			expect(shown.groups.map((group) => group.year)).toEqual(year.rows.map(({ cells }) => cells[0]));
			expect(shown.groups.map((group) => group.quarter)).toEqual(quarter.rows.map(({ cells }) => cells[0]));
			expect([shown.year, shown.quarter]).toEqual([year.totals[0], quarter.totals[0]]);
			for (const group of shown.groups) expect(group.lines.reduce((sum, line) => sum + line.year, 0)).toBe(group.year);
			const glance = budgetYear(lines, likely);
			expect(Object.values(glance.groups)).toEqual(year.rows.map(({ cells }) => cells[0]));
			const { cash, imputed } = budgetLedger(odd, lines);
			expect([glance.cash, glance.imputed]).toEqual([cash.years[0], imputed.years[0]]);
			const all = figures(odd, undefined, planProjection(odd));
			expect(all['retentionCost.year'].inputs.map(({ value }) => value)).toEqual(Object.values(glance.groups));
			expect(all['plan.budgetYear1'].inputs.map(({ value }) => value)).toEqual([glance.cash, glance.imputed]);
		}),
		{ numRuns: 40 },
	);
});

test('a first year below 100 is shown in cents', () => {
	const small = somePlan();
	small.measures = [{ ...small.measures[0]!, hours: [], costs: [{ ...small.measures[0]!.costs[0]! }] }];
	small.measures[0]!.costs[0]!.amount = { likely: 1_234, provenance: { kind: 'own' } };
	expect(shownLedger(small)).toMatchObject({ step: 1, year: 1_234 });
});
