import type { PeriodLength } from '../../core/metrics/reports';
import type { Industry } from '../../core/plan/plan';
import type { Format } from '../format';

const spans: Record<number, string> = { 1: 'a month', 3: 'a quarter', 12: 'a year' };

const retention = (f: Format) => ({
	title: {
		active: (share: number, months: number) =>
			`Of 100 customers, ${f.number(share * 100)} are still active ${spans[months] ?? ''} later`,
		contracts: (share: number, months: number) =>
			`Of 100 customers, ${f.number(share * 100)} are still there ${spans[months] ?? ''} later`,
		threeNumbers: (share: number) => `Of 100 customers, ${f.number(share * 100)} stayed, worked out from three numbers`,
		tooFew: 'Too few customers for a retention rate so far',
		noPeriod: 'A retention rate needs one full period of data',
		noLeaving: 'The file does not say who left, so there is no rate',
		noNames: 'The purchases name no customers, so there is no rate',
		computing: 'The rates are being computed',
		none: 'This shows how many customers stay. Open a list of orders, or work from three numbers.',
	},
	lead: {
		purchases: (orders: number, customers: number, from: string, to: string) =>
			`Measured on ${f.plural(orders, { one: '# purchase day', other: '# purchase days' })} of ${f.plural(customers, { one: '# customer', other: '# customers' })}, ${from} to ${to}.`,
		contracts: (customers: number, to: string) =>
			`Measured on ${f.plural(customers, { one: '# customer', other: '# customers' })} with start and end dates, up to ${to}.`,
	},
	importButton: 'Read a list of orders',
	replace: 'Add or replace files',
	keyFigures: 'Key figures',
	term: 'The retention rate (CRR, customer retention rate) is the share of customers at the start of a period who are still customers at its end.',
	lengths: { month: 'Month', quarter: 'Quarter', year: 'Year' } satisfies Record<PeriodLength, string>,
	lengthLabel: 'Length of the period',
	periods: {
		heading: 'All periods with their counts',
		period: 'Period',
		start: 'S: at the start',
		end: 'E: at the end',
		gained: 'N: new',
		kept: 'Stayed',
		textbook: '(E − N) ÷ S',
		strict: 'Stayed ÷ S',
		interval: '95% interval',
		running: (period: string) => `${period}, not over yet`,
		range: (low: string, high: string) => `${low} to ${high}`,
		wilson:
			'The interval is the one of Wilson: with this many customers, the true rate lies within it in 19 of 20 cases. Below 10 customers at the start there are counts only.',
		compare: `Compare only periods of the same length: ${f.percent(0.95)} a quarter is ${f.percent(0.95 ** 4, 1)} a year.`,
	},
	difference: {
		summary: 'Why there are two rates, and which one applies',
		strict:
			'The strict rate counts one by one: who was a customer at the start and still is at the end. It lies between 0 and 100% and is the one to plan with.',
		textbook:
			'The textbook formula (E − N) ÷ S needs three numbers only. It is too low when newcomers leave within the same period, because they are taken off in N but missing in E. It is too high when earlier customers come back, and may then exceed 100%.',
		period: (period: string) => `In ${period}:`,
		returned: (net: number) =>
			`the textbook rate is higher: ${f.plural(net, { one: '# customer more came back', other: '# customers more came back' })} than newcomers left again.`,
		left: (net: number) =>
			`the textbook rate is lower: ${f.plural(net, { one: '# newcomer more left again', other: '# newcomers more left again' })} than earlier customers came back.`,
		same: 'both agree: as many earlier customers came back as newcomers left again.',
	},
	window: {
		heading: 'When does a customer count as active?',
		label: 'Activity window',
		days: 'days',
		explain:
			'Activity window: whoever has bought within this many days counts as an active customer. It should be a little longer than the usual gap between two purchases.',
		refuse: 'A whole number of days from 1 to 3,650, please.',
		now: (days: number) =>
			`With ${f.plural(days, { one: '# day', other: '# days' })}, active on the last day of the data:`,
		suggested: (days: number) =>
			`9 in 10 gaps between two purchase days in your data are no longer than ${f.plural(days, { one: '# day', other: '# days' })}.`,
		fits: 'Your window is that long.',
		noSuggestion: 'Nobody has bought twice yet, so the data suggest no length.',
		compare: (days: number) => `What would ${f.plural(days, { one: '# day', other: '# days' })} change?`,
		comparing: 'Being computed',
		consequence: (days: number, there: number, here: number) =>
			`With ${f.plural(days, { one: '# day', other: '# days' })}, ${f.plural(there, { one: '# customer counts', other: '# customers count' })} as active instead of ${f.number(here)}.`,
		rates: (there: string, here: string) =>
			`The retention rate of the last full period would be ${there} instead of ${here}.`,
		take: (days: number) => `Use ${f.plural(days, { one: '# day', other: '# days' })}`,
		failed: 'That could not be computed.',
		contracts: 'With contracts, the end date decides; no window is needed.',
	},
	cohorts: {
		explain: 'A cohort is everybody who bought for the first time in the same month.',
		mode: 'What the table shows',
		modes: { rate: 'Rate', customers: 'Customers', revenue: 'Revenue' },
	},
	calculator: {
		heading: 'Three numbers are enough for a first rate',
		headingAside: 'Work it out from three numbers',
		text: 'For those without a list of orders: how many customers did you have at the start, how many at the end, and how many of those were new?',
		start: 'Customers at the start (S)',
		end: 'Customers at the end (E)',
		gained: 'New in between (N)',
		period: 'Period',
		periods: { month: 'one month', quarter: 'one quarter', year: 'one year' } satisfies Record<PeriodLength, string>,
		example: `Example: 20 at the start, 24 at the end, 5 of them new: (24\u00a0−\u00a05)\u00a0÷\u00a020 = ${f.percent(0.95)}.`,
		refuse: 'A number of customers from 0, please.',
		refuseStart: 'At least one customer at the start, please.',
		result: 'Retention rate',
		clear: 'Clear the three numbers',
		incomplete: 'The rate appears once all three numbers are there.',
		caution:
			'It is the textbook formula: newcomers who have left again make it too low, customers who have come back too high.',
	},
	benchmark: {
		heading: 'What is a good rate?',
		own: 'The best yardstick is your own rate of the period before. Small steps from quarter to quarter are realistic.',
		retail: `Retail and media: ${f.percent(0.63)} to ${f.percent(0.65)}`,
		software: `Software subscriptions and finance: ${f.percent(0.8)} and more`,
		caveat: 'Literature value, not verified: an undated vendor article without a stated period or method.',
		yours: (industry: Industry): string =>
			industry === 'software' || industry === 'finance'
				? 'The second one is nearest to your business.'
				: industry === 'retail' || industry === 'shop' || industry === 'media'
					? 'The first one is nearest to your business.'
					: 'Neither is about your kind of business.',
	},
});

export default retention;
