import { monthOfDay, parseDay } from '../calendar';
import { noDay, type NpsAnswers } from '../columns';
import type { Tally } from '../plan/plan';
import { npsGroups, npsScore, npsScoreOf, type NpsGroups } from './nps';
import type { NpsReport } from './reports';

const maxComments = 50;

/** NPS of imported answers: score, distribution, trend and the latest comments. Undefined without answers. */
export function npsReport(sets: readonly NpsAnswers[]): NpsReport | undefined {
	const counts = new Array<number>(11).fill(0);
	const months = new Map<number, number[]>();
	const comments: { score: number; day: number | undefined; text: string }[] = [];
	let undated = 0;
	let firstDay = Infinity;
	let lastDay = -Infinity;
	for (const set of sets) {
		for (let i = 0; i < set.rows; i++) {
			const score = set.score[i]!;
			const day = set.day[i]!;
			counts[score]!++;
			if (day === noDay) undated++;
			else {
				firstDay = Math.min(firstDay, day);
				lastDay = Math.max(lastDay, day);
				const month = monthOfDay(day);
				let own = months.get(month);
				if (!own) months.set(month, (own = new Array<number>(11).fill(0)));
				own[score]!++;
			}
			const text = set.comments[i]?.trim();
			if (text) comments.push({ score, day: day === noDay ? undefined : day, text });
		}
	}
	if (counts.every((count) => count === 0)) return undefined;
	comments.sort((a, b) => (b.day ?? noDay) - (a.day ?? noDay));
	const dated = firstDay <= lastDay;
	return {
		total: npsScore(counts),
		counts,
		trend: trendOf([...months].map(([month, own]) => ({ month, months: 1, groups: npsGroups(own) }))),
		undated,
		firstDay: dated ? firstDay : undefined,
		lastDay: dated ? lastDay : undefined,
		comments: comments.slice(0, maxComments),
	};
}

/** NPS of answers counted by hand. Undefined without answers. */
export function npsOfTallies(tallies: readonly Tally[]): NpsReport | undefined {
	return mergeNps(undefined, tallies);
}

/** Adds answers counted by hand to those of files. A tally whose date does not exist counts as undated. */
export function mergeNps(report: NpsReport | undefined, tallies: readonly Tally[]): NpsReport | undefined {
	const counts = [...(report?.counts ?? new Array<number>(11).fill(0))];
	const parts: Part[] = (report?.trend ?? []).map(({ month, months, score }) => ({
		month,
		months,
		groups: score,
	}));
	let undated = report?.undated ?? 0;
	let firstDay = report?.firstDay ?? Infinity;
	let lastDay = report?.lastDay ?? -Infinity;
	for (const tally of tallies) {
		const answers = tally.counts.reduce((sum, count) => sum + count, 0);
		if (answers === 0) continue;
		tally.counts.forEach((count, score) => (counts[score]! += count));
		const day = parseDay(tally.date);
		if (day === undefined) undated += answers;
		else {
			firstDay = Math.min(firstDay, day);
			lastDay = Math.max(lastDay, day);
			parts.push({ month: monthOfDay(day), months: 1, groups: npsGroups(tally.counts) });
		}
	}
	if (counts.every((count) => count === 0)) return undefined;
	const dated = firstDay <= lastDay;
	return {
		total: npsScore(counts),
		counts,
		trend: trendOf(parts),
		undated,
		firstDay: dated ? firstDay : undefined,
		lastDay: dated ? lastDay : undefined,
		comments: report?.comments ?? [],
	};
}

interface Part {
	readonly month: number;
	readonly months: number;
	readonly groups: NpsGroups;
}

/** By month when all fit in a year, else by calendar quarter; periods without answers stand in between, without a score. */
function trendOf(parts: readonly Part[]): NpsReport['trend'] {
	if (parts.length === 0) return [];
	const first = Math.min(...parts.map(({ month }) => month));
	const last = Math.max(...parts.map(({ month, months }) => month + months - 1));
	const months = last - first >= 12 || parts.some((part) => part.months > 1) ? 3 : 1;
	const start = Math.floor(first / months) * months;
	const sums = Array.from({ length: Math.floor((last - start) / months) + 1 }, () => ({
		promoters: 0,
		passives: 0,
		detractors: 0,
	}));
	for (const { month, groups } of parts) {
		const sum = sums[Math.floor((month - start) / months)]!;
		sum.promoters += groups.promoters;
		sum.passives += groups.passives;
		sum.detractors += groups.detractors;
	}
	return sums.map((groups, i) => ({ month: start + i * months, months, score: npsScoreOf(groups) }));
}
