import type { AcquisitionLine } from '../../core/plan/plan';
import type { Format } from '../format';

const start = (f: Format) => ({
	heading: 'Plan how your customers stay. With numbers a bank can check.',
	lead: 'No sign-up. Your data stays in this browser.',
	doors: {
		look: {
			title: 'Look around first',
			text: 'A finished plan to try out. One click to open it, one to leave it.',
			demos: {
				cafe: 'The Daily Grind: a quarter of loyalty work, exact to the cent.',
				shop: 'Tee & Ton: 2,000 customers, 30 months of orders, 300 answers.',
				consultancy: 'Contracts with a start, an end and a reason to stay.',
			},
			open: (name: string) => `Open demo: ${name}`,
		},
		begin: {
			title: 'Start my plan',
			text: 'Six questions about your business, then three measures to choose from. No customer data needed.',
			note: 'First result in about 90 seconds.',
			action: 'Start my plan',
		},
		open: {
			title: 'Open a file',
			text: 'A CSV from your shop, till or invoicing program, or a Bleibwert backup.',
			note: 'You see what was understood before anything is stored.',
			label: 'Choose or drop a file',
			hint: 'CSV, TSV or a Bleibwert backup (JSON)',
		},
	},
	continue: (name: string) => `Continue with “${name}”`,
	excerpt: {
		title: 'This is what your business plan will say',
		text: [
			'In the plan, winning a new customer costs ',
			', keeping one for a year ',
			'. ',
			' of customers stay a year, on the assumptions made.',
		],
		note: 'From the café demo. Every underlined figure shows its calculation and its source on a click.',
	},
	begin: {
		step: (n: number, of: number) => `Question ${f.number(n)} of ${f.number(of)}`,
		back: 'Back',
		next: 'Next',
		skip: 'Skip, take the template',
		finish: 'Create the plan',
		stopped: 'One entry is not possible yet: it has a red border, with the reason below.',
		leave: 'Not now',
		sell: {
			question: 'What do you sell, and to whom?',
			name: 'Name of the business',
			offer: 'Offer and customers',
			offerHint: 'One or two sentences, as they may stand in the business plan.',
			place: 'Place',
			industry: 'Industry',
			relation: 'How are customers tied to you?',
			currency: 'Currency',
			firstMonth: 'First month of the plan',
		},
		customers: {
			question: 'How many customers at the start, how many new ones a month?',
			established: 'Customers at the start, with you for over a year',
			firstYear: 'Customers at the start, in their first year',
			openingHint: '0 if you have not opened yet.',
			firstYearHint: 'They first bought within the last twelve months. More of them leave than of older ones.',
			acquired: 'New customers a month',
		},
		purchases: {
			question: 'How often does a customer buy in a year, for how much?',
			perYear: 'Purchases per customer and year',
			basket: 'Basket',
		},
		margin: {
			question: 'What is left of it after the cost of goods?',
			margin: 'Margin',
			hint: 'Revenue less the goods or work bought for it, as a share of revenue.',
			retention: 'Of 100 new customers, how many are still there a year later?',
			retentionHint: 'If you do not know: the proposal comes from the literature and says so.',
		},
		hours: {
			question: 'How many hours a month do you have for this?',
			hours: 'Hours a month',
			cost: 'What does an hour of yours cost?',
			tooMany: (most: number) => `No month has more than ${f.number(most)} hours.`,
			hint: 'Your own time has a price too. It is shown apart from cash.',
		},
		measures: {
			question: 'Which of these three measures fit?',
			hint: 'Three are enough for a complete plan. All can be changed later.',
			hours: (hours: string) => `${hours} in the first year`,
			/** what the plan reckons with though nobody was asked */
			assumed: {
				title: 'The plan also reckons with',
				text: 'Nobody asked you what new customers cost. Until you enter values of your own (Plan, Starting point), these template values of the industry hold:',
				line: (
					name: string,
					per: AcquisitionLine['per'],
					amount: number | undefined,
					hours: number | undefined,
				): string =>
					`${name}: ${amount === undefined ? f.hours(hours ?? 0) : f.money(amount)} ${{ month: 'a month', newCustomer: 'per new customer' }[per]}`,
			},
		},
	},
});

export default start;
