import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaints } from '../../../src/core/calculators/complaints';
import { complaint } from './inputs';
import { result } from './result';

test('five complaints a month, half of the leavers kept, by hand', () => {
	// 60 cases, 24 would leave, 12 stay; a case costs 10.00 + half an hour at 30.00
	const year = result(complaints(complaint));
	expect(year).toMatchObject({ cases: 60, wouldLeave: 24, saved: 12, cost: 150_000, perCase: 2_500 });
	// 24 · 8.00 · 60 % = 115.20 a year, two years
	expect(year.customerValue).toBeCloseTo(23_040, 6);
	expect(year.value).toBeCloseTo(276_480, 6);
	expect(year.net).toBeCloseTo(126_480, 6);
	expect(result(year.breakEven)).toBeCloseTo(150_000 / 552_960, 9);
	expect(year.hoursPerMonth).toBe(2.5);
});

test.for([
	[{ complaints: 0 }, 'noComplaints'],
	[{ leaving: 2 }, 'outOfRange'],
] as const)('%o has no result: %s', ([change, reason]) => {
	expect(complaints({ ...complaint, ...change })).toEqual({ ok: false, error: reason });
});

test('if nobody would leave there is nothing to win, and an expensive case never pays', () => {
	expect(result(complaints({ ...complaint, leaving: 0 })).breakEven).toEqual({ ok: false, error: 'noContribution' });
	expect(result(complaints({ ...complaint, goodwill: 100_000 })).breakEven).toEqual({ ok: false, error: 'neverPays' });
});

test('at the break-even share the customers kept are worth what the cases cost', () => {
	const share = fc.double({ min: 0.01, max: 1, noNaN: true });
	fc.assert(
		fc.property(share, share, fc.integer({ min: 0, max: 5_000 }), (leaving, margin, goodwill) => {
			const input = { ...complaint, leaving, margin, goodwill };
			const { breakEven } = result(complaints(input));
			if (!breakEven.ok) return;
			const there = result(complaints({ ...input, recovered: breakEven.value }));
			expect(there.net / (1 + there.cost)).toBeCloseTo(0, 6);
		}),
	);
});
