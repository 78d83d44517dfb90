import { discounts } from '../plan/templates/discounts';
import { fail, ok } from '../problem';
import { refused, sumOf, type Calculated, type CostPart, type Fields, type InputOf } from './calculator';
import { basket, count, customers, hours, margin, money, purchases, role, share } from './shared-fields';

const template = discounts.stampCard;

export const stampCardFields = {
	/** paid purchases until the next is free */
	stamps: count(10, 'offer', { min: 1, max: 1_000 }),
	itemPrice: { ...money(0, 'offer'), from: 'plan', start: ({ basket }) => basket },
	participation: share(template.reach[1], 'offer', 'template'),
	redemption: share(0.7, 'offer'),
	/** share of free items that take the place of a purchase otherwise paid for */
	replaced: share(0, 'offer'),
	rules: count(1, 'offer', { max: 100 }),
	setUp: money(template.costs.setUp.amount[1], 'effort', 'template'),
	/** a month */
	software: money(template.costs.software.amount[1], 'effort', 'template'),
	/** a month */
	hours: hours(2),
	role,
	customers,
	purchases,
	basket,
	margin,
} as const satisfies Fields;
export type StampCardInput = InputOf<typeof stampCardFields>;

export type StampCardCost = 'rewards' | 'software' | 'hours';

export interface StampCard {
	/** price reduction for who redeems every card / at the redemption assumed */
	readonly reductionFull: number;
	readonly reduction: number;
	readonly participants: number;
	/** of participants in a year: paid purchases, free items earned, free items taken */
	readonly paid: number;
	readonly earned: number;
	readonly redeemed: number;
	/** what a free item costs, minor units: cost of goods, and the margin of those that replace a paid purchase */
	readonly itemCost: number;
	/** in a year, set-up not included; rewards, software and hours add up to `perYear` */
	readonly costs: readonly CostPart<StampCardCost>[];
	readonly perYear: number;
	readonly firstYear: number;
	/** what participants pay in a year, and what share of it the free items / everything costs */
	readonly revenue: number;
	readonly rewardShare: number;
	readonly costShare: number;
	/** extra paid purchases of each participant in a year that pay for a running year */
	readonly breakEven: Calculated<number>;
	/** stamps collected and not yet redeemed, at what they will cost: cards are half full on average */
	readonly openStamps: number;
	readonly liability: number;
	/** more rules than a customer keeps in mind */
	readonly friction: boolean;
}

/** More rules than this are read as friction. */
const manyRules = 3;

/**
 * What a stamp card costs: after N paid purchases the next is free.
 *
 * Who redeems every card pays N of N + 1 items: a price reduction of 1 ÷ (N + 1), 10 + 1 → 1/11 = 9.1 %; with an item of
 * another price p than the basket B it is p ÷ (N · B + p). At redemption ρ: ρp ÷ (N · B + ρp). The founder bears free items ×
 * (cost of goods + share replaced × margin) × price: items = participants · purchases ÷ N · ρ. It pays when
 * extra · (B · margin − ρ · item cost ÷ N) = cost of a running year ÷ participants.
 *
 * Open stamps: each card is between 0 and N − 1 stamps full, (N − 1) ÷ 2 on average, each worth item cost ÷ N · ρ.
 *
 * @param input money in minor units, shares 0 to 1, purchases a year, hours a month
 * @returns money a year in minor units, unrounded; fails on N = 0 and without customers, purchases or basket
 * @see domain R67
 */
export function stampCard(input: StampCardInput): Calculated<StampCard> {
	const { stamps, itemPrice, participation, redemption } = input;
	if (!(stamps >= 1)) return fail('noStamps');
	const fault = refused(stampCardFields, input);
	if (fault) return fault;
	const participants = input.customers * participation;
	if (participants === 0) return fail('noCustomers');
	const paid = participants * input.purchases;
	const revenue = paid * input.basket;
	if (revenue === 0) return fail('noPurchases');

	const itemCost = freeItemCost(input);
	const redeemed = (paid / stamps) * redemption;
	const costs: CostPart<StampCardCost>[] = [
		{ key: 'rewards', amount: redeemed * itemCost },
		{ key: 'software', amount: 12 * input.software },
		{ key: 'hours', amount: 12 * input.hours * input.hourlyCost },
	];
	const perYear = sumOf(costs);
	const ofExtra = input.basket * input.margin - (redemption * itemCost) / stamps;
	const openStamps = (participants * (stamps - 1)) / 2;
	return ok({
		reductionFull: itemPrice / (stamps * input.basket + itemPrice),
		reduction: (redemption * itemPrice) / (stamps * input.basket + redemption * itemPrice),
		participants,
		paid,
		earned: paid / stamps,
		redeemed,
		itemCost,
		costs,
		perYear,
		firstYear: perYear + input.setUp,
		revenue,
		rewardShare: (redemption * itemCost) / (stamps * input.basket),
		costShare: perYear / revenue,
		breakEven: ofExtra > 0 ? ok(perYear / participants / ofExtra) : fail('neverPays'),
		openStamps,
		liability: (openStamps * redemption * itemCost) / stamps,
		friction: input.rules > manyRules,
	});
}

/** What a free item costs, minor units: its cost of goods, and its margin where it takes the place of a paid one. */
function freeItemCost({ itemPrice, margin, replaced }: StampCardInput): number {
	return itemPrice * (1 - margin + replaced * margin);
}

/**
 * What a running year brings when each participant buys so many times more than without the card.
 * @returns minor units; 0 at {@link StampCard.breakEven}
 */
export function stampCardNet(input: StampCardInput, extra: number): number {
	const participants = input.customers * input.participation;
	const rewards = (input.redemption * freeItemCost(input)) / input.stamps;
	const fixed = 12 * (input.software + input.hours * input.hourlyCost);
	return participants * (extra * input.basket * input.margin - (input.purchases + extra) * rewards) - fixed;
}
