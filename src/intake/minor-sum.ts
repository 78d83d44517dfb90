/** Well below 2^53: up to here whole numbers are added exactly. */
const exactly = 4e15;

/** Exact sum of whole numbers in units of 10^-decimals, however many there are. */
export class ExactSum {
	#sum = 0;
	#large = 0n;

	add(value: number) {
		this.#sum += value;
		if (this.#sum > exactly || this.#sum < -exactly) {
			this.#large += BigInt(this.#sum);
			this.#sum = 0;
		}
	}

	/** In minor units (10⁻²), rounded once, half away from zero. */
	minor(decimals: number): number {
		const sum = this.#large + BigInt(this.#sum);
		if (decimals < 2) return Number(sum * 10n ** BigInt(2 - decimals));
		const unit = 10n ** BigInt(decimals - 2);
		const half = sum < 0n ? -(unit / 2n) : unit / 2n;
		return Number((sum + half) / unit);
	}
}

/** Sum of a column in minor units; see {@link ExactSum}. */
export function minorSum(values: Float64Array, decimals: number): number {
	const sum = new ExactSum();
	for (const value of values) sum.add(value);
	return sum.minor(decimals);
}
