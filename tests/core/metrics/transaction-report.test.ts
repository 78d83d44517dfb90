import { expect, test } from 'vitest';
import { parseMonth } from '../../../src/core/calendar';
import { meanRetention, transactionReport } from '../../../src/core/metrics';
import { transactions } from '../../golden/columns';

test('the window is the 90 % quantile of the gaps, rounded up to whole weeks', () => {
	// Gaps 10, 20, 30: the quantile is 28 days, exactly four weeks.
	const report = transactionReport(
		[
			transactions([
				['a', '2024-01-01', 1],
				['a', '2024-01-11', 1],
				['a', '2024-01-31', 1],
				['a', '2024-03-01', 1],
			]),
		],
		{ windowDays: undefined },
	)!;
	expect(report).toMatchObject({ suggestedWindowDays: 28, windowDays: 28, daysToSecond: 10 });
});

test('without repeat purchases the window is 90 days, and a given one always holds', () => {
	const rows = [
		transactions([
			['a', '2024-01-01', 1],
			['b', '2024-01-11', 1],
		]),
	];
	expect(transactionReport(rows, { windowDays: undefined })).toMatchObject({
		suggestedWindowDays: undefined,
		windowDays: 90,
		daysToSecond: undefined,
		basket: { returning: { orders: 0, mean: undefined } },
	});
	expect(transactionReport(rows, { windowDays: 5 })).toMatchObject({ windowDays: 5, activeAtEnd: 1 });
});

test('small cohorts do not count as much as large ones: 2 of 10 and 0 of 100 are 1.8 %', () => {
	const cohort = (size: number, active: number) => ({ month: 0, size, active: [size, active], revenue: [0, 0] });
	expect(meanRetention([cohort(10, 2), cohort(100, 0)], 1)[1]).toBeCloseTo(0.018, 3);
});

test('a month the data do not cover wholly is marked and left out of the mean', () => {
	const { cohorts } = transactionReport(
		[
			transactions([
				['a', '2024-01-05', 1],
				['b', '2024-01-06', 1],
				['a', '2024-02-07', 1],
				['b', '2024-03-10', 1],
			]),
		],
		{ windowDays: 90 },
	)!;
	expect(cohorts!.partialMonth).toBe(parseMonth('2024-03'));
	expect(cohorts!.cohorts).toHaveLength(1);
	expect(cohorts!.cohorts[0]!.active).toEqual([2, 1, 1]);
	expect(cohorts!.mean).toEqual([1, 0.5, undefined]);
});

test('the share of the three largest customers', () => {
	const rows = ['a', 'b', 'c', 'd'].map((customer, i) => [customer, '2024-01-01', (i + 1) * 10] as const);
	expect(transactionReport([transactions(rows)], { windowDays: 90 })!.topThreeShare).toBeCloseTo(0.9, 12);
});
