import { expect, test } from 'vitest';
import { clearPlace } from '../../src/charts/clear-place';

test('without a column beyond the line the label stands at the right edge', () => {
	expect(clearPlace([], 80, 0, 300)).toBe(300);
});

test('a label keeps clear of the columns and stands in the gap furthest right that is wide enough', () => {
	expect(
		clearPlace(
			[
				[100, 120],
				[260, 300],
			],
			80,
			0,
			300,
		),
	).toBe(260);
	expect(
		clearPlace(
			[
				[100, 120],
				[190, 300],
			],
			80,
			0,
			300,
		),
	).toBe(100);
});

test('where columns reach beyond the line everywhere there is no place', () => {
	expect(clearPlace([[10, 290]], 80, 0, 300)).toBeUndefined();
});
