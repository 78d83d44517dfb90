import { expect, test } from 'vitest';
import { noCustomer, type Transactions } from '../../src/core/columns';
import { dayText, parseDay } from '../../src/core/calendar';
import type { ImportChoice } from '../../src/intake/intake';
import type { Imported } from '../../src/intake/read-columns';
import { readOf, sumOf } from './reading';

const sales = (read: Imported) => {
	const { customer, customers, day, amount } = read.columns as Transactions;
	return Array.from(customer, (position, row) => [
		position === noCustomer ? '' : customers[position],
		dayText(day[row]!),
		amount.values[row]! / 10 ** amount.decimals,
	]);
};

const head = 'Order,Customer,Date,Amount\n';
const mapping = { order: 0, customer: 1, date: 2, amount: 3 } as const;
const base = { kind: 'transactions', mapping, rows: 'orders' } as const;
const read = (rows: string, choice: Partial<ImportChoice> = {}) => readOf(head + rows, { ...base, ...choice });

test('price times quantity is exact to a ten-thousandth, rounded half away from zero', async () => {
	const products = (rows: string) =>
		readOf(`C,D,P,Q\n${rows}`, { kind: 'transactions', mapping: { customer: 0, date: 1, price: 2, quantity: 3 } });
	const exact = await products('A,2024-03-05,0.1,3\nA,2024-03-05,19.99,100\nA,2024-03-05,2.55,-2\n');
	expect((exact.columns as Transactions).amount).toEqual({ values: Float64Array.of(30, 199_900, -510), decimals: 2 });
	const rounded = await products('A,2024-03-05,0.333,0.0015\nA,2024-03-05,-0.333,0.0015\n');
	expect([...(rounded.columns as Transactions).amount.values]).toEqual([5, -5]);
	expect(rounded.receipt.warnings).toMatchObject([{ code: 'rounded', rows: 2, line: 2, column: 'P' }]);
});

test('the total of a row comes before price times quantity', async () => {
	const mapping = { customer: 0, date: 1, price: 2, quantity: 3, amount: 4 };
	const all = await readOf('C,D,P,Q,T\nA,2024-03-05,10,2,18\n', { kind: 'transactions', mapping });
	expect(sumOf(all)).toBe(1_800);
});

test('a refund is taken off whatever its sign, and shown', async () => {
	const mapping = { customer: 0, date: 1, amount: 2, refund: 3 };
	const { receipt } = await readOf('C,D,A,R\nA,2024-03-05,50,20\nA,2024-03-06,50,-20\nA,2024-03-07,50,\n', {
		kind: 'transactions',
		mapping,
	});
	expect(receipt.sums).toMatchObject([{ accepted: 11_000, refunded: 4_000, rows: 3 }]);
});

test('the same order again is named, whatever stands between; with other content it is a conflict', async () => {
	const { receipt } = await read('1,A,2024-03-05,10\n2,B,2024-03-05,10\n 1 ,a,2024-03-05,10.00\n1,A,2024-03-05,11\n');
	expect(receipt).toMatchObject({ accepted: 2, rejected: 2, problemCounts: { duplicate: 1, conflict: 1 } });
	expect(receipt.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
		[4, 1, 'duplicate'],
		[5, 1, 'conflict'],
	]);
	expect(receipt.sums).toMatchObject([{ accepted: 2_000, rejected: 2_100 }]);
});

test('another customer under a known order number is a conflict of customers', async () => {
	const { receipt } = await read('1,A,2024-03-05,10\n1,B,2024-03-05,10\n');
	expect(receipt.problems).toMatchObject([{ line: 3, column: 2, code: 'conflict' }]);
});

test('what is given back belongs to its order, whichever of the two comes first', async () => {
	for (const rows of ['1,A,2024-03-05,50\n1,A,2024-03-09,-20\n', '1,A,2024-03-09,-20\n1,A,2024-03-05,50\n']) {
		const all = await read(rows);
		expect(sales(all)).toEqual([['A', '2024-03-05', 30]]);
		expect(all.receipt).toMatchObject({ accepted: 2, merged: 1, sums: [{ accepted: 3_000, rows: 2 }] });
	}
});

test('the order once more is a duplicate even after something was given back', async () => {
	const { receipt } = await read('1,A,2024-03-05,50\n1,A,2024-03-09,-20\n1,A,2024-03-05,50\n1,A,2024-03-09,-20\n');
	expect(receipt).toMatchObject({ accepted: 2, problemCounts: { duplicate: 2 }, sums: [{ accepted: 3_000 }] });
});

test('a further line without amount says nothing new', async () => {
	const { receipt } = await read('1,A,2024-03-05,10\n1,,,\n1,A,2024-03-05,\n1,B,,\n');
	expect(receipt).toMatchObject({ accepted: 1, skipCounts: { continuation: 2 }, problemCounts: { missing: 1 } });
	expect(receipt.skips[0]).toEqual({ record: 2, line: 3, row: 3, value: '1', code: 'continuation' });
});

const lines = { rows: 'lines' } as const;

test('lines of one order are one purchase: their sum, on the first day', async () => {
	const all = await read('1,A,2024-03-05,10\n1,A,2024-03-05,10\n2,B,2024-03-06,5\n1,,,2.50\n', lines);
	expect(sales(all)).toEqual([
		['A', '2024-03-05', 22.5],
		['B', '2024-03-06', 5],
	]);
	expect(all.receipt).toMatchObject({ accepted: 4, merged: 2, customers: 2, sums: [{ accepted: 2_750, rows: 4 }] });
});

test('a line of another customer or in another currency contradicts its order', async () => {
	const mapping = { ...base.mapping, currency: 4 };
	const { receipt } = await readOf(
		'Order,Customer,Date,Amount,Currency\n1,A,2024-03-05,10,EUR\n1,B,2024-03-05,10,EUR\n1,A,2024-03-05,10,USD\n',
		{ ...base, ...lines, mapping },
	);
	expect(receipt.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
		[3, 2, 'conflict'],
		[4, 5, 'conflict'],
	]);
});

test('rows that name nobody are rejected, or kept as sales to nobody known', async () => {
	const rows = '1,A,2024-03-05,10\n2,,2024-03-06,4\n3, ,2024-03-07,2\n';
	expect((await read(rows)).receipt).toMatchObject({ accepted: 1, anonymous: 0, problemCounts: { missing: 2 } });
	const kept = await read(rows, { anonymous: 'keep' });
	expect(sales(kept).map(([customer]) => customer)).toEqual(['A', '', '']);
	expect(kept.receipt).toMatchObject({ accepted: 3, customers: 1, anonymous: 2 });
	expect(kept.receipt.warnings).toMatchObject([{ code: 'no-customer', rows: 2 }]);
});

test('a file without customers is read for its revenue', async () => {
	const { receipt } = await readOf('Date,Amount\n2024-03-05,1\n2024-03-06,2\n', {
		kind: 'transactions',
		mapping: { date: 0, amount: 1 },
	});
	expect(receipt).toMatchObject({ accepted: 2, anonymous: 2, customers: 0, sums: [{ accepted: 300 }] });
});

test('an order whose first line names nobody is that of the customer a later line names', async () => {
	const all = await read('1,,2024-03-05,10\n1,A,2024-03-05,5\n', { ...lines, anonymous: 'keep' });
	expect(sales(all)).toEqual([['A', '2024-03-05', 15]]);
	expect(all.receipt).toMatchObject({ anonymous: 0, customers: 1 });
});

test('returns lower the revenue, or are left out together with what was free', async () => {
	const rows = '1,A,2024-03-05,10\n2,A,2024-03-06,-4\n3,A,2024-03-07,0\n';
	expect((await read(rows)).receipt).toMatchObject({ accepted: 3, sums: [{ accepted: 600 }] });
	const left = await read(rows, { returns: 'leaveOut' });
	expect(left.receipt).toMatchObject({ accepted: 1, skipCounts: { return: 2 } });
	expect(left.receipt.sums).toMatchObject([{ accepted: 1_000, skipped: -400 }]);
});

test('with price and quantity, none of which may be zero or below, two minus signs make no sale', async () => {
	const mapping = { customer: 0, date: 1, price: 2, quantity: 3 };
	const { receipt } = await readOf('C,D,P,Q\nA,2024-03-05,-2,-3\nA,2024-03-05,2,3\n', {
		kind: 'transactions',
		mapping,
		returns: 'leaveOut',
	});
	expect(receipt).toMatchObject({ accepted: 1, skipCounts: { return: 1 } });
});

const states = 'Customer,Date,Amount,Status\n';
const stateRows = 'A,2024-03-05,1,paid\nA,2024-03-06,2,failed\nA,2024-03-07,4,Pending\nA,2024-03-08,8,CANCELLED\n';
const stateChoice = { kind: 'transactions', mapping: { customer: 0, date: 1, amount: 2, status: 3 } } as const;

test('rows whose state says that they are no sale are left out', async () => {
	const all = await readOf(states + stateRows, stateChoice);
	expect(sumOf(all)).toBe(500);
	expect(all.receipt.skips.map(({ value, code }) => [value, code])).toEqual([
		['failed', 'state'],
		['CANCELLED', 'state'],
	]);
});

test('which states count is for the user to say', async () => {
	const all = await readOf(states + stateRows, {
		...stateChoice,
		states: { status: { leaveOut: ['pending'], keep: ['cancelled'] } },
	});
	expect(sumOf(all)).toBe(900);
});

test('a column of states that nobody uses is named when it holds what is no sale', async () => {
	const mapping = { customer: 0, date: 1, amount: 2 };
	const { receipt } = await readOf(states + stateRows, { kind: 'transactions', mapping });
	expect(receipt.warnings).toEqual([{ code: 'state-column', rows: 2, line: 3, column: 'Status', example: 'failed' }]);
});

const currencies = { kind: 'transactions', mapping: { customer: 0, date: 1, amount: 2, currency: 3 } } as const;

test('currencies are kept apart and never added up; an empty one is that of the plan', async () => {
	const { columns, receipt } = await readOf(
		'C,D,A,W\nA,2024-03-05,1,usd\nA,2024-03-06,2,\nB,2024-03-07,4,€\nB,2024-03-08,8,CHF\n',
		currencies,
	);
	expect(columns).toMatchObject({ currencies: ['EUR', 'USD', 'CHF'], currency: Uint8Array.of(1, 0, 0, 2) });
	expect(receipt.sums).toMatchObject([
		{ currency: 'EUR', accepted: 600, rows: 2 },
		{ currency: 'USD', accepted: 100, rows: 1 },
		{ currency: 'CHF', accepted: 800, rows: 1 },
	]);
	expect(receipt.warnings).toEqual([{ code: 'mixed-currency', rows: 2, line: 2, column: 'W', example: 'USD' }]);
});

test('a file in one other currency says so, and needs no column for it', async () => {
	const { columns, receipt } = await readOf('C,D,A\nA,2024-03-05,1 CHF\nA,2024-03-06,2 CHF\n', {
		kind: 'transactions',
		mapping: { customer: 0, date: 1, amount: 2 },
	});
	expect(columns).toMatchObject({ currencies: ['CHF'], currency: undefined });
	expect(receipt.warnings.map(({ code, rows }) => [code, rows])).toEqual([['other-currency', 2]]);
});

const first = '1,A,2024-03-05,10\n2,B,2024-03-06,20\n';

test.for(['orders', 'lines'] as const)('orders (%s) of an earlier file do not count again', async (rows) => {
	const before = (await read(first, { rows })).columns as Transactions;
	const again = await readOf(
		`${head}3,A,2024-03-07,5\n1,a,2024-03-05,10.00\n2,B,2024-03-06,21\n`,
		{ ...base, rows },
		{
			against: [{ id: 'before', columns: before }],
		},
	);
	expect(sales(again)).toEqual([['A', '2024-03-07', 5]]);
	expect(again.receipt).toMatchObject({ records: 3, accepted: 1, rejected: 1, skipped: 1, customers: 1 });
	expect(again.receipt.skips).toEqual([{ record: 2, line: 3, row: 3, value: '1', code: 'imported' }]);
	const earlier = { set: 'before', day: parseDay('2024-03-06'), amount: 2_000 };
	expect(again.receipt.problems).toMatchObject([
		{ record: 3, line: 4, column: 1, value: '2', code: 'conflict', earlier },
	]);
	expect(again.receipt).toMatchObject({ imported: [{ set: 'before', rows: 1 }], overlaps: [] });
	expect(again.receipt.sums).toMatchObject([{ accepted: 500, skipped: 1_000, rejected: 2_100 }]);
});

test('lines of an order are compared with an earlier file by their sum', async () => {
	const before = (await read('1,A,2024-03-05,10\n1,A,2024-03-05,5\n', lines)).columns as Transactions;
	const again = await readOf(
		`${head}9,A,2024-03-08,1\n1,A,2024-03-05,5\n1,,,10\n`,
		{ ...base, ...lines },
		{
			against: [{ id: 'before', columns: before }],
		},
	);
	expect(again.receipt).toMatchObject({ accepted: 1, merged: 0, skipCounts: { imported: 2 }, rejected: 0 });
	expect(again.columns.rows).toBe(1);
});

test('a file with nothing but what was imported before has no rows', async () => {
	const before = (await read(first)).columns as Transactions;
	const again = await readOf(head + first, base, { against: [{ id: 'before', columns: before }] });
	expect(again.columns).toMatchObject({ rows: 0, customers: [] });
	expect(again.receipt).toMatchObject({ accepted: 0, skipped: 2, rejected: 0 });
});
