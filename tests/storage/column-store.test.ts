import { beforeEach, expect, test } from 'vitest';
import { noCustomer, noDay, stillHere, type ColumnSet } from '../../src/core/columns';
import { deleteColumns, readColumnSet, writeColumns } from '../../src/storage/column-store';
import { closeDatabase } from '../../src/storage/database';
import { keysByPrefix, writeMany, type Entry } from '../../src/storage/records';
import { contents, newBrowser, value } from './browser';

beforeEach(() => {
	closeDatabase();
	newBrowser();
});

const many = Array.from({ length: 12_001 }, (_, i) => `k${i}`);
const sales: ColumnSet = {
	kind: 'transactions',
	rows: 3,
	customer: Uint32Array.of(0, 12_000, noCustomer),
	day: Int32Array.of(10, 20, 30),
	amount: { values: Float64Array.of(100, -5, 7), decimals: 3 },
	customers: many,
	currencies: ['EUR', 'USD'],
	currency: Uint8Array.of(0, 1, 0),
	order: Float64Array.of(0, 2 ** 53 - 1, 17),
};
const members: ColumnSet = {
	kind: 'customers',
	rows: 2,
	ids: ['a', 'b'],
	since: Int32Array.of(10, noDay),
	until: Int32Array.of(stillHere, 20),
	hasUntil: true,
	texts: { email: ['A@x.de', ''], note: ['', 'x'] },
	amount: { values: Float64Array.of(100, Number.NaN), decimals: 2 },
	orders: Float64Array.of(Number.NaN, 3),
	currency: 'CHF',
};
const answers: ColumnSet = {
	kind: 'nps',
	rows: 1,
	score: Uint8Array.of(10),
	day: Int32Array.of(noDay),
	comments: [],
	customers: ['a'],
};
const dated: ColumnSet = {
	kind: 'summaries',
	rows: 1,
	customers: ['a'],
	first: Int32Array.of(10),
	last: Int32Array.of(20),
	orders: Float64Array.of(2),
	amount: { values: Float64Array.of(100), decimals: 2 },
	rfm: undefined,
	value: undefined,
	currency: 'EUR',
};
const repeats: ColumnSet = {
	...dated,
	first: undefined,
	last: undefined,
	amount: undefined,
	rfm: { frequency: Float64Array.of(1), recency: Float64Array.of(1.5), age: Float64Array.of(2.5) },
	value: { values: Float64Array.of(1005), decimals: 3 },
};

test('what is written is read again, dictionaries in their order', async () => {
	const sets = { a: sales, b: members, c: answers, d: dated, e: repeats };
	value(await writeColumns(Object.entries(sets).map(([id, columns]) => ({ id, columns }))));
	for (const [id, columns] of Object.entries(sets)) expect(value(await readColumnSet(id))).toEqual(columns);
});

/** A set as it was stored when it had one list of texts. */
const older = (kind: string, numbers: object, settings: object, texts: readonly string[]): Entry[] => [
	['set:a:0', { kind, numbers, settings, texts: texts.length }],
	['set:a:1', texts.slice(0, 1)],
	['set:a:2', texts.slice(1)],
];

test.for([
	[
		older(
			'transactions',
			{ customer: Uint32Array.of(0, 1), day: Int32Array.of(1, 2), amount: Float64Array.of(1, 2) },
			{ decimals: 2 },
			['a', 'b'],
		),
		{ kind: 'transactions', rows: 2, customers: ['a', 'b'], currencies: [], currency: undefined, order: undefined },
	],
	[
		older('customers', { since: Int32Array.of(1, 2), until: Int32Array.of(3, 4) }, { hasUntil: true }, ['a', 'b']),
		{ kind: 'customers', ids: ['a', 'b'], texts: {}, amount: undefined, orders: undefined, currency: '' },
	],
	[
		older('nps', { score: Uint8Array.of(1, 2), day: Int32Array.of(3, 4) }, {}, ['good', '']),
		{ kind: 'nps', comments: ['good', ''], customers: [] },
	],
] as const)('%#: a set stored with one list of texts is read as before', async ([records, columns]) => {
	await writeMany(records);
	expect(value(await readColumnSet('a'))).toMatchObject(columns);
});

test('no stored value holds more than five thousand texts', async () => {
	value(await writeColumns([{ id: 'a', columns: sales }]));
	const lists = Object.values(await contents()).filter((part) => Array.isArray(part));
	expect(lists.map(({ length }) => length)).toEqual([5_000, 5_000, 2_001, 2]);
});

test('deleting takes all parts of a set and no other', async () => {
	value(
		await writeColumns([
			{ id: 'a', columns: sales },
			{ id: 'ab', columns: members },
		]),
	);
	value(await deleteColumns(['a', 'never']));
	const kept = await keysByPrefix('set:');
	expect(kept).toHaveLength(8);
	expect(kept.every((key) => key.startsWith('set:ab:'))).toBe(true);
});

test('a set that is not there is missing', async () => {
	expect(await readColumnSet('a')).toEqual({ ok: false, error: { code: 'data-set-missing', id: 'a' } });
});

test.for([
	['a part that is gone', ['set:a:2', undefined]],
	['a part that is no list of texts', ['set:a:1', [1, 2]]],
	['a part of another length', ['set:a:4', ['EUR']]],
	['an array that is gone', ['set:a:9', undefined]],
	['an array of another kind', ['set:a:6', Float64Array.of(1, 2)]],
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
				texts: { customers: 12_001, currencies: 2 },
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
				texts: { customers: 12_001, currencies: 2 },
			},
		],
	],
	[
		'a currency that is not in the list',
		[
			'set:a:0',
			{
				kind: 'transactions',
				numbers: {
					customer: Uint32Array.of(0),
					day: Int32Array.of(1),
					amount: Float64Array.of(1),
					currency: Uint8Array.of(2),
				},
				settings: { decimals: 2 },
				texts: { customers: 12_001, currencies: 2 },
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
				texts: { customers: 12_001, currencies: 2 },
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
