import type { CostGroup } from '../../core/plan/measure';
import type { ProjectionMonth } from '../../core/projection/input';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { moneyColumn, textColumn } from '../columns';
import type { ChartView, Tone } from '../view';
import { timeAxis } from './time-axis';

type Costs = Pick<ProjectionMonth, 'costTeam' | 'costTools' | 'costEngagement'>;

const groups: readonly { id: CostGroup; tone: Tone; of: (month: Costs) => number }[] = [
	{ id: 'team', tone: 'c1', of: (month) => month.costTeam },
	{ id: 'tools', tone: 'c2', of: (month) => month.costTools },
	{ id: 'engagement', tone: 'c3', of: (month) => month.costEngagement },
];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** From a month on a price is another. */
interface PriceChange {
	/** year · 12 + month − 1 */
	readonly month: number;
	/** as it is written over the columns from there on */
	readonly label: string;
}

/**
 * Cost of the measures by month and cost group, stacked.
 * @param months of the projection, minor units
 * @param firstMonth the plan's first month, year · 12 + month − 1
 * @param changes by month, each marked until the next
 */
export function budgetByMonth(
	months: readonly Costs[],
	firstMonth: number,
	t: Words['charts'],
	f: Format,
	changes: readonly PriceChange[] = [],
): ChartView {
	const words = t.budget;
	const totals = months.map((month) => sum(groups.map(({ of }) => of(month))));
	const places = timeAxis(
		months.map((_, i) => ({ month: firstMonth + i, months: 1 })),
		t,
		f,
	);
	const most = Math.max(0, ...totals);
	const highest = places[totals.indexOf(most)]?.full ?? '';
	const year = sum(totals.slice(0, 12));
	const even = f.money(most) === f.money(Math.min(...totals));
	const series = groups
		.map(({ id, tone, of }) => ({ id, tone, values: months.map(of) }))
		.filter(({ values }) => values.some((value) => value !== 0));
	const title =
		most === 0
			? words.titleNone
			: even
				? words.titleEven(f.money(most), f.money(year))
				: words.title(highest, f.money(most), f.money(year));
	return {
		kind: 'stacked',
		title,
		unit: words.unit,
		foot: words.foot,
		summary: [words.summary(f.money(most), highest, f.money(year)), ...changes.map(({ label }) => `${label}.`)].join(
			' ',
		),
		...(changes.length > 0 && {
			groups: changes.map(({ month, label }, i) => ({
				from: month - firstMonth,
				to: (changes[i + 1]?.month ?? firstMonth + months.length) - 1 - firstMonth,
				label,
			})),
		}),
		places,
		series: series.map(({ id, tone, values }) => ({
			name: words[id],
			tone,
			values,
			end: words.perYear(f.money(sum(values.slice(0, 12)))),
		})),
		table: {
			columns: [
				textColumn(t.columns.month),
				...groups.map(({ id }) => moneyColumn(words[id], f)),
				moneyColumn(t.columns.total, f),
			],
			rows: months.map((month, i) => [places[i]?.full, ...groups.map(({ of }) => of(month)), totals[i]]),
		},
		show: (value) => f.money(value),
		tick: (value) => f.money(value),
	};
}
