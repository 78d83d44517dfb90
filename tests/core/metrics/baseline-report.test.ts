import { expect, test } from 'vitest';
import { dayText, parseDay } from '../../../src/core/calendar';
import { stillHere, type Customers, type Summaries } from '../../../src/core/columns';
import { contractReport, summaryReport, transactionReport, wilson } from '../../../src/core/metrics';
import { transactions } from '../../golden/columns';

type Row = [string, string, number];
const day = (text: string) => parseDay(text)!;
const ids = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${String(i)}`);
const report = (rows: Row[], windowDays = 90) => transactionReport([transactions(rows)], { windowDays })!.baseline!;

/*
 * The data run from 2022-06-01 to 2025-01-10 = D, W = 90 days. D − 365 = 2024-01-11, D − 730 = 2023-01-11. The last
 * twelve full months are those of 2024; who is first seen from 2022-08-30 (first day + 90) on is new.
 *
 * old   12 customers: 2022-06-01, 2023-12-01 (active on 2024-01-11), and 9 of them again on 2024-12-01 (active at D)
 * young 20 customers: first on 2023-05-01; 365 days later, 2024-04-30, active are those 5 who bought on 2024-04-01
 * fresh 24 customers: first on 2024-11-15, active at D
 * late  1 purchase on 2025-01-10, by a customer of 2022-06-01: D, outside the full months
 */
const rows: Row[] = [
	...ids('old', 12).flatMap((id): Row[] => [
		[id, '2022-06-01', 10],
		[id, '2023-12-01', 10],
	]),
	...ids('old', 9).map((id): Row => [id, '2024-12-01', 20]),
	...ids('young', 20).map((id): Row => [id, '2023-05-01', 30]),
	...ids('young', 5).map((id): Row => [id, '2024-04-01', 30]),
	...ids('fresh', 24).map((id): Row => [id, '2024-11-15', 40]),
	['late', '2022-06-01', 10],
	['late', '2025-01-10', 500],
];

test('customers at the end are told apart by the year since their first purchase', () => {
	// fresh: 24; established: 9 of old, late = 10.
	const { openingFirstYear, openingEstablished, lastDay } = report(rows);
	expect(dayText(lastDay)).toBe('2025-01-10');
	expect(openingFirstYear).toEqual({ value: 24, n: 34, from: lastDay, to: lastDay });
	expect(openingEstablished).toEqual({ value: 10, n: 34, from: lastDay, to: lastDay });
});

test('new customers a month are the first purchases of the last twelve full months ÷ 12, with a Poisson interval', () => {
	// 24 ÷ 12 = 2; score interval of 24: 24 + 1.92 ± 1.96 √(24 + 0.96) = 25.92 ± 9.79 → 16.13 and 35.71, ÷ 12.
	const { perMonth } = report(rows);
	expect(perMonth).toMatchObject({ value: 2, n: 24, from: day('2024-01-01'), to: day('2024-12-31') });
	expect('interval' in perMonth && perMonth.interval.low).toBeCloseTo(1.344, 3);
	expect('interval' in perMonth && perMonth.interval.high).toBeCloseTo(2.976, 3);
});

test('purchases a year times the mean number of active customers are the purchases of the year', () => {
	// Purchase days in 2024: 9 + 5 + 24 = 38. Active at the month ends: January and February the 12 old of 2023-12-01
	// (2024-02-29 is its 90th day: no longer) → 12, 0; April to June (2024-04-01 + 90 = 2024-06-30) the 5 → 5, 5, 0;
	// November 24, December 24 + 9 = 33. Mean (12 + 5 + 5 + 24 + 33) / 12 = 79 / 12; 38 · 12 / 79 = 5.772.
	const { purchasesPerYear, year } = report(rows);
	expect(purchasesPerYear).toMatchObject({ n: 38 });
	expect('value' in purchasesPerYear && purchasesPerYear.value).toBeCloseTo((38 * 12) / 79, 10);
	expect(year).toMatchObject({ orders: 38, from: day('2024-01-01'), to: day('2024-12-31') });
});

test('the basket is the mean of the same purchase days', () => {
	// (9 · 20 + 5 · 30 + 24 · 40) / 38 = 1290 / 38, in cents.
	const { basket } = report(rows);
	expect(basket).toMatchObject({ n: 38, from: day('2024-01-01') });
	expect('value' in basket && basket.value).toBeCloseTo(129_000 / 38, 6);
});

test('first-year retention: of those who came in the year before last, active 365 days after', () => {
	// 20 came from 2023-01-12 to 2024-01-11, 5 of them were active on 2024-04-30.
	expect(report(rows).firstYear).toMatchObject({ value: 0.25, n: 20, interval: wilson(5, 20) });
});

test('established retention: of those active a year ago and customers for a year then, active now', () => {
	// 12 old were active on 2024-01-11 and had come by 2023-01-11; 9 are active at D.
	expect(report(rows).established).toMatchObject({ value: 0.75, n: 12, interval: wilson(9, 12) });
});

test('who is first seen within the first window may be an old customer, so short data give no number but a reason', () => {
	// 13 months, from 2024-01-01 to 2025-01-31 = D, W = 90: new are those first seen from 2024-03-31 on.
	const short = ids('a', 30).flatMap((id): Row[] => [
		[id, '2024-01-01', 10],
		[id, '2025-01-31', 10],
	]);
	const baseline = report(short);
	// D − 365 = 2024-02-01: a first purchase from 2024-02-02 on is a young customer's, 58 days before 2024-03-31.
	expect(baseline.openingFirstYear).toEqual({ missing: 'too-short', days: 58 });
	expect(baseline.firstYear).toEqual({ missing: 'too-short', days: 59 });
	// The full months begin with 2024-02-01.
	expect(baseline.perMonth).toEqual({ missing: 'too-short', days: 59 });
	expect(baseline.purchasesPerYear).toMatchObject({ missing: 'too-short' });
	// D − 730 = 2023-02-01: 334 days before the data begin.
	expect(baseline.established).toEqual({ missing: 'too-short', days: 334 });
	expect(baseline.basket).toMatchObject({ value: 1_000, n: 60 });
});

test('fewer than ten observations give no number but their count', () => {
	const few = rows.filter(([id]) => id === 'late' || /^(old|young|fresh)[0-4]$/.test(id));
	const baseline = report(few);
	expect(baseline.firstYear).toEqual({ missing: 'too-few', n: 5 });
	expect(baseline.established).toEqual({ missing: 'too-few', n: 5 });
	expect(baseline.perMonth).toEqual({ missing: 'too-few', n: 5 });
});

test('the season needs 24 full months and ten newcomers in each, and its weights have the mean 1', () => {
	// 2023 and 2024: in each January 30 newcomers, in each other month 10: 140 a year, 140 / 12 = 11.67 on average.
	const months = Array.from({ length: 24 }, (_, m) => m);
	const many: Row[] = [
		['first', '2022-01-01', 1],
		...months.flatMap((m) =>
			ids(`m${String(m)}-`, m % 12 === 0 ? 30 : 10).map((id): Row => [
				id,
				`${String(2023 + Math.floor(m / 12))}-${String((m % 12) + 1).padStart(2, '0')}-15`,
				1,
			]),
		),
		['first', '2024-12-31', 1],
	];
	const { season } = report(many);
	expect(season).toMatchObject({ n: 280 });
	if (!('weights' in season)) throw new Error('no season');
	expect(season.weights[0]).toBeCloseTo(30 / (140 / 12), 10);
	expect(season.weights[6]).toBeCloseTo(10 / (140 / 12), 10);
	expect(season.weights.reduce((sum, weight) => sum + weight, 0) / 12).toBeCloseTo(1, 12);
	expect(report(rows).season).toEqual({ missing: 'too-few', n: 44 });
});

test('contracts: the same from the days of beginning and leaving', () => {
	// D = 2025-01-10 (last coming). 11 came in 2022: 8 stay, 3 left on 2024-06-01, after D − 365.
	// 10 came on 2023-05-01: 4 left on 2023-12-01, within their year. 12 came in 2024, 1 on D.
	const contract = (id: string, since: string, until?: string) => [id, since, until] as const;
	const list = [
		...ids('a', 8).map((id) => contract(id, '2022-02-01')),
		...ids('b', 3).map((id) => contract(id, '2022-03-01', '2024-06-01')),
		...ids('c', 6).map((id) => contract(id, '2023-05-01')),
		...ids('d', 4).map((id) => contract(id, '2023-05-01', '2023-12-01')),
		...ids('e', 12).map((id) => contract(id, '2024-08-01')),
		contract('f', '2025-01-10'),
	];
	const file = (hasUntil: boolean): Customers => ({
		kind: 'customers',
		rows: list.length,
		ids: list.map(([id]) => id),
		since: Int32Array.from(list, ([, since]) => day(since)),
		until: Int32Array.from(list, ([, , until]) => (until === undefined ? stillHere : day(until))),
		hasUntil,
		texts: {},
		amount: undefined,
		orders: undefined,
		currency: 'EUR',
	});
	const baseline = contractReport([file(true)], day('2025-06-30'))!.baseline!;
	expect(baseline).toMatchObject({
		openingFirstYear: { value: 13, n: 27 },
		openingEstablished: { value: 14, n: 27 },
		perMonth: { value: 1, n: 12 },
		firstYear: { value: 0.6, n: 10, interval: wilson(6, 10) },
		established: { value: 8 / 11, n: 11, interval: wilson(8, 11) },
		basket: { missing: 'no-single-purchases' },
	});
	const fields = ['openingFirstYear', 'openingEstablished', 'perMonth', 'season', 'firstYear', 'established'] as const;
	const without = contractReport([file(false)], day('2025-06-30'))!.baseline!;
	for (const field of fields) expect(without[field]).toEqual({ missing: 'no-leaving' });
});

test('summaries give customers, newcomers and the basket, and say what they cannot', () => {
	// 15 customers of 2022-01-05 with 2 purchases of 10 € each, 12 of 2024-03-05 with 1 of 16 €; all last bought 2024-12-20.
	const n = 27;
	const isOld = (i: number) => i < 15;
	const at = <T>(old: T, young: T) => Array.from({ length: n }, (_, i) => (isOld(i) ? old : young));
	const summaries: Summaries = {
		kind: 'summaries',
		rows: n,
		customers: ids('s', n),
		first: Int32Array.from(at(day('2022-01-05'), day('2024-03-05'))),
		last: Int32Array.from(at(day('2024-12-20'), day('2024-12-20'))),
		orders: Float64Array.from(at(2, 1)),
		amount: { values: Float64Array.from(at(2_000, 1_600)), decimals: 2 },
		rfm: undefined,
		value: undefined,
		currency: 'EUR',
	};
	const { baseline } = summaryReport([summaries], { windowDays: 90, currency: 'EUR' })!;
	expect(baseline).toMatchObject({
		openingFirstYear: { value: 12, n: 27 },
		openingEstablished: { value: 15 },
		// The last full month is November 2024: of its twelve months 12 newcomers.
		perMonth: { value: 1, n: 12, from: day('2023-12-01'), to: day('2024-11-30') },
		// (15 · 20 + 12 · 16) € / 42 purchases
		basket: { value: 49_200 / 42, n: 42 },
		firstYear: { missing: 'no-single-purchases' },
		purchasesPerYear: { missing: 'no-single-purchases' },
	});
});
