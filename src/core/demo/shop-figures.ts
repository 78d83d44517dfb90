import type { Transactions } from '../columns';
import { purchasesOf } from '../metrics/purchases';
import type { Counted } from './demo-plan';

const year = 365;

/** What a demo shop's orders say about the figures its plan begins with. */
export interface ShopFigures {
	/** active on the last day: bought for the first time within a year / before */
	readonly opening: { readonly firstYear: number; readonly established: number };
	/** of those who first bought 12 to 24 months before the end, active a year after that purchase */
	readonly firstYear: Counted;
	/** of those active a year before the end and customers for a year by then, active at the end */
	readonly established: Counted;
	/** new customers of the last twelve months */
	readonly acquired: number;
	/** orders of the last twelve months / mean number of active customers over them */
	readonly purchasesPerYear: number;
	/** orders of the last twelve months, and their mean in minor units */
	readonly orders: number;
	readonly basket: number;
}

/**
 * Reads the baseline off the orders. Active on a day: the last purchase lies less than `window` days before its end.
 * @throws {RangeError} without orders
 */
export function shopFigures(transactions: Transactions, window: number): ShopFigures {
	const purchases = purchasesOf([transactions]);
	if (!purchases) throw new RangeError('no orders');
	const { customers, from, day, lastDay } = purchases;
	const activeOn = (customer: number, when: number) => {
		for (let i = from[customer + 1]! - 1; i >= from[customer]!; i--) {
			if (day[i]! <= when) return when - day[i]! < window;
		}
		return false;
	};
	const yearAgo = lastDay - year;
	const opening = { firstYear: 0, established: 0 };
	const firstYear = { of: 0, n: 0 };
	const established = { of: 0, n: 0 };
	let acquired = 0;
	let activeDays = 0;
	for (let c = 0; c < customers; c++) {
		const first = day[from[c]!]!;
		if (first > yearAgo) acquired++;
		if (activeOn(c, lastDay)) opening[first > yearAgo ? 'firstYear' : 'established']++;
		if (first <= yearAgo && first > yearAgo - year) {
			firstYear.n++;
			if (activeOn(c, first + year)) firstYear.of++;
		}
		if (first <= yearAgo - year && activeOn(c, yearAgo)) {
			established.n++;
			if (activeOn(c, lastDay)) established.of++;
		}
		for (let month = 1; month <= 12; month++) if (activeOn(c, yearAgo + Math.round((month * year) / 12))) activeDays++;
	}
	let orders = 0;
	let revenue = 0;
	for (let i = 0; i < transactions.rows; i++) {
		if (transactions.day[i]! <= yearAgo) continue;
		orders++;
		revenue += transactions.amount.values[i]!;
	}
	const purchasesPerYear = orders / (activeDays / 12);
	return { opening, firstYear, established, acquired, purchasesPerYear, orders, basket: revenue / orders };
}
