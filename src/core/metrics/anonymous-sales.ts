import { noCustomer, type Transactions } from '../columns';
import { currencyPosition } from './purchases';

/** Sales to nobody known, in the plan's currency. */
export interface AnonymousSales {
	/** rows that name nobody, in all currencies */
	readonly rows: number;
	/** each row of zero or more in the plan's currency is a transaction of its own; rows below zero are refunds, and none */
	readonly orders: number;
	/** minor units, refunds included */
	readonly revenue: number;
	/** amounts of the transactions in minor units, for their spread */
	readonly amounts: Float64Array;
}

/**
 * Rows without a customer: nobody can be said to have come back, so each is a transaction of its own. They count for
 * revenue and basket and for nothing else.
 *
 * @param currency of the plan; undefined: all amounts count
 */
export function anonymousSales(sets: readonly Transactions[], currency: string | undefined): AnonymousSales {
	let rows = 0;
	for (const set of sets) for (let i = 0; i < set.rows; i++) if (set.customer[i] === noCustomer) rows++;
	if (rows === 0) return { rows, orders: 0, revenue: 0, amounts: new Float64Array(0) };
	const amounts = new Float64Array(rows);
	let orders = 0;
	let revenue = 0;
	for (const set of sets) {
		const ours = currencyPosition(set, currency);
		const perMinor = 10 ** (set.amount.decimals - 2);
		// Whole units are added up, so that the sum is exact.
		let sum = 0;
		for (let i = 0; i < set.rows; i++) {
			if (set.customer[i] !== noCustomer) continue;
			if (ours !== undefined && (set.currency?.[i] ?? 0) !== ours) continue;
			const value = set.amount.values[i]!;
			sum += value;
			if (value >= 0) amounts[orders++] = value / perMinor;
		}
		revenue += sum / perMinor;
	}
	return { rows, orders, revenue, amounts: amounts.subarray(0, orders) };
}
