import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/calendar';
import type { Summaries } from '../../../src/core/columns';
import { summaryReport, transactionReport, purchasesOf } from '../../../src/core/metrics';
import { transactions } from '../../golden/columns';

type Row = readonly [customer: string, first: string, last: string, orders: number, cents: number];

function summaries(rows: readonly Row[], currency = 'EUR'): Summaries {
	return {
		kind: 'summaries',
		rows: rows.length,
		customers: rows.map(([customer]) => customer),
		first: Int32Array.from(rows, (row) => parseDay(row[1])!),
		last: Int32Array.from(rows, (row) => parseDay(row[2])!),
		orders: Float64Array.from(rows, (row) => row[3]),
		amount: { values: Float64Array.from(rows, (row) => row[4]), decimals: 2 },
		rfm: undefined,
		value: undefined,
		currency,
	};
}

/** [customer, repeat purchases, days from first to last, days to the end, cents a repeat purchase] */
function rfm(rows: readonly (readonly [string, number, number, number, number])[]): Summaries {
	return {
		kind: 'summaries',
		rows: rows.length,
		customers: rows.map(([customer]) => customer),
		first: undefined,
		last: undefined,
		orders: Float64Array.from(rows, (row) => row[1] + 1),
		amount: undefined,
		rfm: {
			frequency: Float64Array.from(rows, (row) => row[1]),
			recency: Float64Array.from(rows, (row) => row[2] / 7),
			age: Float64Array.from(rows, (row) => row[3] / 7),
		},
		value: { values: Float64Array.from(rows, (row) => row[4]), decimals: 2 },
		currency: 'EUR',
	};
}

const options = { windowDays: 30, currency: 'EUR' };

test('counts, money and activity of a small file', () => {
	const report = summaryReport(
		[
			summaries([
				['a', '2024-01-01', '2024-03-31', 3, 6000],
				['b', '2024-03-02', '2024-03-02', 1, 1000],
				['c', '2024-02-01', '2024-03-01', 2, 5000],
			]),
		],
		options,
	)!;
	expect(report).toMatchObject({
		customers: 3,
		repeated: 0,
		orders: 6,
		firstDay: parseDay('2024-01-01'),
		lastDay: parseDay('2024-03-31'),
		repeat: { customers: 2, rate: 2 / 3 },
		purchasesPerCustomer: 2,
		// The last purchase of b lies 29 days back, that of c 30: the window is that long.
		activity: { customers: 3, active: 2, inactive: 1 },
		money: { customers: 3, withoutAmount: 0, orders: 6, revenue: 12_000, basket: 2000 },
		returning: undefined,
	});
	expect(report.money!.perCustomer.mean).toBe(4000);
});

test('no rows say nothing', () => {
	expect(summaryReport([], options)).toBeUndefined();
	expect(summaryReport([summaries([])], options)).toBeUndefined();
});

test('a customer in two files counts once, with the row that reaches further, and is told', () => {
	const older = summaries([
		['A@shop.de', '2024-01-01', '2024-02-01', 2, 4000],
		['b', '2024-01-01', '2024-01-01', 1, 1000],
	]);
	const newer = summaries([['a@SHOP.de ', '2024-01-01', '2024-03-01', 3, 6000]]);
	const report = summaryReport([older, newer], options)!;
	expect(report).toMatchObject({ rows: 3, customers: 2, repeated: 1, orders: 4, money: { revenue: 7000 } });
	expect(summaryReport([newer, older], options)).toEqual(report);
});

test('an e-mail address that belongs to a customer number is that customer', () => {
	const byNumber = summaries([['17', '2024-01-01', '2024-02-01', 2, 4000]]);
	const byAddress = summaries([['anna@shop.de', '2024-01-01', '2024-03-01', 3, 6000]]);
	const aliases = new Map([['anna@shop.de', '17']]);
	expect(summaryReport([byNumber, byAddress], { ...options, aliases })).toMatchObject({ customers: 1, orders: 3 });
	expect(summaryReport([byNumber, byAddress], options)).toMatchObject({ customers: 2, orders: 5 });
});

test('the same file twice gives the figures of once', () => {
	const file = summaries([
		['a', '2024-01-01', '2024-02-01', 2, 4000],
		['b', '2024-01-01', '2024-01-01', 1, 1000],
	]);
	const once = summaryReport([file], options)!;
	expect(once).toMatchObject({ rows: 2, repeated: 0 });
	expect(summaryReport([file, file], options)).toEqual({ ...once, rows: 4, repeated: 2 });
});

test('another currency counts for customers, never for money', () => {
	const euros = summaries([['a', '2024-01-01', '2024-02-01', 2, 4000]]);
	const francs = summaries([['b', '2024-01-01', '2024-02-01', 2, 9000]], 'CHF');
	expect(summaryReport([euros, francs], options)).toMatchObject({
		customers: 2,
		orders: 4,
		money: { customers: 1, withoutAmount: 1, orders: 2, revenue: 4000 },
	});
	expect(summaryReport([francs], options)).toMatchObject({ customers: 1, money: undefined });
});

test('frequency, recency and age alone give the repeat rate, activity and the mean of repeat purchases', () => {
	const report = summaryReport(
		[
			rfm([
				['a', 2, 100, 129, 1000],
				['b', 0, 0, 30, 0],
				['c', 1, 50, 80, 4000],
			]),
		],
		options,
	);
	expect(report).toMatchObject({
		customers: 3,
		orders: 6,
		firstDay: undefined,
		lastDay: undefined,
		repeat: { customers: 2 },
		activity: { customers: 3, active: 1, inactive: 2 },
		money: undefined,
		returning: { purchases: 3, revenue: 6000, mean: 2000 },
	});
});

test('whole days come out whole of weeks: a last purchase as long ago as the window is inactive', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 400 }), (recency, windowDays) => {
			const report = summaryReport([rfm([['a', 1, recency, recency + windowDays, 100]])], { ...options, windowDays });
			expect(report?.activity?.active).toBe(0);
		}),
	);
});

test('summaries of purchases say the same as the purchases themselves', () => {
	const date = fc.integer({ min: 1, max: 28 }).map((day) => `2024-0${1 + (day % 9)}-${String(day).padStart(2, '0')}`);
	const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), date, fc.integer({ min: 0, max: 99 })), {
		minLength: 1,
	});
	fc.assert(
		fc.property(rows, (bought) => {
			const set = transactions(bought);
			const { customers, from, day, amount } = purchasesOf([set])!;
			const one = Array.from({ length: customers }, (_, c) => ({ begin: from[c]!, end: from[c + 1]! }));
			const made: Summaries = {
				...summaries([]),
				rows: customers,
				customers: one.map((_, c) => String(c)),
				first: Int32Array.from(one, ({ begin }) => day[begin]!),
				last: Int32Array.from(one, ({ end }) => day[end - 1]!),
				orders: Float64Array.from(one, ({ begin, end }) => end - begin),
				amount: {
					values: Float64Array.from(one, ({ begin, end }) =>
						amount.slice(begin, end).reduce((sum, value) => sum + value, 0),
					),
					decimals: 2,
				},
			};
			const summed = summaryReport([made], options)!;
			const whole = transactionReport([set], options)!;
			expect(summed).toMatchObject({
				customers: whole.customers,
				orders: whole.orders,
				firstDay: whole.firstDay,
				lastDay: whole.lastDay,
				repeat: whole.repeat,
			});
			expect(summed.activity?.active).toBe(whole.activeAtEnd);
			expect(summed.money!.revenue).toBe(whole.revenue);
			expect(summed.money!.basket).toBeCloseTo(whole.basket.all.mean!, 8);
			expect(summed.money!.perCustomer.mean).toBeCloseTo(whole.revenuePerCustomer!.mean, 8);
		}),
	);
});

test('the interval of the basket is that of a ratio: with one purchase each it is that of the mean', () => {
	const each = [1000, 2000, 4000, 1500];
	const report = summaryReport(
		[summaries(each.map((cents, i) => [`c${i}`, '2024-01-01', '2024-01-01', 1, cents] as const))],
		options,
	)!;
	expect(report.money!.basketInterval!.low).toBeCloseTo(report.money!.perCustomer.interval!.low, 8);
	expect(report.money!.basketInterval!.high).toBeCloseTo(report.money!.perCustomer.interval!.high, 8);
});
