/**
 * Rounds values so that the rounded ones add up to a given total: each is rounded down, and what is left goes to those with
 * the largest remainders (Hamilton's method; ties to the earlier).
 *
 * @param values minor units, unrounded, of any sign
 * @param step   what is rounded to: 1 for cents, 100 for whole units
 * @param total  a multiple of the step; by default the rounded sum of the values
 * @returns multiples of the step that add up to the total; each differs from its value by less than a step as long as the
 *   total is the rounded sum
 */
export function apportion(values: readonly number[], step = 1, total?: number): number[] {
	const down = values.map((value) => Math.floor(value / step));
	const sum = values.reduce((all, value) => all + value, 0);
	const wanted = Math.round((total ?? sum) / step);
	let left = wanted - down.reduce((all, value) => all + value, 0);
	const byRemainder = values
		.map((value, i) => ({ i, remainder: value / step - down[i]! }))
		.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
	while (left !== 0 && byRemainder.length > 0) {
		const direction = Math.sign(left);
		for (const { i } of direction > 0 ? byRemainder : byRemainder.toReversed()) {
			if (left === 0) break;
			down[i]! += direction;
			left -= direction;
		}
	}
	return down.map((value) => value * step + 0);
}

/** What an amount is rounded to where it stands by itself: whole units of money from 100 on, cents below. Minor units. */
export const shownStep = (minor: number): number => (Math.abs(Math.round(minor)) >= 10_000 ? 100 : 1);

/** A table whose shown cells add up in both directions. */
export interface RoundedTable {
	/** by row, then by column */
	readonly cells: readonly (readonly number[])[];
	readonly rowTotals: readonly number[];
	readonly columnTotals: readonly number[];
	readonly total: number;
}

/**
 * Rounds a table of amounts: each column's total is its rounded sum, its cells add up to that ({@link apportion}), and the
 * totals of rows and of the table are sums of what is shown.
 *
 * @param rows minor units, unrounded, by row and column
 * @param step 1 for cents, 100 for whole units
 */
export function roundedTable(rows: readonly (readonly number[])[], step = 1): RoundedTable {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const columns = Array.from({ length: width }, (_, at) =>
		apportion(
			rows.map((row) => row[at] ?? 0),
			step,
		),
	);
	const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
	const cells = rows.map((_, at) => columns.map((column) => column[at] ?? 0));
	const columnTotals = columns.map(sum);
	return { cells, rowTotals: cells.map(sum), columnTotals, total: sum(columnTotals) };
}
