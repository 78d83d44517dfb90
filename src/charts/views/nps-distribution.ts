import type { NpsReport } from '../../core/metrics/reports';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { countColumn, shareColumn, textColumn } from '../columns';
import type { ChartView, Tone } from '../view';
import { leastForRate } from './change';

const groups = [
	{ id: 'detractors', from: 0, to: 6, tone: 'bad' },
	{ id: 'passives', from: 7, to: 8, tone: 'rest' },
	{ id: 'promoters', from: 9, to: 10, tone: 'good' },
] as const satisfies readonly { id: string; from: number; to: number; tone: Tone }[];

/** How often each score from 0 to 10 was given, by group. Below ten answers the finding is their number, no rate. */
export function npsDistribution(report: Pick<NpsReport, 'counts' | 'total'>, t: Words['charts'], f: Format): ChartView {
	const words = t.nps;
	const counts = Array.from({ length: 11 }, (_, score) => report.counts[score] ?? 0);
	const { answers, promoters, passives, detractors, score } = report.total;
	const groupOf = (given: number) => groups.find(({ to }) => given <= to)!;
	const share = (count: number) => (answers > 0 ? count / answers : undefined);
	const title =
		answers === 0 || score === undefined
			? words.distributionNone
			: answers < leastForRate
				? words.titleNone
				: words.distributionTitle(f.percent(promoters / answers), f.points(score));
	return {
		kind: 'bars',
		title,
		unit: words.distributionUnit(answers),
		foot: words.distributionFoot,
		summary: words.distributionSummary(f.number(promoters), f.number(passives), f.number(detractors)),
		places: counts.map((_, given) => ({ label: String(given), full: `${words.scoreColumn} ${given}` })),
		series: [
			{ name: words.answers, tone: 'rest', values: counts, tones: counts.map((_, given) => groupOf(given).tone) },
		],
		groups: groups.map(({ id, from, to }) => ({ from, to, label: words[id] })),
		table: {
			columns: [
				countColumn(words.scoreColumn, f),
				textColumn(words.group),
				countColumn(words.answers, f),
				shareColumn(words.share, f),
			],
			rows: counts.map((count, given) => [given, words[groupOf(given).id], count, share(count)]),
		},
		show: (value) => f.number(value),
		tick: (value) => f.number(value),
	};
}
