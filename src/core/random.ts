/**
 * Seeded randomness: the same seed gives the same numbers. `seeded` and `xoshiro` are exact on every machine; the
 * distributions use `Math.log` and `Math.cos`, whose last digit engines may round differently. Never for secrets.
 */

/** Numbers evenly spread over [0, 1), 53 bits each. */
export type Random = () => number;

/**
 * xoshiro128** as a source of 32-bit words.
 * @param state four 32-bit words, not all 0
 * @see Blackman & Vigna (2021), “Scrambled linear pseudorandom number generators”, ACM TOMS 47(4)
 */
export function xoshiro(state: readonly [number, number, number, number]): () => number {
	let [a, b, c, d] = state;
	const rotate = (x: number, k: number) => (x << k) | (x >>> (32 - k));
	return () => {
		const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotate(d, 11);
		return word;
	};
}

/**
 * A generator for a seed and, where several must not influence each other, a stream.
 * The state comes from splitmix32, so that neighbouring seeds start far apart.
 */
export function seeded(seed: number, stream = 0): Random {
	let counter = (seed ^ Math.imul(stream, 0x9e37_79b9)) | 0;
	const next = () => {
		counter = (counter + 0x9e37_79b9) | 0;
		let x = counter ^ (counter >>> 16);
		x = Math.imul(x, 0x21f0_aaad);
		x = Math.imul(x ^ (x >>> 15), 0x735a_2d97);
		return (x ^ (x >>> 15)) >>> 0;
	};
	const word = xoshiro([next(), next(), next(), next() | 1]);
	return () => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992;
}

/** Standard normal. @see Box & Muller (1958), Ann. Math. Statist. 29(2) */
export function normal(random: Random): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Exponential with the given rate: mean 1 / rate. */
export function exponential(random: Random, rate: number): number {
	return -Math.log(1 - random()) / rate;
}

/**
 * Gamma with mean shape / rate. Below shape 1 by the power trick.
 * @throws {RangeError} when shape or rate is not above 0
 * @see Marsaglia & Tsang (2000), “A simple method for generating gamma variables”, ACM TOMS 26(3)
 */
export function gamma(random: Random, shape: number, rate = 1): number {
	if (!(shape > 0 && rate > 0)) throw new RangeError(`gamma needs shape and rate above 0, got ${shape} and ${rate}`);
	if (shape < 1) return gamma(random, shape + 1, rate) * (1 - random()) ** (1 / shape);
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = normal(random);
		const v = (1 + c * x) ** 3;
		if (v <= 0) continue;
		if (Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / rate;
	}
}

/** Beta with mean a / (a + b), from two gammas. */
export function beta(random: Random, a: number, b: number): number {
	const x = gamma(random, a);
	return x / (x + gamma(random, b));
}

/** Poisson, exact: counts unit-rate arrivals within `mean`, in pieces so that nothing underflows. */
export function poisson(random: Random, mean: number): number {
	let count = 0;
	for (let left = mean; left > 0; left -= 30) {
		const limit = Math.exp(-Math.min(left, 30));
		for (let product = 1 - random(); product > limit; product *= 1 - random()) count++;
	}
	return count;
}

/**
 * Geometric: failures before the first success, 0, 1, 2, …; mean (1 − p) / p.
 * @throws {RangeError} when p is not in (0, 1]
 */
export function geometric(random: Random, p: number): number {
	if (!(p > 0 && p <= 1)) throw new RangeError(`probability ${p} is not in (0, 1]`);
	return p === 1 ? 0 : Math.floor(Math.log(1 - random()) / Math.log1p(-p));
}

/**
 * One of a list, each as likely.
 * @throws {RangeError} for an empty list
 */
export function pick<T>(random: Random, list: readonly T[]): T {
	if (list.length === 0) throw new RangeError('nothing to pick from');
	return list[Math.floor(random() * list.length)] as T;
}
