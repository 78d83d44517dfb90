import { lastingFrom, paysFrom } from '../../core/projection/pay-back';
import type { Projection } from '../../core/projection/input';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { moneyColumn, textColumn } from '../columns';
import type { ChartSeries, ChartView } from '../view';
import type { ProjectedCases } from './customers-over-time';
import { timeAxis } from './time-axis';

/** A plan with measures has both; without any there is only one course. */
interface Pair {
	readonly likely: Projection;
	readonly without: Projection | undefined;
}

const running = (values: readonly number[]) => {
	let sum = 0;
	return values.map((value) => (sum += value));
};
const results = ({ months }: Projection) => months.map(({ result }) => result);

function frame(cases: Pair, firstMonth: number, t: Words['charts'], f: Format) {
	const places = timeAxis(
		cases.likely.months.map((_, i) => ({ month: firstMonth + i, months: 1 })),
		t,
		f,
	);
	const name = (at: number) => places[at]?.full ?? '';
	const show = (value: number) => f.money(value);
	return { kind: 'line' as const, places, name, last: places.length - 1, show, tick: show };
}

/** One line for each course there is, the one without measures in the colour of what is compared with. */
function lines(
	withMeasures: readonly number[],
	without: readonly number[] | undefined,
	t: Words['charts'],
	f: Format,
): ChartSeries[] {
	const end = (values: readonly number[]) => f.money(values.at(-1) ?? 0);
	const first: ChartSeries = {
		name: without ? t.outlook.with : t.outlook.without,
		tone: 'c1',
		values: withMeasures,
		end: end(withMeasures),
	};
	return without ? [first, { name: t.outlook.without, tone: 'rest', values: without, end: end(without) }] : [first];
}

/**
 * Result of each month, with measures and without.
 * @param firstMonth the plan's first month, year · 12 + month − 1
 */
export function resultByMonth(cases: Pair, firstMonth: number, t: Words['charts'], f: Format): ChartView {
	const words = t.outlook.result;
	const { name, last, ...rest } = frame(cases, firstMonth, t, f);
	const values = results(cases.likely);
	const others = cases.without && results(cases.without);
	const money = (list: readonly number[] | undefined) => f.money(list?.[last] ?? 0);
	const better = others && lastingFrom(values.map((value, i) => value - (others[i] ?? 0)));
	const title = !others
		? words.titleOnly(f.money((running(values).at(-1) ?? 0) / Math.max(1, values.length)))
		: better === undefined
			? words.titleNever
			: better === 0
				? words.titleAlways
				: words.title(name(better));
	return {
		...rest,
		title,
		unit: words.unit,
		foot: words.foot,
		summary: others
			? words.summary(name(last), money(values), money(others))
			: words.summaryOnly(name(last), money(values)),
		series: lines(values, others, t, f),
		table: {
			columns: [
				textColumn(t.columns.month),
				...(others ? [t.outlook.with, t.outlook.without] : [t.outlook.without]).map((head) => moneyColumn(head, f)),
			],
			rows: values.map((value, i) => [name(i), value, ...(others ? [others[i]] : [])]),
		},
	};
}

/** What the measures bring and cost, summed up since the start: they have paid once the line stays above 0. */
export function gainOverTime(cases: ProjectedCases, firstMonth: number, t: Words['charts'], f: Format): ChartView {
	const words = t.outlook.gain;
	const { name, last, ...rest } = frame(cases, firstMonth, t, f);
	const without = running(results(cases.without));
	const gain = (projection: Projection) => running(results(projection)).map((sum, i) => sum - (without[i] ?? 0));
	const likely = gain(cases.likely);
	const cautious = gain(cases.cautious);
	const favourable = gain(cases.favourable);
	const low = likely.map((value, i) => Math.min(value, cautious[i] ?? value, favourable[i] ?? value));
	const high = likely.map((value, i) => Math.max(value, cautious[i] ?? value, favourable[i] ?? value));
	const end = likely[last] ?? 0;
	const from = paysFrom(cases.likely, cases.without);
	const deepest = Math.min(...likely);
	const title = likely.every((value) => Math.abs(value) < 0.5)
		? words.titleNone
		: from === undefined
			? words.titleNever(f.money(-end), name(last))
			: deepest >= 0
				? words.titleStart
				: words.title(name(from), f.money(-deepest), name(likely.indexOf(deepest)));
	return {
		...rest,
		title,
		unit: words.unit,
		foot: words.foot,
		summary: words.summary(
			name(last),
			f.moneySigned(end),
			f.moneySigned(low[last] ?? 0),
			f.moneySigned(high[last] ?? 0),
		),
		series: [{ name: words.name, tone: 'c1', values: likely, low, high, end: f.moneySigned(end) }],
		show: (value) => f.moneySigned(value),
		table: {
			columns: [
				textColumn(t.columns.month),
				...[words.name, t.outlook.cautious, t.outlook.favourable, words.columnWith, words.columnWithout].map((head) =>
					moneyColumn(head, f),
				),
			],
			rows: likely.map((value, i) => [
				name(i),
				value,
				cautious[i],
				favourable[i],
				value + (without[i] ?? 0),
				without[i],
			]),
		},
	};
}

/** Money summed up since the start, with measures and without. */
export function cashOverTime(cases: Pair, firstMonth: number, t: Words['charts'], f: Format): ChartView {
	const words = t.outlook.cash;
	const { name, last, ...rest } = frame(cases, firstMonth, t, f);
	const cash = ({ months }: Projection) => running(months.map((month) => month.cash));
	const values = cash(cases.likely);
	const others = cases.without && cash(cases.without);
	const end = values[last] ?? 0;
	const from = lastingFrom(values);
	const title =
		from === undefined
			? words.titleNever(name(last), f.money(-end))
			: from === 0
				? words.titleAlways(name(last), f.money(end))
				: words.title(name(from));
	return {
		...rest,
		title,
		unit: words.unit,
		foot: words.foot,
		summary: others
			? words.summary(name(last), f.money(end), f.money(others[last] ?? 0))
			: words.summaryOnly(name(last), f.money(end)),
		series: lines(values, others, t, f),
		table: {
			columns: [
				textColumn(t.columns.month),
				...(others ? [t.outlook.with, t.outlook.without] : [t.outlook.without]).map((head) => moneyColumn(head, f)),
			],
			rows: values.map((value, i) => [name(i), value, ...(others ? [others[i]] : [])]),
		},
	};
}
