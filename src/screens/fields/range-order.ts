import { inOrder } from '../../core/plan/assumption';

/** Low, likely and high of an assumption, which stay in this order. */
export interface Range {
	readonly low: number;
	readonly likely: number;
	readonly high: number;
}

/** What stands in the wrong order, and beside which value; undefined when the new value fits. */
export function misplacedIn({ low, likely, high }: Range, part: keyof Range, next: number) {
	if (part === 'low') return next > likely ? ({ code: 'lowAboveLikely', beside: likely } as const) : undefined;
	if (part === 'high') return next < likely ? ({ code: 'highBelowLikely', beside: likely } as const) : undefined;
	if (next < low) return { code: 'likelyBelowLow', beside: low } as const;
	return next > high ? ({ code: 'likelyAboveHigh', beside: high } as const) : undefined;
}

/**
 * The range around another likely value, as wide in proportion as before (by the same distance where there is none), and as
 * round as that value.
 * @param scale from the stored unit to the shown one
 */
export function inProportion({ low, likely, high }: Range, next: number, scale: number): Range {
	const round = (side: number) => (Number.isInteger(next * scale) ? Math.round(side * scale) / scale : side);
	const along = (side: number) => round(likely > 0 ? (side * next) / likely : side + next - likely);
	return { low: along(low), likely: next, high: along(high) };
}

/** What a value in the wrong order can lead to: all three sorted, or, for the likely one, the range moved along with it. */
export function waysOut(range: Range, part: keyof Range, next: number) {
	const { low, likely, high } = inOrder({ ...range, [part]: next });
	const sorted = { kind: 'inOrder', to: { low, likely, high } } as const;
	const by = next - range.likely;
	const moved = { low: range.low + by, likely: next, high: range.high + by };
	return part === 'likely' ? [sorted, { kind: 'takeAlong', to: moved } as const] : [sorted];
}
