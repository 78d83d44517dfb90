import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inProportion, misplacedIn } from '../../src/screens/fields/range-order';

const range = { low: 75, likely: 150, high: 250 };

test('a value that breaks the order is told apart by what it stands beside', () => {
	expect(misplacedIn(range, 'likely', 25)).toEqual({ code: 'likelyBelowLow', beside: 75 });
	expect(misplacedIn(range, 'likely', 300)).toEqual({ code: 'likelyAboveHigh', beside: 250 });
	expect(misplacedIn(range, 'low', 151)).toEqual({ code: 'lowAboveLikely', beside: 150 });
	expect(misplacedIn(range, 'high', 149)).toEqual({ code: 'highBelowLikely', beside: 150 });
	expect(misplacedIn(range, 'likely', 75)).toBeUndefined();
	expect(misplacedIn(range, 'low', 150)).toBeUndefined();
});

test('a range that comes along is as wide in proportion, and as round as the value', () => {
	expect(inProportion(range, 300, 1)).toEqual({ low: 150, likely: 300, high: 500 });
	expect(inProportion(range, 25, 1)).toEqual({ low: 13, likely: 25, high: 42 });
	expect(inProportion({ low: 0, likely: 0, high: 4 }, 6, 1)).toEqual({ low: 6, likely: 6, high: 10 });
});

test('a range that comes along stays in order', () => {
	const amount = fc.integer({ min: 0, max: 1e6 });
	fc.assert(
		fc.property(fc.tuple(amount, amount, amount), amount, ([a, b, c], next) => {
			const [low = 0, likely = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
			const moved = inProportion({ low, likely, high }, next, 1);
			expect(moved.low).toBeLessThanOrEqual(next);
			expect(moved.high).toBeGreaterThanOrEqual(next);
		}),
	);
});
