import { expect, test } from 'vitest';
import { noCustomer, noDay, stillHere, type Customers, type Transactions } from '../../../src/core/columns';
import { aliasesOf, contractReport, purchasesOf, transactionReport } from '../../../src/core/metrics';
import { parseDay } from '../../../src/core/calendar';
import { transactions } from '../../golden/columns';

const all = { windowDays: 90, currency: 'EUR' } as const;

/** The same rows without customers. */
const anonymous = (rows: readonly (readonly [string, number])[]): Transactions => {
	const named = transactions(rows.map(([day, amount]) => ['', day, amount] as const));
	return { ...named, customer: named.customer.fill(noCustomer), customers: [] };
};

/** Rows in the currencies given, in their order. */
const priced = (set: Transactions, currencies: readonly string[], of: readonly number[]): Transactions => ({
	...set,
	currencies,
	currency: Uint8Array.from(of),
});

const people = (ids: readonly string[], email: readonly string[]): Customers => ({
	kind: 'customers',
	rows: ids.length,
	ids,
	since: new Int32Array(ids.length).fill(noDay),
	until: new Int32Array(ids.length).fill(stillHere),
	hasUntil: false,
	texts: { email },
	amount: undefined,
	orders: undefined,
	currency: 'EUR',
});

test('sales to nobody known make revenue and basket, each a transaction of its own, and nothing else', () => {
	const report = transactionReport(
		[
			anonymous([
				['2024-01-01', 10],
				['2024-01-01', 20],
				['2024-01-05', -6],
			]),
		],
		all,
	)!;
	expect(report).toMatchObject({
		rows: 3,
		customers: 0,
		orders: 2,
		revenue: 2_400,
		anonymous: { rows: 3, orders: 2, revenue: 2_400 },
		firstDay: parseDay('2024-01-01'),
		lastDay: parseDay('2024-01-05'),
	});
	expect(report.basket.all).toMatchObject({ orders: 2, revenue: 3_000, mean: 1_500 });
	expect(report.basket.new).toMatchObject({ orders: 0, mean: undefined });
	const { retention, cohorts, repeat, daysToSecond, activeAtEnd, revenuePerCustomer, suggestedWindowDays } = report;
	for (const figure of [retention, cohorts, repeat, daysToSecond, activeAtEnd, revenuePerCustomer, suggestedWindowDays])
		expect(figure).toBeUndefined();
});

test('beside them, customers who are known have the figures they had', () => {
	const known = transactions([
		['a', '2024-01-01', 10],
		['a', '2024-02-01', 20],
		['b', '2024-02-02', 30],
	]);
	const alone = transactionReport([known], all)!;
	const both = transactionReport(
		[
			known,
			anonymous([
				['2024-02-02', 100],
				['2024-01-10', 40],
			]),
		],
		all,
	)!;
	for (const figure of [
		'customers',
		'retention',
		'cohorts',
		'repeat',
		'daysToSecond',
		'activeAtEnd',
		'revenuePerCustomer',
	] as const)
		expect(both[figure]).toEqual(alone[figure]);
	expect(both.basket.all).toMatchObject({ orders: 5, mean: 4_000 });
	expect(both.basket.new).toEqual(alone.basket.new);
	expect(both.revenue).toBe(20_000);
});

test('the observation ends with the last sale, whoever bought', () => {
	const known = transactions([['a', '2024-01-01', 10]]);
	const { lastDay } = purchasesOf([known, anonymous([['2024-12-31', 1]])])!;
	expect(lastDay).toBe(parseDay('2024-12-31'));
});

test('amounts in other currencies count as purchases, but in no sum', () => {
	const set = priced(
		transactions([
			['a', '2024-01-01', 10],
			['a', '2024-02-01', 500],
			['b', '2024-02-02', 30],
			['c', '2024-02-03', 700],
			['b', '2024-02-03', -900],
		]),
		['EUR', 'USD', 'CHF'],
		[0, 1, 0, 2, 1],
	);
	const report = transactionReport([set], all)!;
	expect(report).toMatchObject({ customers: 3, orders: 4, revenue: 4_000, repeat: { customers: 1 } });
	expect(report.basket.all).toMatchObject({ orders: 2, revenue: 4_000, mean: 2_000 });
	expect(report.basket.returning).toMatchObject({ orders: 0, mean: undefined });
	expect(report.revenuePerCustomer).toMatchObject({ mean: 2_000, zeroOrLess: 0 });
	expect(report.otherCurrencies).toEqual([
		{ currency: 'USD', rows: 2, sum: -40_000 },
		{ currency: 'CHF', rows: 1, sum: 70_000 },
	]);
	expect(report.cohorts!.cohorts.map(({ revenue }) => revenue[0])).toEqual([1_000, 3_000]);
});

test('without any amount in the plan’s currency there are customers, but no money', () => {
	const set = {
		...transactions([
			['a', '2024-01-01', 10],
			['a', '2024-03-01', 10],
		]),
		currencies: ['CHF'],
	};
	const report = transactionReport([set], all)!;
	expect(report).toMatchObject({ customers: 1, orders: 2, revenue: 0, revenuePerCustomer: undefined });
	expect(report.basket.all.mean).toBeUndefined();
	expect(report.otherCurrencies).toEqual([{ currency: 'CHF', rows: 2, sum: 2_000 }]);
});

test('a set stored before currencies were kept counts wholly', () => {
	const set = { ...transactions([['a', '2024-01-01', 10]]), currencies: [] };
	expect(transactionReport([set], all)).toMatchObject({ revenue: 1_000, otherCurrencies: [] });
});

test('customers of several files are the same whatever the case of their letters', () => {
	const report = transactionReport(
		[transactions([['K1', '2024-01-01', 1]]), transactions([['k1 ', '2024-02-01', 2]])],
		all,
	)!;
	expect(report).toMatchObject({ customers: 1, repeat: { customers: 1 } });
});

test('a customer file joins purchases under e-mail address and number', () => {
	const aliases = aliasesOf([people(['K1', 'K2'], ['Anna@x.de', ''])]);
	const sets = [transactions([['anna@x.de', '2024-01-01', 1]]), transactions([['k1', '2024-02-01', 2]])];
	expect(transactionReport(sets, { ...all, aliases })).toMatchObject({ customers: 1, orders: 2 });
	const together = [
		transactions([
			['anna@x.de', '2024-01-01', 1],
			['K1', '2024-02-01', 2],
		]),
	];
	expect(transactionReport(together, { ...all, aliases })).toMatchObject({ customers: 1 });
	expect(transactionReport(together, all)).toMatchObject({ customers: 2 });
});

test('an address under two numbers joins nobody', () => {
	expect(aliasesOf([people(['K1', 'K2', 'K3'], ['a@x.de', 'A@x.de', 'c@x.de'])])).toEqual(new Map([['c@x.de', 'k3']]));
});

test('a customer who is known by the address alone needs no alias', () => {
	expect(aliasesOf([people(['a@x.de'], ['a@x.de'])])).toEqual(new Map());
});

test('customers without a first day are no contracts', () => {
	const today = parseDay('2025-06-30')!;
	expect(contractReport([people(['a', 'b'], ['', ''])], today)).toBeUndefined();
	const some = { ...people(['a', 'A ', 'b'], ['', '', '']), since: Int32Array.of(10, 20, noDay) };
	expect(contractReport([some], today)).toMatchObject({ customers: 1 });
});
