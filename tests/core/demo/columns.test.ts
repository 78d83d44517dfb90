import { describe, expect, test } from 'vitest';
import { dateOf, lastDayOfMonth, monthOfDay } from '../../../src/core/calendar';
import { stillHere, type Customers, type NpsAnswers, type Transactions } from '../../../src/core/columns';
import { demoColumns, demoSetKinds } from '../../../src/core/demo/columns';
import { contractReport, npsReport, transactionReport } from '../../../src/core/metrics/index';
import { demoIds } from '../../../src/core/plan/plan';

/** January 2027 to December 2027. */
const months = Array.from({ length: 12 }, (_, i) => 24_324 + i);
const shop = (month: number, language: 'de' | 'en' = 'de') => {
	const [orders, customers, answers] = demoColumns('shop', month, language);
	return {
		orders: orders!.columns as Transactions,
		customers: customers!.columns as Customers,
		answers: answers!.columns as NpsAnswers,
	};
};

test.for(demoIds)('%s: the same month and language give the same rows, of the kinds announced', (demo) => {
	expect(demoColumns(demo, 24_330, 'de')).toEqual(demoColumns(demo, 24_330, 'de'));
	expect(demoColumns(demo, 24_330, 'en').map(({ kind }) => kind)).toEqual(demoSetKinds(demo));
});

describe.for(months)('the shop in month %i', (month) => {
	const { orders, customers, answers } = shop(month);
	const lastDay = lastDayOfMonth(month - 1);

	test('has about 8,000 orders of 2,000 customers in the thirty months before', () => {
		expect(orders.rows).toBeGreaterThan(7_200);
		expect(orders.rows).toBeLessThan(9_000);
		expect(orders.customers).toHaveLength(2_000);
		expect(Math.max(...orders.day)).toBeLessThanOrEqual(lastDay);
		expect(Math.max(...orders.day)).toBeGreaterThan(lastDay - 4);
		expect(monthOfDay(Math.min(...orders.day))).toBe(month - 30);
	});

	test('sees 30 to 60 % of its customers a second time, and those spend a little more', () => {
		const report = transactionReport([orders], { windowDays: 180 })!;
		expect(report.repeat?.rate).toBeGreaterThan(0.3);
		expect(report.repeat?.rate).toBeLessThan(0.6);
		expect(report.basket.returning.mean!).toBeGreaterThan(report.basket.new.mean!);
		expect(report.basket.returning.mean!).toBeLessThan(report.basket.new.mean! * 1.25);
	});

	test('keeps columns whole: days in order, customers numbered by first appearance, amounts in cents', () => {
		let seen = 0;
		for (let i = 0; i < orders.rows; i++) {
			if (i > 0) expect(orders.day[i]! >= orders.day[i - 1]!).toBe(true);
			if (orders.customer[i] === seen) seen++;
			expect(orders.customer[i]! < seen).toBe(true);
		}
		expect(seen).toBe(orders.customers.length);
		expect(orders.amount.values.every((amount) => Number.isInteger(amount) && amount > 0)).toBe(true);
		expect(new Set(orders.customers).size).toBe(orders.customers.length);
	});

	test('lists each customer since the first order', () => {
		expect(customers.ids).toEqual(orders.customers);
		expect(customers.hasUntil).toBe(false);
		for (let i = 0; i < orders.rows; i++) expect(customers.since[orders.customer[i]!]! <= orders.day[i]!).toBe(true);
		expect(customers.since[0]).toBe(orders.day[0]);
	});

	test('has 300 dated NPS answers, nearly half with a comment', () => {
		const report = npsReport([answers])!;
		expect(report.total.answers).toBe(300);
		expect(report.total.score!).toBeGreaterThan(0);
		expect(report.total.score!).toBeLessThan(50);
		expect(report.undated).toBe(0);
		expect(report.lastDay! <= lastDay).toBe(true);
		const commented = answers.comments.filter((comment) => comment !== '').length;
		expect(commented).toBeGreaterThan(100);
		expect(commented).toBeLessThan(170);
	});
});

test('the shop sells more in winter than in summer', () => {
	const { orders } = shop(24_330);
	const count = (wanted: readonly number[]) => {
		// One whole year: the last twelve months.
		let n = 0;
		for (const day of orders.day) if (monthOfDay(day) >= 24_318 && wanted.includes(dateOf(day).month)) n++;
		return n;
	};
	expect(count([11, 12])).toBeGreaterThan(1.4 * count([6, 7]));
});

test('the language changes comments and file names, not scores, days or orders', () => {
	const german = shop(24_330, 'de');
	const english = shop(24_330, 'en');
	expect(english.orders).toEqual(german.orders);
	expect(english.answers.score).toEqual(german.answers.score);
	expect(english.answers.day).toEqual(german.answers.day);
	expect(english.answers.comments).not.toEqual(german.answers.comments);
});

describe.for(months)('the consultancy in month %i', (month) => {
	const [contracts, invoices] = demoColumns('consultancy', month, 'de');
	const customers = contracts!.columns as Customers;
	const bills = invoices!.columns as Transactions;
	const lastDay = lastDayOfMonth(month - 1);

	test('has 60 clients of four years, some of whom left at the end of a contract year', () => {
		expect(customers.rows).toBe(60);
		expect(monthOfDay(Math.min(...customers.since))).toBe(month - 48);
		const ends = [...customers.until].filter((day) => day !== stillHere);
		expect(ends.length).toBeGreaterThan(10);
		expect(ends.length).toBeLessThan(30);
		for (let i = 0; i < 60; i++) {
			if (customers.until[i] === stillHere) continue;
			expect((monthOfDay(customers.until[i]!) - monthOfDay(customers.since[i]!)) % 12).toBe(0);
			expect(customers.until[i]! <= lastDay).toBe(true);
		}
	});

	test('writes an invoice every quarter while a contract runs', () => {
		for (let i = 0; i < bills.rows; i++) {
			const client = bills.customer[i]!;
			expect(bills.day[i]! >= customers.since[client]! && bills.day[i]! < customers.until[client]!).toBe(true);
			expect((monthOfDay(bills.day[i]!) - monthOfDay(customers.since[client]!)) % 3).toBe(0);
			expect(bills.day[i]! <= lastDay).toBe(true);
		}
		expect(new Set(bills.customer).size).toBe(60);
		expect(bills.customers).toEqual(customers.ids);
	});

	test('keeps 75 to 95 % of its clients in a full year', () => {
		const years = contractReport([customers], lastDay)!.retention.year.filter(
			({ partial, start }) => !partial && start > 8,
		);
		expect(years.length).toBeGreaterThan(1);
		const kept = years.reduce((sum, { kept }) => sum + kept, 0) / years.reduce((sum, { start }) => sum + start, 0);
		expect(kept).toBeGreaterThan(0.7);
		expect(kept).toBeLessThan(0.95);
	});
});
