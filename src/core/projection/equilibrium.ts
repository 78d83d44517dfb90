import { effectAt, monthlyLoss } from './effect';
import type { Projection, ProjectionInput } from './input';
import { runs } from './intensity';

/** The level at which as many leave as arrive: the water line of a bathtub with an open drain (R62). */
export interface Equilibrium {
	/** customers at a month's end */
	readonly level: number;
	/** arrivals of a month: acquired, referred and won back, average of the last twelve months */
	readonly arrivals: number;
	/** monthly share that leaves: first year, established, and both at the level */
	readonly lossFirstYear: number;
	readonly lossEstablished: number;
	readonly loss: number;
}

/**
 * Steady state of the two groups when the plan's last year goes on for ever.
 *
 * Each month A customers arrive; s = 1 − v₁ of those in their first year and e = 1 − v₂ of the established stay. Of the
 * arrivals of one month A, A·s, … A·s¹¹ are still there in their twelve months of the first year, so the first year holds
 * A·(1 − s¹²) ÷ (1 − s) (12·A where nobody leaves). A·s¹² of them turn established every month, and of these A·s¹²·eᵏ are
 * there k months later: A·s¹² ÷ (1 − e). Both together are the customers of a month. A of them leave at its end, hence
 * customers of a month = A ÷ v with v the loss rate of both groups, and the level at the month's end = A ÷ v − A.
 *
 * A is the average of the last twelve months' arrivals, the losses those of measures that still run at the plan's end, at
 * full effect; what has ended counts nothing.
 *
 * @param projection of this input
 * @returns expected values; undefined where established customers never leave or there is no month: no level is ever reached
 */
export function equilibrium(input: ProjectionInput, projection: Projection): Equilibrium | undefined {
	const year = projection.months.slice(-12);
	const last = projection.months.length - 1;
	if (last < 0) return undefined;
	const arrivals =
		year.reduce((sum, { acquired, referred, wonBack }) => sum + acquired + referred + wonBack, 0) / year.length;
	const lasting = input.measures
		.filter((measure) => runs(measure, last))
		.map((measure) => ({ ...measure, start: 0, lag: 0, ramp: 0 }));
	const { loss } = effectAt(lasting, last);
	const [young, old] = monthlyLoss(input.retention);
	const [lossFirstYear, lossEstablished] = [young * loss[0], old * loss[1]];
	if (!(lossEstablished > 0)) return undefined;
	const stay = 1 - lossFirstYear;
	const months = lossFirstYear > 0 ? (1 - stay ** 12) / lossFirstYear : 12;
	const stock = months + stay ** 12 / lossEstablished;
	return { level: arrivals * (stock - 1), arrivals, lossFirstYear, lossEstablished, loss: 1 / stock };
}
