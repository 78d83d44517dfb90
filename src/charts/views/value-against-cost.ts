import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { moneyColumn, textColumn } from '../columns';
import type { ChartView, Values } from '../view';
import { timeAxis } from './time-axis';

/** By month of the plan, minor units. */
export interface ValueAndCost {
	/** what an established customer will still bring */
	readonly value: Values;
	/** retention cost per active customer and year */
	readonly cost: Values;
}

/** A smaller change than this share is none. */
const least = 0.01;

/**
 * Customer value against what keeping a customer costs in a year (R75): two lines whose gap should widen. The title compares
 * the gaps at the ends of the first and of the last full plan year.
 *
 * @param firstMonth the plan's first month, year · 12 + month − 1
 */
export function valueAgainstCost(
	{ value, cost }: ValueAndCost,
	firstMonth: number,
	t: Words['charts'],
	f: Format,
): ChartView {
	const words = t.costs.gap;
	const gaps = value.map((of, i) => (of === undefined || cost[i] === undefined ? undefined : of - cost[i]));
	const places = timeAxis(
		value.map((_, i) => ({ month: firstMonth + i, months: 1 })),
		t,
		f,
	);
	const last = value.length - 1;
	const money = (minor: number | undefined) => (minor === undefined ? '–' : f.money(minor));
	const title = () => {
		const first = gaps[11];
		const end = gaps[Math.floor(gaps.length / 12) * 12 - 1];
		if (first === undefined || end === undefined) return words.titleNone;
		if (end < 0) return words.titleBelow(f.money(end));
		if (Math.abs(end - first) < least * Math.abs(first)) return words.titleSame(f.money(end));
		return (end > first ? words.titleWider : words.titleNarrower)(f.money(first), f.money(end));
	};
	return {
		kind: 'line',
		title: title(),
		unit: words.unit,
		foot: words.foot,
		summary: words.summary(money(value[last]), money(cost[last]), places[last]?.full ?? ''),
		places,
		series: [
			{ name: words.value, tone: 'c1', values: value, end: money(value[last]) },
			{ name: words.cost, tone: 'c2', values: cost, end: money(cost[last]) },
		],
		table: {
			columns: [
				textColumn(t.columns.month),
				...[words.value, words.cost, words.gap].map((head) => moneyColumn(head, f)),
			],
			rows: places.map(({ full }, i) => [full, value[i], cost[i], gaps[i]]),
		},
		show: (amount) => f.money(amount),
		tick: (amount) => f.money(amount),
	};
}
