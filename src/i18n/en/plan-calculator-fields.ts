import type { CalculatorFieldWords, FieldWords } from '../calculator-words';

const hoursOf: Readonly<Record<'hours' | 'role', FieldWords>> = {
	hours: { label: 'Hours a month' },
	role: { label: 'Whose hours' },
};
const plan = {
	customers: { label: 'Active customers', hint: 'On average of the first year, without measures' },
	purchases: { label: 'Purchases per customer and year' },
	basket: { label: 'Basket' },
	margin: { label: 'Margin', hint: 'What is left of the price after the cost of goods' },
} as const satisfies Record<string, FieldWords>;

/** Words of every field of every calculator. */
export const calculatorFields: CalculatorFieldWords = {
	stampCard: {
		stamps: { label: 'Purchases until one is free', hint: '10 means: the eleventh is free' },
		itemPrice: { label: 'Price of the free item' },
		participation: { label: 'Customers who take part' },
		redemption: {
			label: 'Full cards that are redeemed',
			hint: 'Redemption: part of the free items earned that is taken',
		},
		replaced: {
			label: 'Free items in place of a paid one',
			hint: '0 %: the free one comes on top. 100 %: it would have been paid for',
		},
		rules: { label: 'Number of rules', hint: 'Not on Mondays, only in the app, expires after a year …' },
		setUp: { label: 'Set-up, once' },
		software: { label: 'Software or printing a month' },
		...hoursOf,
		...plan,
	},
	topGift: {
		recipients: { label: 'Customers with a gift', hint: 'The best by what they buy' },
		gift: { label: 'Gift, each' },
		postage: { label: 'Postage and wrapping, each' },
		revenueShare: { label: 'Their share of revenue', hint: 'From your sales list; often far above the average' },
		hours: { label: 'Hours for all gifts' },
		role: hoursOf.role,
		...plan,
		retention: { label: 'Customers who stay a year', hint: 'Without the gift' },
	},
	newsletter: {
		recipients: { label: 'Recipients today', hint: 'Who has agreed to get it' },
		growth: { label: 'More recipients a month', hint: 'New ones less those who unsubscribe; below 0 the list shrinks' },
		issues: { label: 'Issues a month' },
		design: { label: 'Design, once' },
		identity: { label: 'Logo, colours, type, once', hint: 'Corporate identity: how everything of yours looks' },
		text: { label: 'Professional text per issue' },
		hours: { label: 'Own hours per issue' },
		role: hoursOf.role,
		basket: plan.basket,
		margin: plan.margin,
	},
	discount: {
		discount: { label: 'Discount on the price' },
		reached: { label: 'Customers addressed' },
		offers: { label: 'Offers a year' },
		redemption: { label: 'Of them, who redeem it' },
		anyway: {
			label: 'Of those, who would have bought anyway',
			hint: 'Deadweight: they get a discount for what they do in any case',
		},
		followUps: { label: 'Further purchases per additional one', hint: 'Later, at the full price' },
		fixed: { label: 'Printing and mailing a year' },
		...hoursOf,
		...plan,
		issued: { label: 'Vouchers handed out' },
		voucher: { label: 'Worth each' },
		redeemed: { label: 'Redeemed so far' },
	},
	complaints: {
		complaints: { label: 'Complaints a month' },
		leaving: { label: 'Of them, who would leave', hint: 'If nothing were done' },
		recovered: { label: 'Of those, who stay after all', hint: 'Because somebody apologises and makes up for it' },
		goodwill: { label: 'Goodwill per case', hint: 'A refund, a discount, a sample' },
		minutes: { label: 'Time per case' },
		role: { label: 'Whose time' },
		purchases: plan.purchases,
		basket: plan.basket,
		margin: plan.margin,
		remaining: {
			label: 'Years’ worth a kept customer still brings',
			hint: 'r ÷ (1 + d − r), retention and cost of capital of the plan; the same value as in the cost of churn',
		},
	},
};
