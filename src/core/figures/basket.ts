import { dayText } from '../calendar';
import type { DataReport, SummaryReport, TransactionReport } from '../metrics/reports';
import type { Assumption } from '../plan/assumption';
import type { Plan } from '../plan/plan';
import { assumedFigure, input, joined, unavailable, weakestOf, type Draft } from './draft';
import type { MissingReason } from './figure';
import { changedOn, measured, measuredOn } from './measured';

type MeasuredId = 'basket.all' | 'basket.new' | 'basket.returning';
type BasketId = MeasuredId | 'basket.plan' | 'basket.planFirst' | 'basket.planRepeat' | 'basket.difference';
type Which = 'all' | 'new' | 'returning';

/** Average basket of all purchases, of first ones and of later ones, and the plan's assumptions (R3). */
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
	const { firstBasket, repeatBasket } = plan.sales ?? {};
	const planned = (name: 'basketFirst' | 'basketRepeat', assumption: Assumption | undefined): Draft =>
		assumption ? assumedFigure(name, assumption, 'money', changedOn(plan)) : unavailable('no-plan-baskets');
	const first = planned('basketFirst', firstBasket);
	const repeat = planned('basketRepeat', repeatBasket);
	const [fresh, returning] = [basket('new'), basket('returning')];
	const inFiles = fresh.value !== undefined && returning.value !== undefined;
	return {
		'basket.all': basket('all'),
		'basket.new': fresh,
		'basket.returning': returning,
		'basket.plan': assumedFigure('basket', plan.baseline.basket, 'money', changedOn(plan)),
		'basket.planFirst': first,
		'basket.planRepeat': repeat,
		'basket.difference': inFiles ? difference(fresh, returning) : difference(first, repeat),
	};
}

/**
 * How much more a later purchase brings than the first. Of measured baskets the interval is that of a difference of two means
 * taken as independent, ± √(h₁² + h₂²) of their half widths; of assumptions it spans their ranges.
 */
function difference(first: Draft, repeat: Draft): Draft {
	if (first.value === undefined) return unavailable(first.missing);
	if (repeat.value === undefined) return unavailable(repeat.missing);
	const value = repeat.value - first.value;
	const measured = first.intervalKind === 'mean' && repeat.intervalKind === 'mean';
	const half = ({ interval }: Draft & { value: number }) => (interval ? (interval.high - interval.low) / 2 : 0);
	const both = Math.hypot(half(first), half(repeat));
	return {
		value,
		...(measured
			? { interval: { low: value - both, high: value + both }, intervalKind: 'difference' as const }
			: joined(repeat, first, (a, b) => a - b)),
		inputs: [
			input('basketRepeat', repeat.value, 'money', repeat.provenance),
			input('basketFirst', first.value, 'money', first.provenance),
		],
		provenance: weakestOf([first, repeat].flatMap(({ provenance }) => provenance ?? [])),
		date: repeat.date,
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
