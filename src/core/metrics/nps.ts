import { z95 } from './interval';
import type { Interval, NpsScore } from './reports';

/** Answers by group: 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract. */
export interface NpsGroups {
	readonly promoters: number;
	readonly passives: number;
	readonly detractors: number;
}

/** The three groups of how often 0, 1, … 10 was given. */
export function npsGroups(counts: readonly number[]): NpsGroups {
	const sum = (from: number, to: number) => counts.slice(from, to + 1).reduce((all, count) => all + count, 0);
	return { detractors: sum(0, 6), passives: sum(7, 8), promoters: sum(9, 10) };
}

/**
 * Net Promoter Score: 100 (promoters − detractors) / answers, computed unrounded.
 *
 * @returns points −100 to 100 with the adjusted Wald 95 % interval; undefined score without answers
 * @see Reichheld (2003), “The One Number You Need to Grow”, Harvard Business Review 81(12)
 */
export function npsScoreOf({ promoters, passives, detractors }: NpsGroups): NpsScore {
	const answers = promoters + passives + detractors;
	return {
		answers,
		promoters,
		passives,
		detractors,
		score: answers > 0 ? (100 * (promoters - detractors)) / answers : undefined,
		interval: adjustedWald(promoters, detractors, answers),
	};
}

/** Net Promoter Score of how often 0, 1, … 10 was given; see {@link npsScoreOf}. */
export function npsScore(counts: readonly number[]): NpsScore {
	return npsScoreOf(npsGroups(counts));
}

/**
 * Adjusted Wald interval of the NPS: three answers are added, three quarters of one to promoters and to detractors each.
 * n' = n + 3, P' = (P + ¾) / n', D' = (D + ¾) / n', s' = P' − D', 100 (s' ± z √((P' + D' − s'²) / n')), cut at ±100.
 *
 * @returns points; undefined without answers
 * @see Rocks (2016), “Interval Estimation for the Net Promoter Score”, The American Statistician 70(4):365–372
 */
export function adjustedWald(promoters: number, detractors: number, answers: number, z = z95): Interval | undefined {
	if (answers === 0) return undefined;
	const n = answers + 3;
	const p = (promoters + 0.75) / n;
	const d = (detractors + 0.75) / n;
	const half = z * Math.sqrt((p + d - (p - d) ** 2) / n);
	return { low: Math.max(-100, 100 * (p - d - half)), high: Math.min(100, 100 * (p - d + half)) };
}
