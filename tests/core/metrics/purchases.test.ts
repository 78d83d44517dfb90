import { expect, test } from 'vitest';
import { purchasesOf, transactionReport } from '../../../src/core/metrics';
import { transactions } from '../../golden/columns';

test('no rows are no purchases', () => {
	expect(purchasesOf([])).toBeUndefined();
	expect(purchasesOf([transactions([])])).toBeUndefined();
	expect(transactionReport([], { windowDays: 90 })).toBeUndefined();
});

test('all rows of a customer on a day are one purchase, whatever their order in the file', () => {
	const { customers, from, day, amount } = purchasesOf([
		transactions([
			['b', '2024-03-02', 1],
			['a', '2024-03-01', 2],
			['b', '2024-03-01', 4],
			['b', '2024-03-02', 8],
		]),
	])!;
	expect(customers).toBe(2);
	expect([...from]).toEqual([0, 2, 3]);
	expect([...amount]).toEqual([400, 900, 200]);
	expect(day[1]! - day[0]!).toBe(1);
});

test('customers of several files are the same when their keys are, and amounts keep their scale', () => {
	const report = transactionReport(
		[
			transactions([['a', '2024-01-01', 1.5]], 1),
			transactions(
				[
					['b', '2024-01-02', 2],
					['a', '2024-01-03', 0.125],
				],
				3,
			),
		],
		{ windowDays: 90 },
	)!;
	expect(report).toMatchObject({ rows: 3, customers: 2, orders: 3, revenue: 362.5 });
	expect(report.revenuePerCustomer?.mean).toBe(181.25);
});

test('a refund lowers the purchase before it and is none itself', () => {
	const report = transactionReport(
		[
			transactions([
				['a', '2024-01-01', 50],
				['a', '2024-01-20', -20],
				['b', '2024-01-02', 30],
				['c', '2024-01-03', -5],
			]),
		],
		{ windowDays: 90 },
	)!;
	expect(report).toMatchObject({ customers: 2, orders: 2, revenue: 5500 });
	expect(report.repeat?.customers).toBe(0);
	expect(report.basket.all).toMatchObject({ revenue: 6000, mean: 3000 });
});

test('a purchase for nothing is a purchase', () => {
	expect(transactionReport([transactions([['a', '2024-01-01', 0]])], { windowDays: 90 })).toMatchObject({
		customers: 1,
		orders: 1,
		topThreeShare: undefined,
		revenuePerCustomer: { mean: 0, zeroOrLess: 1 },
	});
});
