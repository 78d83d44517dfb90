import type { NpsGroups } from '../../../src/core/metrics/nps';
import { npsScore, npsScoreOf, wilson } from '../../../src/core/metrics';
import { differences, ownPart } from '../golden';
import { judged, type GoldenModel } from '../model';

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

const full = judged<{ data: string; column?: string }, object>(/-full$/, ({ input, expect, tol }, folder) => {
	const got = shape(npsScore(countsOf(folder.table(input.data).map((row) => row[input.column ?? question]))));
	return differences(got, ownPart(expect, got), tol);
});

const counts = judged<NpsGroups, object>(/^counts-/, ({ input, expect, tol }) => {
	const got = shape(npsScoreOf(input));
	return differences(got, ownPart(expect, got), tol);
});

const sudzilla = judged<{ data: string; column: string }, object>(
	/^pub-sudzilla$/,
	({ input, expect, tol }, folder) => {
		const score = npsScore(countsOf(folder.table(input.data).map((row) => row[input.column])));
		const got = {
			nps_rounded_1: score.score,
			n: score.answers,
			promoters: score.promoters,
			detractors: score.detractors,
		};
		return differences(got, expect, tol);
	},
);

/** Published with shares rounded before they were subtracted. */
const prepAir = judged<{ data: string }, object>(/^pub-prepair$/, ({ input, expect, tol }, folder) => {
	const { promoters, detractors, answers } = npsScore(countsOf(folder.table(input.data).map((row) => row[question])));
	const floor = (part: number) => Math.floor((100 * part) / answers);
	return differences({ nps_floor: floor(promoters) - floor(detractors) }, expect, tol);
});

const edges = judged<{ values: unknown[] }, object>(/^(invalid-values|empty)$/, ({ input, expect, tol }) => {
	const { score, interval, ...groups } = npsScore(countsOf(input.values));
	const invalid = input.values.length - groups.answers;
	return differences({ ...groups, valid: groups.answers, invalid, nps: score, ci: interval }, expect, tol);
});

const intervals = judged<{ rows: { k: number; n: number }[] }, { wilson: [number, number][] }>(
	/^wilson-/,
	({ input, expect, tol }) => {
		const got = input.rows.map(({ k, n }) => wilson(k, n)!).map(({ low, high }) => [low, high]);
		return differences(got, expect.wilson, tol);
	},
);

export default { name: 'nps', judges: [full, counts, sudzilla, prepAir, edges, intervals] } satisfies GoldenModel;
