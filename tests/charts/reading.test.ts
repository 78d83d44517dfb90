import { expect, test } from 'vitest';
import { move, read } from '../../src/charts/reading';
import type { ChartView } from '../../src/charts/view';

const view: ChartView = {
	kind: 'line',
	title: '',
	unit: '',
	foot: '',
	summary: '',
	places: ['Januar 2028', 'Februar 2028', 'März 2028', 'April 2028'].map((full) => ({ label: '', full })),
	series: [
		{ name: 'leer', tone: 'c1', values: [undefined, undefined, undefined, undefined] },
		{
			name: 'mit Maßnahmen',
			tone: 'c1',
			values: [800, undefined, 812, 820],
			low: [780, undefined, 790, 791],
			high: [810, undefined, 835, 840],
		},
		{ name: 'ohne', tone: 'rest', values: [undefined, 700, 701, undefined] },
	],
	table: { columns: [], rows: [] },
	show: String,
	tick: String,
};
const words = { between: (low: string, high: string) => `${low} bis ${high}` };
const at = (series: number, place: number) => ({ series, place });

test('a point is read with its place, its series, its value and its range', () => {
	expect(read(view, at(1, 2), words)).toBe('März 2028: mit Maßnahmen 812, 790 bis 835');
	expect(read(view, at(2, 1), words)).toBe('Februar 2028: ohne 700');
});

test('a gap is not read', () => {
	expect(read(view, at(1, 1), words)).toBe('');
	expect(read(view, at(9, 9), words)).toBe('');
});

test.for([
	['the first key right leads to the first value of the first series that has any', undefined, 'ArrowRight', at(1, 0)],
	['the first key left leads to its last value', undefined, 'ArrowLeft', at(1, 3)],
	['right steps over gaps', at(1, 0), 'ArrowRight', at(1, 2)],
	['left steps over gaps', at(1, 2), 'ArrowLeft', at(1, 0)],
	['right stays at the end', at(1, 3), 'ArrowRight', at(1, 3)],
	['left stays at the start', at(1, 0), 'ArrowLeft', at(1, 0)],
	['Home leads to the first value', at(2, 2), 'Home', at(2, 1)],
	['End leads to the last value', at(2, 1), 'End', at(2, 2)],
	['down leads to the next series at the same place', at(1, 2), 'ArrowDown', at(2, 2)],
	['down leads to the nearest value of the next series', at(1, 3), 'ArrowDown', at(2, 2)],
	['up passes a series without values and stays', at(1, 2), 'ArrowUp', at(1, 2)],
	['a point of a series that is gone starts anew', at(7, 2), 'ArrowRight', at(1, 0)],
] as const)('%s', ([, from, key, to]) => {
	expect(move(view, from, key)).toEqual(to);
});

test('other keys, and charts without any value, lead nowhere', () => {
	expect(move(view, at(1, 0), 'Enter')).toBeUndefined();
	expect(move({ ...view, series: [] }, undefined, 'Home')).toBeUndefined();
});
