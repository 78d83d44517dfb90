import { expect, test } from 'vitest';
import { parseDay } from '../../src/core/calendar';
import type { Summaries } from '../../src/core/columns';
import type { ImportChoice } from '../../src/intake/intake';
import { readOf } from './reading';

const dated = {
	kind: 'summaries',
	mapping: { customer: 0, first: 1, last: 2, orders: 3, amount: 4 },
} as const;
const repeats = {
	kind: 'summaries',
	mapping: { customer: 0, frequency: 1, recency: 2, age: 3, value: 4 },
	unit: 'weeks',
} as const;
const read = (rows: string, choice: Partial<ImportChoice>) => readOf(`C,A,B,D,E\n${rows}`, choice);

test('first and last purchase, number and sum', async () => {
	const { columns, receipt } = await read('K1,2024-01-05,2024-03-05,3,30.50\nk2,2024-02-01,2024-02-01,1,9\n', dated);
	expect(columns).toEqual({
		kind: 'summaries',
		rows: 2,
		customers: ['K1', 'k2'],
		first: Int32Array.of(parseDay('2024-01-05')!, parseDay('2024-02-01')!),
		last: Int32Array.of(parseDay('2024-03-05')!, parseDay('2024-02-01')!),
		orders: Float64Array.of(3, 1),
		amount: { values: Float64Array.of(3_050, 900), decimals: 2 },
		rfm: undefined,
		value: undefined,
		currency: 'EUR',
	});
	expect(receipt).toMatchObject({
		customers: 2,
		firstDay: parseDay('2024-01-05'),
		lastDay: parseDay('2024-03-05'),
		sums: [{ currency: 'EUR', accepted: 3_950, rows: 2 }],
	});
});

test('repeat purchases with their weeks; the first purchase makes one more', async () => {
	const { columns } = await read('1,2,30.428571428571427,38.857142857142854,22.35\n2,0,0,38.86,\n', repeats);
	const { rfm, orders, value, first, amount } = columns as Summaries;
	expect(rfm).toEqual({
		frequency: Float64Array.of(2, 0),
		recency: Float64Array.of(30.428571428571427, 0),
		age: Float64Array.of(38.857142857142854, 38.86),
	});
	expect([...orders]).toEqual([3, 1]);
	expect(value).toEqual({ values: Float64Array.of(2_235, 0), decimals: 2 });
	expect([first, amount]).toEqual([undefined, undefined]);
});

test.for([
	['days', 14, 2],
	['weeks', 14, 14],
	['months', 4, 4 * (30.4375 / 7)],
] as const)('times in %s become weeks', async ([unit, given, weeks]) => {
	const { columns } = await read(`1,1,${given},${given},5\n`, { ...repeats, unit });
	expect((columns as Summaries).rfm!.age[0]).toBe(weeks);
	expect((columns as Summaries).rfm!.recency[0]).toBe(weeks);
});

test.for([
	['9,1.5,1,2,5', 'number', 2],
	['9,-1,1,2,5', 'number-range', 2],
	['9,1,-1,2,5', 'number-range', 3],
	['9,0,1,2,5', 'inconsistent', 3],
	['9,1,0,2,5', 'inconsistent', 3],
	['9,1,3,2,5', 'inconsistent', 3],
	['9,1,2,2,', 'missing', 5],
	['9,,2,2,5', 'missing', 2],
	[',1,2,2,5', 'missing', 1],
	['1,0,0,2,', 'duplicate', 1],
	['1,1,1,2,5', 'conflict', 1],
] as const)('%s is rejected as %s in column %i', async ([row, code, column]) => {
	const { receipt } = await read(`1,0,0,2,0\n${row}\n`, repeats);
	expect(receipt.problems).toEqual([expect.objectContaining({ line: 3, code, column })]);
});

test.for([
	['9,2024-03-05,2024-01-05,2,5', 'inconsistent', 3],
	['9,2024-01-05,2024-03-05,1,5', 'inconsistent', 4],
	['9,2024-01-05,2024-03-05,2.5,5', 'number', 4],
	['9,2024-01-05,2024-03-05,0,5', 'number-range', 4],
	['9,2024-01-05,2030-03-05,2,5', 'date-future', 3],
	['9,2024-01-05,,2,5', 'missing', 3],
] as const)('%s is rejected as %s in column %i', async ([row, code, column]) => {
	const { receipt } = await read(`1,2024-01-05,2024-01-05,1,1\n${row}\n`, dated);
	expect(receipt.problems).toEqual([expect.objectContaining({ line: 3, code, column })]);
});

test('a row that contradicts itself names both columns', async () => {
	const both = async (rows: string, choice: Partial<ImportChoice>) =>
		(await read(rows, choice)).receipt.problems.map(({ header, against }) => [header, against]);
	expect(await both('9,0,1,2,5\n9,1,0,2,5\n9,1,3,2,5\n', repeats)).toEqual([
		['B', 'A'],
		['B', 'A'],
		['B', 'D'],
	]);
	expect(await both('9,2024-03-05,2024-01-05,2,5\n9,2024-01-05,2024-03-05,1,5\n', dated)).toEqual([
		['B', 'A'],
		['D', 'B'],
	]);
});
