import type { Format } from '../format';

const clv = (f: Format) => ({
	title: (value: number, times: number | undefined) =>
		times === undefined
			? `A customer is worth ${f.money(value)}`
			: `A customer is worth ${f.money(value)}, ${f.number(times, 1)} times what winning one costs`,
	none: 'What a customer is worth cannot be computed yet',
	lead: 'Margin, not revenue. Each method answers a different question; the text always says which one is meant.',
	figures: 'Customer value by method',
	fill: { data: 'Import purchases', acquisition: 'Enter acquisition costs', baseline: 'Complete the baseline' },
	methods: {
		title: 'Methods and what each one counts',
		first: 'First payment',
		horizon: 'Horizon',
		discount: 'Discounting',
		ids: {
			'clv.margin': {
				first: 'next year, if the customer stays',
				horizon: 'without end',
				discounted: true,
				note: 'Established customers; the same retention every year. Later payments weigh less.',
			},
			'clv.simple': {
				first: 'this year',
				horizon: 'average lifetime, 1 ÷ churn',
				discounted: false,
				note: 'A quick estimate; higher than the first because nothing is discounted and this year counts in full.',
			},
			'clv.projected': {
				first: 'this month',
				horizon: '60 months',
				discounted: true,
				note: 'A new customer in this plan, with the measures and two retention rates, before all costs.',
			},
			'clv.historic': {
				first: 'first purchase in the data',
				horizon: 'to the last day of the data',
				discounted: false,
				note: 'Margin already earned per customer, refunds subtracted; no forecast.',
			},
		},
		rate: (rate: number) => `${f.percent(rate, 1)} a year`,
		no: 'none',
	},
	gap: {
		title: 'Distance between value and retention cost',
		value: 'Customer value',
		cost: 'Retention cost of a year per active customer',
		rest: 'Remains',
		text: 'Retention pays while this distance is clearly above zero. The aim is to widen it.',
	},
	curve: {
		title: 'The more customers stay, the more each further point is worth',
		text: 'The expected lifetime is 1 ÷ (1 − retention). This is a hyperbola, not exponential growth: steep only where retention is already high.',
		retention: 'Retention',
		lifetime: 'Lifetime',
		value: 'Customer value',
		own: 'your plan',
		years: (years: number) => `${f.number(years, 1)} ${years === 1 ? 'year' : 'years'}`,
		endless: 'without end',
	},
	inputs: {
		title: 'Rests on',
		edit: 'Change the assumptions',
		basket: 'Basket',
		purchases: 'Purchases a year',
		margin: 'Margin',
		retention: 'Retention of established customers',
		discount: 'Discount rate',
	},
});

export default clv;
