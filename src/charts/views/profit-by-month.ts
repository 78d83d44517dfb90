import type { Case } from '../../core/plan/assumption';
import { cumulatedProfit, monthsToCover } from '../../core/projection/customer-payback';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { countColumn, moneyColumn } from '../columns';
import type { ChartSeries, ChartView } from '../view';

/** What a new customer is expected to bring by month, and what winning them costs, in three cases. Minor units. */
export interface PaybackCases {
	readonly monthly: Readonly<Record<Case, readonly number[]>>;
	readonly cost: Readonly<Record<Case, number>>;
}

/** Months shown at least, and beyond the one that covers the cost. */
const least = 24;

/** Expected profit of a new customer month by month, leavers at nothing, with the band of the plan's ranges. */
export function profitByMonth({ monthly, cost }: PaybackCases, t: Words['charts'], f: Format): ChartView {
	const words = t.costs.month;
	const within = monthly.likely.length;
	const paid = monthsToCover(monthly.likely, cost.likely);
	const months = paid === undefined ? within : Math.min(within, Math.max(least, Math.ceil((paid * 1.5) / 12) * 12));
	const course = (which: Case) => cumulatedProfit(monthly[which].slice(0, months), cost[which]);
	const [low, likely, high] = [course('low'), course('likely'), course('high')];
	const ranged = likely.some((value, i) => low[i] !== value || high[i] !== value);
	const neverIfCautious =
		ranged && paid !== undefined && monthsToCover(monthly.low, cost.low) === undefined
			? ` ${words.footNever(within)}`
			: '';
	const series: ChartSeries = {
		name: words.name,
		tone: 'c1',
		values: likely,
		end: f.money(likely.at(-1) ?? 0),
		...(ranged && { low, high }),
	};
	return {
		kind: 'line',
		title: paid === undefined ? words.titleNever(within) : words.title(paid),
		unit: ranged ? words.unitBand : words.unit,
		foot: words.foot + neverIfCautious,
		summary: words.summary(f.money(cost.likely), months, f.money(likely.at(-1) ?? 0)),
		places: likely.map((_, n) => ({
			label: n % 6 === 0 ? f.number(n) : '',
			full: n === 0 ? words.before : words.at(n),
			minor: n % 12 !== 0,
		})),
		series: [series],
		rule: { value: 0, label: words.rule },
		table: {
			columns: [
				countColumn(t.columns.month, f),
				moneyColumn(words.name, f),
				...(ranged ? [moneyColumn(words.low, f), moneyColumn(words.high, f)] : []),
			],
			rows: likely.map((value, n) => (ranged ? [n, value, low[n], high[n]] : [n, value])),
		},
		show: (value) => f.money(value),
		tick: (value) => f.money(value),
	};
}
