import { expect, test } from 'vitest';
import { figures } from '../../../src/core/figures/figures';
import { acquisitionLedger } from '../../../src/core/plan/acquisition-ledger';
import { ledger } from '../../../src/core/plan/ledger';
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
