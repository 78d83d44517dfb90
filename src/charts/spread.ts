/**
 * Moves positions apart so that neighbours keep a gap, each as near to its own place as a pass down and a pass up allow.
 * @param at     wished positions, in any order, pixels
 * @param gap    least distance of two neighbours
 * @param bottom lowest position allowed; what would fall below pushes the others up
 * @returns positions in the order given
 */
export function spread(at: readonly number[], gap: number, bottom: number): number[] {
	const order = at.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
	let above = -Infinity;
	for (const item of order) above = item.y = Math.max(item.y, above + gap);
	let below = bottom + gap;
	for (const item of order.toReversed()) below = item.y = Math.min(item.y, below - gap);
	const result = new Array<number>(at.length);
	for (const { y, index } of order) result[index] = y;
	return result;
}
