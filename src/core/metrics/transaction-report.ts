import type { Transactions } from '../columns';
import { anonymousSales } from './anonymous-sales';
import { baselineOfPurchases } from './baseline-report';
import { baskets, revenuePerCustomer } from './basket';
import { cohortTable } from './cohorts';
import { otherCurrencies } from './other-currencies';
import { periodLengths } from './period';
import { purchasesOf, spanOf, type Joining, type Purchases } from './purchases';
import { daysToSecond, repeatRate, suggestedWindow } from './repeat';
import type { TransactionReport } from './reports';
import { retentionPeriods } from './retention';

/** Activity window where the data cannot suggest one: nobody has bought twice. */
const defaultWindow = 90;

interface Options extends Joining {
	readonly windowDays: number | undefined;
}

/**
 * All figures of transaction files, taken together: customers are merged by key.
 *
 * Rows that name nobody count for revenue and basket, each as a transaction of its own, never for retention. Money
 * figures are those of the plan's currency; figures that count, count all rows.
 *
 * @param options.windowDays activity window; undefined: the suggested one, or 90 days without repeat purchases
 * @returns undefined when there is no purchase
 */
export function transactionReport(sets: readonly Transactions[], options: Options): TransactionReport | undefined {
	const purchases = purchasesOf(sets, options);
	const anonymous = anonymousSales(sets, options.currency);
	if (!purchases && anonymous.rows === 0) return undefined;
	const suggestedWindowDays = purchases && suggestedWindow(purchases);
	const { firstDay, lastDay } = purchases ?? spanOf(sets);
	const windowDays = options.windowDays ?? suggestedWindowDays ?? defaultWindow;
	return {
		rows: sets.reduce((sum, set) => sum + set.rows, 0),
		customers: purchases?.customers ?? 0,
		orders: (purchases?.day.length ?? 0) + anonymous.orders,
		firstDay,
		lastDay,
		windowDays,
		suggestedWindowDays,
		...customerFigures(purchases, windowDays),
		basket: baskets(purchases, anonymous),
		revenue: (purchases?.revenue ?? 0) + anonymous.revenue,
		anonymous: { rows: anonymous.rows, orders: anonymous.orders, revenue: anonymous.revenue },
		otherCurrencies: otherCurrencies(sets, options.currency),
		baseline: purchases && baselineOfPurchases(purchases, windowDays),
	};
}

type CustomerFigures = Pick<
	TransactionReport,
	'retention' | 'cohorts' | 'repeat' | 'daysToSecond' | 'activeAtEnd' | 'revenuePerCustomer' | 'topThreeShare'
>;

/** What needs customers who are known; all undefined without any. */
function customerFigures(purchases: Purchases | undefined, windowDays: number): CustomerFigures {
	if (!purchases)
		return {
			retention: undefined,
			cohorts: undefined,
			repeat: undefined,
			daysToSecond: undefined,
			activeAtEnd: undefined,
			revenuePerCustomer: undefined,
			topThreeShare: undefined,
		};
	const { mean, interval, zeroOrLess, topThreeShare } = revenuePerCustomer(purchases);
	return {
		retention: {
			month: retentionPeriods(purchases, windowDays, periodLengths.month),
			quarter: retentionPeriods(purchases, windowDays, periodLengths.quarter),
			year: retentionPeriods(purchases, windowDays, periodLengths.year),
		},
		cohorts: cohortTable(purchases),
		repeat: repeatRate(purchases),
		daysToSecond: daysToSecond(purchases),
		activeAtEnd: activeAt(purchases, purchases.lastDay, windowDays),
		revenuePerCustomer: mean === undefined ? undefined : { mean, interval, zeroOrLess },
		topThreeShare,
	};
}

/** Customers whose last purchase lies less than `window` days before the end of `today`, the last day of the data. */
export function activeAt({ customers, from, day }: Purchases, today: number, window: number): number {
	let active = 0;
	for (let c = 0; c < customers; c++) if (today - day[from[c + 1]! - 1]! < window) active++;
	return active;
}
