import type { Transactions } from '../columns';
import { baskets, revenuePerCustomer } from './basket';
import { cohortTable } from './cohorts';
import { periodLengths } from './period';
import { purchasesOf, type Purchases } from './purchases';
import { daysToSecond, repeatRate, suggestedWindow } from './repeat';
import type { TransactionReport } from './reports';
import { retentionPeriods } from './retention';

/** Activity window where the data cannot suggest one: nobody has bought twice. */
const defaultWindow = 90;

/**
 * All figures of transaction files, taken together: customers are merged by key.
 *
 * @param options.windowDays activity window; undefined: the suggested one, or 90 days without repeat purchases
 * @returns undefined when there is no purchase
 */
export function transactionReport(
	sets: readonly Transactions[],
	options: { readonly windowDays: number | undefined },
): TransactionReport | undefined {
	const purchases = purchasesOf(sets);
	if (!purchases) return undefined;
	const suggestedWindowDays = suggestedWindow(purchases);
	const windowDays = options.windowDays ?? suggestedWindowDays ?? defaultWindow;
	const { topThreeShare, ...perCustomer } = revenuePerCustomer(purchases);
	return {
		rows: purchases.rows,
		customers: purchases.customers,
		orders: purchases.day.length,
		firstDay: purchases.firstDay,
		lastDay: purchases.lastDay,
		windowDays,
		suggestedWindowDays,
		retention: {
			month: retentionPeriods(purchases, windowDays, periodLengths.month),
			quarter: retentionPeriods(purchases, windowDays, periodLengths.quarter),
			year: retentionPeriods(purchases, windowDays, periodLengths.year),
		},
		cohorts: cohortTable(purchases),
		repeat: repeatRate(purchases),
		daysToSecond: daysToSecond(purchases),
		basket: baskets(purchases),
		revenue: purchases.revenue,
		activeAtEnd: activeAt(purchases, purchases.lastDay, windowDays),
		revenuePerCustomer: perCustomer,
		topThreeShare,
	};
}

/** Customers whose last purchase lies less than `window` days before the end of `today`, the last day of the data. */
export function activeAt({ customers, from, day }: Purchases, today: number, window: number): number {
	let active = 0;
	for (let c = 0; c < customers; c++) if (today - day[from[c + 1]! - 1]! < window) active++;
	return active;
}
