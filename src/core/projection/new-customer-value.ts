import { established, firstYear, joinedEffects, monthlyLoss } from './effect';
import type { ProjectionInput } from './input';

/**
 * What a new customer who joins in the plan's first month is expected to bring in each month:
 * alive(t) · purchases / 12 · F · basket · V · margin, with those who have left by then at nothing. Not discounted, before all
 * costs.
 *
 * @param months horizon; measures without end keep acting beyond the plan's
 * @returns minor units, unrounded, by month
 */
export function newCustomerContributions(input: ProjectionInput, months = 60): number[] {
	const loss = monthlyLoss(input.retention);
	const monthly = (input.purchasesPerYear / 12) * input.basket * input.margin;
	const effectAt = joinedEffects(input.measures, months);
	const contributions: number[] = [];
	let alive = 1;
	for (let t = 0; t < months; t++) {
		const group = t < 12 ? firstYear : established;
		const effect = effectAt(t);
		contributions.push(alive * monthly * effect.purchases[group] * effect.basket[group]);
		alive *= 1 - loss[group] * effect.loss[group];
	}
	return contributions;
}

/**
 * Value of a new customer who joins in the plan's first month: the sum over t = 0 … n − 1 of
 * {@link newCustomerContributions} / (1 + d)^(t/12). The first payment is now, before all costs.
 *
 * @param months horizon; measures without end keep acting beyond the plan's
 * @returns minor units, unrounded
 */
export function newCustomerValue(input: ProjectionInput, months = 60): number {
	return newCustomerContributions(input, months).reduce(
		(sum, contribution, t) => sum + contribution / (1 + input.discountRate) ** (t / 12),
		0,
	);
}
