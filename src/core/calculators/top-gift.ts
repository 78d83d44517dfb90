import { fail, ok } from '../problem';
import {
	refused,
	sumOf,
	type Calculated,
	type CostPart,
	type Fields,
	type InputOf,
	type PlanFacts,
} from './calculator';
import { basket, count, customers, hours, margin, money, purchases, role } from './shared-fields';

/** A tenth of the customers, 100 at most (R23). */
const tenth = ({ customers }: PlanFacts) => Math.min(100, Math.max(1, Math.round(customers / 10)));

export const topGiftFields = {
	recipients: count(tenth, 'offer', { max: 1e6 }),
	gift: money(1_500, 'offer'),
	postage: money(500, 'offer'),
	/** share of the revenue those customers make: by default thrice as much each as an average customer */
	revenueShare: {
		kind: 'share',
		min: 0,
		max: 1,
		group: 'offer',
		from: 'example',
		start: (facts) => (facts.customers > 0 ? Math.min(1, Math.round((300 * tenth(facts)) / facts.customers) / 100) : 0),
	},
	/** for one occasion */
	hours: hours(8),
	role,
	customers,
	purchases,
	basket,
	margin,
	retention: {
		kind: 'share',
		min: 0,
		max: 1,
		group: 'plan',
		from: 'plan',
		start: ({ retention }) => Math.round(retention * 1_000) / 1_000,
	},
} as const satisfies Fields;
export type TopGiftInput = InputOf<typeof topGiftFields>;

export type TopGiftCost = 'gifts' | 'postage' | 'hours';

/** What a gift must achieve: customers that stay because of it. */
interface NeededRetention {
	readonly customers: number;
	/** of 100 who get the gift; as share: points of retention */
	readonly share: number;
	/** of those who would leave within a year */
	readonly ofLeaving: number;
}

export interface TopGift {
	/** one occasion a year; they add up to `cost` */
	readonly costs: readonly CostPart<TopGiftCost>[];
	readonly cost: number;
	readonly perCustomer: number;
	/** of one of these customers in a year */
	readonly revenue: number;
	readonly contribution: number;
	/** how many of them would leave within a year without the gift */
	readonly leaving: number;
	/** fails with `moreThanLeave` if even keeping everybody does not pay within a year */
	readonly needed: Calculated<NeededRetention>;
}

/**
 * What a yearly gift to the best N customers costs, and how many of them have to stay because of it.
 *
 * cost = N · (gift + postage) + hours · hourly cost; contribution of such a customer = share of revenue · revenue · margin ÷ N;
 * needed customers = cost ÷ contribution of one year. Each gift has to pay within its year; that a customer kept stays on
 * is not counted.
 *
 * @param input money in minor units, shares 0 to 1
 * @returns minor units, unrounded; fails on N = 0, N above the number of customers, and a share of revenue below the average's
 * @see domain R23
 */
export function topGift(input: TopGiftInput): Calculated<TopGift> {
	const { recipients, customers } = input;
	const fault = refused(topGiftFields, input);
	if (fault) return fault;
	if (recipients === 0) return fail('noRecipients');
	if (customers === 0) return fail('noCustomers');
	if (recipients > customers) return fail('moreThanCustomers');
	// Half a point of leeway: shares are typed in whole percent.
	if (input.revenueShare + 0.005 < recipients / customers) return fail('shareBelowAverage');

	const costs: CostPart<TopGiftCost>[] = [
		{ key: 'gifts', amount: recipients * input.gift },
		{ key: 'postage', amount: recipients * input.postage },
		{ key: 'hours', amount: input.hours * input.hourlyCost },
	];
	const cost = sumOf(costs);
	const revenue = (input.revenueShare * customers * input.purchases * input.basket) / recipients;
	const contribution = revenue * input.margin;
	const leaving = recipients * (1 - input.retention);
	return ok({
		costs,
		cost,
		perCustomer: cost / recipients,
		revenue,
		contribution,
		leaving,
		needed: neededRetention(cost, contribution, recipients, leaving),
	});
}

function neededRetention(
	cost: number,
	contribution: number,
	recipients: number,
	leaving: number,
): Calculated<NeededRetention> {
	if (contribution === 0) return fail('noContribution');
	const customers = cost / contribution;
	if (customers > leaving) return fail('moreThanLeave');
	return ok({ customers, share: customers / recipients, ofLeaving: leaving > 0 ? customers / leaving : 0 });
}
