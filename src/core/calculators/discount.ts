import { fail, ok } from '../problem';
import {
	breakEvenShare,
	refused,
	sumOf,
	type Calculated,
	type CostPart,
	type Fields,
	type InputOf,
} from './calculator';
import { basket, count, customers, hours, margin, money, purchases, role, share } from './shared-fields';

export const discountFields = {
	discount: share(0.1, 'offer'),
	/** share of customers who get each offer */
	reached: share(0.5, 'offer'),
	/** offers a year */
	offers: { ...count(4, 'offer', { max: 365 }), kind: 'number' },
	redemption: share(0.2, 'offer'),
	/** share of those who redeem and would have bought anyway */
	anyway: share(0.6, 'offer'),
	/** later purchases at the full price that each additional one brings */
	followUps: { ...count(0, 'offer', { max: 1_000 }), kind: 'number' },
	/** printing, mailing: a year */
	fixed: money(15_000, 'effort'),
	/** a month */
	hours: hours(1),
	role,
	customers,
	purchases,
	basket,
	margin,
	/** vouchers or points handed out / worth each / redeemed so far in money */
	issued: {
		...count(0, 'open'),
		start: ({ customers }) => Math.round(customers / 2),
	},
	voucher: { ...money(0, 'open'), start: ({ basket }) => Math.round(basket / 10) },
	redeemed: money(0, 'open'),
} as const satisfies Fields;
export type DiscountInput = InputOf<typeof discountFields>;

export type DiscountCost = 'wasted' | 'additional' | 'fixed' | 'hours';

export interface Discount {
	/** in a year: redemptions, of which additional */
	readonly redemptions: number;
	readonly additional: number;
	/** price given away in a year, on purchases made anyway / in all */
	readonly wasted: number;
	readonly given: number;
	/** price given away in both parts, fixed costs and hours; they add up to `cost` */
	readonly costs: readonly CostPart<DiscountCost>[];
	readonly cost: number;
	/** what additional purchases and those that follow bring at full price */
	readonly contribution: number;
	/** contribution − cost */
	readonly net: number;
	/** additional purchases a customer reached makes a year */
	readonly extraPerCustomer: number;
	/** share of redemptions that has to be additional */
	readonly breakEven: Calculated<number>;
	/** vouchers still open, at the value expected to be redeemed */
	readonly liability: Calculated<number>;
}

/**
 * What a discount costs, how much of it goes to purchases that would have been made anyway (deadweight, "Mitnahmeeffekt"), and
 * what the really additional purchases bring.
 *
 * R = customers · reached · offers · redemption; given = R · basket · d; wasted = anyway · given;
 * contribution = (1 − anyway) · R · basket · margin · (1 + follow-ups); net = contribution − given − fixed − hours.
 * It pays from a share s of additional purchases with s · R · basket · margin · (1 + follow-ups) = cost; without fixed costs and
 * follow-ups s = d ÷ margin. Liability = issued · value · redemption − redeemed.
 *
 * @param input money in minor units, shares 0 to 1, offers a year, hours a month
 * @returns money a year in minor units, unrounded; fails without redemptions, and when more purchases than the plan's would
 *   have been made anyway
 * @see domain R16
 */
export function discount(input: DiscountInput): Calculated<Discount> {
	const fault = refused(discountFields, input);
	if (fault) return fault;
	const perCustomer = input.offers * input.redemption;
	const redemptions = input.customers * input.reached * perCustomer;
	if (input.customers === 0) return fail('noCustomers');
	if (redemptions === 0) return fail('noRedemptions');
	if (perCustomer * input.anyway > input.purchases) return fail('anywayAbovePurchases');

	const additional = redemptions * (1 - input.anyway);
	const given = redemptions * input.basket * input.discount;
	const wasted = given * input.anyway;
	const costs: CostPart<DiscountCost>[] = [
		{ key: 'wasted', amount: wasted },
		{ key: 'additional', amount: given - wasted },
		{ key: 'fixed', amount: input.fixed },
		{ key: 'hours', amount: 12 * input.hours * input.hourlyCost },
	];
	const cost = sumOf(costs);
	const ofAdditional = input.basket * input.margin * (1 + input.followUps);
	const contribution = additional * ofAdditional;
	return ok({
		redemptions,
		additional,
		wasted,
		given,
		costs,
		cost,
		contribution,
		net: contribution - cost,
		extraPerCustomer: perCustomer * (1 - input.anyway) * (1 + input.followUps),
		breakEven: breakEvenShare(cost, redemptions * ofAdditional),
		liability: openVouchers(input),
	});
}

function openVouchers({ issued, voucher, redemption, redeemed }: DiscountInput): Calculated<number> {
	if (redeemed > issued * voucher) return fail('redeemedAboveIssued');
	const open = issued * voucher * redemption - redeemed;
	return open < 0 ? fail('redeemedAboveExpected') : ok(open);
}
