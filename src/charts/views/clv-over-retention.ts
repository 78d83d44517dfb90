import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { moneyColumn, shareColumn } from '../columns';
import type { ChartSeries, ChartView, Place } from '../view';

export interface ClvCurve {
	/** contribution per customer and year, minor units */
	readonly margin: number;
	/** cost of capital a year, 0.08 = 8 % */
	readonly discount: number;
	/** share still a customer a year later: the plan's own, and its range where there is one */
	readonly retention: {
		readonly likely: number;
		readonly low?: number | undefined;
		readonly high?: number | undefined;
	};
}

const top = 98;
const points = 5;

/**
 * Customer value m · r / (1 + d − r) over yearly retention r from 0 to 98 %, with the plan's own point and range.
 * With d = 0 the value at 98 % is still finite. A plan beyond 98 % stretches the curve up to its own retention.
 */
export function clvOverRetention({ margin, discount, retention }: ClvCurve, t: Words['charts'], f: Format): ChartView {
	const words = t.clv;
	const value = (r: number) => (margin * r) / (1 + discount - r);
	// At r = 1 + d the value has no bound; nothing is drawn there.
	const drawable = (r: number | undefined): r is number => r !== undefined && r >= 0 && r < 1 + discount;
	const { likely, low, high } = retention;
	const own = [low, likely, high].filter(drawable);
	const grid = [...new Set([...Array.from({ length: top + 1 }, (_, i) => i / 100), ...own])].sort((a, b) => a - b);
	const places: Place[] = grid.map((at) => ({
		at,
		label: Math.round(at * 100) % 20 === 0 && Math.abs(at * 100 - Math.round(at * 100)) < 1e-9 ? f.percent(at) : '',
		full: words.at(f.percent(at, 1)),
	}));
	const values = grid.map(value);
	const ranged = drawable(low) && drawable(high) && low < high;
	const now = drawable(likely) ? value(likely) : undefined;
	const better = likely + points / 100;
	const title = () => {
		if (margin <= 0 || now === undefined) return words.titleNone;
		if (better > top / 100) return words.titlePlain(f.money(now), f.percent(likely));
		return words.title(f.money(value(better) - now), f.money(now));
	};
	const series: ChartSeries[] = [
		{
			name: words.point,
			tone: 'c4',
			as: 'dots',
			end: now === undefined ? undefined : f.money(now),
			values: grid.map((r) => (r === likely ? now : undefined)),
			...(ranged && {
				low: grid.map((r) => (r === likely ? value(low) : undefined)),
				high: grid.map((r) => (r === likely ? value(high) : undefined)),
			}),
		},
		{ name: words.curve, tone: 'c1', values },
	];
	if (ranged)
		series.push({
			name: words.range,
			tone: 'c1',
			as: 'stroke',
			values: grid.map((r) => (r >= low && r <= high ? value(r) : undefined)),
		});
	return {
		kind: 'line',
		title: title(),
		unit: ranged ? words.unitBand : words.unit,
		foot: words.foot(f.money(margin), f.percent(discount, 1)),
		summary: words.summary(
			f.percent(likely, 1),
			now === undefined ? '–' : f.money(now),
			f.money(values[0] ?? 0),
			f.money(values.at(-1) ?? 0),
		),
		places,
		series,
		table: {
			columns: [shareColumn(words.retention, f), moneyColumn(words.value, f), { head: words.point }],
			rows: grid.flatMap((r, i) => {
				const mine = r === likely ? words.point : r === low || r === high ? words.range : undefined;
				return mine !== undefined || Math.round(r * 1000) % 50 === 0 || i === grid.length - 1
					? [[r, values[i], mine ?? '']]
					: [];
			}),
		},
		show: (value) => f.money(value),
		tick: (value) => f.money(value),
	};
}
