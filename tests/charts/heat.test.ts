import { expect, test } from 'vitest';
import { range, shade } from '../../src/charts/heat';

test('shades divide the range evenly and both ends belong to it', () => {
	const ends = { low: 0, high: 0.8 };
	expect([0, 0.05, 0.11, 0.45, 0.79, 0.8].map((value) => shade(value, ends))).toEqual([0, 0, 1, 4, 7, 7]);
});

test('one value alone has the lowest shade', () => {
	expect(shade(0.3, { low: 0.3, high: 0.3 })).toBe(0);
});

test('rows with too few customers do not stretch the range', () => {
	const rows = [
		{ label: 'a', size: 50, values: [0.1, undefined, 0.3], incomplete: [] },
		{ label: 'b', size: 4, values: [1, 0], incomplete: [] },
	];
	expect(range({ rows, least: 10 })).toEqual({ low: 0.1, high: 0.3 });
	expect(range({ rows: rows.slice(1), least: 10 })).toBeUndefined();
});
