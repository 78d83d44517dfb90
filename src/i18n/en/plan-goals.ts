import type { Format } from '../format';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const ordinal = (rank: number) => ordinals[rank - 1] ?? String(rank);

/** Words of goals and what is spent on them. Ranks count from 1, shares are whole percent. */
export const goals = (f: Format) => ({
	head: {
		noMeasures: (first: string) => `First goal: ${first}`,
		noCost: (first: string) => `First goal: ${first}`,
		unserved: (rank: number) => `No measure serves your ${ordinal(rank)} goal yet`,
		inverted: (higher: number, higherShare: number, lower: number, lowerShare: number) =>
			`Your ${ordinal(higher)} goal gets ${f.percent(higherShare / 100)} of the money, your ${ordinal(lower)} ${f.percent(lowerShare / 100)}`,
		inOrder: () => 'The money follows the order of your goals',
		lead: 'Put the six goals in the order in which they matter to you. Every measure serves at least one of them.',
	},
	ranking: 'Order of the goals',
	rankingHint: 'Drag a goal by its grip, or move it with the arrows or Alt and an arrow key.',
	grip: (name: string, rank: number) => `${name}, rank ${rank}: drag, or Alt and an arrow key`,
	up: (name: string) => `Move up: ${name}`,
	down: (name: string) => `Move down: ${name}`,
	moved: (name: string, rank: number, of: number) => `${name} is now at rank ${rank} of ${of}.`,
	stays: (name: string, rank: number, of: number) => `${name} stays at rank ${rank} of ${of}.`,
	serving: (n: number) => (n === 0 ? 'no measure yet' : f.plural(n, { one: '# measure', other: '# measures' })),
	strategy: 'Strategy in a few sentences',
	strategyHint: 'Which customers do you want to keep, and by what? This text goes into the document word for word.',
	questions: 'The two leading questions',
	whyAgain: 'What moves your customers to buy again?',
	whyHere: 'Why from you and not from somebody else?',
	questionHint: 'Your answer goes into the document word for word.',
	budget: {
		title: 'What is spent on each goal',
		rank: 'Rank',
		goal: 'Goal',
		measures: 'Measures',
		yearOne: 'Year 1',
		horizon: 'Whole plan',
		share: { yearOne: 'Share in year 1', horizon: 'Share in the whole plan' },
		bars: { yearOne: 'Cost in year 1 by goal', horizon: 'Cost in the whole plan by goal' },
		without: 'Without a goal',
		total: 'Total',
		split:
			'The cost of a measure, money and hours, is divided evenly among the goals it serves: a measure of 600 with three goals counts 200 for each.',
		rule: 'It counts as a contradiction when a goal gets more than twice the share of one ranked above it, and at least 10 percentage points more.',
		noMeasures: 'Without measures there is nothing to compare with the order of the goals yet.',
		noCost: 'The measures cost nothing yet. Once they have costs or hours, this shows what each goal gets.',
		choose: 'Choose from templates',
		toMeasures: 'To the measures',
	},
	finding: {
		unserved: (goal: string, rank: number) =>
			`“${goal}” is at rank ${rank}, but no measure serves it: plan one for it or rank it lower.`,
		inverted: {
			yearOne: (higher: string, rank: number, share: number, lower: string, lowerRank: number, lowerShare: number) =>
				`“${higher}” is at rank ${rank} and gets ${f.percent(share / 100)} of the money in year 1, while “${lower}” at rank ${lowerRank} gets ${f.percent(lowerShare / 100)}: either the order is not what you mean, or the money goes to the wrong place.`,
			horizon: (higher: string, rank: number, share: number, lower: string, lowerRank: number, lowerShare: number) =>
				`“${higher}” is at rank ${rank} and gets ${f.percent(share / 100)} of the money of the whole plan, while “${lower}” at rank ${lowerRank} gets ${f.percent(lowerShare / 100)}: either the order is not what you mean, or the money goes to the wrong place.`,
		},
		inOrder: 'The money follows the order: no goal gets far more than one ranked above it.',
	},
});
