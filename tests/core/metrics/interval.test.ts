import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanInterval, wilson } from '../../../src/core/metrics';

// 19 of 20 is the textbook example of a retention rate; 190 of 200 the same rate with ten times the customers.
test.for([
	[19, 20, 0.764, 0.991],
	[190, 200, 0.91, 0.973],
	[0, 20, 0, 0.161],
] as const)('%d of %d lies between %f and %f', ([k, n, low, high]) => {
	expect(wilson(k, n)!.low).toBeCloseTo(low, 3);
	expect(wilson(k, n)!.high).toBeCloseTo(high, 3);
});

test('no observation has no interval', () => {
	expect(wilson(0, 0)).toBeUndefined();
	expect(meanInterval(5, 0, 1)).toBeUndefined();
});

test.for([
	[-1, 10],
	[11, 10],
	[NaN, 10],
	[1, -2],
] as const)('refuses %d of %d', ([k, n]) => {
	expect(() => wilson(k, n)).toThrow(RangeError);
});

test('always holds the share it is about and stays a share', () => {
	fc.assert(
		fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (a, n) => {
			const k = a % (n + 1);
			const { low, high } = wilson(k, n)!;
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(1);
			expect(low).toBeLessThanOrEqual(k / n + 1e-12);
			expect(high).toBeGreaterThanOrEqual(k / n - 1e-12);
		}),
	);
});

test('the interval of a mean is the mean ± z · sd / √n', () => {
	// 2, 4, 6: mean 4, squared deviations 8, sd 2.
	const { low, high } = meanInterval(4, 8, 3)!;
	expect(high - low).toBeCloseTo((2 * 1.959963984540054 * 2) / Math.sqrt(3), 12);
	expect((low + high) / 2).toBeCloseTo(4, 12);
});
