import { expect, test } from 'vitest';
import { beta, exponential, gamma, geometric, normal, pick, poisson, seeded, xoshiro } from '../../src/core/random';

const draws = 40_000;

/** Mean and variance of many draws, to be held against the known moments. */
function moments(draw: () => number) {
	const values = Array.from({ length: draws }, draw);
	const mean = values.reduce((sum, value) => sum + value, 0) / draws;
	return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1) };
}

test('xoshiro128** gives the words of the reference implementation for the state 1, 2, 3, 4', () => {
	const word = xoshiro([1, 2, 3, 4]);
	expect(Array.from({ length: 8 }, word)).toEqual([
		11_520, 0, 5_927_040, 70_819_200, 2_031_721_883, 1_637_235_492, 1_287_239_034, 3_734_860_849,
	]);
});

test('the same seed and stream give the same numbers, others do not', () => {
	const first = (seed: number, stream?: number) => Array.from({ length: 5 }, seeded(seed, stream));
	expect(first(7)).toEqual(first(7));
	expect(first(7)).not.toEqual(first(8));
	expect(first(7, 1)).not.toEqual(first(7, 2));
});

test('uniform numbers lie in [0, 1) and fill it evenly', () => {
	const random = seeded(1);
	const tenths = new Array<number>(10).fill(0);
	for (let i = 0; i < draws; i++) {
		const u = random();
		expect(u >= 0 && u < 1).toBe(true);
		tenths[Math.floor(u * 10)]!++;
	}
	// χ² with 9 degrees of freedom: 27.9 is its 99.9 % quantile.
	const expected = draws / 10;
	expect(tenths.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)).toBeLessThan(27.9);
});

const random = seeded(2);
test.for([
	['normal', () => normal(random), 0, 1],
	['exponential with rate 4', () => exponential(random, 4), 1 / 4, 1 / 16],
	['gamma with shape 2.5 and rate 0.5', () => gamma(random, 2.5, 0.5), 5, 10],
	['gamma with shape 0.4', () => gamma(random, 0.4), 0.4, 0.4],
	['beta with 2 and 3', () => beta(random, 2, 3), 0.4, 0.04],
	['Poisson with mean 3.5', () => poisson(random, 3.5), 3.5, 3.5],
	['Poisson with mean 120', () => poisson(random, 120), 120, 120],
	['geometric with p = 0.25', () => geometric(random, 0.25), 3, 12],
] as const)('%s has its known mean and variance', ([, draw, mean, variance]) => {
	const found = moments(draw);
	// Four standard errors of the mean; the variance of a skewed draw is looser.
	expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / draws));
	expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.08);
});

test('what cannot be drawn from is refused', () => {
	expect(() => gamma(random, 0)).toThrow(RangeError);
	expect(() => geometric(random, 0)).toThrow(RangeError);
	expect(() => pick(random, [])).toThrow(RangeError);
});

test('certain success needs no failure, and a mean of 0 brings nothing', () => {
	expect(geometric(random, 1)).toBe(0);
	expect(poisson(random, 0)).toBe(0);
});

test('pick gives every element its turn', () => {
	expect(new Set(Array.from({ length: 200 }, () => pick(random, ['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
});
