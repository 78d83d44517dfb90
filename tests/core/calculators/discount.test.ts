import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discount } from '../../../src/core/calculators/discount';
import { voucher } from './inputs';
import { result } from './result';

test('ten per cent four times a year, by hand', () => {
	// 400 · 50 % · 4 · 20 % = 160 redemptions at 8.00: 128.00 given away, 76.80 of it on purchases made anyway
	const year = result(discount(voucher));
	expect(year.redemptions).toBeCloseTo(160, 9);
	expect(year.additional).toBeCloseTo(64, 9);
	expect(year.given).toBeCloseTo(12_800, 6);
	expect(year.wasted).toBeCloseTo(7_680, 6);
	expect(year.cost).toBeCloseTo(12_800 + 15_000 + 36_000, 6);
	expect(year.contribution).toBeCloseTo(64 * 480, 6);
	expect(year.net).toBeCloseTo(30_720 - 63_800, 6);
	expect(result(year.breakEven)).toBeCloseTo(63_800 / 76_800, 9);
	// 200 vouchers of 5.00, 20 % expected to be redeemed, 80.00 redeemed
	expect(result(year.liability)).toBeCloseTo(12_000, 6);
});

test('without fixed costs the break-even is discount by margin', () => {
	const year = result(discount({ ...voucher, fixed: 0, hours: 0 }));
	expect(result(year.breakEven)).toBeCloseTo(0.1 / 0.6, 9);
});

test('more than issued, or more than expected, leaves no open value', () => {
	expect(result(discount({ ...voucher, redeemed: 100_001 })).liability).toEqual({
		ok: false,
		error: 'redeemedAboveIssued',
	});
	expect(result(discount({ ...voucher, redeemed: 20_001 })).liability).toEqual({
		ok: false,
		error: 'redeemedAboveExpected',
	});
});

test.for([
	[{ customers: 0 }, 'noCustomers'],
	[{ redemption: 0 }, 'noRedemptions'],
	[{ purchases: 0.1 }, 'anywayAbovePurchases'],
	[{ anyway: -0.1 }, 'outOfRange'],
] as const)('%o has no result: %s', ([change, reason]) => {
	expect(discount({ ...voucher, ...change })).toEqual({ ok: false, error: reason });
});

test('at the break-even share nothing is won and nothing lost', () => {
	const share = fc.double({ min: 0.01, max: 1, noNaN: true });
	fc.assert(
		fc.property(share, share, share, fc.integer({ min: 0, max: 3 }), (rate, reached, margin, followUps) => {
			const input = { ...voucher, discount: rate, reached, margin, followUps, fixed: 500, hours: 0 };
			const { breakEven } = result(discount(input));
			if (!breakEven.ok) return;
			const there = result(discount({ ...input, anyway: 1 - breakEven.value }));
			expect(there.net / there.cost).toBeCloseTo(0, 6);
		}),
	);
});

test('a discount nobody gets off the price gives nothing away', () => {
	expect(result(discount({ ...voucher, discount: 0 })).given).toBe(0);
});
