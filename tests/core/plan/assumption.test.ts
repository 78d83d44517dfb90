import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/core/plan/assumption';

test('two values in the wrong place are exchanged, and what else is known of the number stays', () => {
	const provenance = { kind: 'asked' as const, n: 38 };
	expect(inOrder({ low: 30, likely: 20, high: 40, provenance })).toEqual({ low: 20, likely: 30, high: 40, provenance });
});

test('whatever is typed, low ≤ likely ≤ high afterwards, of the same three values', () => {
	const value = fc.integer({ min: -100, max: 1_000 });
	fc.assert(
		fc.property(value, value, value, (low, likely, high) => {
			const after = inOrder({ low, likely, high });
			expect(after.low).toBeLessThanOrEqual(after.likely);
			expect(after.likely).toBeLessThanOrEqual(after.high);
			expect([after.low, after.likely, after.high].sort()).toEqual([low, likely, high].sort());
		}),
	);
});
