import { runs } from '../projection/intensity';
import type { Plan } from './plan';

/** A line whose introductory price ends (R22). Money in minor units. */
export interface PromoPrice {
	readonly measure: { readonly id: string; readonly name: string };
	readonly line: { readonly id: string; readonly name: string };
	readonly promo: number;
	readonly regular: number;
	/** more a month from then on; below 0 where the introductory price is the higher one */
	readonly jump: number;
	/** first month at the regular price, year · 12 + month − 1 */
	readonly from: number;
	/** whether that month is in the plan and the measure still runs: otherwise the regular price is never paid */
	readonly reached: boolean;
}

/** Every introductory price of the plan by the month it ends; the regular price follows in the month after. */
export function promoPrices(plan: Plan): PromoPrice[] {
	const { firstMonth, horizon } = plan.business;
	return plan.measures
		.flatMap((measure) =>
			measure.costs.flatMap((line): PromoPrice[] => {
				if (line.per !== 'month' || !line.promo || line.promo.months === 0) return [];
				const at = measure.start + line.promo.months;
				const regular = line.amount?.likely ?? 0;
				return [
					{
						measure: { id: measure.id, name: measure.name },
						line: { id: line.id, name: line.name },
						promo: line.promo.amount,
						regular,
						jump: regular - line.promo.amount,
						from: firstMonth + at,
						reached: at < horizon && runs(measure, at),
					},
				];
			}),
		)
		.sort((a, b) => a.from - b.from);
}

/** By how much the cost of a month rises where introductory prices end: those of one month together, in order of time. */
export function priceJumps(prices: readonly PromoPrice[]): { readonly month: number; readonly jump: number }[] {
	const jumps = new Map<number, number>();
	for (const { from, jump, reached } of prices) if (reached) jumps.set(from, (jumps.get(from) ?? 0) + jump);
	return [...jumps].map(([month, jump]) => ({ month, jump })).sort((a, b) => a.month - b.month);
}
