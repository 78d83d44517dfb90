import { dayText } from '../calendar';
import type { DataReport } from '../metrics/reports';
import type { Plan } from '../plan/plan';
import { assumedFigure, input, unavailable, type Draft } from './draft';
import { changedOn, measured } from './measured';

type BasketId = 'basket.all' | 'basket.new' | 'basket.returning' | 'basket.plan';

/** Average basket of all purchases, of first ones and of later ones, and the plan's assumption. */
export function basketFigures(plan: Plan, data: DataReport | undefined): Record<BasketId, Draft> {
	const report = data?.transactions;
	const basket = (which: 'all' | 'new' | 'returning'): Draft => {
		if (!report) return unavailable('no-transactions');
		const { mean, interval, orders, revenue } = report.basket[which];
		if (mean === undefined) return unavailable('no-repeat');
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
