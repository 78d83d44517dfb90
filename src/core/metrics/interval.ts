import type { Interval } from './reports';

/** 97.5 % quantile of the standard normal distribution: the factor of a two-sided 95 % interval. */
export const z95 = 1.959963984540054;

/**
 * Wilson score interval of a share. Stays within 0 to 1 and holds for few observations, where p ± z·√(p(1−p)/n) fails.
 *
 * @param successes how many of `n`, 0 ≤ successes ≤ n
 * @returns shares 0 to 1; undefined for n = 0
 * @throws {RangeError} when successes lie outside 0 to n
 * @see Wilson (1927), JASA 22:209–212; Newcombe (1998), Statistics in Medicine 17:857–872, method 3
 */
export function wilson(successes: number, n: number, z = z95): Interval | undefined {
	if (n === 0) return undefined;
	if (!(n > 0 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is not a share`);
	const p = successes / n;
	const centre = p + (z * z) / (2 * n);
	const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
	const scale = 1 + (z * z) / n;
	return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}

/**
 * Interval of a mean: mean ± z · sd / √n, with the n − 1 standard deviation.
 *
 * @param squares sum of (value − mean)²
 * @returns in the unit of the mean; undefined for fewer than two observations
 */
export function meanInterval(mean: number, squares: number, n: number, z = z95): Interval | undefined {
	if (n < 2) return undefined;
	const half = z * Math.sqrt(squares / (n - 1) / n);
	return { low: mean - half, high: mean + half };
}
