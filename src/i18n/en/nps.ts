import type { Format } from '../format';

const nps = (f: Format) => ({
	title: {
		some: (score: number, answers: number) =>
			`NPS ${f.points(score, 1)} from ${f.plural(answers, { one: '# answer', other: '# answers' })}`,
		wide: (low: number, high: number) => `it may be anything between ${f.points(low)} and ${f.points(high)}`,
		firm: (low: number, high: number) => `certain to between ${f.points(low)} and ${f.points(high)}`,
		join: (finding: string, range: string) => `${finding}; ${range}`,
		computing: 'The answers are being counted',
		none: 'No answers yet. With 30, the score is accurate to about ±28 points.',
	},
	keyFigures: 'Key figures',
	term: 'NPS (Net Promoter Score): the share of those who would gladly recommend you (9 or 10) less the share of those who would not (0 to 6), in points from −100 to +100.',
	importButton: 'Read a file with answers',
	groups: {
		promoters: 'Promoters',
		passives: 'Passives',
		detractors: 'Detractors',
	},
	scores: { promoters: '9 and 10', passives: '7 and 8', detractors: '0 to 6' },
	bar: {
		heading: 'The three groups',
		group: (name: string, share: string, count: number) =>
			`${name}: ${share}, ${f.plural(count, { one: '# answer', other: '# answers' })}`,
	},
	trend: {
		none: 'A trend appears as soon as answers carry dates.',
		undated: (n: number) =>
			`${f.plural(n, { one: '# answer has', other: '# answers have' })} no date and ${n === 1 ? 'is' : 'are'} not in the trend.`,
	},
	tally: {
		heading: 'Count answers by hand',
		text: 'For paper slips, talks and phone calls: how often was each score given?',
		score: (score: number) => `Score ${f.number(score)}`,
		how: 'How often each score was given',
		date: 'Date of the survey',
		method: 'How did you ask?',
		methodHint: 'For example: slip with the bill, phone, talk after the appointment.',
		add: (n: number) => (n === 0 ? 'Add answers' : `Add ${f.plural(n, { one: '# answer', other: '# answers' })}`),
		nothing: 'Enter at least one answer.',
		noDate: 'Please give the date of the survey.',
		refuse: 'A whole number from 0 to 1,000,000, please.',
		added: (n: number) => `${f.plural(n, { one: '# answer', other: '# answers' })} added.`,
		list: 'Counted by hand',
		columns: { date: 'Date', method: 'Asked by', answers: 'Answers', score: 'NPS', actions: 'Action' },
		remove: 'Delete',
		removeNamed: (date: string) => `Delete the answers of ${date}`,
		removed: (n: number) => `${f.plural(n, { one: '# answer', other: '# answers' })} deleted.`,
		noMethod: 'not stated',
	},
	comments: {
		heading: (n: number) => f.plural(n, { one: 'One comment says why', other: '# comments say why' }),
		search: 'Search the comments',
		filter: 'Group',
		all: 'All',
		none: 'No comment matches.',
		latest: (n: number) => `The latest ${f.number(n)} comments of the imported files.`,
		score: (score: number) => `Score ${f.number(score)}`,
		undated: 'no date',
	},
	actions: {
		heading: 'What each group calls for',
		promoters: 'Ask for the recommendation: a review, a reference, a friend brought along. And say thank you.',
		passives: 'They are customers and stay for now, but the next offer may win them. Ask what is missing for a 9.',
		detractors:
			'Call before they leave: listen, put right what can be put right, and write down the reason. Many will tell others.',
	},
	method: {
		heading: 'How exact is it?',
		unrounded: 'The score is computed from the counts, without rounding the shares first.',
		wald: 'The 95% interval is the adjusted Wald interval (Rocks 2016): it holds for few answers, too.',
		needed: (needed: number, have: number) =>
			have >= needed
				? `For ±10 points, ${f.plural(needed, { one: '# answer is', other: '# answers are' })} enough with this spread of scores. You have them.`
				: `For ±10 points you need about ${f.plural(needed, { one: '# answer', other: '# answers' })} with this spread of scores, ${f.number(needed - have)} more than now.`,
		typical: (needed: number) =>
			`For ±10 points you need about ${f.number(needed)} answers with a typical spread of scores.`,
		who: 'The interval covers chance only. If only your happiest customers answer, no number of answers makes up for it: ask all of them, or a random part.',
	},
	question: {
		heading: 'The question, ready to copy',
		text: 'Ask everybody the same question, always in the same words.',
		languages: { de: 'German', en: 'English' },
		de: 'Wie wahrscheinlich ist es, dass Sie uns einem Kollegen oder Partner weiterempfehlen? 0 = überhaupt nicht wahrscheinlich, 10 = äußerst wahrscheinlich. Was ist der wichtigste Grund für Ihre Note?',
		en: 'How likely are you to recommend us to a colleague or partner? 0 = not at all likely, 10 = extremely likely. What is the main reason for your score?',
		copy: 'Copy',
		copyNamed: (language: string) => `Copy the ${language} question`,
		copied: 'The question has been copied.',
		notCopied: 'Copying is blocked here. Please mark the text and copy it.',
	},
});

export default nps;
