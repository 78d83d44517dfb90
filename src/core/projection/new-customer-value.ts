import { effectAt, established, firstYear, monthlyLoss } from './effect';
import type { ProjectionInput } from './input';

/**
 * Value of a new customer who joins in the plan's first month: the sum over t = 0 … n − 1 of
 * alive(t) · purchases / 12 · F · basket · V · margin / (1 + d)^(t/12). The first payment is now, before all costs.
 *
 * @param months horizon; measures without end keep acting beyond the plan's
 * @returns minor units, unrounded
 */
export function newCustomerValue(input: ProjectionInput, months = 60): number {
	const loss = monthlyLoss(input.retention);
	const monthly = (input.purchasesPerYear / 12) * input.basket * input.margin;
	let alive = 1;
	let value = 0;
	for (let t = 0; t < months; t++) {
		const group = t < 12 ? firstYear : established;
		const effect = effectAt(input.measures, t);
		const margin = monthly * effect.purchases[group] * effect.basket[group];
		value += (alive * margin) / (1 + input.discountRate) ** (t / 12);
		alive *= 1 - loss[group] * effect.loss[group];
	}
	return value;
}
