import { describe, expect, test } from 'vitest';
import type { NpsGroups } from '../../../src/core/metrics/nps';
import { npsScore, npsScoreOf, wilson } from '../../../src/core/metrics';
import { expectGolden, goldenCases, goldenMissing, goldenTable } from '../../golden/golden';

const question = 'How likely are you to recommend this airline?';

function countsOf(values: readonly unknown[]): number[] {
	const counts = new Array<number>(11).fill(0);
	for (const value of values) if (/^\s*(10|\d)\s*$/.test(String(value))) counts[Number(value)]!++;
	return counts;
}

const shape = (score: ReturnType<typeof npsScore>) => ({
	n: score.answers,
	promoters: score.promoters,
	passives: score.passives,
	detractors: score.detractors,
	nps: score.score,
	adjusted_wald_95: score.interval && [score.interval.low, score.interval.high],
});

const own = (expected: object) => {
	const keys = ['n', 'promoters', 'passives', 'detractors', 'nps', 'adjusted_wald_95'];
	return Object.fromEntries(Object.entries(expected).filter(([key]) => keys.includes(key)));
};

describe.skipIf(goldenMissing)('reference values of the NPS', () => {
	test.for(goldenCases<{ data: string; column?: string }, object>('nps', /-full$/))(
		'score and interval of $id',
		({ input, expect: expected, tol }) => {
			const counts = countsOf(goldenTable(input.data).map((row) => row[input.column ?? question]));
			expectGolden(shape(npsScore(counts)), own(expected), tol);
		},
	);

	test.for(goldenCases<NpsGroups, object>('nps', /^counts-/))(
		'score and interval of $id',
		({ input, expect: expected, tol }) => {
			expectGolden(shape(npsScoreOf(input)), own(expected), tol);
		},
	);

	test.for(goldenCases<{ data: string; column: string }, { nps_rounded_1: number }>('nps', /^pub-sudzilla$/))(
		'published score of $id',
		({ input, expect: expected, tol }) => {
			const { score } = npsScore(countsOf(goldenTable(input.data).map((row) => row[input.column])));
			expectGolden({ nps_rounded_1: score }, { nps_rounded_1: expected.nps_rounded_1 }, tol);
		},
	);

	test.for(goldenCases<{ data: string }, { nps_floor: number }>('nps', /^pub-prepair$/))(
		'published score of $id, which rounds before it subtracts',
		({ input, expect: expected }) => {
			const { promoters, detractors, answers } = npsScore(
				countsOf(goldenTable(input.data).map((row) => row[question])),
			);
			const floor = (part: number) => Math.floor((100 * part) / answers);
			expect(floor(promoters) - floor(detractors)).toBe(expected.nps_floor);
		},
	);

	test.for(goldenCases<{ values: unknown[] }, object>('nps', /^(invalid-values|empty)$/))(
		'$id',
		({ input, expect: expected, tol }) => {
			const { score, interval, ...groups } = npsScore(countsOf(input.values));
			const got = {
				...groups,
				valid: groups.answers,
				invalid: input.values.length - groups.answers,
				nps: score,
				ci: interval,
			};
			expectGolden(got, expected, tol);
		},
	);

	test.for(goldenCases<{ rows: { k: number; n: number }[] }, { wilson: [number, number][] }>('nps', /^wilson-/))(
		'Wilson intervals of $id',
		({ input, expect: expected, tol }) => {
			const got = input.rows.map(({ k, n }) => wilson(k, n)!).map(({ low, high }) => [low, high]);
			expectGolden(got, expected.wilson, tol);
		},
	);
});
