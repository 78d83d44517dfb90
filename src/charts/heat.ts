import type { ChartTable } from './view';

interface HeatRow {
	readonly label: string;
	/** customers behind the row; below `HeatView.least` its cells have no colour */
	readonly size: number;
	readonly values: readonly (number | undefined)[];
	/** cells whose period is not over yet */
	readonly incomplete: readonly boolean[];
}

/** A table of values with shades, as plain data: made by the pure functions in `views/`, shown by `HeatMap`. */
export interface HeatView {
	readonly title: string;
	readonly unit: string;
	readonly foot: string;
	/** heads of the first two columns, the words over all others, and what hatching means */
	readonly words: {
		readonly caption: string;
		readonly row: string;
		readonly size: string;
		readonly across: string;
		readonly running: string;
		readonly keys: string;
	};
	readonly columns: readonly string[];
	readonly rows: readonly HeatRow[];
	readonly mean?:
		{ readonly label: string; readonly size: number; readonly values: readonly (number | undefined)[] } | undefined;
	readonly least: number;
	readonly show: (value: number) => string;
	/** a value in the key of shades, with its unit */
	readonly showKey: (value: number) => string;
	readonly showSize: (value: number) => string;
	/** one cell read out, '' for an empty one */
	readonly sentence: (row: number, column: number) => string;
	/** the unshaded numbers, for CSV */
	readonly table: ChartTable;
}

/** Shades of the sequential scale, `--q0` to `--q7`. */
export const shades = 8;

/** Least and largest value that has a colour; undefined when none has. */
export function range({ rows, least }: Pick<HeatView, 'rows' | 'least'>): { low: number; high: number } | undefined {
	const values = rows.filter(({ size }) => size >= least).flatMap((row) => row.values);
	const known = values.filter((value) => value !== undefined);
	return known.length ? { low: Math.min(...known), high: Math.max(...known) } : undefined;
}

/** Shade of a value between the ends of a range, 0 to 7; the lowest one when both ends are the same. */
export function shade(value: number, { low, high }: { low: number; high: number }): number {
	if (high <= low) return 0;
	return Math.max(0, Math.min(shades - 1, Math.floor(((value - low) / (high - low)) * shades)));
}
