import { expect, test } from 'vitest';
import { monthText, parseDay } from '../../../src/core/calendar';
import { noDay, type NpsAnswers } from '../../../src/core/columns';
import { adjustedWald, mergeNps, npsOfTallies, npsReport, npsScore, npsScoreOf } from '../../../src/core/metrics';

const answers = (rows: readonly (readonly [number, (string | undefined)?, string?])[]): NpsAnswers => ({
	kind: 'nps',
	rows: rows.length,
	score: Uint8Array.from(rows, ([score]) => score),
	day: Int32Array.from(rows, ([, date]) => (date ? parseDay(date)! : noDay)),
	comments: rows.map(([, , text]) => text ?? ''),
	customers: [],
});
const tally = (date: string, ...scores: number[]) => ({
	id: date,
	date,
	method: 'Zettel',
	counts: Array.from({ length: 11 }, (_, score) => scores.filter((given) => given === score).length),
});

// 50 % promoters and 20 % detractors: +30. Plain Wald gives ±48, 28, 15, 8; the three answers added draw few ones in.
test.for([
	[10, 42],
	[30, 27],
	[100, 15],
	[400, 8],
] as const)('of %d answers the score is sure to ±%d', ([n, half]) => {
	const groups = { promoters: n * 0.5, passives: n * 0.3, detractors: n * 0.2 };
	expect(npsScoreOf(groups).score).toBeCloseTo(30, 12);
	const { low, high } = adjustedWald(groups.promoters, groups.detractors, n)!;
	expect(Math.round((high - low) / 2)).toBe(half);
});

test('no answers have no score', () => {
	expect(npsScore(new Array<number>(11).fill(0))).toMatchObject({ answers: 0, score: undefined, interval: undefined });
	expect(npsReport([])).toBeUndefined();
	expect(npsOfTallies([])).toBeUndefined();
	expect(mergeNps(undefined, [tally('2027-01-01')])).toBeUndefined();
});

test('the trend is monthly within a year, with gaps in between', () => {
	const { trend, undated } = npsReport([answers([[10, '2026-03-01'], [0, '2026-05-02'], [9, '2026-05-03'], [3]])])!;
	expect(trend.map(({ month, months, score }) => [monthText(month), months, score.score])).toEqual([
		['2026-03', 1, 100],
		['2026-04', 1, undefined],
		['2026-05', 1, 0],
	]);
	expect(undated).toBe(1);
});

test('the trend is quarterly beyond a year', () => {
	const { trend } = npsReport([
		answers([
			[10, '2026-03-01'],
			[0, '2027-03-31'],
		]),
	])!;
	expect(trend.map(({ month, months }) => [monthText(month), months])).toEqual([
		['2026-01', 3],
		['2026-04', 3],
		['2026-07', 3],
		['2026-10', 3],
		['2027-01', 3],
	]);
});

test('comments come latest first, undated ones last, empty ones not at all', () => {
	const report = npsReport([
		answers([
			[10, undefined, 'c'],
			[9, '2026-01-01', ' b '],
			[8, '2026-02-01', 'a'],
			[1, '2026-03-01', '  '],
		]),
	])!;
	expect(report.comments.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
	const many = Array.from({ length: 60 }, () => [5, '2026-01-01', 'x'] as const);
	expect(npsReport([answers(many)])!.comments).toHaveLength(50);
});

test('answers counted by hand add to those of a file', () => {
	const report = npsReport([
		answers([
			[10, '2026-03-01', 'gern'],
			[0, '2026-03-05'],
		]),
	]);
	const merged = mergeNps(report, [tally('2026-03-20', 9, 9, 7), tally('2026-02-01', 6)])!;
	expect(merged.total).toMatchObject({ answers: 6, promoters: 3, passives: 1, detractors: 2 });
	expect(merged.total.score).toBeCloseTo(100 / 6, 12);
	expect(merged.trend.map(({ month, score }) => [monthText(month), score.answers])).toEqual([
		['2026-02', 1],
		['2026-03', 5],
	]);
	expect(merged).toMatchObject({ firstDay: parseDay('2026-02-01'), lastDay: parseDay('2026-03-20') });
	expect(merged.comments).toHaveLength(1);
});

test('answers counted by hand long after the file turn its months into quarters and lose none', () => {
	const report = npsReport([
		answers([
			[10, '2026-02-01'],
			[0, '2026-04-05'],
		]),
	]);
	const { trend } = mergeNps(report, [tally('2028-01-20', 9)])!;
	expect(trend.every(({ months }) => months === 3)).toBe(true);
	expect(trend.reduce((sum, { score }) => sum + score.answers, 0)).toBe(3);
});
