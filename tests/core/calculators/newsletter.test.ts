import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsletter } from '../../../src/core/calculators/newsletter';
import { setTiers, tiersOf } from '../../../src/core/calculators/tiers';
import { setInput } from '../../../src/core/calculators/index';
import { somePlan } from '../../fixtures/plan';
import { letter } from './inputs';
import { result } from './result';

test('a list of 400 that grows by 50 climbs the price list in month 4 and month 14', () => {
	const year = result(newsletter(letter));
	expect(year.steps).toEqual([
		{ from: 0, months: 3, recipients: [400, 500], price: 0 },
		{ from: 3, months: 10, recipients: [550, 1_000], price: 1_500 },
		{ from: 13, months: 11, recipients: [1_050, 1_550], price: 2_900 },
	]);
	// nine months at 15.00; two issues of 40.00 and three hours at 30.00
	expect(year.costs.map(({ amount }) => amount)).toEqual([40_000, 10_000, 13_500, 96_000, 216_000]);
	expect(year.firstYear).toBe(375_500);
	expect(year.total).toBe(50_000 + 10 * 1_500 + 11 * 2_900 + 24 * 26_000);
	expect(year.averageRecipients).toBe(675);
	expect(year.perRecipient).toBeCloseTo(375_500 / 675, 9);
	expect(result(year.breakEven)).toBeCloseTo((375_500 / 480 / 675) * 1_000, 9);
});

test('a list of exactly the limit still costs its tier', () => {
	const year = result(newsletter({ ...letter, recipients: 500, growth: 0 }));
	expect(year.steps).toEqual([{ from: 0, months: 24, recipients: [500, 500], price: 0 }]);
});

test.for([
	[{ tiers: [] }, 'noTiers'],
	[
		{
			tiers: [
				{ limit: 500, price: 0 },
				{ limit: 500, price: 10 },
			],
		},
		'tierOrder',
	],
	[{ recipients: 4_900 }, 'aboveTiers'],
	[{ growth: -50 }, 'noRecipients'],
	[{ recipients: 0 }, 'outOfRange'],
] as const)('%o has no result: %s', ([change, reason]) => {
	expect(newsletter({ ...letter, ...change })).toEqual({ ok: false, error: reason });
});

test('the steps cover every month of the horizon once', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 150 }), (recipients, growth) => {
			const { steps } = result(newsletter({ ...letter, recipients, growth }));
			expect(steps.reduce((months, step) => months + step.months, 0)).toBe(24);
			expect(steps.every((step, at) => step.price !== steps[at - 1]?.price)).toBe(true);
		}),
	);
});

test('an own price list stands in the plan in order, and gives way to the example again', () => {
	const plan = setInput(somePlan(), 'newsletter', 'issues', 2);
	expect(tiersOf(plan).own).toBe(false);
	const tiers = [
		{ limit: 300, price: 100 },
		{ limit: 900, price: 900 },
	];
	const changed = setTiers(plan, tiers);
	expect(tiersOf(changed)).toEqual({ tiers, own: true });
	expect(setTiers(changed, [{ limit: 300, price: 100 }]).calculations).toEqual({
		newsletter: { issues: 2, tiers: 1, limit0: 300, price0: 100 },
	});
	expect(setTiers(changed, undefined).calculations).toEqual({ newsletter: { issues: 2 } });
});
