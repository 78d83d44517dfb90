import { expect, test } from 'vitest';
import { cohortHeat } from '../../../src/charts/views/cohort-heat';
import { npsDistribution } from '../../../src/charts/views/nps-distribution';
import { npsTrend } from '../../../src/charts/views/nps-trend';
import { retentionByPeriod } from '../../../src/charts/views/retention-by-period';
import { timeAxis } from '../../../src/charts/views/time-axis';
import type { CohortTable, NpsScore, RetentionPeriod } from '../../../src/core/metrics/reports';
import { plain, wordsOf } from '../words';

const { f, t } = wordsOf('de');
const english = wordsOf('en');
const january2026 = 2026 * 12;

const period = (quarter: number, start: number, kept: number, width: number, partial = false): RetentionPeriod => {
	const strict = start > 0 ? kept / start : undefined;
	return {
		month: january2026 + quarter * 3,
		months: 3,
		partial,
		start,
		kept,
		gained: 5,
		end: kept + 5,
		textbook: strict,
		strict,
		interval: strict === undefined ? undefined : { low: strict - width, high: strict + width },
	};
};

test('retention compares the last two full periods and leaves the running one out', () => {
	const view = retentionByPeriod(
		[period(0, 100, 70, 0.04), period(1, 100, 82, 0.04), period(2, 100, 20, 0.04, true)],
		t,
		f,
	);
	expect(plain(view.title)).toBe('Die Bindung ist gestiegen: 82 % (Q2 2026), davor 70 %');
	expect(view.series[0]?.states).toEqual(['full', 'full', 'open']);
	expect(view.places.at(-1)?.full).toBe('Q3 2026 (läuft noch)');
	expect(view.foot).toContain(t.retention.hollow);
});

test('a difference within the intervals is no proven difference', () => {
	const view = retentionByPeriod([period(0, 100, 78, 0.08), period(1, 100, 82, 0.08)], t, f);
	expect(plain(view.title)).toBe('82 % sind geblieben (Q2 2026); kein belegter Unterschied zu 78 % davor');
	expect(view.foot).not.toContain(t.retention.hollow);
});

test('fewer than ten customers are a gap in the picture and counts in the table', () => {
	const view = retentionByPeriod([period(0, 9, 6, 0.3), period(1, 0, 0, 0), period(2, 40, 30, 0.13)], t, f);
	expect(view.series[0]?.values).toEqual([undefined, undefined, 0.75]);
	expect(view.series[0]?.states).toEqual(['outline', 'full', 'outline']);
	expect(view.table.rows[0]).toEqual(['Q1 2026', 9, 6, 5, 11, undefined, undefined, undefined, undefined]);
	expect(plain(view.title)).toBe('75 % der Kunden sind geblieben (Q3 2026)');
	expect(retentionByPeriod([], t, f).title).toBe(t.retention.titleNone);
});

const scored = (answers: number, score: number, width: number): NpsScore => ({
	answers,
	promoters: answers / 2,
	passives: answers / 4,
	detractors: answers / 4,
	score,
	interval: { low: score - width, high: score + width },
});

test('the NPS trend has whiskers, gaps below ten answers and a finding only where intervals part', () => {
	const trend = [scored(100, 10, 5), scored(8, 60, 30), scored(120, 31, 5)].map((score, i) => ({
		month: january2026 + 3 * i,
		months: 3,
		score,
	}));
	const view = npsTrend(trend, t, f);
	expect(view.title).toBe('Der NPS ist gestiegen: +31 (Q3 2026), davor +10');
	expect(view.series[0]?.values).toEqual([10, undefined, 31]);
	expect(view.series[0]?.low).toEqual([5, undefined, 26]);
	expect(view.table.rows[1]).toEqual(['Q2 2026', 8, 4, 2, 2, undefined, undefined, undefined]);
	expect(npsTrend(trend.slice(0, 2), english.t, english.f).title).toBe('NPS +10 in Q1 2026');
	expect(npsTrend([], t, f).title).toBe(t.nps.titleNone);
});

test('the NPS distribution colours and names the three groups', () => {
	const total = { answers: 20, promoters: 10, passives: 6, detractors: 4, score: 30, interval: undefined };
	const view = npsDistribution({ counts: [1, 0, 0, 0, 0, 1, 2, 3, 3, 4, 6], total }, t, f);
	expect(plain(view.title)).toBe('50 % würden Sie gern weiterempfehlen (9 oder 10); NPS +30');
	expect(view.series[0]?.tones).toEqual([...Array<string>(7).fill('bad'), 'rest', 'rest', 'good', 'good']);
	expect(view.groups?.map(({ from, to }) => [from, to])).toEqual([
		[0, 6],
		[7, 8],
		[9, 10],
	]);
	expect(view.table.rows[10]).toEqual([10, t.nps.promoters, 6, 0.3]);
	const none = { answers: 0, promoters: 0, passives: 0, detractors: 0, score: undefined, interval: undefined };
	expect(npsDistribution({ counts: [], total: none }, t, f).title).toBe(t.nps.distributionNone);
});

const cohorts: CohortTable = {
	cohorts: [
		{ month: january2026, size: 200, active: [200, 80, 60], revenue: [900_000, 400_000, 300_000] },
		{ month: january2026 + 1, size: 200, active: [200, 20], revenue: [900_000, 90_000] },
		{ month: january2026 + 2, size: 4, active: [4], revenue: [10_000] },
	],
	partialMonth: january2026 + 2,
	mean: [1, 0.4, undefined],
};

test('the cohort table starts one month after the first purchase and marks what is not over', () => {
	const view = cohortHeat(cohorts, 'rate', t, f);
	expect(view.columns).toEqual(['1', '2']);
	expect(view.rows.map(({ values }) => values)).toEqual([
		[0.4, 0.3],
		[0.1, undefined],
		[undefined, undefined],
	]);
	expect(view.rows.map(({ incomplete }) => incomplete)).toEqual([
		[false, true],
		[true, false],
		[false, false],
	]);
	expect(view.mean).toEqual({ label: 'Mittel', size: 404, values: [0.4, undefined] });
	expect(plain(view.sentence(0, 0))).toBe('Januar 2026, Monat 1: 80 von 200 Kunden, 40,0 %');
	expect(plain(view.sentence(1, 0))).toBe('Februar 2026, Monat 1: 20 von 200 Kunden, 10,0 %, Monat läuft noch');
	expect(view.sentence(2, 1)).toBe('');
	expect(view.foot).toContain('1 Startmonat hat weniger als 10 Kunden');
});

test('a cohort is named only if it is too far from the mean to be chance', () => {
	const over = { ...cohorts, partialMonth: undefined, mean: [1, 0.3, 0.3] };
	expect(plain(cohortHeat(over, 'rate', t, f).title)).toBe(
		'Wer im Februar 2026 kam, kauft seltener wieder: 10 % im Monat 1, im Mittel 30 %',
	);
	// The far cohort's first month still runs, so it proves nothing.
	expect(plain(cohortHeat(cohorts, 'rate', t, f).title)).toBe(
		'40 % kaufen im Monat nach dem ersten Kauf wieder; kein Startmonat weicht belegt ab',
	);
	expect(cohortHeat({ cohorts: [], partialMonth: undefined, mean: [] }, 'rate', t, f).title).toBe(t.cohorts.titleNone);
});

test('revenue per customer divides by the cohort, and its mean weighs by customers', () => {
	const view = cohortHeat({ ...cohorts, partialMonth: undefined }, 'revenue', t, f);
	expect(view.rows[0]?.values).toEqual([2_000, 1_500]);
	expect(view.mean?.values[0]).toBe(490_000 / 400);
	expect(cohortHeat(cohorts, 'customers', t, f).mean?.values).toEqual([80, undefined]);
});

const months = (first: number, count: number) =>
	Array.from({ length: count }, (_, i) => ({ month: first + i, months: 1 }));

test('the axis names years at their first month and quarters between them where there is room', () => {
	expect(timeAxis(months(january2026, 14), t, f).map(({ label }) => label)).toEqual([
		'2026',
		'',
		'',
		'Apr',
		'',
		'',
		'Jul',
		'',
		'',
		'Okt',
		'',
		'',
		'2027',
		'',
	]);
	expect(
		timeAxis(months(january2026, 36), t, f)
			.filter(({ label }) => label)
			.map(({ label }) => label),
	).toEqual(['2026', '2027', '2028']);
});

test('an axis that begins within a year says which', () => {
	expect(
		timeAxis(months(january2026 + 4, 12), t, f)
			.map(({ label }) => label)
			.filter(Boolean),
	).toEqual(['Mai\u00a026', 'Okt', '2027', 'Apr']);
});
