import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/charts/spread';

test('labels far enough apart stay where they are', () => {
	expect(spread([200, 10, 100], 34, 300)).toEqual([200, 10, 100]);
});

test('labels that collide move apart and keep their order', () => {
	expect(spread([100, 101, 99], 34, 300)).toEqual([133, 167, 99]);
});

test('labels at the bottom push the others up', () => {
	expect(spread([295, 299], 34, 300)).toEqual([266, 300]);
});

test('the gap is always kept and nothing falls below the bottom', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }), (at) => {
			const placed = spread(at, 34, 300).toSorted((a, b) => a - b);
			for (const [i, y] of placed.entries()) {
				expect(y).toBeLessThanOrEqual(300);
				if (i > 0) expect(y - placed[i - 1]!).toBeGreaterThanOrEqual(34);
			}
		}),
	);
});
