import type { CalculatorId, Field, Origin, Reason } from '../../core/calculators/calculator';
import type { HandedLine } from '../../core/calculators/handover';
import type { Format } from '../format';
import { calculatorFields as fields } from './plan-calculator-fields';
import { results } from './plan-calculator-results';

const cards: Record<CalculatorId, { name: string; question: string; explain: string }> = {
	stampCard: {
		name: 'Stamp card',
		question: 'What does “buy ten, get one free” really cost?',
		explain: 'The discount the customer sees, the cost you bear, and the extra purchases that pay for it.',
	},
	topGift: {
		name: 'Gift to the best customers',
		question: 'How many have to stay so that the gift pays?',
		explain: 'Gifts, postage and hours against what such a customer brings in a year.',
	},
	newsletter: {
		name: 'Newsletter',
		question: 'What does the newsletter cost when the list grows?',
		explain: 'The price steps of the mailing tool, text, design and your own hours over the whole plan.',
	},
	discount: {
		name: 'Discount and deadweight',
		question: 'How much of the discount goes to those who buy anyway?',
		explain: 'Deadweight is a discount for purchases that would have been made at the full price.',
	},
	complaints: {
		name: 'Making up for complaints',
		question: 'Is goodwill worth its price?',
		explain: 'Goodwill and time per case against the customers who stay because of it.',
	},
};

/** Words of the calculators. */
export const calculators = (f: Format) => ({
	title: 'Five calculators for what is easily underestimated',
	lead: 'Each begins with the numbers of your plan, shows every formula and hands its result over to a measure.',
	link: 'Calculators',
	all: 'All calculators',
	open: 'Open',
	openNamed: (name: string) => `Open: ${name}`,
	cards,
	inputs: 'Your numbers',
	results: 'Result',
	groups: {
		offer: 'Assumptions',
		effort: 'Effort',
		plan: 'From the plan',
		open: 'Handed out and still open',
	} satisfies Record<Field['group'], string>,
	fields,
	unit: { minutes: 'min', years: 'years' },
	origin: {
		own: 'own figure',
		plan: 'from the plan',
		template: 'from the template',
		example: 'example value',
	} satisfies Record<Origin | 'own', string>,
	restsOn: (counts: Readonly<Record<Origin | 'own', number>>) => {
		const parts = (['own', 'plan', 'template', 'example'] as const).flatMap((origin) => {
			const n = counts[origin];
			if (n === 0) return [];
			return {
				own: f.plural(n, { one: '# own figure', other: '# own figures' }),
				plan: f.plural(n, { one: '# from the plan', other: '# from the plan' }),
				template: f.plural(n, { one: '# from the template', other: '# from the template' }),
				example: f.plural(n, { one: '# example value', other: '# example values' }),
			}[origin];
		});
		return `Rests on ${f.list(parts)}.`;
	},
	restore: 'An emptied field goes back to its starting value.',
	reset: 'Reset all',
	wasReset: 'The starting values are back.',
	noTeam: 'Without a team, hours cost nothing here.',
	toTeam: 'Enter the team',
	none: 'No result with these numbers',
	reasons: {
		outOfRange: 'One of the values is outside what is possible.',
		noStamps: 'A card needs at least one purchase until the next is free.',
		noCustomers: 'Without customers there is nothing to compute. Enter how many there are.',
		noPurchases: 'Without purchases or without a basket there is nothing to compute.',
		noRecipients: 'There is nobody who would get it. Raise the number of recipients.',
		noRedemptions: 'Nobody redeems the offer, so it costs nothing and brings nothing.',
		noComplaints: 'Without complaints there is nothing to make up for.',
		noContribution: 'A purchase leaves no margin, so nothing can pay for the cost.',
		neverPays: 'It does not pay, whatever the effect: what it costs is more than all of it could bring.',
		moreThanCustomers: 'More gifts than customers. Lower the number.',
		shareBelowAverage:
			'So many customers make at least their average share of revenue. The best are above it: raise the share.',
		moreThanLeave:
			'Does not pay within a year: even if every one of them stayed, they would bring less than the gifts cost.',
		moreThanLost:
			'More customers would leave after a complaint than the plan loses in all. Change the complaints here or the retention in the plan.',
		aboveRevenue: 'More would be given away than those customers pay. No measure can say that.',
		noTiers: 'The price list is empty. Add a row.',
		tierOrder: 'The limits have to rise from row to row.',
		aboveTiers: 'The list grows beyond the last row of the price list. Add a row.',
		anywayAbovePurchases:
			'More purchases would have been made anyway than a customer makes in a year. Lower the offers or the share.',
		redeemedAboveIssued: 'More is redeemed than was handed out.',
		redeemedAboveExpected: 'More is redeemed already than expected. Raise the share that redeems.',
	} satisfies Record<Reason, string>,
	costs: {
		rewards: 'Free items',
		software: 'Software or printing',
		hours: 'Hours',
		setUp: 'Set-up, once',
		gifts: 'Gifts',
		postage: 'Postage and wrapping',
		design: 'Design and set-up, once',
		identity: 'Logo, colours, type, once',
		mailing: 'Mailing tool',
		text: 'Professional text',
		wasted: 'Discount on purchases made anyway',
		additional: 'Discount on additional purchases',
		fixed: 'Printing and mailing',
		goodwill: 'Goodwill',
	},
	costTable: {
		caption: 'Cost of the first year',
		part: 'Part',
		amount: 'Amount',
		total: 'First year',
		later: 'every further year',
	},
	tiers: {
		title: 'Price list of the mailing tool',
		example: 'A made-up example, no provider’s prices. Replace it by the list of yours.',
		own: 'Your price list.',
		upTo: (row: number) => `Row ${row}, up to so many recipients`,
		price: (row: number) => `Row ${row}, price a month`,
		upToShort: 'Up to so many recipients',
		priceShort: 'Price a month',
		add: 'Add a row',
		remove: (limit: number) => `Remove the row up to ${f.number(limit)}`,
		removed: (limit: number) => `Row up to ${f.number(limit)} removed.`,
		reset: 'Back to the example',
		steps: 'What the tool costs as the list grows',
		months: 'Months',
		recipients: 'Recipients',
		perMonth: 'Price a month',
		range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
	},
	takeOver: {
		title: 'Take over into a measure',
		lead: 'Costs and hours come from here. Everything else of the measure stays yours to fill in.',
		which: 'Which measure',
		fresh: 'A new measure',
		second: (names: readonly string[]) =>
			`${f.list(names.map((name) => `“${name}”`))} ${names.length === 1 ? 'is' : 'are'} in the plan already. A new measure counts beside, with its own cost and its own effect.`,
		update: (name: string) => `Update: ${name}`,
		button: 'Take over',
		contains: 'The new measure contains',
		changes: 'This changes',
		nothing: 'The measure already has these numbers.',
		kept: (n: number) => f.plural(n, { one: '# other line stays as it is.', other: '# other lines stay as they are.' }),
		newLine: 'new',
		from: (before: string, after: string) => `${before} → ${after}`,
		hours: 'Hours in execution',
		differs: (names: readonly string[]) =>
			`Other than in the plan: ${f.list(names)}. The projection computes the measure with the numbers of the plan.`,
		toBaseline: 'Change them in the plan',
		made: (name: string) => `${name}: made from the calculator, with its costs and hours.`,
		updated: (name: string, n: number) =>
			`${name}: ${f.plural(n, { one: '# number taken over', other: '# numbers taken over' })}.`,
		note: (calculator: string, date: string, finding: string) =>
			`Calculated with the calculator “${calculator}” on ${f.date(date)}: ${finding}`,
		open: 'Still open: what it changes in purchases, and the hours for analysis, planning and control.',
		openHours: 'Still open: the hours for analysis, planning and control.',
		promo: (price: string, months: number, later: string) =>
			`${f.plural(months, { one: '# month', other: '# months' })} ${price}, then ${later}`,
	},
	measure: {
		name: {
			stampCard: (stamps: number) => `Stamp card “${f.number(stamps)} + 1”`,
			topGift: (n: number) => `Gift to the best ${f.number(n)} customers`,
			newsletter: 'Newsletter with news from the business',
			discount: (share: number) => `${f.percent(share)} discount for existing customers`,
			complaints: 'Making up for complaints, with a goodwill budget',
		},
		benefit: (stamps: number) =>
			`After ${f.plural(stamps, { one: '# purchase', other: '# purchases' })} the next is on the house.`,
		line: ({ key, promo }: HandedLine) =>
			({
				setUp: 'Set-up',
				software: 'Stamp card software',
				freeItem: 'Free items, at what they cost',
				gifts: 'Gifts',
				postage: 'Postage and wrapping',
				design: 'Design and set-up',
				identity: 'Logo, colours, type',
				mailing: 'Mailing tool',
				tier: `Mailing tool, step in month ${f.number((promo?.months ?? 0) + 1)}`,
				text: 'Professional text',
				discount: 'Discount redeemed',
				fixed: 'Printing and mailing',
				goodwill: 'Goodwill budget',
			})[key],
	},
	computed: results(f),
});
