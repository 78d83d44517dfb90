import { breakEvenFactor, scaled } from './break-even';
import { actsOn, established, firstYear, joinedEffects, monthlyLoss } from './effect';
import type { ProjectionInput, ProjectionMeasure } from './input';
import { followCustomers } from './project';

/** What a measure is counted in: customers kept, customers gained (referred, won back), or years of one customer's margin. */
type BreakEvenUnit = 'kept' | 'gained' | 'customerYears';

/** How many customers a measure must keep or gain over the horizon to pay for itself, and how many are assumed. */
export type BreakEvenCustomers =
	| {
			readonly unit: BreakEvenUnit;
			/** at the break-even factor; 0 if the measure costs nothing */
			readonly needed: number;
			/** at the effects as assumed */
			readonly assumed: number;
			/** of all effects, see {@link breakEvenFactor} */
			readonly factor: number;
	  }
	| {
			readonly unit: undefined;
			/** nothing it changes, or no factor up to 20 pays for it */
			readonly reason: 'no-effect' | 'not-reached';
	  };

/**
 * The break-even factor of a measure in customers (S5): how many it must keep over the horizon to pay for its money and hours,
 * and how many it keeps as assumed. STABLE: `breakEvenCustomers(input, index)` is used by the editor as well.
 *
 * - It acts on loss → `kept`: Σ over months and groups of active_g · loss_g · ∏ others (1 − reach · loss · w) · reach · loss · w,
 *   the departures it avoids among those the other measures leave. What they are worth then is in the factor, not in the count.
 * - Else it brings customers → `gained`: referred, opening · reach · referrals · w ÷ 12, and won back, the pool the others
 *   leave · reach · winBack · w.
 * - Else it changes purchases or basket → `customerYears`: its contribution ÷ that of one customer in a year
 *   (purchases · basket · margin); at break-even this is its cost ÷ that contribution.
 *
 * All effects of a measure move together: one that keeps customers and raises the basket needs fewer of them than one that
 * only keeps.
 *
 * @param index position in `input.measures`
 * @param factor {@link breakEvenFactor}, where it is known already
 * @returns expected values, unrounded; a reason when no factor up to 20 is enough
 * @throws {RangeError} without such a measure
 */
export function breakEvenCustomers(
	input: ProjectionInput,
	index: number,
	factor = breakEvenFactor(input, index),
): BreakEvenCustomers {
	const measure = input.measures[index];
	if (!measure) throw new RangeError(`no measure ${index}`);
	const unit = unitOf(input, measure);
	if (!unit) return { unit, reason: 'no-effect' };
	if (factor === undefined) return { unit: undefined, reason: 'not-reached' };
	const count = counter(unit, input, index);
	return { unit, needed: factor === 0 ? 0 : count(factor), assumed: count(1), factor };
}

function unitOf(input: ProjectionInput, { reach, effects }: ProjectionMeasure): BreakEvenUnit | undefined {
	if (reach === 0) return undefined;
	if (effects.loss) return 'kept';
	if (effects.referrals || effects.winBack) return 'gained';
	const yearly = input.purchasesPerYear * input.basket * input.margin;
	return (effects.purchases || effects.basket) && yearly > 0 ? 'customerYears' : undefined;
}

function counter(unit: BreakEvenUnit, input: ProjectionInput, index: number): (factor: number) => number {
	const others = input.measures.toSpliced(index, 1);
	const at = (factor: number) => scaled(input.measures[index]!, factor);
	const withIt = (measure: ProjectionMeasure) => ({ ...input, measures: input.measures.with(index, measure) });
	switch (unit) {
		case 'kept':
			return (factor) => {
				const measure = at(factor);
				return kept(withIt(measure), others, measure);
			};
		case 'gained':
			return (factor) => {
				const measure = at(factor);
				return gained(withIt(measure), others, measure);
			};
		case 'customerYears': {
			const without = contribution({ ...input, measures: others });
			const yearly = input.purchasesPerYear * input.basket * input.margin;
			return (factor) => (contribution(withIt(at(factor))) - without) / yearly;
		}
	}
}

function contribution(input: ProjectionInput): number {
	let total = 0;
	followCustomers(input, ({ revenue }) => {
		total += (revenue[0] + revenue[1]) * input.margin;
	});
	return total;
}

function kept(input: ProjectionInput, others: readonly ProjectionMeasure[], measure: ProjectionMeasure): number {
	const loss = monthlyLoss(input.retention);
	const aloneAt = joinedEffects([measure], input.horizon);
	const leftAt = joinedEffects(others, input.horizon);
	let total = 0;
	followCustomers(input, ({ active }, t) => {
		const reached = measure.reach * aloneAt(t).intensity[0]!;
		if (reached === 0) return;
		const left = leftAt(t).loss;
		for (const group of [firstYear, established] as const)
			if (actsOn(measure, group))
				total += active[group] * loss[group] * left[group] * reached * (measure.effects.loss ?? 0);
	});
	return total;
}

function gained(input: ProjectionInput, others: readonly ProjectionMeasure[], measure: ProjectionMeasure): number {
	const aloneAt = joinedEffects([measure], input.horizon);
	const leftAt = joinedEffects(others, input.horizon);
	let total = 0;
	followCustomers(input, ({ opening, wonBack }, t) => {
		const alone = aloneAt(t);
		const left = leftAt(t).stayLost;
		const stayLost = alone.stayLost * left;
		// All who came back are the pool's part 1 − stayLost; nobody is in a pool nobody draws on.
		const ofPool = stayLost < 1 ? (wonBack / (1 - stayLost)) * left * (1 - alone.stayLost) : 0;
		total += (opening * alone.referrals) / 12 + ofPool;
	});
	return total;
}
