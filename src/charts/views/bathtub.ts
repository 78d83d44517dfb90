import type { ProjectionMonth } from '../../core/projection/input';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { countColumn, textColumn } from '../columns';
import type { ChartView, Tone } from '../view';
import { timeAxis } from './time-axis';

const parts = ['acquired', 'referred', 'wonBack', 'lost'] as const;
const tones: Readonly<Record<(typeof parts)[number], Tone>> = {
	acquired: 'c1',
	referred: 'c6',
	wonBack: 'c2',
	lost: 'c7',
};

/** Customers nearer to the equilibrium than this share are at it. */
const near = 0.02;

const axis = (months: readonly unknown[], firstMonth: number, t: Words['charts'], f: Format) =>
	timeAxis(
		months.map((_, i) => ({ month: firstMonth + i, months: 1 })),
		t,
		f,
	);
const arrivals = ({ acquired, referred, wonBack }: ProjectionMonth) => acquired + referred + wonBack;
const average = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * Who comes and who goes, month by month: arrivals as bars upwards, leavers downwards (C8, R62).
 * @param measures whether the plan has any: the reader is told which course it is
 * @param firstMonth the plan's first month, year · 12 + month − 1
 */
export function bathtubFlows(
	months: readonly ProjectionMonth[],
	measures: boolean,
	firstMonth: number,
	t: Words['charts'],
	f: Format,
): ChartView {
	const words = t.outlook.flows;
	const year = months.slice(-12);
	const come = average(year.map(arrivals));
	const go = average(year.map(({ lost }) => lost));
	const places = axis(months, firstMonth, t, f);
	const shown = parts.filter((part) => months.some((month) => month[part] !== 0));
	const title =
		shown.length === 0
			? words.titleNone
			: Math.abs(come - go) < near * Math.max(come, go)
				? words.titleEven(come)
				: (come > go ? words.titleMore : words.titleLess)(come, go);
	return {
		kind: 'stacked',
		title,
		unit: words.unit(measures),
		foot: words.foot,
		summary: words.summary(come, go),
		places,
		series: shown.map((part) => ({
			name: words[part],
			tone: tones[part],
			values: months.map((month) => (part === 'lost' ? 0 - month.lost : month[part])),
			end: words.end(average(year.map((month) => month[part]))),
		})),
		table: {
			columns: [textColumn(t.columns.month), ...parts.map((part) => countColumn(words[part], f, 1))],
			rows: months.map((month, i) => [places[i]?.full, ...parts.map((part) => month[part])]),
		},
		show: (value) => f.number(Math.abs(value), 1),
		tick: (value) => f.number(Math.abs(value)),
	};
}

/**
 * The water level that follows from it: customers at each month's end, and the equilibrium as a rule.
 * @param rest level at which as many leave as arrive; undefined where there is none
 * @param measures whether the plan has any
 */
export function bathtubLevel(
	months: readonly ProjectionMonth[],
	rest: number | undefined,
	measures: boolean,
	firstMonth: number,
	t: Words['charts'],
	f: Format,
): ChartView {
	const words = t.outlook.level;
	const places = axis(months, firstMonth, t, f);
	const last = months.at(-1)?.closing ?? 0;
	const month = places.at(-1)?.full ?? '';
	const title =
		rest === undefined
			? words.titleOpen(month, last)
			: Math.abs(rest - last) <= near * Math.max(rest, last)
				? words.titleEven(month, last)
				: (rest > last ? words.titleRises : words.titleFalls)(month, last, rest);
	return {
		kind: 'line',
		title,
		unit: words.unit(measures, rest !== undefined),
		foot: rest === undefined ? words.footOpen : words.foot,
		summary: words.summary(months[0]?.closing ?? 0, last, rest),
		places,
		series: [{ name: words.name, tone: 'c1', values: months.map(({ closing }) => closing), end: f.number(last) }],
		...(rest !== undefined && { rule: { value: rest, label: words.rule(rest) } }),
		table: {
			columns: [
				textColumn(t.columns.month),
				...[words.opening, words.arrivals, words.lost, words.closing].map((head) => countColumn(head, f, 1)),
			],
			rows: months.map((each, i) => [places[i]?.full, each.opening, arrivals(each), each.lost, each.closing]),
		},
		show: (value) => f.number(value),
		tick: (value) => f.number(value),
		aspect: 'low',
	};
}
