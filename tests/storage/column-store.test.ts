import { beforeEach, expect, test } from 'vitest';
import { noDay, stillHere, type ColumnSet } from '../../src/core/columns';
import { deleteColumns, readColumnSet, writeColumns } from '../../src/storage/column-store';
import { closeDatabase } from '../../src/storage/database';
import { keysByPrefix, writeMany } from '../../src/storage/records';
import { contents, newBrowser, value } from './browser';

beforeEach(() => {
	closeDatabase();
	newBrowser();
});

const many = Array.from({ length: 12_001 }, (_, i) => `k${i}`);
const sales: ColumnSet = {
	kind: 'transactions',
	rows: 2,
	customer: Uint32Array.of(0, 12_000),
	day: Int32Array.of(10, 20),
	amount: { values: Float64Array.of(100, -5), decimals: 3 },
	customers: many,
};
const members: ColumnSet = {
	kind: 'customers',
	rows: 1,
	ids: ['a'],
	since: Int32Array.of(10),
	until: Int32Array.of(stillHere),
	hasUntil: true,
};
const answers: ColumnSet = { kind: 'nps', rows: 1, score: Uint8Array.of(10), day: Int32Array.of(noDay), comments: [] };

test('what is written is read again, dictionaries in their order', async () => {
	value(
		await writeColumns([
			{ id: 'a', columns: sales },
			{ id: 'b', columns: members },
			{ id: 'c', columns: answers },
		]),
	);
	expect(value(await readColumnSet('a'))).toEqual(sales);
	expect(value(await readColumnSet('b'))).toEqual(members);
	expect(value(await readColumnSet('c'))).toEqual(answers);
});

test('no stored value holds more than five thousand texts', async () => {
	value(await writeColumns([{ id: 'a', columns: sales }]));
	const lists = Object.values(await contents()).filter((part) => Array.isArray(part));
	expect(lists.map(({ length }) => length)).toEqual([5_000, 5_000, 2_001]);
});

test('deleting takes all parts of a set and no other', async () => {
	value(
		await writeColumns([
			{ id: 'a', columns: sales },
			{ id: 'ab', columns: members },
		]),
	);
	value(await deleteColumns(['a', 'never']));
	expect(await keysByPrefix('set:')).toEqual(['set:ab:0', 'set:ab:1']);
});

test('a set that is not there is missing', async () => {
	expect(await readColumnSet('a')).toEqual({ ok: false, error: { code: 'data-set-missing', id: 'a' } });
});

test.for([
	['a part that is gone', ['set:a:2', undefined]],
	['a part that is no list of texts', ['set:a:1', [1, 2]]],
	['a head that is no object', ['set:a:0', 7]],
	['an unknown kind', ['set:a:0', { kind: 'x', numbers: {}, settings: {}, texts: 12_001 }]],
	[
		'columns of different length',
		[
			'set:a:0',
			{
				kind: 'transactions',
				numbers: { customer: Uint32Array.of(0), day: Int32Array.of(1, 2), amount: Float64Array.of(1, 2) },
				settings: { decimals: 2 },
				texts: 12_001,
			},
		],
	],
	[
		'a customer that is not in the dictionary',
		[
			'set:a:0',
			{
				kind: 'transactions',
				numbers: { customer: Uint32Array.of(12_001), day: Int32Array.of(1), amount: Float64Array.of(1) },
				settings: { decimals: 2 },
				texts: 12_001,
			},
		],
	],
	[
		'an amount that is no whole number',
		[
			'set:a:0',
			{
				kind: 'transactions',
				numbers: { customer: Uint32Array.of(0), day: Int32Array.of(1), amount: Float64Array.of(Number.NaN) },
				settings: { decimals: 2 },
				texts: 12_001,
			},
		],
	],
] as const)('%s makes the set missing, not wrong', async ([, [key, part]]) => {
	value(await writeColumns([{ id: 'a', columns: sales }]));
	await writeMany([[key, part]]);
	expect(await readColumnSet('a')).toEqual({ ok: false, error: { code: 'data-set-missing', id: 'a' } });
});

test('without storage the problem says so', async () => {
	closeDatabase();
	Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true, writable: true });
	expect(await writeColumns([{ id: 'a', columns: sales }])).toMatchObject({
		ok: false,
		error: { code: 'storage-unavailable' },
	});
});
