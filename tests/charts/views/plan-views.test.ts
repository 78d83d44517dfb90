import { expect, test } from 'vitest';
import { budgetByMonth } from '../../../src/charts/views/budget-by-month';
import { clvOverRetention } from '../../../src/charts/views/clv-over-retention';
import { customersOverTime } from '../../../src/charts/views/customers-over-time';
import { hoursByMonth } from '../../../src/charts/views/hours-by-month';
import type { Projection, ProjectionMonth } from '../../../src/core/projection/input';
import { plain, wordsOf } from '../words';

const { f, t } = wordsOf('de');
const english = wordsOf('en');
const january2027 = 2027 * 12;

const projected = (closing: readonly number[]): Projection => ({
	months: closing.map((customers) => ({ closing: customers }) as ProjectionMonth),
	years: [],
});
const cases = {
	likely: projected([100, 110, 120.4]),
	cautious: projected([100, 104, 108]),
	favourable: projected([100, 115, 131]),
	without: projected([100, 101, 102]),
};

test('customers over time state the difference at the end, in whole customers', () => {
	const view = customersOverTime(cases, january2027, t, f);
	expect(view.title).toBe('Mit den Maßnahmen sind es Ende März 2027 rund 18 Kunden mehr als ohne');
	expect(customersOverTime(cases, january2027, english.t, english.f).title).toBe(
		'With the measures there are about 18 customers more at the end of March 2027 than without',
	);
	expect(view.series.map(({ name, values, end }) => ({ name, values, end }))).toEqual([
		{ name: 'Mit Maßnahmen', values: [100, 110, 120.4], end: '120' },
		{ name: 'Ohne', values: [100, 101, 102], end: '102' },
	]);
	expect(view.series[0]?.low).toEqual([100, 104, 108]);
	expect(view.series[0]?.high).toEqual([100, 115, 131]);
	expect(view.table.rows[2]).toEqual(['März 2027', 120.4, 108, 131, 102]);
});

test('customers over time claim no difference where there is none', () => {
	const same = { ...cases, likely: cases.without };
	expect(customersOverTime(same, january2027, t, f).title).toBe(t.customers.titleSame);
	const fewer = { ...cases, likely: projected([100, 100, 101]) };
	expect(customersOverTime(fewer, january2027, t, f).title).toContain('1 Kunde weniger');
});

test('the band spans the cases whichever of them is the lower one', () => {
	const crossed = { ...cases, cautious: cases.favourable, favourable: cases.cautious };
	const [first] = customersOverTime(crossed, january2027, t, f).series;
	expect(first?.low).toEqual([100, 104, 108]);
	expect(first?.high).toEqual([100, 115, 131]);
});

const costs = (costTeam: number, costTools: number, costEngagement: number) => ({
	costTeam,
	costTools,
	costEngagement,
});

test('the budget states the dearest month and the sum of the first twelve', () => {
	const months = Array.from({ length: 24 }, (_, i) => costs(10_000, i === 8 ? 40_000 : 5_000, 0));
	const view = budgetByMonth(months, january2027, t, f);
	expect(plain(view.title)).toBe('September 2027 kostet mit 500 € am meisten; das erste Jahr kommt auf 2.150 €');
	expect(view.series.map(({ name }) => name)).toEqual(['Team', 'Werkzeuge']);
	expect(view.table.rows[8]).toEqual(['September 2027', 10_000, 40_000, 0, 50_000]);
	for (const [i, row] of view.table.rows.entries()) {
		expect(view.series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0)).toBe(row.at(-1));
	}
});

test('a budget that is the same every month, or empty, names no dearest month', () => {
	const even = budgetByMonth(
		Array.from({ length: 12 }, () => costs(12_000, 0, 0)),
		january2027,
		t,
		f,
	);
	expect(plain(even.title)).toBe('Kundenbindung kostet jeden Monat 120 €, im ersten Jahr 1.440 €');
	expect(budgetByMonth([costs(0, 0, 0)], january2027, t, f).title).toBe(t.budget.titleNone);
});

const staff = [
	{ id: 'a', name: 'Gründerin', hoursPerMonth: 24 },
	{ id: 'b', name: 'Team', hoursPerMonth: 10 },
];

test('hours name the role that lacks most, and only its column in that month is red', () => {
	const months = [{ hours: { a: 12, b: 4 } }, { hours: { a: 38.5, b: 4 } }, { hours: { a: 12 } }];
	const view = hoursByMonth(months, january2027, staff, t, f);
	expect(plain(view.title)).toBe('Im Februar 2027 fehlen Stunden bei Gründerin: 38,5 h von 24 h');
	expect(view.series.map(({ tones }) => tones)).toEqual([
		[undefined, 'bad', undefined],
		[undefined, undefined, undefined],
	]);
	expect(view.rule).toEqual({ value: 34, label: f.hours(34) + ' verfügbar' });
	expect(view.table.rows).toEqual([
		['Januar 2027', 12, 4, 16, 34],
		['Februar 2027', 38.5, 4, 42.5, 34],
		['März 2027', 12, 0, 12, 34],
	]);
});

test('one role is short although the whole team is not', () => {
	const view = hoursByMonth([{ hours: { b: 12 } }, { hours: { b: 11 } }], january2027, staff, t, f);
	expect(plain(view.title)).toBe('In 2 Monaten fehlen Stunden, am meisten im Januar 2027 bei Team: 12 h von 10 h');
});

test('hours that suffice, or are not planned, are said to', () => {
	expect(plain(hoursByMonth([{ hours: { a: 24 } }], january2027, staff.slice(0, 1), t, f).title)).toBe(
		'Die Stunden reichen: höchstens 24 h von 24 h, im Januar 2027',
	);
	expect(hoursByMonth([{ hours: {} }], january2027, staff, t, f).title).toBe(t.hours.titleNone);
	expect(
		hoursByMonth([{ hours: { a: 0.1 + 0.2 } }], january2027, [{ ...staff[0]!, hoursPerMonth: 0.3 }], t, f).series[0]
			?.tones,
	).toEqual([undefined]);
});

test('customer value over retention follows m · r / (1 + d − r) and marks the plan', () => {
	const view = clvOverRetention(
		{ margin: 10_000, discount: 0.1, retention: { likely: 0.8, low: 0.705, high: 0.85 } },
		t,
		f,
	);
	const [point, curve, stroke] = view.series;
	const index = view.places.findIndex(({ at }) => at === 0.8);
	expect(curve?.values[index]).toBeCloseTo(26_666.67, 2);
	expect(point?.values.filter((value) => value !== undefined)).toEqual([curve?.values[index]]);
	expect(point?.low?.[index]).toBeCloseTo(17_848.1, 1);
	expect(point?.high?.[index]).toBeCloseTo(34_000, 2);
	expect(view.places.filter((_, i) => stroke?.values[i] !== undefined).map(({ at }) => at)).toContain(0.705);
	expect(plain(view.title)).toBe(
		'Fünf Punkte mehr Bindung machen einen Kunden um 73,33 € mehr wert als heute mit 267 €',
	);
	const places = view.places.map(({ at }) => at ?? NaN);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('customer value without margin, without a bound or near the end makes no claim it cannot keep', () => {
	const view = (margin: number, discount: number, likely: number) =>
		clvOverRetention({ margin, discount, retention: { likely } }, t, f);
	expect(view(0, 0.1, 0.8).title).toBe(t.clv.titleNone);
	expect(view(100, 0, 1).title).toBe(t.clv.titleNone);
	expect(plain(view(10_000, 0.1, 0.97).title)).toBe('Bei 97 % Bindung ist ein Kunde 746 € wert');
	for (const value of view(100, 0, 1).series.flatMap(({ values }) => values)) {
		expect(Number.isFinite(value ?? 0)).toBe(true);
	}
});
