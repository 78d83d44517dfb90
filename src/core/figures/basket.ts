import { dayText } from '../calendar';
import type { DataReport, SummaryReport, TransactionReport } from '../metrics/reports';
import type { Plan } from '../plan/plan';
import { assumedFigure, input, unavailable, type Draft } from './draft';
import type { MissingReason } from './figure';
import { changedOn, measured, measuredOn } from './measured';

type BasketId = 'basket.all' | 'basket.new' | 'basket.returning' | 'basket.plan';
type Which = 'all' | 'new' | 'returning';

/** Average basket of all purchases, of first ones and of later ones, and the plan's assumption. */
export function basketFigures(plan: Plan, data: DataReport | undefined): Record<BasketId, Draft> {
	const report = data?.transactions;
	const sums = data?.summaries && basketsOfSummaries(plan, data.summaries);
	const basket = (which: Which): Draft => {
		if (!report) return sums?.[which] ?? unavailable('no-transactions');
		const { mean, interval, orders, revenue } = report.basket[which];
		if (mean === undefined) return sums?.[which] ?? unavailable(withoutBasket(report, which));
		return {
			value: mean,
			interval,
			...(interval && { intervalKind: 'mean' as const }),
			n: orders,
			inputs: [input('revenue', revenue, 'money'), input('purchases', orders, 'count')],
			provenance: measured(plan, 'transactions', report.lastDay, orders),
			date: dayText(report.lastDay),
		};
	};
	return {
		'basket.all': basket('all'),
		'basket.new': basket('new'),
		'basket.returning': basket('returning'),
		'basket.plan': assumedFigure('basket', plan.baseline.basket, 'money', changedOn(plan)),
	};
}

function withoutBasket({ basket, customers }: TransactionReport, which: Which): MissingReason {
	if (basket.all.orders === 0) return 'no-amounts';
	if (customers === 0) return 'no-named-customers';
	return which === 'returning' ? 'no-repeat' : 'no-amounts';
}

/** Summaries know sum and number, or the mean of the repeat purchases: never the first purchase by itself. */
function basketsOfSummaries(plan: Plan, { money, returning, lastDay }: SummaryReport): Record<Which, Draft> {
	const basket = (revenue: number, purchases: number) => ({
		value: revenue / purchases,
		n: purchases,
		inputs: [input('revenue', revenue, 'money'), input('purchases', purchases, 'count')],
		...measuredOn(plan, 'summaries', lastDay, purchases),
	});
	return {
		all:
			money && money.orders > 0
				? {
						...basket(money.revenue, money.orders),
						...(money.basketInterval && { interval: money.basketInterval, intervalKind: 'mean' as const }),
					}
				: unavailable('no-amounts'),
		new: unavailable('no-single-purchases'),
		returning: returning ? basket(returning.revenue, returning.purchases) : unavailable('no-single-purchases'),
	};
}
