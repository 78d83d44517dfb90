import { established, joinedEffects, monthlyLoss } from './effect';
import type { Projection, ProjectionInput } from './input';

/**
 * What an established customer is worth in each month of the plan, if the measures went on acting as they do in that month:
 * m · r ÷ (1 + d − r) with m = purchases · F · basket · V · margin and r = (1 − monthly loss)^12. Without measures it is the
 * customer lifetime value of the plan.
 *
 * @returns minor units, unrounded, one for each month of the plan; undefined where nobody leaves and nothing is discounted
 */
export function establishedValues(input: ProjectionInput): (number | undefined)[] {
	const loss = monthlyLoss(input.retention)[established];
	const yearly = input.purchasesPerYear * input.basket * input.margin;
	const effectAt = joinedEffects(input.measures, input.horizon);
	return Array.from({ length: input.horizon }, (_, t) => {
		const effect = effectAt(t);
		const margin = yearly * effect.purchases[established] * effect.basket[established];
		const retention = (1 - loss * effect.loss[established]) ** 12;
		const left = 1 + input.discountRate - retention;
		return left > 0 ? (margin * retention) / left : undefined;
	});
}

/**
 * Retention cost per active customer as a yearly figure, in each month from what the plan year cost so far: running cost
 * scaled to twelve months, what falls due once counted once, over the average of active customers so far. In the twelfth
 * month it is the cost of that year.
 *
 * @returns minor units, unrounded; undefined without active customers
 */
export function yearlyCostSoFar({ months }: Projection): (number | undefined)[] {
	let running = 0;
	let once = 0;
	let active = 0;
	return months.map((month, t) => {
		const elapsed = (t % 12) + 1;
		if (elapsed === 1) running = once = active = 0;
		running += month.retentionCost - month.costOnce;
		once += month.costOnce;
		active += month.active;
		return active > 0 ? ((running * 12) / elapsed + once) / (active / elapsed) : undefined;
	});
}
