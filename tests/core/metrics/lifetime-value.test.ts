import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	acquisitionCost,
	finiteLifetimeValue,
	lifetimeOf,
	lifetimeValue,
	lifetimeValueWithFirst,
	retentionCost,
	simpleLifetimeValue,
} from '../../../src/core/metrics';

// [retention, discount, years of margin]; 80 % at 10 % → 2.67 is the textbook case, the rest by hand.
test.for([
	[0.8, 0.1, 2.67],
	[0.6, 0.1, 1.2],
	[0.9, 0.1, 4.5],
	[0.9, 0.12, 4.09],
] as const)('keeping %f at %f is worth %f margins', ([retention, discount, multiple]) => {
	expect(lifetimeValue(1, retention, discount)).toBeCloseTo(multiple, 2);
});

test('a customer who never returns is worth nothing more', () => {
	expect(lifetimeValue(5_000, 0, 0.1)).toBe(0);
});

test('without an end and without discount there is no value', () => {
	expect(lifetimeValue(5_000, 1, 0)).toBeUndefined();
	expect(lifetimeValueWithFirst(5_000, 1, 0)).toBeUndefined();
	expect(lifetimeOf(0)).toBeUndefined();
	expect(simpleLifetimeValue(60, 4, 1, lifetimeOf(0))).toBeUndefined();
});

test.for([
	[1.1, 0.1],
	[-0.1, 0.1],
	[NaN, 0.1],
	[0.9, -1],
	[0.9, NaN],
] as const)('refuses r = %f, d = %f', ([r, d]) => {
	expect(() => lifetimeValue(5_000, r, d)).toThrow(RangeError);
	expect(() => lifetimeValueWithFirst(5_000, r, d)).toThrow(RangeError);
	expect(() => finiteLifetimeValue(5_000, r, d, 3)).toThrow(RangeError);
});

test('60 a purchase, 4 a year, 3 years are 720', () => {
	expect(simpleLifetimeValue(60, 4, 1, 3)).toBe(720);
});

test('8,400 for 700 customers are 12 each', () => {
	expect(retentionCost(840_000, 700)).toBe(1_200);
	expect(retentionCost(840_000, 0)).toBeUndefined();
	expect(acquisitionCost(1, 0)).toBeUndefined();
});

const margin = fc.integer({ min: 0, max: 10_000_000 });
const share = fc.double({ min: 0, max: 0.99, noNaN: true });
const discount = fc.double({ min: 0.001, max: 0.5, noNaN: true });

test('equals the discounted sum it stands for', () => {
	fc.assert(
		fc.property(margin, share, discount, (m, r, d) => {
			expect(lifetimeValue(m, r, d)).toBeCloseTo(finiteLifetimeValue(m, r, d, 5_000), 2);
			expect(lifetimeValueWithFirst(m, r, d)).toBeCloseTo(m + lifetimeValue(m, r, d)!, 2);
		}),
		{ numRuns: 30 },
	);
});

test('never falls when retention rises', () => {
	fc.assert(
		fc.property(margin, share, share, discount, (m, a, b, d) => {
			expect(lifetimeValue(m, Math.min(a, b), d)!).toBeLessThanOrEqual(lifetimeValue(m, Math.max(a, b), d)!);
		}),
	);
});
