import type { Currency, Plan } from '../plan/plan';
import { atPriceLevel } from '../plan/templates/price-level';
import { fail, ok } from '../problem';
import type { Calculated } from './calculator';

/** One tier of a price list: up to so many recipients, so much a month in minor units. */
export interface Tier {
	readonly limit: number;
	readonly price: number;
}

/** A made-up price list to begin with: no provider's. Prices at the price level of the euro. */
const example: readonly Tier[] = [
	{ limit: 500, price: 0 },
	{ limit: 1_000, price: 1_500 },
	{ limit: 2_500, price: 2_900 },
	{ limit: 5_000, price: 4_900 },
	{ limit: 10_000, price: 7_900 },
	{ limit: 50_000, price: 24_900 },
];

export const mostTiers = 20;

/** The tiers of a plan, in the order they were typed; `own` once the user changed one. */
export function tiersOf(plan: Plan): { readonly tiers: readonly Tier[]; readonly own: boolean } {
	const stored = plan.calculations?.['newsletter'];
	const n = stored?.['tiers'];
	if (!stored || n === undefined) return { tiers: exampleTiers(plan.business.currency), own: false };
	const tiers = Array.from({ length: Math.min(n, mostTiers) }, (_, at) => ({
		limit: stored[`limit${at}`] ?? 0,
		price: stored[`price${at}`] ?? 0,
	}));
	return { tiers, own: true };
}

/** The example at a currency's price level. */
function exampleTiers(currency: Currency): readonly Tier[] {
	return example.map(({ limit, price }) => ({ limit, price: atPriceLevel(price, currency) }));
}

/** The plan with other tiers; undefined goes back to the example. */
export function setTiers(plan: Plan, tiers: readonly Tier[] | undefined): Plan {
	const rest = Object.entries(plan.calculations?.['newsletter'] ?? {}).filter(
		([key]) => !/^(tiers|limit\d+|price\d+)$/.test(key),
	);
	const numbers = (tiers ?? []).flatMap(({ limit, price }, at): [string, number][] => [
		[`limit${at}`, limit],
		[`price${at}`, price],
	]);
	const newsletter = Object.fromEntries([...rest, ...(tiers ? [['tiers', tiers.length] as const] : []), ...numbers]);
	return { ...plan, calculations: { ...plan.calculations, newsletter } };
}

/** Whether tiers can be read: at least one, limits rising. */
export function checkedTiers(tiers: readonly Tier[]): Calculated<readonly Tier[]> {
	if (tiers.length === 0) return fail('noTiers');
	const rising = tiers.every(({ limit }, at) => limit > (tiers[at - 1]?.limit ?? 0));
	return rising ? ok(tiers) : fail('tierOrder');
}

/** What so many recipients cost a month; fails above the last tier. */
export function priceFor(tiers: readonly Tier[], recipients: number): Calculated<number> {
	const tier = tiers.find(({ limit }) => recipients <= limit);
	return tier ? ok(tier.price) : fail('aboveTiers');
}
