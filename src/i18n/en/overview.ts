import type { Cadence } from '../../core/plan/plan';
import type { Format } from '../format';

const cadence: Record<Cadence, string> = {
	quarterly: 'every quarter',
	halfYearly: 'every half-year',
	yearly: 'every year',
};

const overview = (f: Format) => ({
	pays: (month: number) => `The measures pay for themselves from ${f.month(month)}`,
	paysNot: (month: number) => `The measures do not pay for themselves by ${f.month(month)}`,
	noMeasures: 'No measures yet. Three are enough for a complete plan.',
	noEffect: 'The measures have neither cost nor effect yet',
	lead: (months: number, first: number, measures: number) =>
		`${f.plural(months, { one: '# month', other: '# months' })} from ${f.month(first)}, computed with ${f.plural(measures, { one: '# measure', other: '# measures' })}.`,
	openDocument: 'Open the document',
	openMeasures: 'See the measures',
	addMeasures: 'Add measures',
	core: 'The four core figures',
	assumedRetention: 'Retention in the first year (assumed)',
	assumedBasket: 'Basket (assumed)',
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
		lead: 'Per customer in plan year 1, from your own entries',
		money: 'Money and working time',
		hours: 'Working time only',
		win: 'Winning',
		keep: 'Keeping',
		more: 'See the costs',
	},
	limits: {
		tight: (month: number) => `Time is short in ${f.month(month)}`,
		fits: 'The hours suffice in every month',
		none: 'No hours planned yet',
		budget: 'Budget, year 1',
		ofContribution: (spent: number, contribution: number) =>
			`${f.money(spent)} of ${f.money(contribution)} contribution margin`,
		cash: (cash: number, imputed: number) =>
			imputed > 0 ? `${f.money(cash)} paid out, ${f.money(imputed)} imputed hours` : 'All of it is paid out',
		average: (role: string) => `${role}, average month`,
		peak: (role: string, month: number) => `${role}, ${f.month(month)}`,
		hours: (needed: number, available: number) => `${f.hours(needed)} of ${f.hours(available)}`,
		more: 'See the staffing',
	},
});

export default overview;
