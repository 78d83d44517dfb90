import { expect, test } from 'vitest';
import { lifetimeValue } from '../../../src/core/metrics/lifetime-value';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { project } from '../../../src/core/projection/project';
import { establishedValues, yearlyCostSoFar } from '../../../src/core/projection/value-against-cost';
import { somePlan } from '../../fixtures/plan';

const input = projectionInput(somePlan());

test('without measures an established customer is worth the lifetime value of the plan in every month', () => {
	const values = establishedValues({ ...input, measures: [] });
	expect(values).toHaveLength(36);
	for (const value of values) expect(value).toBeCloseTo(lifetimeValue(24 * 780 * 0.62, 0.75, 0.08)!, 6);
});

test('with measures it follows them month by month: by hand for a loss cut by a tenth and purchases raised by a fifth', () => {
	const [measure] = input.measures;
	const acting = { ...measure!, group: 'all' as const, reach: 0.5, start: 0, lag: 1, ramp: 0, fade: 0, end: 2 };
	const values = establishedValues({ ...input, measures: [{ ...acting, effects: { loss: 0.2, purchases: 0.4 } }] });
	const bare = lifetimeValue(24 * 780 * 0.62, 0.75, 0.08)!;
	const stay = (1 - (1 - 0.75 ** (1 / 12)) * 0.9) ** 12;
	expect(values[0]).toBeCloseTo(bare, 6);
	expect(values[1]).toBeCloseTo((24 * 1.2 * 780 * 0.62 * stay) / (1.08 - stay), 6);
	expect(values[2]).toBeCloseTo(values[1]!, 9);
	expect(values[3]).toBeCloseTo(bare, 6);
});

test('where nobody leaves and nothing is discounted there is no value', () => {
	const endless = { ...input, measures: [], discountRate: 0, retention: { firstYear: 1, established: 1 } };
	expect(establishedValues(endless)[0]).toBeUndefined();
});

test('in the twelfth month the yearly cost is that of the plan year', () => {
	const projection = project(input);
	const cost = yearlyCostSoFar(projection);
	projection.years.forEach((year, i) => {
		expect(cost[12 * i + 11]).toBeCloseTo(year.retentionCostPerActive!, 9);
	});
});

test('what falls due once is not scaled to a year', () => {
	const [month] = project({ ...input, measures: [] }).months;
	const course = yearlyCostSoFar({
		months: [
			{ ...month!, retentionCost: 1_000, costOnce: 400, active: 10 },
			{ ...month!, retentionCost: 800, costOnce: 0, active: 30 },
		],
		years: [],
	});
	// (600 · 12 + 400) / 10; ((600 + 800) · 6 + 400) / 20
	expect(course).toEqual([760, 440]);
});

test('without active customers there is no cost per customer', () => {
	const [month] = project({ ...input, measures: [] }).months;
	expect(yearlyCostSoFar({ months: [{ ...month!, active: 0 }], years: [] })).toEqual([undefined]);
});
