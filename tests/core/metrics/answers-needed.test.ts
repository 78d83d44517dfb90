import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersNeeded } from '../../../src/core/metrics/answers-needed';
import { adjustedWald } from '../../../src/core/metrics/nps';

const half = (promoters: number, detractors: number, n: number) => {
	const interval = adjustedWald(promoters * n, detractors * n, n)!;
	return (interval.high - interval.low) / 2;
};

test('50 % promoters and 20 % detractors need 232 answers for ±10 points', () => {
	expect(half(0.5, 0.2, 232)).toBeLessThanOrEqual(10);
	expect(half(0.5, 0.2, 231)).toBeGreaterThan(10);
	expect(answersNeeded(0.5, 0.2, 10)).toBe(232);
});

test('is the first number of answers whose interval is narrow enough', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0.1, max: 0.5, noNaN: true }),
			fc.double({ min: 0.1, max: 0.5, noNaN: true }),
			fc.integer({ min: 4, max: 25 }),
			(promoters, detractors, points) => {
				const n = answersNeeded(promoters, detractors, points);
				expect(half(promoters, detractors, n)).toBeLessThanOrEqual(points + 1e-9);
				expect(half(promoters, detractors, n - 1)).toBeGreaterThan(points - 1e-9);
			},
		),
	);
});

test.for([
	[-0.1, 0.2, 10],
	[0.7, 0.4, 10],
	[0.5, 0.2, 0],
] as const)('refuses %f, %f, ±%f', ([promoters, detractors, points]) => {
	expect(() => answersNeeded(promoters, detractors, points)).toThrow(RangeError);
});
