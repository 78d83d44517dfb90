import { firstDayOfMonth } from '../calendar';
import type { NpsAnswers } from '../columns';
import { pick, seeded, type Random } from '../random';
import type { DemoLanguage } from './columns';
import { shopComments } from './shop-comments';

const answerCount = 300;
const surveyMonths = 18;
const commentShare = 0.45;
/** How often 0, 1, … 10 is given at the survey's beginning and at its end: the shop got a little better. */
const first = [2, 1, 2, 3, 3, 6, 7, 14, 20, 22, 20];
const last = [1, 1, 1, 2, 2, 4, 5, 12, 19, 27, 26];

function score(random: Random, progress: number): number {
	const weights = first.map((weight, i) => weight + (last[i]! - weight) * progress);
	let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
	let value = 0;
	while (value < 10 && left >= weights[value]!) left -= weights[value++]!;
	return value;
}

/**
 * 300 dated answers to the NPS question, nearly half of them with a comment.
 * @param lastMonth last month with answers
 */
export function shopAnswers(random: Random, lastMonth: number, language: DemoLanguage): NpsAnswers {
	const from = firstDayOfMonth(lastMonth - surveyMonths + 1);
	const span = firstDayOfMonth(lastMonth + 1) - from;
	const days = Array.from({ length: answerCount }, () => from + Math.floor(random() * span)).sort((a, b) => a - b);
	const scores = days.map((day) => score(random, (day - from) / span));
	// A stream of its own: scores and days stay the same in every language, whatever the comments are.
	const words = seeded(answerCount, 2);
	const comments = scores.map((value) => {
		if (words() >= commentShare) return '';
		const group = shopComments[language][value >= 9 ? 'promoters' : value >= 7 ? 'passives' : 'detractors'];
		const more = pick(words, group.more);
		const main = pick(words, group.main);
		return more ? `${main} ${more}` : main;
	});
	return {
		kind: 'nps',
		rows: answerCount,
		score: Uint8Array.from(scores),
		day: Int32Array.from(days),
		comments,
		customers: [],
	};
}
