import { cumulatedProfit, purchasesToCover } from '../../core/projection/customer-payback';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { countColumn, moneyColumn } from '../columns';
import type { ChartView } from '../view';

/** Columns there is room for. */
const most = 24;
/** What is shown beyond the purchase that covers the cost. */
const beyond = 3;

/**
 * Profit of a customer who keeps buying, added up purchase by purchase, from the cost of winning them to some purchases beyond
 * the one that covers it. Of many purchases every second, third … is shown.
 *
 * @param perPurchase contribution of a purchase, minor units
 * @param cac cost of winning a customer, minor units
 */
export function profitByPurchase(perPurchase: number, cac: number, t: Words['charts'], f: Format): ChartView {
	const words = t.costs.purchase;
	const from = purchasesToCover(perPurchase, cac);
	const last = Math.max(6, (from ?? 0) + beyond);
	const stride = Math.ceil(last / most);
	const all = cumulatedProfit(
		Array.from({ length: Math.ceil(last / stride) * stride }, () => perPurchase),
		cac,
	);
	const shown = all.flatMap((profit, n) => (n % stride === 0 ? [{ n, profit }] : []));
	const values = shown.map(({ profit }) => profit);
	return {
		kind: 'bars',
		title: from === undefined ? words.titleNever : words.title(from),
		unit: words.unit,
		foot: words.foot(f.money(perPurchase), f.money(cac)),
		summary: words.summary(f.money(cac), shown.at(-1)?.n ?? 0, f.money(values.at(-1) ?? 0)),
		places: shown.map(({ n }, i) => ({
			label: f.number(n),
			full: n === 0 ? words.before : words.after(n),
			minor: shown.length > 12 && i % 2 === 1,
		})),
		series: [{ name: words.name, tone: 'c1', values, tones: values.map((value) => (value < 0 ? 'rest' : undefined)) }],
		table: {
			columns: [countColumn(words.purchases, f), moneyColumn(words.name, f)],
			rows: shown.map(({ n, profit }) => [n, profit]),
		},
		show: (value) => f.money(value),
		tick: (value) => f.money(value),
	};
}
