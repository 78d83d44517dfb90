import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayText, lastDayOfMonth, monthText } from '../../../src/core/calendar';
import { purchasesOf, retentionPeriods, textbookRetention } from '../../../src/core/metrics';
import { transactions } from '../../golden/columns';

test('(E − N) / S of the textbook example is 95 %', () => {
	expect(textbookRetention(20, 24, 5)).toBe(0.95);
});

test('without customers at the start there is no rate', () => {
	expect(textbookRetention(0, 10, 10)).toBeUndefined();
});

const rows = [
	['a', '2024-02-10', 10],
	['a', '2024-05-20', 10],
	['b', '2024-03-31', 10],
	['c', '2024-11-05', 10],
	['a', '2025-02-01', 10],
] as const;

test('quarters and years follow the calendar and begin after the first one with data', () => {
	const purchases = purchasesOf([transactions(rows)])!;
	const quarters = retentionPeriods(purchases, 90, 3);
	expect(quarters.map(({ month, partial }) => [monthText(month), partial])).toEqual([
		['2024-04', false],
		['2024-07', false],
		['2024-10', false],
		['2025-01', true],
	]);
	expect(quarters[0]).toMatchObject({ start: 2, end: 1, gained: 0, kept: 1, strict: 0.5, textbook: 0.5 });
	expect(quarters[1]).toMatchObject({ start: 1, end: 0, kept: 0, strict: 0 });
	expect(quarters[2]).toMatchObject({ start: 0, end: 1, gained: 1, strict: undefined, textbook: undefined });
	const years = retentionPeriods(purchases, 90, 12);
	expect(years.map(({ month }) => monthText(month))).toEqual(['2025-01']);
	expect(years[0]).toMatchObject({ start: 1, end: 2, gained: 0, kept: 1, textbook: 2, strict: 1, partial: true });
});

test('active means bought less than the window ago, the last day included', () => {
	const one = (window: number) =>
		retentionPeriods(
			purchasesOf([
				transactions([
					['a', '2024-01-31', 1],
					['b', '2024-02-29', 1],
				]),
			])!,
			window,
			1,
		)[0]!;
	expect(one(29).kept).toBe(0);
	expect(one(30).kept).toBe(1);
});

const history = fc.array(
	fc.record({
		customer: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
		day: fc.integer({ min: 19_000, max: 19_600 }),
	}),
	{ minLength: 1, maxLength: 60 },
);

test('every period agrees with looking at each customer at each of its two ends', () => {
	fc.assert(
		fc.property(history, fc.integer({ min: 1, max: 400 }), fc.constantFrom(1, 3, 12), (list, window, months) => {
			const purchases = purchasesOf([transactions(list.map(({ customer, day }) => [customer, dayText(day), 1]))])!;
			const lastDay = Math.max(...list.map(({ day }) => day));
			const activeAt = (end: number) =>
				new Set(list.filter(({ day }) => day <= end && end - day < window).map(({ customer }) => customer));
			for (const period of retentionPeriods(purchases, window, months)) {
				const before = activeAt(lastDayOfMonth(period.month - 1));
				const after = activeAt(Math.min(lastDay, lastDayOfMonth(period.month + months - 1)));
				expect(period.start).toBe(before.size);
				expect(period.end).toBe(after.size);
				expect(period.kept).toBe([...before].filter((customer) => after.has(customer)).length);
				expect(period.partial).toBe(lastDayOfMonth(period.month + months - 1) > lastDay);
			}
		}),
	);
});
