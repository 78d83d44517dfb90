import { expect, test } from 'vitest';
import { monthText, parseDay } from '../../../src/core/calendar';
import { stillHere, type Customers } from '../../../src/core/columns';
import { contractReport } from '../../../src/core/metrics';

const day = (text: string) => parseDay(text)!;
const customers = (rows: readonly (readonly [string, string, string?])[], hasUntil = true): Customers => ({
	kind: 'customers',
	rows: rows.length,
	ids: rows.map(([id]) => id),
	since: Int32Array.from(rows, ([, since]) => day(since)),
	until: Int32Array.from(rows, ([, , until]) => (until ? day(until) : stillHere)),
	hasUntil,
	texts: {},
	amount: undefined,
	orders: undefined,
	currency: 'EUR',
});
const file = customers([
	['a', '2023-01-15'],
	['b', '2023-06-01', '2024-03-31'],
	['c', '2024-02-10', '2024-05-01'],
	['d', '2024-04-01', '2025-01-10'],
]);
const today = day('2025-06-30');

test('active from the first day to the day before leaving', () => {
	const year = contractReport([file], today)!.retention.year;
	expect(year.map(({ month, partial }) => [monthText(month), partial])).toEqual([
		['2024-01', false],
		['2025-01', true],
	]);
	expect(year[0]).toMatchObject({ start: 2, end: 2, gained: 2, kept: 1, textbook: 0, strict: 0.5 });
});

test('the observation ends with the last coming or leaving, not today', () => {
	expect(contractReport([file], today)).toMatchObject({ customers: 4, lastDay: day('2025-01-10'), activeAtEnd: 1 });
});

test('an end that lies ahead is no leaving yet', () => {
	expect(contractReport([file], day('2024-12-31'))).toMatchObject({ lastDay: day('2024-05-01'), activeAtEnd: 2 });
});

test('a later file replaces what an earlier one said', () => {
	const later = customers([['a', '2023-01-15', '2024-07-01']]);
	expect(contractReport([file, later], today)).toMatchObject({ customers: 4, activeAtEnd: 0 });
});

test('without leaving dates there is no rate', () => {
	const report = contractReport(
		[
			customers(
				[
					['a', '2023-01-15'],
					['b', '2024-01-15'],
				],
				false,
			),
		],
		today,
	)!;
	expect(report).toMatchObject({ hasUntil: false, activeAtEnd: 2, retention: { month: [], quarter: [], year: [] } });
});

test('nobody who has begun is no report', () => {
	expect(contractReport([], today)).toBeUndefined();
	expect(contractReport([file], day('2022-01-01'))).toBeUndefined();
});
