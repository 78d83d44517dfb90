/** What all calculators share: their list, their fields, and what they say when numbers do not go together. */
import type { Currency, Role } from '../plan/plan';
import { fail, ok, type Result } from '../problem';

/** THE list of calculators, in the order they are shown; the ids are their addresses. */
export const calculatorIds = ['stampCard', 'topGift', 'newsletter', 'discount', 'complaints'] as const;
export type CalculatorId = (typeof calculatorIds)[number];

/** Why there is no result. The words are in `i18n`. */
export type Reason =
	| 'outOfRange'
	| 'noStamps'
	| 'noCustomers'
	| 'noPurchases'
	| 'noRecipients'
	| 'noRedemptions'
	| 'noComplaints'
	| 'noContribution'
	| 'neverPays'
	| 'moreThanCustomers'
	| 'shareBelowAverage'
	| 'moreThanLeave'
	| 'moreThanLost'
	| 'aboveRevenue'
	| 'noTiers'
	| 'tierOrder'
	| 'aboveTiers'
	| 'anywayAbovePurchases'
	| 'redeemedAboveIssued'
	| 'redeemedAboveExpected';
export type Calculated<T> = Result<T, Reason>;

/** One part of a sum of money: minor units, unrounded. The key names it in `i18n`. */
export interface CostPart<Key extends string = string> {
	readonly key: Key;
	readonly amount: number;
}

/** What the calculators take from the plan where the user typed nothing else. */
export interface PlanFacts {
	readonly currency: Currency;
	/** minor units */
	readonly basket: number;
	readonly purchases: number;
	readonly margin: number;
	/** active customers on average of the first year, without measures, whole */
	readonly customers: number;
	/** of them, customers since more than a year */
	readonly established: number;
	/** customers lost in the first year without measures */
	readonly lost: number;
	/** share of those here when the plan begins still here a year later, without measures */
	readonly retention: number;
	/** remaining value of a customer the plan loses in its first year ÷ what one brings in a year: r ÷ (1 + d − r) */
	readonly remaining: number;
	/** months */
	readonly horizon: number;
	readonly roles: readonly Role[];
	/** position in `roles` of who does what nobody else is named for */
	readonly founder: number;
}

/** What a field holds: money in minor units, shares 0 to 1, the position of a role in the team. */
type FieldKind = 'money' | 'share' | 'count' | 'number' | 'hours' | 'minutes' | 'years' | 'role';
/** Where a value comes from that the user did not type. */
export type Origin = 'plan' | 'template' | 'example';

export interface Field {
	readonly kind: FieldKind;
	readonly min: number;
	readonly max: number;
	/** under which heading it stands */
	readonly group: 'offer' | 'effort' | 'plan' | 'open';
	readonly from: Origin;
	readonly start: (facts: PlanFacts) => number;
}
export type Fields = Readonly<Record<string, Field>>;

/** Values of all fields, and what an hour of the chosen role costs in minor units. */
export type InputOf<F extends Fields> = { readonly [Name in keyof F]: number } & { readonly hourlyCost: number };

/** A failure when a value is no number or outside its field's bounds. */
export function refused<F extends Fields>(fields: F, input: InputOf<F>) {
	const fits = Object.entries(fields).every(([name, { min, max }]) => {
		const value = input[name as keyof F];
		return value >= min && value <= max;
	});
	return fits && input.hourlyCost >= 0 ? undefined : fail<Reason>('outOfRange');
}

/** The sum of parts, minor units, unrounded. */
export function sumOf(parts: readonly CostPart[]): number {
	return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** The part of what all of something could bring that covers a cost; none if not even all do. */
export function breakEvenShare(cost: number, ifAll: number): Calculated<number> {
	if (ifAll === 0) return fail('noContribution');
	return cost > ifAll ? fail('neverPays') : ok(cost / ifAll);
}
