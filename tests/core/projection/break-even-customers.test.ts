import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenCustomers } from '../../../src/core/projection/break-even-customers';
import { gain } from '../../../src/core/projection/gain';
import type { ProjectionInput, ProjectionMeasure } from '../../../src/core/projection/input';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { project } from '../../../src/core/projection/project';
import { somePlan } from '../../fixtures/plan';

const given = projectionInput(somePlan());
const plain: ProjectionMeasure = {
	id: 'one',
	group: 'all',
	reach: 0.5,
	start: 0,
	lag: 0,
	ramp: 0,
	end: undefined,
	fade: 0,
	effects: { loss: 0.1 },
	costs: [{ group: 'tools', per: 'month', amount: 10_000 }],
	hours: [],
};
const having = (...measures: ProjectionMeasure[]): ProjectionInput => ({ ...given, measures });
const monthly = (amount: number) => [{ group: 'tools' as const, per: 'month' as const, amount }];

test('kept in the first month are the departures it avoids: active · loss · reach · effect in each group', () => {
	const input: ProjectionInput = { ...having({ ...plain, end: 0 }), horizon: 12 };
	const { activeFirstYear, active } = project(input).months[0]!;
	const loss = (retention: number) => 1 - retention ** (1 / 12);
	const { firstYear, established } = input.retention;
	const avoided = (activeFirstYear * loss(firstYear) + (active - activeFirstYear) * loss(established)) * 0.05;
	expect(breakEvenCustomers(input, 0)).toMatchObject({ unit: 'kept', assumed: expect.closeTo(avoided, 9) as number });
});

test('two measures share the leavers: each keeps only of those the other leaves', () => {
	const everyone = { ...plain, reach: 1, effects: { loss: 1 }, end: 0 };
	const all = { ...having(everyone, { ...plain, end: 0, costs: [] }), horizon: 12 };
	expect(breakEvenCustomers(all, 1)).toMatchObject({ assumed: 0 });
});

test('what must be kept lies below what is assumed exactly when the measure gains', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 100, max: 60_000 }),
			fc.double({ min: 0.05, max: 0.9, noNaN: true }),
			(cost, loss) => {
				const input = having({ ...plain, costs: monthly(cost), effects: { loss } });
				const found = breakEvenCustomers(input, 0);
				const sum = gain(input, 0);
				if (Math.abs(sum) < 10) return;
				if (found.unit === undefined) expect(sum).toBeLessThan(0);
				else expect(found.needed < found.assumed).toBe(sum > 0);
			},
		),
		{ numRuns: 40 },
	);
});

test('with a larger cost more customers must be kept', () => {
	const needed = (cost: number) => {
		const found = breakEvenCustomers(having({ ...plain, costs: monthly(cost) }), 0);
		return found.unit === undefined ? Infinity : found.needed;
	};
	fc.assert(
		fc.property(fc.integer({ min: 100, max: 20_000 }), fc.integer({ min: 100, max: 20_000 }), (a, b) => {
			expect(needed(a + b)).toBeGreaterThan(needed(a));
		}),
		{ numRuns: 40 },
	);
});

test('a measure that costs nothing need not keep anybody', () => {
	expect(breakEvenCustomers(having({ ...plain, costs: [] }), 0)).toMatchObject({ needed: 0, factor: 0 });
});

test('referred and won back customers are gained, and alone they are all of the projection’s', () => {
	const input = having({ ...plain, effects: { referrals: 0.3, winBack: 0.02 } });
	const found = breakEvenCustomers(input, 0);
	const months = project(input).months;
	const sum = months.reduce((all, { referred, wonBack }) => all + referred + wonBack, 0);
	expect(found).toMatchObject({ unit: 'gained', assumed: expect.closeTo(sum, 6) as number });
});

test('a larger basket is counted in years of one customer’s margin: cost ÷ purchases · basket · margin', () => {
	const input = having({ ...plain, effects: { basket: 0.1 } });
	const found = breakEvenCustomers(input, 0);
	const yearly = input.purchasesPerYear * input.basket * input.margin;
	const needed = found.unit === undefined ? NaN : found.needed;
	expect(found.unit).toBe('customerYears');
	expect(needed).toBeCloseTo((10_000 * input.horizon) / yearly, 4);
});

test('without effect or reach there is none, and one that is out of reach says so', () => {
	expect(breakEvenCustomers(having({ ...plain, effects: {} }), 0)).toEqual({ unit: undefined, reason: 'no-effect' });
	expect(breakEvenCustomers(having({ ...plain, reach: 0 }), 0)).toEqual({ unit: undefined, reason: 'no-effect' });
	expect(breakEvenCustomers(having({ ...plain, costs: monthly(1e11) }), 0)).toEqual({
		unit: undefined,
		reason: 'not-reached',
	});
});

test('a measure that is not there is a mistake', () => {
	expect(() => breakEvenCustomers(given, 9)).toThrow(RangeError);
});
