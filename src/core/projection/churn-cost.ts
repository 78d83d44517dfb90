import { joinedEffects, monthlyLoss } from './effect';
import type { Projection, ProjectionInput } from './input';

/** A value for each group of customers, minor units. */
export interface ByAge {
	readonly firstYear: number;
	readonly established: number;
}

/**
 * What a customer would still have brought, by the same formula as the customer lifetime value: established
 * m · r ÷ (1 + d − r); in the first year m · r₁ ÷ (1 + d − r), as only r₁ of them get to be established.
 *
 * @param margin contribution per customer and year, minor units
 * @param retention share still a customer a year later
 * @param discount cost of capital a year
 * @returns undefined where nobody ever leaves and nothing is discounted: the sum has no end
 */
export function remainingValue(margin: number, retention: ByAge, discount: number): ByAge | undefined {
	const left = 1 + discount - retention.established;
	if (!(left > 0)) return undefined;
	const of = (stay: number) => (margin * stay) / left;
	return { firstYear: of(retention.firstYear), established: of(retention.established) };
}

/** Customers lost in a stretch of months, by age, and how many of those lost were won back in it. */
export interface LostCustomers extends ByAge {
	readonly wonBack: number;
}

/** Who is lost in the first months of a projection: active_g · (1 − R_g^(1/12)) · ∏ (1 − reach · effect · intensity). */
export function lostCustomers(input: ProjectionInput, { months }: Projection, count = 12): LostCustomers {
	const loss = monthlyLoss(input.retention);
	const effectAt = joinedEffects(input.measures, Math.min(count, months.length));
	let firstYear = 0;
	let lost = 0;
	let wonBack = 0;
	for (const [t, month] of months.slice(0, count).entries()) {
		firstYear += month.activeFirstYear * loss[0] * effectAt(t).loss[0];
		lost += month.lost;
		wonBack += month.wonBack;
	}
	return { firstYear, established: Math.max(0, lost - firstYear), wonBack };
}

/** What one lost customer costs, and the year's. Minor units, unrounded. */
export interface ChurnCost {
	/** lost and not won back in the year */
	readonly lost: number;
	readonly wonBack: number;
	/** margin the lost one would still have brought; average of those lost */
	readonly forgone: number;
	/** of it what a newcomer in their place does not bring, as newcomers leave more often; below 0: brings more */
	readonly forgoneIfReplaced: number;
	/** winning the newcomer; undefined: not known */
	readonly replacement: number | undefined;
	/** estimates; 0 where none is given */
	readonly reputation: number;
	readonly team: number;
	/** nobody takes the place: forgone + estimates */
	readonly perCustomer: number;
	/** somebody takes it at once: forgoneIfReplaced + replacement + estimates */
	readonly perCustomerReplaced: number | undefined;
	/** perCustomer · lost */
	readonly year: number;
}

/**
 * The cost of churn (R61), in either of two ways that are never added up. The place stays empty: then the margin the customer
 * would still have brought is gone. Or a newcomer takes it: then winning them costs once more, and of the margin only that
 * is gone which the newcomer does not bring. What was once spent to win the lost customer is spent either way: in neither.
 *
 * @returns undefined when nobody is lost
 */
export function churnCost(
	lost: LostCustomers,
	value: ByAge,
	cac: number | undefined,
	estimates: { readonly reputation?: number | undefined; readonly team?: number | undefined } = {},
): ChurnCost | undefined {
	const gross = lost.firstYear + lost.established;
	if (!(gross > 0)) return undefined;
	const { reputation = 0, team = 0 } = estimates;
	const forgone = (lost.firstYear * value.firstYear + lost.established * value.established) / gross;
	const forgoneIfReplaced = forgone - value.firstYear;
	const net = Math.max(0, gross - lost.wonBack);
	const perCustomer = forgone + reputation + team;
	return {
		lost: net,
		wonBack: lost.wonBack,
		forgone,
		forgoneIfReplaced,
		replacement: cac,
		reputation,
		team,
		perCustomer,
		perCustomerReplaced: cac === undefined ? undefined : forgoneIfReplaced + cac + reputation + team,
		year: perCustomer * net,
	};
}
