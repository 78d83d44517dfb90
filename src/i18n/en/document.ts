import type { MissingReason } from '../../core/figures/figure';
import type { CostBasis, HourBasis, Phase } from '../../core/plan/measure';
import type { AcquisitionLine, Cadence } from '../../core/plan/plan';
import type { Format } from '../format';
import { prose, type FigureMark, type Prose } from '../prose';
import { labels } from './document-labels';
import { measureWords } from './document-measures';
import { screen } from './document-screen';

const cadence: Record<Cadence, string> = {
	quarterly: 'every quarter',
	halfYearly: 'every half-year',
	yearly: 'every year',
};
const number = (f: Format, value: number) => f.unit(value, 'count');

/** What the document itself says: third person, sober, conditional. */
const text = (f: Format) => ({
	title: (name: string, demo: boolean) =>
		`Customer retention${name ? `: ${name}` : ''}${demo ? ' (example with invented figures)' : ''}`,
	sections: {
		business: 'Offer and role of retention',
		start: 'Starting point and assumptions',
		measures: 'Measures and effort',
		value: 'Costs and customer value',
		effect: 'Expected effect',
		control: 'Risks and review',
		appendix: 'Appendix: figures, assumptions, sources',
	},
	notAvailable: (reason: string) => `not available${reason ? ` (${reason})` : ''}`,
	/** why a figure is not available, as the document says it */
	missing: {
		'no-transactions': 'no purchases recorded yet',
		'no-answers': 'no answers yet',
		'no-three-numbers': 'no customer counts yet',
		'no-start-customers': 'no customers at the start of the period',
		'no-full-period': 'the data do not cover a full period yet',
		'no-active-customers': 'no active customers yet',
		'no-new-customers': 'no new customers in the first plan year',
		'no-acquisition-lines': 'acquisition costs not recorded yet',
		'no-cost-lines': 'the measures carry no costs yet',
		'no-hours': 'no working hours recorded yet',
		'no-repeat': 'no repeat purchase yet',
		'no-churn': 'no finite value at a retention of 100%',
		'no-customers': 'no customers yet',
		'no-named-customers': 'the recorded purchases name no customers',
		'no-single-purchases': 'the data hold no single purchases',
		'no-amounts': 'the data hold no amounts in the plan’s currency',
		'no-measures': 'no measures planned yet',
		'no-leaving-dates': 'the customer data hold no leaving dates',
		'no-participants': 'no measure reaches anybody yet',
		'no-payback': 'the margin does not cover the acquisition cost within 60 months',
		'no-lost-customers': 'the plan loses no customers in the first year',
		'no-plan-baskets': 'first and later purchases are not told apart yet',
		'too-few': 'fewer than ten customers',
		'out-of-range': 'the recorded numbers contradict each other',
	} satisfies Record<MissingReason, string>,
	range: (low: string, high: string) => `${low} to ${high}`,
	indicative: 'indicative only',
	count: (n: number) => `n = ${f.number(n)}`,
	business: {
		offer: (name: string, place: string, offer: string) =>
			`${name ? `Offer of ${name}` : 'Offer'}${place ? `, ${place}` : ''}: ${offer}`,
		whyAgain: (words: string) => `What brings customers back: ${words}`,
		whyHere: (words: string) => `Why they buy here rather than from a competitor: ${words}`,
		strategy: (words: string) => `Strategy: ${words}`,
		keepOrWin: (cac: FigureMark, keep: FigureMark): Prose =>
			prose`According to the plan, winning a new customer costs ${cac} in the first year and keeping an active customer for a year costs ${keep}.`,
		keepIsCheaper: 'Part of the budget is therefore spent on retention from the beginning.',
		keepIsDearer:
			'On these figures, keeping a customer is not cheaper than winning one; the measures are judged by their effect on the result.',
		costsOpen: (open: FigureMark): Prose =>
			prose`A comparison of what winning and keeping cost cannot yet be given: ${open}.`,
	},
	start: {
		stock: (month: number, customers: number, perMonth: number) =>
			`The plan starts in ${f.month(month)} ${customers > 0 ? `with ${number(f, customers)} customers` : 'without existing customers'} and expects ${number(f, perMonth)} new customers a month on average in the first year.`,
		purchases: (times: number, contract: boolean) =>
			contract
				? `A customer is assumed to pay ${number(f, times)} instalments a year.`
				: `A customer is assumed to buy ${number(f, times)} times a year.`,
		basket: (basket: FigureMark, margin: number, contract: boolean): Prose =>
			prose`Each ${contract ? 'instalment' : 'purchase'} amounts to ${basket}, of which ${f.percent(margin)} remains as contribution margin.`,
		retention: (first: FigureMark, established: FigureMark, range: string | undefined): Prose =>
			prose`Without particular measures, under the assumptions made, ${first} of new customers stay through their first year${range ? ` (range ${range})` : ''} and ${established} of established customers through each further year.`,
		notMeasured: 'The business has no measurement of its own yet.',
		measured: (rate: FigureMark, period: string | undefined, range: string | undefined): Prose =>
			prose`Measured from its own data, retention is ${rate}${period ? ` in ${period}` : ''}${range ? ` (${range})` : ''}.`,
		nps: (score: FigureMark, answers: number, range: string | undefined): Prose =>
			prose`The Net Promoter Score (NPS) is ${score} points from ${f.plural(answers, { one: '# answer', other: '# answers' })}${range ? ` (${range})` : ''}.`,
		support: (n: { all: number; measured: number; published: number; own: number }) => {
			const parts = [
				n.measured > 0 && `${f.number(n.measured)} measured or asked`,
				n.published > 0 && `${f.number(n.published)} from literature or templates`,
				n.own > 0 && f.plural(n.own, { one: '# own estimate', other: '# own estimates' }),
			].filter((part) => part !== false);
			return `The appendix lists the plan’s ${f.plural(n.all, { one: '# assumption', other: '# assumptions' })} (${f.list(parts)}).`;
		},
	},
	measures: {
		none: 'No measures have been planned yet.',
		intro: (n: number, areas: number) =>
			`${f.plural(n, { one: '# measure is', other: '# measures are' })} planned in ${f.plural(areas, { one: '# area', other: '# areas' })} of retention work. Money includes working time at its hourly cost.`,
		heads: {
			name: 'Measure',
			start: 'Start',
			owner: 'Responsible',
			money: 'Money, year 1',
			hours: 'Hours, year 1',
			gain: (end: number) => `Gain to ${f.monthShort(end)}`,
		},
		noOwner: 'open',
		together: 'Interplay',
		total: 'Total',
		foot: 'Gain: result with all measures less the result without this one. Measures overlap; the row “Interplay” makes the column add up.',
	},
	value: {
		cost: (year: FigureMark, part: { team: number; tools: number; engagement: number }): Prose =>
			prose`Retention costs ${year} in the first plan year: team ${f.money(part.team)}, tools ${f.money(part.tools)}, engagement ${f.money(part.engagement)}.`,
		perActive: (keep: FigureMark): Prose => prose`Per active customer this is ${keep}.`,
		cac: (cac: FigureMark): Prose =>
			prose`Winning a new customer, including working time and first-order discounts, costs ${cac}.`,
		ratio: (ratio: FigureMark): Prose => prose`The ratio of winning to keeping is ${ratio}.`,
		worth: (value: FigureMark, range: string | undefined): Prose =>
			prose`The customer lifetime value (yearly margin, retention, discounting; first payment after one year) is ${value}${range ? ` (${range})` : ''}.`,
		toCac: (ratio: FigureMark): Prose => prose`Its ratio to the cost of winning a customer is ${ratio}.`,
		gap: (gap: FigureMark): Prose => prose`The value less one year’s retention cost per active customer is ${gap}.`,
	},
	effect: {
		none: (end: number, customers: number) =>
			`Without measures the plan expects ${f.number(customers)} active customers at the end of ${f.month(end)}.`,
		customers: (end: number, likely: number, without: number) =>
			`Provided the measures work as assumed, there will be about ${f.number(likely)} active customers at the end of ${f.month(end)}, compared with about ${f.number(without)} without them.`,
		gain: (gain: FigureMark, months: number, range: string | undefined): Prose =>
			prose`The difference in the result over ${f.number(months)} months would then be ${gain}${range ? ` (${range})` : ''}.`,
		pays: (month: number | undefined, cautious: number | undefined, end: number) =>
			(month === undefined
				? `Under these assumptions the measures do not pay for themselves by ${f.month(end)}.`
				: `Under these assumptions the measures pay for themselves from ${f.month(month)}`) +
			(month === undefined
				? ''
				: cautious === undefined
					? `; if they only work as in the cautious case, they do not do so by ${f.month(end)}.`
					: `; if they only work as in the cautious case, from ${f.month(cautious)}.`),
	},
	control: {
		weaker: (name: string) =>
			`Risk of a weaker effect: if retention lies below the plan at two reviews in a row, ending or changing the measure with the smallest gain (${name}) is considered.`,
		overload: (at: { month: number; role: string; needed: number; available: number }) =>
			`Risk of too little time: in ${f.month(at.month)} the plan needs ${f.hours(at.needed)} of ${at.role}, of which ${f.hours(at.available)} are available; if they are lacking, starts are postponed.`,
		timeFits: 'The planned hours stay within the available hours of every role in every month.',
		review: (every: Cadence, first: number, contract: boolean) =>
			`Retention, recommendation, ${contract ? 'amount of an instalment' : 'basket'} and customer value are reviewed ${cadence[every]}, first on ${f.day(first)}.`,
		active: (days: number) =>
			`A customer counts as active after a purchase within the last ${f.plural(days, { one: '# day', other: '# days' })}.`,
		activeContract: 'A customer counts as active while a contract is running.',
		keep: 'The definitions stay unchanged between reviews so that the figures remain comparable.',
	},
	appendix: {
		figures: 'Key figures and how they are computed',
		assumptions: 'Assumptions and what they rest on',
		team: 'Team',
		definitions: 'Definitions',
		sources: 'Sources',
		heads: {
			figure: 'Key figure',
			value: 'Value',
			range: 'Range',
			formula: 'Formula',
			assumption: 'Assumption',
			support: 'Rests on',
			role: 'Role',
			hourlyCost: 'Cost per hour',
			available: 'Hours a month',
		},
		imputed: (name: string) => `${name} (imputed, no cash)`,
		valueInRange: (likely: string, low: string, high: string) => `${likely} (${low} to ${high})`,
		zeroHours: (n: number) =>
			`${f.plural(n, { one: '# entry of hours is', other: '# entries of hours are' })} a confirmed zero and not listed.`,
		measure: measureWords(f),
		introductory: (amount: string, months: number, last: number) =>
			`introductory price ${amount} in the ${f.plural(months, { one: 'first month', other: 'first # months' })}, up to and including ${f.month(last)}`,
		projection: (contract: boolean) =>
			`The plan is computed month by month from cohorts: customers in their first year and established customers each have their own loss; a measure acts after its lag, grows over its ramp and fades after its end. Revenue is active customers × ${contract ? 'instalments × amount of an instalment' : 'purchases × basket'}; there is no other source of revenue.`,
		convention:
			'Results are contribution margins less retention cost and acquisition cost, not discounted unless stated. The cautious and the favourable case take all effects and reaches at the low or high end of their ranges.',
		dataSet: (file: string, date: string, rows: number) =>
			`${file}, imported on ${f.date(date)}, ${f.plural(rows, { one: '# row', other: '# rows' })}.`,
		tally: (date: string, n: number, method: string) =>
			`Survey of ${f.date(date)}${method ? ` (${method})` : ''}, ${f.plural(n, { one: '# answer', other: '# answers' })}.`,
		assumption: {
			baseline: labels.baseline,
			effect: labels.effect,
			acquisition: (name: string, basis: AcquisitionLine['per']) =>
				`Winning customers: ${name}, ${basis === 'month' ? 'a month' : 'per new customer'}`,
			ofMeasure: (measure: string, what: string) => `${measure}: ${what}`,
			reach: 'share of the target group reached',
			contract: labels.contract,
			cost: (name: string, basis: CostBasis, month: number | undefined) =>
				`${name}, ${labels.per[basis]}${month === undefined ? '' : ` in ${f.month(month)}`}`,
			hours: (role: string, at: Phase, basis: HourBasis, month: number | undefined) =>
				`hours of ${role} for ${labels.phase[at]}, ${labels.per[basis]}${month === undefined ? '' : ` in ${f.month(month)}`}`,
			activeCustomers: 'Active customers, by definition',
			churnReputation: 'Cost of a lost customer: reputation, estimate',
			churnTeam: 'Cost of a lost customer: work and mood of the team, estimate',
			post: {
				'miniJob.hours': 'Post compared: mini-job, hours a month',
				'miniJob.cost': 'Post compared: mini-job, cost a month',
				'partTime.hours': 'Post compared: part time, hours a month',
				'partTime.cost': 'Post compared: part time, cost a month',
			},
			firstBasket: 'Basket of the first purchase',
			repeatBasket: 'Basket of later purchases',
			existingSuccess: 'Success rate of offers to existing customers',
			newSuccess: 'Success rate of offers to new customers',
		},
	},
});

const document = (f: Format) => ({ text: text(f), screen: screen(f) });

export default document;
