import type { NpsReport } from '../../core/metrics/reports';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { countColumn, pointsColumn, textColumn } from '../columns';
import type { ChartView } from '../view';
import { change, leastForRate, stateOf } from './change';
import { timeAxis } from './time-axis';

/** The NPS by period as points with their interval; too few answers are a gap, their counts stand in the table. */
export function npsTrend(trend: NpsReport['trend'], t: Words['charts'], f: Format): ChartView {
	const words = t.nps;
	const places = timeAxis(trend, t, f);
	const rated = trend.map(({ score }) =>
		score.answers >= leastForRate && score.score !== undefined ? score : undefined,
	);
	const states = rated.map((score) => stateOf(score?.interval, false, 10));
	const known = rated.flatMap((score, i) =>
		score?.score === undefined ? [] : [{ value: score.score, interval: score.interval, name: places[i]?.full ?? '' }],
	);
	const now = known.at(-1);
	const before = known.at(-2);
	const title = () => {
		if (!now) return words.titleNone;
		if (!before) return words.titleOne(f.points(now.value), now.name);
		const say = { rose: words.titleRose, fell: words.titleFell, same: words.titleSame }[change(before, now)];
		return say(f.points(now.value), now.name, f.points(before.value));
	};
	return {
		kind: 'points',
		title: title(),
		unit: words.unit,
		foot: [words.foot(leastForRate), states.includes('outline') ? words.hollow : ''].join(' ').trim(),
		summary: words.summary(
			trend.length,
			places[0]?.full ?? '–',
			places.at(-1)?.full ?? '–',
			now ? f.points(now.value, 1) : '–',
		),
		places,
		series: [
			{
				name: words.name,
				tone: 'c1',
				values: rated.map((score) => score?.score),
				low: rated.map((score) => score?.interval?.low),
				high: rated.map((score) => score?.interval?.high),
				states,
			},
		],
		table: {
			columns: [
				textColumn(t.columns.period),
				...[words.answers, words.promoters, words.passives, words.detractors].map((head) => countColumn(head, f)),
				...[words.score, t.columns.low, t.columns.high].map((head) => pointsColumn(head, f)),
			],
			rows: trend.map(({ score }, i) => [
				places[i]?.full,
				score.answers,
				score.promoters,
				score.passives,
				score.detractors,
				rated[i]?.score,
				rated[i]?.interval?.low,
				rated[i]?.interval?.high,
			]),
		},
		show: (value) => f.points(value, 1),
		tick: (value) => f.points(value),
	};
}
