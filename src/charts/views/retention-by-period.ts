import type { RetentionPeriod } from '../../core/metrics/reports';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { countColumn, shareColumn, textColumn } from '../columns';
import type { ChartView } from '../view';
import { change, leastForRate, stateOf } from './change';
import { timeAxis } from './time-axis';

/**
 * Strict retention by period as points with their Wilson interval. A period that is not over is hollow and no part of
 * the finding; one with too few customers is a gap, its counts stand in the table.
 */
export function retentionByPeriod(periods: readonly RetentionPeriod[], t: Words['charts'], f: Format): ChartView {
	const words = t.retention;
	const places = timeAxis(periods, t, f).map((place, i) =>
		periods[i]?.partial ? { ...place, full: t.running(place.full) } : place,
	);
	const rated = periods.map((period) => period.start >= leastForRate && period.strict !== undefined);
	const values = periods.map((period, i) => (rated[i] ? period.strict : undefined));
	const states = periods.map((period) => stateOf(period.interval, period.partial, 0.1));
	const full = periods.flatMap(({ strict, interval, partial }, i) =>
		rated[i] && !partial && strict !== undefined ? [{ value: strict, interval, name: places[i]?.full ?? '' }] : [],
	);
	const now = full.at(-1);
	const before = full.at(-2);
	const title = () => {
		if (!now) return words.titleNone;
		if (!before) return words.titleOne(f.percent(now.value), now.name);
		const say = { rose: words.titleRose, fell: words.titleFell, same: words.titleSame }[change(before, now)];
		return say(f.percent(now.value), now.name, f.percent(before.value));
	};
	return {
		kind: 'points',
		title: title(),
		unit: words.unit,
		foot: [words.foot(leastForRate), states.some((state) => state !== 'full') ? words.hollow : ''].join(' ').trim(),
		summary: words.summary(
			periods.length,
			places[0]?.full ?? '–',
			places.at(-1)?.full ?? '–',
			now ? f.percent(now.value, 1) : '–',
		),
		places,
		series: [
			{
				name: words.name,
				tone: 'c1',
				values,
				low: periods.map(({ interval }, i) => (rated[i] ? interval?.low : undefined)),
				high: periods.map(({ interval }, i) => (rated[i] ? interval?.high : undefined)),
				states,
			},
		],
		min: 0,
		max: 1,
		table: {
			columns: [
				textColumn(t.columns.period),
				...[words.start, words.kept, words.gained, words.end].map((head) => countColumn(head, f)),
				...[words.strict, t.columns.low, t.columns.high, words.textbook].map((head) => shareColumn(head, f)),
			],
			rows: periods.map((period, i) => [
				places[i]?.full,
				period.start,
				period.kept,
				period.gained,
				period.end,
				...(rated[i]
					? [period.strict, period.interval?.low, period.interval?.high, period.textbook]
					: [undefined, undefined, undefined, undefined]),
			]),
		},
		show: (value) => f.percent(value, 1),
		tick: (value) => f.percent(value),
	};
}
