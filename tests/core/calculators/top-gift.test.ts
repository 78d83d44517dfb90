import { expect, test } from 'vitest';
import { topGift } from '../../../src/core/calculators/top-gift';
import { gift } from './inputs';
import { result } from './result';

test('forty gifts of 15 + 5 and eight hours: 26.00 each, and two customers have to stay', () => {
	const year = result(topGift(gift));
	expect(year.costs.map(({ amount }) => amount)).toEqual([60_000, 20_000, 24_000]);
	expect(year.cost).toBe(104_000);
	expect(year.perCustomer).toBe(2_600);
	// 30 % of 400 · 24 · 8.00 = 76,800.00 is 23,040.00; by 40: 576.00, at 60 %: 345.60
	expect(year.revenue).toBeCloseTo(57_600, 6);
	expect(year.contribution).toBeCloseTo(34_560, 6);
	expect(year.leaving).toBe(10);
	const needed = result(year.needed);
	expect(needed.customers).toBeCloseTo(104_000 / 34_560, 9);
	expect(needed.share * 100).toBeCloseTo(7.52, 2);
	expect(needed.ofLeaving).toBeCloseTo(0.3009, 4);
});

test('where keeping all of them does not pay, it says so', () => {
	expect(result(topGift({ ...gift, gift: 30_000 })).needed).toEqual({ ok: false, error: 'moreThanLeave' });
	expect(result(topGift({ ...gift, retention: 1 })).needed).toEqual({ ok: false, error: 'moreThanLeave' });
	expect(result(topGift({ ...gift, margin: 0 })).needed).toEqual({ ok: false, error: 'noContribution' });
});

test.for([
	[{ recipients: 0 }, 'noRecipients'],
	[{ customers: 0 }, 'noCustomers'],
	[{ recipients: 401, revenueShare: 1 }, 'moreThanCustomers'],
	[{ revenueShare: 0.05 }, 'shareBelowAverage'],
	[{ gift: -1 }, 'outOfRange'],
] as const)('%o has no result: %s', ([change, reason]) => {
	expect(topGift({ ...gift, ...change })).toEqual({ ok: false, error: reason });
});
