import { communication } from '../plan/templates/communication';
import { fail, ok } from '../problem';
import { refused, sumOf, type Calculated, type CostPart, type Fields, type InputOf } from './calculator';
import { basket, count, hours, margin, money, role } from './shared-fields';
import { checkedTiers, priceFor, type Tier } from './tiers';

const template = communication.newsletter;

export const newsletterFields = {
	recipients: count(({ customers }) => Math.max(1, Math.round(customers * template.reach[1])), 'offer', { min: 1 }),
	/** recipients a month; below 0 the list shrinks */
	growth: { ...count(10, 'offer', { min: -1e6, max: 1e6 }), kind: 'number' },
	/** a month */
	issues: { ...count(1, 'offer', { max: 60 }), kind: 'number' },
	design: money(template.costs.design.amount[1], 'effort', 'template'),
	identity: money(0, 'effort'),
	/** professional text, an issue */
	text: money(template.costs.editing.amount[1], 'effort', 'template'),
	/** an issue */
	hours: hours(4),
	role,
	basket,
	margin,
} as const satisfies Fields;
export type NewsletterInput = InputOf<typeof newsletterFields> & {
	readonly tiers: readonly Tier[];
	/** months */
	readonly horizon: number;
};

export type NewsletterCost = 'design' | 'identity' | 'mailing' | 'text' | 'hours';

/** A stretch of months at one price. */
export interface PriceStep {
	/** months after the start */
	readonly from: number;
	readonly months: number;
	/** in the first and the last of them */
	readonly recipients: readonly [number, number];
	/** a month, minor units */
	readonly price: number;
}

export interface Newsletter {
	readonly steps: readonly PriceStep[];
	/** of the first twelve months; they add up to `firstYear` */
	readonly costs: readonly CostPart<NewsletterCost>[];
	readonly firstYear: number;
	/** of the whole horizon */
	readonly total: number;
	/** recipients on average of the first year */
	readonly averageRecipients: number;
	/** first year ÷ average recipients */
	readonly perRecipient: number;
	/** extra purchases for every 1,000 recipients that pay for the first year */
	readonly breakEven: Calculated<number>;
}

/**
 * What a newsletter costs while its list grows through the tiers of a price list.
 *
 * recipients(t) = now + growth · t; month t costs the first tier whose limit is not below them, and issues · (text + hours ·
 * hourly cost); design and identity once. Extra purchases = cost of the first year ÷ (basket · margin) ÷ recipients · 1,000.
 *
 * @param input money in minor units, hours an issue, growth and issues a month
 * @returns minor units, unrounded; fails on tiers out of order, a list above the last tier or one that shrinks to nobody
 * @see domain R24
 */
export function newsletter(input: NewsletterInput): Calculated<Newsletter> {
	const fault = refused(newsletterFields, input);
	if (fault) return fault;
	const list = checkedTiers(input.tiers);
	if (!list.ok) return list;
	const prices: number[] = [];
	const recipientsAt = (t: number) => input.recipients + input.growth * t;
	for (let t = 0; t < input.horizon; t++) {
		if (recipientsAt(t) <= 0) return fail('noRecipients');
		const price = priceFor(list.value, recipientsAt(t));
		if (!price.ok) return price;
		prices.push(price.value);
	}
	const perMonth = { text: input.issues * input.text, hours: input.issues * input.hours * input.hourlyCost };
	const year = prices.slice(0, 12);
	const costs: CostPart<NewsletterCost>[] = [
		{ key: 'design', amount: input.design },
		{ key: 'identity', amount: input.identity },
		{ key: 'mailing', amount: year.reduce((sum, price) => sum + price, 0) },
		{ key: 'text', amount: year.length * perMonth.text },
		{ key: 'hours', amount: year.length * perMonth.hours },
	];
	const firstYear = sumOf(costs);
	const running = prices.reduce((sum, price) => sum + price + perMonth.text + perMonth.hours, 0);
	const averageRecipients = (recipientsAt(0) + recipientsAt(year.length - 1)) / 2;
	const ofPurchase = input.basket * input.margin;
	return ok({
		steps: stepsOf(prices, recipientsAt),
		costs,
		firstYear,
		total: input.design + input.identity + running,
		averageRecipients,
		perRecipient: firstYear / averageRecipients,
		breakEven: ofPurchase > 0 ? ok((firstYear / ofPurchase / averageRecipients) * 1_000) : fail('noContribution'),
	});
}

function stepsOf(prices: readonly number[], recipientsAt: (t: number) => number): PriceStep[] {
	const starts = prices.flatMap((price, t) => (price === prices[t - 1] ? [] : [t]));
	return starts.map((from, at) => {
		const end = starts[at + 1] ?? prices.length;
		return {
			from,
			months: end - from,
			recipients: [recipientsAt(from), recipientsAt(end - 1)],
			price: prices[from] ?? 0,
		};
	});
}
