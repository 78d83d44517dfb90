import { monthOfDay } from '../calendar';
import { lastYear, perMonth, seasonOf, shortBy, splitOf, sum, tooFew, fewest, year } from './baseline-figure';
import type { BaselineFigures, BaselineGap } from './baseline';
import type { SummaryReport } from './reports';

/**
 * What customer summaries say about where a plan begins, as `baselineOfPurchases` does: they know the first and the last
 * purchase only, so how many customers and newcomers there are and the basket, but no purchases of a given year and nobody's
 * being active in between.
 *
 * @param first day of the first purchase
 * @param last day of the last one
 * @param window days
 */
export function baselineOfSummaries(
	first: readonly number[],
	last: readonly number[],
	window: number,
	money: SummaryReport['money'],
): BaselineFigures | undefined {
	if (first.length === 0) return undefined;
	let firstDay = Infinity;
	let lastDay = -Infinity;
	for (const day of first) firstDay = Math.min(firstDay, day);
	for (const day of last) lastDay = Math.max(lastDay, day);
	const months = lastYear(lastDay);
	const opening = [0, 0];
	const newcomers = new Uint32Array(24);
	for (const [i, begun] of first.entries()) {
		if (lastDay - last[i]! < window) opening[begun > lastDay - year ? 0 : 1]!++;
		if (begun >= months.start24 && begun <= months.end) newcomers[monthOfDay(begun) - months.month24]!++;
	}
	const span = { from: months.start, to: months.end };
	const noPurchases: BaselineGap = { missing: 'no-single-purchases' };
	const { basket, basketInterval, orders = 0 } = money ?? {};
	return {
		lastDay,
		windowDays: window,
		...splitOf(opening, lastDay),
		perMonth: firstDay <= months.start ? perMonth(sum(newcomers.subarray(12)), span) : shortBy(firstDay - months.start),
		purchasesPerYear: noPurchases,
		year: undefined,
		basket:
			basket === undefined
				? { missing: 'no-amounts' }
				: orders < fewest
					? tooFew(orders)
					: {
							value: basket,
							n: orders,
							...(basketInterval && { interval: basketInterval }),
							from: firstDay,
							to: lastDay,
						},
		season: seasonOf(newcomers, months.month24, firstDay <= months.start24),
		firstYear: noPurchases,
		established: noPurchases,
	};
}
