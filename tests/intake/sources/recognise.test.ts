import { expect, test } from 'vitest';
import de from '../../../src/i18n/de/sources';
import en from '../../../src/i18n/en/sources';
import { customerKey } from '../../../src/core/customer-key';
import { fieldsOf } from '../../../src/intake/fields';
import { comesFrom, recogniseSource, sources } from '../../../src/intake/sources';
import { headerKey, type Source } from '../../../src/intake/sources/source';
import { examples, headersOf, named } from './exports';

const all: readonly Source[] = sources;

test('every source has an example', () => {
	expect(new Set(examples.map(({ source }) => source))).toEqual(new Set(all.map(({ id }) => id)));
});

test.for(examples)('$file is recognised as $source, and as no other export', (example) => {
	const headers = headersOf(example);
	const keys = headers.map(headerKey);
	expect(all.filter((source) => comesFrom(source, keys)).map(({ id }) => id)).toEqual([example.source]);
	expect(recogniseSource(headers)?.source).toBe(example.source);
});

test.for(examples)('the columns of $file are found by name', (example) => {
	const headers = headersOf(example);
	expect(named(recogniseSource(headers)?.mapping ?? {}, headers)).toEqual(example.fields);
});

test.for(examples)('$file is recognised in another order, other case, with blanks and further columns', (example) => {
	const headers = headersOf(example);
	const changed = [...headers.toReversed().map((header) => ` ${header.toUpperCase()}  `), 'my own', ''];
	const found = recogniseSource(changed);
	expect(found?.source).toBe(example.source);
	const back = named(
		found?.mapping ?? {},
		changed.map((_, index) => headers[headers.length - 1 - index] ?? '?'),
	);
	expect(back['amount']).toBe(example.fields.amount);
	expect(back['date']).toBe(example.fields.date);
});

test('an export without its optional columns is still recognised, without those fields', () => {
	const found = recogniseSource(['Name', 'Email', 'Financial Status', 'Created at', 'Total', 'Lineitem quantity']);
	expect(found).toMatchObject({
		source: 'shopify-orders',
		mapping: { order: 0, customer: 1, status: 2, date: 3, amount: 4 },
	});
	expect(found?.mapping).not.toHaveProperty('refund');
});

test('of two columns with the same name none is chosen', () => {
	const headers = ['id', 'Created (UTC)', 'Amount', 'Amount', 'Amount Refunded', 'Currency', 'Status'];
	expect(recogniseSource(headers)?.mapping).not.toHaveProperty('amount');
});

test.for<[readonly string[]]>([
	[['customer', 'date', 'amount']],
	[['Kundennummer', 'Name', 'Kunde seit', 'Kündigung']],
	[['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID', 'Country']],
	[['Order ID', 'Email', 'Created at', 'Total']],
	[['id', 'name', 'email', 'score']],
	[['Timestamp', 'Value']],
	[['']],
	[[]],
])('%j are the headers of no known export', ([headers]) => {
	expect(recogniseSource(headers)).toBeUndefined();
});

test('the states of a source are written as they are compared, and none both counts and not', () => {
	for (const { habits } of all)
		for (const { leaveOut, keep } of Object.values(habits?.states ?? {})) {
			for (const value of [...leaveOut, ...keep]) expect(customerKey(value)).toBe(value);
			expect(keep.filter((value) => leaveOut.includes(value))).toEqual([]);
		}
});

test('a source maps only fields of its kind, and what it needs', () => {
	for (const { fields, kind } of all) {
		const known: readonly string[] = fieldsOf[kind];
		expect(Object.keys(fields).filter((field) => !known.includes(field))).toEqual([]);
	}
});

test.for([
	['German', de()],
	['English', en()],
] as const)('every source has its words in %s', ([, words]) => {
	const ids = all.map(({ id }) => id).sort();
	expect(Object.keys(words.names).sort()).toEqual(ids);
	expect(Object.keys(words.remarks).sort()).toEqual(ids);
	expect(new Set(Object.values(words.names)).size).toBe(ids.length);
	for (const remarks of Object.values(words.remarks)) {
		expect(remarks.length).toBeGreaterThan(0);
		for (const remark of remarks) expect(remark).toMatch(/[.]$/);
	}
});
