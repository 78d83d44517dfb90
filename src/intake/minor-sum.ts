/**
 * Exact sum of whole numbers in units of 10^-decimals.
 * @returns minor units (10⁻²), rounded once, half away from zero
 */
export function minorSum(values: Float64Array, decimals: number): number {
	let sum = 0;
	let large = 0n;
	for (const value of values) {
		sum += value;
		if (sum > 4e15 || sum < -4e15) {
			large += BigInt(sum);
			sum = 0;
		}
	}
	large += BigInt(sum);
	if (decimals < 2) return Number(large * 10n ** BigInt(2 - decimals));
	const unit = 10n ** BigInt(decimals - 2);
	const half = large < 0n ? -(unit / 2n) : unit / 2n;
	return Number((large + half) / unit);
}
