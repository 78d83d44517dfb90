import type { Cadence } from '../../core/plan/plan';
import type { Format } from '../format';

const cadence: Record<Cadence, string> = {
	quarterly: 'every quarter',
	halfYearly: 'every half-year',
	yearly: 'every year',
};

const overview = (f: Format) => ({
	pays: (month: number) => `The measures pay for themselves from ${f.month(month)}`,
	/** where the cautious case does not */
	paysAsAssumed: (month: number) => `As assumed, the measures pay for themselves from ${f.month(month)}`,
	paysNot: (month: number) => `The measures do not pay for themselves by ${f.month(month)}`,
	noMeasures: 'No measures yet. Three are enough for a complete plan.',
	noEffect: 'The measures have neither cost nor effect yet',
	lead: (months: number, first: number, measures: number) =>
		`${f.plural(months, { one: '# month', other: '# months' })} from ${f.month(first)}, computed with ${f.plural(measures, { one: '# measure', other: '# measures' })}.`,
	gain: (end: number, gain: number, range: { low: number; high: number } | undefined) => {
		const sum =
			gain >= 0
				? `By the end of ${f.month(end)} they bring ${f.money(gain)} more than they cost.`
				: `By the end of ${f.month(end)} they cost ${f.money(-gain)} more than they bring.`;
		return range
			? `${sum} Calculated cautiously it is ${f.moneySigned(range.low)}, favourably ${f.moneySigned(range.high)}.`
			: sum;
	},
	openDocument: 'Open the document',
	openMeasures: 'See the measures',
	addMeasures: 'Add measures',
	core: 'The four core figures',
	assumedRetention: 'Retention in the first year (assumed)',
	assumedBasket: 'Basket (assumed)',
	/** the plan's own, where they rest on a measurement */
	takenRetention: 'Retention in the first year (taken over)',
	takenBasket: 'Basket (taken over)',
	fill: { nps: 'Enter answers', baseline: 'Complete the baseline' },
	next: {
		title: 'What to do next',
		none: 'Nothing urgent is open. The document can be handed in.',
		review: 'Next review:',
		cadence,
		step: {
			measures: { title: 'Add three measures', text: 'Two or three concrete measures are what a bank expects.' },
			acquisition: {
				title: 'Say what winning customers costs',
				text: 'Without it nobody can see whether keeping is cheaper.',
			},
			overload: (role: string, month: number, needed: number, available: number) => ({
				title: `Relieve ${f.month(month)}`,
				text: `${role}: ${f.hours(needed)} planned, ${f.hours(available)} available.`,
			}),
			hours: (name: string, others: number) => ({
				title: `Confirm the hours: ${name}`,
				text:
					others > 0
						? `Hours of a phase are open here and in ${f.plural(others, { one: '# other measure', other: '# other measures' })}. Zero is an answer, blank is not.`
						: 'Hours of at least one phase are open. Zero is an answer, blank is not.',
			}),
			legalBasis: (name: string, others: number) => ({
				title: `Name the legal basis: ${name}`,
				text:
					others > 0
						? `It is open what the e-mails here and in ${f.plural(others, { one: '# other measure', other: '# other measures' })} rest on.`
						: 'It is open what its e-mails rest on.',
			}),
			gaps: (name: string, others: number) => ({
				title: `Complete: ${name}`,
				text:
					others > 0
						? `Goal, target group or responsible person is missing here and in ${f.plural(others, { one: '# other measure', other: '# other measures' })}.`
						: 'Goal, target group or responsible person is missing.',
			}),
			unserved: (rank: number) => ({
				title: `Serve goal number ${f.number(rank)}`,
				text: 'No measure serves it yet. Add one, or rank the goals anew.',
			}),
			inverted: (higher: number, lower: number) => ({
				title: 'Settle goals and money',
				text: `Goal number ${f.number(lower)} gets far more money than goal number ${f.number(higher)}.`,
			}),
			questions: {
				title: 'Answer the two leading questions',
				text: 'Why do customers buy again, and why from you? The answers stand in the document.',
			},
			paysNot: (name: string, loss: number) => ({
				title: `Reconsider: ${name}`,
				text: `It costs about ${f.money(loss)} more over the plan than it brings.`,
			}),
			data: {
				title: 'Import customer data',
				text: 'A list of purchases turns the most important assumptions into measurements.',
			},
			nps: {
				title: 'Ask your customers',
				text: 'Without answers there is no figure for recommendation. A tally by hand is enough.',
			},
		},
	},
	compare: {
		title: (times: string) => `Winning a customer costs ${times} times what keeping one for a year costs`,
		dearer: (times: string) => `Keeping a customer for a year costs ${times} times what winning one costs`,
		open: 'Winning and keeping cannot be compared yet',
		lead: (templates: number, all: number) =>
			templates === 0
				? 'Per customer in plan year 1, from the entries of your plan'
				: templates === all
					? 'Per customer in plan year 1, still from template values: replace them by your own'
					: `Per customer in plan year 1; ${templates} of ${all} cost entries are still template values: replace them by your own`,
		perActive: (keep: string, by: string) => `${keep}: ${by}`,
		money: 'Money and working time',
		hours: 'Working time only',
		win: 'Winning',
		keep: 'Keeping',
		more: 'See the costs',
	},
	limits: {
		tight: (months: number, worst: number) =>
			months === 1
				? `Hours are short in ${f.month(worst)}`
				: `Hours are short in ${f.number(months)} months, most of all in ${f.month(worst)}`,
		fits: 'The hours suffice in every month',
		none: 'No hours planned yet',
		budget: 'Budget, year 1',
		ofContribution: (spent: number, contribution: number) =>
			`${f.money(spent)} of ${f.money(contribution)} contribution margin`,
		cash: (cash: number, imputed: number) =>
			imputed > 0 ? `${f.money(cash)} paid out, ${f.money(imputed)} imputed hours` : 'All of it is paid out',
		average: (role: string) => `${role}, average month of year 1`,
		peak: (role: string, month: number) => `${role}, ${f.month(month)}`,
		hours: (needed: number, available: number) => `${f.hours(needed)} of ${f.hours(available)}`,
		more: 'See the staffing',
	},
});

export default overview;
