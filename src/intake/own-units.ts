import { amountDecimals } from './cells';

/**
 * Brings amounts from 10⁻⁴ units to as few decimals as all of them can do with, at least two. NaN stays NaN.
 *
 * @param values changed in place
 */
export function ownUnits(values: Float64Array): { values: Float64Array; decimals: number } {
	let decimals = 2;
	let largest = 0;
	const rows = values.length;
	for (let row = 0; row < rows; row++) {
		const value = values[row]!;
		if (Number.isNaN(value)) continue;
		while (decimals < amountDecimals && value % 10 ** (amountDecimals - decimals) !== 0) decimals++;
		if (value > largest) largest = value;
		else if (-value > largest) largest = -value;
	}
	// Amounts beyond all reason beside some with four decimals: these are rounded rather than those become inexact.
	while (decimals > 2 && largest / 10 ** (amountDecimals - decimals) > Number.MAX_SAFE_INTEGER) decimals--;
	const unit = 10 ** (amountDecimals - decimals);
	for (let row = 0; row < rows; row++) values[row] = Math.round(values[row]! / unit);
	return { values, decimals };
}
