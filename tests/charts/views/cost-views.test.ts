import { expect, test } from 'vitest';
import { profitByMonth } from '../../../src/charts/views/profit-by-month';
import { profitByPurchase } from '../../../src/charts/views/profit-by-purchase';
import { valueAgainstCost } from '../../../src/charts/views/value-against-cost';
import { plain, wordsOf } from '../words';

const { f, t } = wordsOf('de');
const english = wordsOf('en');
const january2027 = 2027 * 12;

test('profit by purchase begins at minus the cost and states the purchase from which on there is profit', () => {
	const view = profitByPurchase(1_000, 2_900, t, f);
	expect(view.title).toBe('Ein neuer Kunde, der weiter kauft, bringt Gewinn ab dem 3. Kauf');
	expect(view.series[0]?.values).toEqual([-2_900, -1_900, -900, 100, 1_100, 2_100, 3_100]);
	// Losses are told apart by more than the side of the axis.
	expect(view.series[0]?.tones?.slice(0, 4)).toEqual(['rest', 'rest', 'rest', undefined]);
	expect(view.table.rows[3]).toEqual([3, 100]);
	expect(profitByPurchase(1_000, 0, english.t, english.f).title).toBe(
		'The first purchase covers what winning the customer cost',
	);
});

test('purchases without a margin never bring profit, and say so', () => {
	const view = profitByPurchase(0, 2_900, t, f);
	expect(view.title).toBe(t.costs.purchase.titleNever);
	expect(view.series[0]?.values.at(-1)).toBe(-2_900);
});

test('many purchases are shown in strides, the one that covers the cost within them', () => {
	const view = profitByPurchase(100, 9_000, t, f);
	expect(view.title).toContain('ab dem 90. Kauf');
	expect(view.places.length).toBeLessThanOrEqual(25);
	expect(view.series[0]?.values.at(-1)).toBeGreaterThan(0);
	expect(view.table.rows.at(1)).toEqual([4, -8_600]);
});

const flat = (value: number, months = 60) => Array.from({ length: months }, () => value);

test('profit by month states the month, and draws a band only where there are ranges', () => {
	const same = { low: flat(100), likely: flat(100), high: flat(100) };
	const cost = { low: 1_150, likely: 1_150, high: 1_150 };
	const view = profitByMonth({ monthly: same, cost }, t, f);
	expect(view.title).toBe('Im Mittel, Abgänge eingerechnet, lohnt sich ein neuer Kunde im 12. Monat');
	expect(view.series[0]?.values.slice(0, 2)).toEqual([-1_150, -1_050]);
	expect(view.series[0]).not.toHaveProperty('low');
	expect(view.rule).toEqual({ value: 0, label: 'gedeckt' });
	const ranged = profitByMonth({ monthly: { ...same, low: flat(1) }, cost }, t, f);
	expect(ranged.series[0]?.low?.[1]).toBe(-1_149);
	expect(ranged.foot).toContain('Im vorsichtigen Fall lohnt er sich nicht innerhalb von 60 Monaten.');
	expect(ranged.table.rows[1]).toEqual([1, -1_050, -1_149, -1_050]);
});

test('a customer who never pays off on average is followed to the end', () => {
	const view = profitByMonth(
		{ monthly: { low: flat(1), likely: flat(1), high: flat(1) }, cost: { low: 100, likely: 100, high: 100 } },
		english.t,
		english.f,
	);
	expect(view.title).toBe('On average, leavers included, a new customer does not pay off within 60 months');
	expect(view.series[0]?.values).toHaveLength(61);
});

test.for([
	[70_000, 'wird größer: von 500 € auf 600 €'],
	[50_000, 'wird kleiner: von 500 € auf 400 €'],
	[60_300, 'bleibt bei rund 503 €'],
	[5_000, 'kostet mehr, als er noch bringt: −50,00 €'],
] as const)('the gap between value and cost with a value of %d at the end: %s', ([end, title]) => {
	const value = Array.from({ length: 30 }, (_, i) => (i < 12 ? 60_000 : end));
	const view = valueAgainstCost({ value, cost: flat(10_000, 30) }, january2027, t, f);
	expect(plain(view.title)).toContain(title);
	expect(view.table.rows[0]).toEqual(['Januar 2027', 60_000, 10_000, 50_000]);
});

test('without customers there is no gap and no number', () => {
	const nothing = Array.from({ length: 12 }, () => undefined);
	const view = valueAgainstCost({ value: flat(100, 12), cost: nothing }, january2027, t, f);
	expect(view.title).toBe(t.costs.gap.titleNone);
	expect(view.series[1]?.end).toBe('–');
});
