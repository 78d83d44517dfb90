/** From when on a customer has brought back what it cost to win them (R65). */

/** A sum of floating-point numbers this close to the cost covers it. */
const tolerance = 1e-9;

/**
 * With which purchase a customer who keeps buying has covered the cost of winning them: the smallest n ≥ 1 with
 * n · contribution ≥ cost. Leavers are not in it.
 *
 * A discount on the first order that stands among the lines of the acquisition cost is in the cost; the contribution of the
 * first purchase is then taken at the full basket, or the discount would count twice.
 *
 * @param contribution of one purchase, the same for every one; minor units
 * @param cost of winning the customer; minor units
 * @returns undefined when no number of purchases is enough
 */
export function purchasesToCover(contribution: number, cost: number): number | undefined {
	if (cost <= 0) return 1;
	return contribution > 0 ? Math.max(1, Math.ceil((cost / contribution) * (1 - tolerance))) : undefined;
}

/**
 * With which month the expected contribution of a new customer, summed up, covers the cost of winning them; 1 is the first.
 *
 * @param contributions by month, leavers counted at nothing; minor units
 * @returns undefined when it does not within these months
 */
export function monthsToCover(contributions: readonly number[], cost: number): number | undefined {
	let sum = 0;
	for (const [t, contribution] of contributions.entries()) {
		sum += contribution;
		if (sum >= cost * (1 - tolerance)) return t + 1;
	}
	return undefined;
}

/**
 * Contributions summed up less a cost that stands at the beginning.
 *
 * @returns one value more than there are contributions: the first is before any of them, −cost
 */
export function cumulatedProfit(contributions: readonly number[], cost: number): number[] {
	let sum = 0 - cost;
	return [sum, ...contributions.map((contribution) => (sum += contribution))];
}
