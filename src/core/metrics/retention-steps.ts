import { lifetimeOf, lifetimeValue } from './lifetime-value';

/** What a yearly retention means: expected years as a customer and value, both undefined where they have no bound. */
export interface RetentionStep {
	readonly retention: number;
	readonly lifetime: number | undefined;
	/** minor units */
	readonly value: number | undefined;
}

const rates = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/**
 * Lifetime 1 / (1 − r) and value m · r / (1 + d − r) at a few retention rates and at the plan's own, rising. Both are hyperbolic
 * in r: ten points more are worth little at 50 % and much at 90 %.
 *
 * @param margin contribution per customer and year, minor units
 * @param discount a year, above −1
 * @param own the plan's retention, 0 to 1
 */
export function retentionSteps(margin: number, discount: number, own: number): RetentionStep[] {
	return [...new Set([...rates, own])]
		.sort((a, b) => a - b)
		.map((retention) => ({
			retention,
			lifetime: lifetimeOf(1 - retention),
			value: lifetimeValue(margin, retention, discount),
		}));
}
