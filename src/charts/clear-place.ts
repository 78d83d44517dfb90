/**
 * Where a label above a line fits between columns that reach beyond the line: as far right as there is room.
 * @param columns  left and right edge of each column beyond the line, pixels, from left to right
 * @param width    of the label
 * @param from     left edge of what there is
 * @param to       right edge
 * @returns the label's right edge; undefined where no gap is wide enough
 */
export function clearPlace(
	columns: readonly (readonly [number, number])[],
	width: number,
	from: number,
	to: number,
): number | undefined {
	let right = to;
	for (const [left, end] of columns.toReversed()) {
		if (right - end >= width) return right;
		right = Math.min(right, left);
	}
	return right - from >= width ? right : undefined;
}
