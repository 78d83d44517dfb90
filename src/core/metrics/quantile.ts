/**
 * Quantile of whole numbers ≥ 0 given as a histogram, by linear interpolation: h = (n − 1) p,
 * q = v[k] + (h − k)(v[k+1] − v[k]), k = ⌊h⌋ (method 7 of Hyndman & Fan 1996).
 *
 * @param counts how often 0, 1, 2, … occurs
 * @param p 0 to 1
 * @returns undefined without observations
 */
export function quantile(counts: Uint32Array | readonly number[], p: number): number | undefined {
	let n = 0;
	for (const count of counts) n += count;
	if (n === 0) return undefined;
	const h = (n - 1) * p;
	const k = Math.floor(h);
	const low = valueAt(counts, k);
	return h === k ? low : low + (h - k) * (valueAt(counts, k + 1) - low);
}

/** The value at position `k` of the sorted observations, counted from 0. */
function valueAt(counts: Uint32Array | readonly number[], k: number): number {
	let seen = 0;
	for (let value = 0; value < counts.length; value++) {
		seen += counts[value]!;
		if (seen > k) return value;
	}
	throw new RangeError(`no observation ${k}`);
}
