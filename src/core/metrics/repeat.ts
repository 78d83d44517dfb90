import { wilson } from './interval';
import type { Purchases } from './purchases';
import { quantile } from './quantile';
import type { Interval } from './reports';

/**
 * Repeat purchase rate: customers with two or more purchases / customers with one or more, over all data.
 * Young customers have had less time to return, so it rises with the length of the data.
 *
 * @returns share 0 to 1 with its Wilson 95 % interval
 */
export function repeatRate({ customers, from }: Purchases): { customers: number; rate: number; interval: Interval } {
	let repeaters = 0;
	for (let c = 0; c < customers; c++) if (from[c + 1]! - from[c]! > 1) repeaters++;
	return { customers: repeaters, rate: repeaters / customers, interval: wilson(repeaters, customers)! };
}

/** Median days from first to second purchase, among those who bought twice; undefined if nobody did. */
export function daysToSecond({ customers, from, day, firstDay, lastDay }: Purchases): number | undefined {
	const counts = new Uint32Array(lastDay - firstDay + 1);
	for (let c = 0; c < customers; c++) {
		const first = from[c]!;
		if (from[c + 1]! - first > 1) counts[day[first + 1]! - day[first]!]!++;
	}
	return quantile(counts, 0.5);
}

/**
 * Activity window the data suggest: the 90 % quantile of the gaps between a customer's purchase days, rounded up to
 * whole weeks. Nine of ten customers who come back do so within it.
 *
 * @returns days; undefined without repeat purchases
 */
export function suggestedWindow({ customers, from, day, firstDay, lastDay }: Purchases): number | undefined {
	const counts = new Uint32Array(lastDay - firstDay + 1);
	for (let c = 0; c < customers; c++) {
		for (let i = from[c]! + 1; i < from[c + 1]!; i++) counts[day[i]! - day[i - 1]!]!++;
	}
	const gap = quantile(counts, 0.9);
	return gap === undefined ? undefined : Math.ceil(gap / 7) * 7;
}
