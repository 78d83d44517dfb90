import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifetimeValue } from '../../../src/core/metrics/lifetime-value';
import { churnCost, lostCustomers, remainingValue } from '../../../src/core/projection/churn-cost';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { project } from '../../../src/core/projection/project';
import { somePlan } from '../../fixtures/plan';

test('the remaining value of an established customer is the customer lifetime value; a newcomer gets there less often', () => {
	// 100 a year, 80 % stay, 10 %: 100 · 0.8 / 0.3; only half stay the first year: 100 · 0.5 / 0.3
	const value = remainingValue(10_000, { firstYear: 0.5, established: 0.8 }, 0.1)!;
	expect(value.established).toBeCloseTo(26_666.67, 2);
	expect(value.established).toBeCloseTo(lifetimeValue(10_000, 0.8, 0.1)!, 9);
	expect(value.firstYear).toBeCloseTo(16_666.67, 2);
	// The long way: next year's margin of those who stay, and from then on an established customer.
	expect(value.firstYear).toBeCloseTo((0.5 / 1.1) * (10_000 + value.established), 9);
});

test('where nobody leaves and nothing is discounted the value has no end', () => {
	expect(remainingValue(10_000, { firstYear: 1, established: 1 }, 0)).toBeUndefined();
});

const value = { firstYear: 15_000, established: 25_000 };

test('a lost customer costs the forgone value, or a newcomer and what that one does not bring: by hand', () => {
	// 30 in their first year at 150 and 10 established at 250: 175 on average.
	const cost = churnCost({ firstYear: 30, established: 10, wonBack: 4 }, value, 4_000, { team: 500 })!;
	expect(cost).toEqual({
		lost: 36,
		wonBack: 4,
		forgone: 17_500,
		forgoneIfReplaced: 2_500,
		replacement: 4_000,
		reputation: 0,
		team: 500,
		perCustomer: 18_000,
		perCustomerReplaced: 7_000,
		year: 648_000,
	});
});

test('nobody lost costs nothing, and an unknown acquisition cost leaves the replacement open', () => {
	expect(churnCost({ firstYear: 0, established: 0, wonBack: 0 }, value, 4_000)).toBeUndefined();
	const cost = churnCost({ firstYear: 1, established: 0, wonBack: 0 }, value, undefined)!;
	expect(cost.perCustomer).toBe(15_000);
	expect(cost.perCustomerReplaced).toBeUndefined();
});

const amount = fc.integer({ min: 0, max: 1_000_000 });
const people = fc.double({ min: 0.01, max: 10_000, noNaN: true });

test('the acquisition cost is in one of the two ways only, and once', () => {
	fc.assert(
		fc.property(people, people, amount, amount, (firstYear, established, cac, more) => {
			const lost = { firstYear, established, wonBack: 0 };
			const [a, b] = [churnCost(lost, value, cac)!, churnCost(lost, value, cac + more)!];
			expect(b.perCustomer).toBe(a.perCustomer);
			expect(b.year).toBe(a.year);
			expect(b.perCustomerReplaced! - a.perCustomerReplaced!).toBeCloseTo(more, 4);
		}),
	);
});

test('lines add up to their sum in both ways, and scaling all money scales all of it', () => {
	fc.assert(
		fc.property(people, people, amount, amount, amount, (firstYear, established, cac, reputation, team) => {
			const lost = { firstYear, established, wonBack: 0 };
			const cost = churnCost(lost, value, cac, { reputation, team })!;
			expect(cost.perCustomer).toBeCloseTo(cost.forgone + cost.reputation + cost.team, 6);
			expect(cost.perCustomerReplaced).toBeCloseTo(cost.forgoneIfReplaced + cac + reputation + team, 6);
			const tenfold = churnCost(
				lost,
				{ firstYear: value.firstYear * 10, established: value.established * 10 },
				cac * 10,
				{ reputation: reputation * 10, team: team * 10 },
			)!;
			expect(tenfold.year / 10 / cost.year).toBeCloseTo(1, 9);
			expect(tenfold.perCustomerReplaced! / 10).toBeCloseTo(cost.perCustomerReplaced!, 4);
		}),
	);
});

test('those lost by age are those of the projection', () => {
	const input = projectionInput(somePlan());
	const projection = project(input);
	const lost = lostCustomers(input, projection);
	const year = projection.months.slice(0, 12);
	expect(lost.firstYear + lost.established).toBeCloseTo(
		year.reduce((sum, month) => sum + month.lost, 0),
		9,
	);
	expect(lost.wonBack).toBeCloseTo(
		year.reduce((sum, month) => sum + month.wonBack, 0),
		9,
	);
	// First month without any effect yet: 120 + 25 and 200 customers.
	const first = lostCustomers({ ...input, measures: [] }, project({ ...input, measures: [] }), 1);
	expect(first.firstYear).toBeCloseTo(145 * (1 - 0.45 ** (1 / 12)), 9);
	expect(first.established).toBeCloseTo(200 * (1 - 0.75 ** (1 / 12)), 9);
});

test('where everybody stays nobody is lost', () => {
	const input = { ...projectionInput(somePlan()), retention: { firstYear: 1, established: 1 } };
	expect(lostCustomers(input, project(input))).toEqual({ firstYear: 0, established: 0, wonBack: 0 });
});
