import type { Format } from '../format';

/** Words of the charts of the costs view. */
export const costs = (f: Format) => ({
	purchase: {
		title: (n: number) =>
			n === 1
				? 'The first purchase covers what winning the customer cost'
				: `A new customer who keeps buying brings profit from purchase ${f.number(n)} on`,
		titleNever: 'No number of purchases covers what winning a customer costs',
		unit: 'Profit of one customer after so many purchases, added up',
		foot: (margin: string, cac: string) =>
			`n × ${margin} margin a purchase − ${cac} acquisition cost. The same basket for every purchase; a first-order discount is in the acquisition cost, so it is not deducted again.`,
		before: 'Before the first',
		after: (n: number) => `After purchase ${f.number(n)}`,
		name: 'Profit so far',
		purchases: 'Purchases',
		summary: (cac: string, n: number, end: string) =>
			`Columns from minus ${cac} before the first purchase, rising evenly to ${end} after ${f.number(n)} purchases.`,
	},
	/** where customers pay instalments of a contract: instead of the words above */
	payment: {
		title: (n: number) =>
			n === 1
				? 'The first instalment covers what winning the customer cost'
				: `A new customer who stays brings profit from instalment ${f.number(n)} on`,
		titleNever: 'No number of instalments covers what winning a customer costs',
		unit: 'Profit of one customer after so many instalments, added up',
		foot: (margin: string, cac: string) =>
			`n × ${margin} margin an instalment − ${cac} acquisition cost. The same amount for every instalment; a first-order discount is in the acquisition cost, so it is not deducted again.`,
		after: (n: number) => `After instalment ${f.number(n)}`,
		purchases: 'Instalments',
		summary: (cac: string, n: number, end: string) =>
			`Columns from minus ${cac} before the first instalment, rising evenly to ${end} after ${f.number(n)} instalments.`,
	},
	month: {
		title: (months: number) => `On average, leavers included, a new customer pays off in month ${f.number(months)}`,
		titleNever: (months: number) =>
			`On average, leavers included, a new customer does not pay off within ${f.number(months)} months`,
		unit: 'Expected profit of a new customer at the end of the month, added up',
		unitBand:
			'Expected profit of a new customer at the end of the month, added up; band: cautious to favourable assumptions',
		foot: 'Σ share still there × purchases ÷ 12 × basket × margin − acquisition cost; with the measures, not discounted.',
		footNever: (months: number) => `In the cautious case it does not pay off within ${f.number(months)} months.`,
		before: 'Before the first month',
		at: (n: number) => `Month ${f.number(n)}`,
		name: 'Profit',
		rule: 'covered',
		low: 'Cautious',
		high: 'Favourable',
		summary: (cac: string, months: number, end: string) =>
			`Line from minus ${cac} at the start, rising ever more slowly to ${end} after ${f.number(months)} months.`,
	},
	gap: {
		titleWider: (from: string, to: string) =>
			`The gap between customer value and retention cost widens: from ${from} to ${to}`,
		titleNarrower: (from: string, to: string) =>
			`The gap between customer value and retention cost narrows: from ${from} to ${to}`,
		titleSame: (gap: string) => `The gap between customer value and retention cost stays at about ${gap}`,
		titleBelow: (gap: string) => `Keeping a customer costs more than the customer still brings: ${gap}`,
		titleNone: 'No active customers, so no gap yet',
		unit: 'Lifetime value of an established customer, against retention cost per active customer and year',
		foot: 'Value: m · r ÷ (1 + d − r), with the measures as they act in that month. Cost: running cost of the plan year so far scaled to 12 months, one-off cost as spent, ÷ average active customers. The title compares the ends of the first and the last full plan year.',
		value: 'Customer value',
		cost: 'Retention cost',
		gap: 'Gap',
		summary: (value: string, cost: string, month: string) =>
			`Two lines. At the end of ${month}: customer value ${value}, retention cost ${cost}.`,
	},
});
