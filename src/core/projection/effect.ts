import type { ProjectionInput, ProjectionMeasure } from './input';
import { intensity } from './intensity';

/** The two groups of customers by age: below 12 months, and older. */
export const firstYear = 0;
export const established = 1;
export type Group = typeof firstYear | typeof established;

/** What all measures together change in one month; pairs are [firstYear, established]. */
export interface Effect {
	/** factor on the loss, purchases and basket of each group */
	readonly loss: [number, number];
	readonly purchases: [number, number];
	readonly basket: [number, number];
	/** new customers each customer brings per year on top */
	readonly referrals: number;
	/** share of those lost in the last twelve months that stays lost */
	readonly stayLost: number;
	/** intensity of each measure, 0 to 1 */
	readonly intensity: readonly number[];
}

/**
 * Joins the effects of all measures in month t. Effects multiply among those left, so that no two measures keep, win back
 * or save the same customer twice: factor = ∏ (1 ± reach · effect · intensity).
 */
export function effectAt(measures: readonly ProjectionMeasure[], t: number): Effect {
	const loss: [number, number] = [1, 1];
	const purchases: [number, number] = [1, 1];
	const basket: [number, number] = [1, 1];
	const strength: number[] = [];
	let referrals = 0;
	let stayLost = 1;
	for (const measure of measures) {
		const w = intensity(measure, t);
		strength.push(w);
		const reached = measure.reach * w;
		if (reached === 0) continue;
		const { effects } = measure;
		for (const group of [firstYear, established] as const) {
			if (!actsOn(measure, group)) continue;
			loss[group] *= 1 - reached * (effects.loss ?? 0);
			purchases[group] *= 1 + reached * (effects.purchases ?? 0);
			basket[group] *= 1 + reached * (effects.basket ?? 0);
		}
		referrals += reached * (effects.referrals ?? 0);
		stayLost *= 1 - reached * (effects.winBack ?? 0);
	}
	return { loss, purchases, basket, referrals, stayLost, intensity: strength };
}

/** Whether a measure's target group contains the group. */
export function actsOn(measure: Pick<ProjectionMeasure, 'group'>, group: Group): boolean {
	return measure.group === 'all' || (measure.group === 'firstYear') === (group === firstYear);
}

/** Share of each group that leaves in a month without measures: 1 − R^(1/12). */
export function monthlyLoss(retention: ProjectionInput['retention']): [number, number] {
	return [1 - retention.firstYear ** (1 / 12), 1 - retention.established ** (1 / 12)];
}
