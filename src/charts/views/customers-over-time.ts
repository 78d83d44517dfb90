import type { Projection } from '../../core/projection/input';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { countColumn, textColumn } from '../columns';
import type { ChartView } from '../view';
import { timeAxis } from './time-axis';

/** A plan projected in its three cases, and without its measures. */
export interface ProjectedCases {
	readonly likely: Projection;
	readonly cautious: Projection;
	readonly favourable: Projection;
	readonly without: Projection;
}

/**
 * Customers at the end of each month: with measures and without, and the band from the cautious to the favourable case.
 * @param firstMonth the plan's first month, year · 12 + month − 1
 */
export function customersOverTime(cases: ProjectedCases, firstMonth: number, t: Words['charts'], f: Format): ChartView {
	const closing = (projection: Projection) => projection.months.map((month) => month.closing);
	const likely = closing(cases.likely);
	const without = closing(cases.without);
	const cautious = closing(cases.cautious);
	const favourable = closing(cases.favourable);
	// A case may be the worse one in some months, depending on what was estimated low: the band spans both.
	const low = likely.map((value, i) => Math.min(value, cautious[i] ?? value, favourable[i] ?? value));
	const high = likely.map((value, i) => Math.max(value, cautious[i] ?? value, favourable[i] ?? value));
	const places = timeAxis(
		likely.map((_, i) => ({ month: firstMonth + i, months: 1 })),
		t,
		f,
	);
	const last = likely.length - 1;
	const month = places[last]?.full ?? '';
	const count = (value: number | undefined) => f.number(value ?? 0);
	const more = Math.round(likely[last] ?? 0) - Math.round(without[last] ?? 0);
	const title =
		more === 0
			? t.customers.titleSame
			: (more > 0 ? t.customers.titleMore : t.customers.titleLess)(Math.abs(more), month);
	return {
		kind: 'line',
		title,
		unit: t.customers.unit,
		foot: t.customers.foot,
		summary: t.customers.summary(month, count(likely[last]), count(low[last]), count(high[last]), count(without[last])),
		places,
		series: [
			{ name: t.customers.with, tone: 'c1', values: likely, low, high, end: count(likely[last]) },
			{ name: t.customers.without, tone: 'rest', values: without, end: count(without[last]) },
		],
		table: {
			columns: [
				textColumn(t.columns.month),
				...[t.customers.with, t.customers.cautious, t.customers.favourable, t.customers.without].map((head) =>
					countColumn(head, f),
				),
			],
			rows: places.map(({ full }, i) => [full, likely[i], cautious[i], favourable[i], without[i]]),
		},
		show: (value) => f.number(value),
		tick: (value) => f.number(value),
	};
}
