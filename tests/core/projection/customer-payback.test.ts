import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cumulatedProfit, monthsToCover, purchasesToCover } from '../../../src/core/projection/customer-payback';
import { newCustomerContributions, newCustomerValue } from '../../../src/core/projection/new-customer-value';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { somePlan } from '../../fixtures/plan';

// [contribution of a purchase, cost, purchase that covers it], by hand
test.for([
	[1_000, 2_900, 3],
	[1_000, 3_000, 3],
	[1_000, 3_001, 4],
	[484, 1_000, 3],
	[5_000, 2_900, 1],
	[1_000, 0, 1],
	[0, 0, 1],
] as const)('at %d a purchase a cost of %d is covered with purchase %d', ([contribution, cost, n]) => {
	expect(purchasesToCover(contribution, cost)).toBe(n);
});

test('purchases without a margin never cover a cost', () => {
	expect(purchasesToCover(0, 1)).toBeUndefined();
	expect(purchasesToCover(-5, 1)).toBeUndefined();
});

test('a sum of floating-point numbers that falls short by an error of its last digit covers the cost', () => {
	expect(purchasesToCover(0.1, 0.3)).toBe(3);
	expect(monthsToCover([0.1, 0.2], 0.3)).toBe(2);
});

test('the month is the first in which the sum reaches the cost, and there may be none', () => {
	expect(monthsToCover([100, 90, 81, 72.9], 270)).toBe(3);
	expect(monthsToCover([100, 90, 81, 72.9], 272)).toBe(4);
	expect(monthsToCover([100, 90, 81, 72.9], 400)).toBeUndefined();
	expect(monthsToCover([100], 0)).toBe(1);
});

test('the course begins at minus the cost and adds contribution by contribution', () => {
	expect(cumulatedProfit([100, 90, 81], 150)).toEqual([-150, -50, 40, 121]);
	expect(cumulatedProfit([100], 0)).toEqual([0, 100]);
});

const money = fc.integer({ min: 1, max: 1_000_000 });

test('the covering purchase is where the course turns from below zero, and scaling all money leaves it', () => {
	fc.assert(
		fc.property(money, money, fc.integer({ min: 2, max: 50 }), (contribution, cost, factor) => {
			const n = purchasesToCover(contribution, cost)!;
			expect(n * contribution).toBeGreaterThanOrEqual(cost * (1 - 1e-9));
			if (n > 1) expect((n - 1) * contribution).toBeLessThan(cost);
			expect(purchasesToCover(contribution * factor, cost * factor)).toBe(n);
		}),
	);
});

test('the value of a new customer is the discounted sum of the expected contributions', () => {
	const input = projectionInput(somePlan());
	const contributions = newCustomerContributions(input, 60);
	const sum = contributions.reduce((all, one, t) => all + one / 1.08 ** (t / 12), 0);
	expect(newCustomerValue(input, 60)).toBeCloseTo(sum, 9);
	// Without measures: 24 purchases a year of 7.80 at 62 %, 45 % left after a year.
	const bare = newCustomerContributions({ ...input, measures: [] }, 14);
	const monthly = 2 * 780 * 0.62;
	expect(bare[0]).toBeCloseTo(monthly, 9);
	expect(bare[6]).toBeCloseTo(monthly * 0.45 ** 0.5, 9);
	expect(bare[12]).toBeCloseTo(monthly * 0.45, 9);
	expect(bare[13]).toBeCloseTo(monthly * 0.45 * 0.75 ** (1 / 12), 9);
});
