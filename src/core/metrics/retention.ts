import { wilson } from './interval';
import { periodOfDays, periodsBetween, type Periods } from './period';
import type { Purchases } from './purchases';
import type { RetentionPeriod } from './reports';

/**
 * Customer retention rate by the textbook formula (E − N) / S.
 *
 * Counts returning customers in E, so it may exceed 1, and it is too low when newcomers leave within the period.
 *
 * @param start S, customers at the start of the period
 * @param end E, customers at its end
 * @param gained N, customers won within it
 * @returns share, unbounded above; undefined for S = 0
 */
export function textbookRetention(start: number, end: number, gained: number): number | undefined {
	return start > 0 ? (end - gained) / start : undefined;
}

/**
 * Retention by calendar period of customers without a contract. A customer is active at the end of day d when the last
 * purchase day L satisfies L ≤ d and d − L < window.
 *
 * @param window days
 * @param months length of a period: 1, 3 or 12
 * @returns from the first period with customers at its start; the last one ends with the data and may be partial
 */
export function retentionPeriods(purchases: Purchases, window: number, months: number): RetentionPeriod[] {
	const { customers, from, day, firstDay, lastDay } = purchases;
	const periods = periodsBetween(firstDay, lastDay, months);
	const { ends } = periods;
	const of = periodOfDays(periods, firstDay, lastDay);
	const gained = new Uint32Array(ends.length);
	// By how much the counts of a period differ from those of the one before: each purchase changes two at most.
	const active = new Int32Array(ends.length + 1);
	const kept = new Int32Array(ends.length + 1);
	const days = Math.ceil(window);
	for (let c = 0; c < customers; c++) {
		const end = from[c + 1]!;
		gained[of[day[from[c]!]! - firstDay]!]!++;
		let activeBefore = -1;
		for (let i = from[c]!; i < end; i++) {
			const today = day[i]!;
			// Until the next purchase takes over: so each period's end is looked at once.
			const next = i + 1 < end ? day[i + 1]! : Infinity;
			const until = today + days < next ? today + days : next;
			const begin = of[today - firstDay]!;
			// Ends of periods from here up to the period in which `until` lies come before it.
			const behind = until > lastDay ? ends.length : of[until - firstDay]!;
			if (begin === behind) continue;
			active[begin]!++;
			active[behind]!--;
			kept[activeBefore === begin - 1 ? begin : begin + 1]!++;
			kept[behind]!--;
			activeBefore = behind - 1;
		}
	}
	return rates(periods, { active: summed(active), kept: summed(kept), gained });
}

/** Running sums, in place. */
function summed(differences: Int32Array): Int32Array {
	for (let p = 1; p < differences.length; p++) differences[p]! += differences[p - 1]!;
	return differences;
}

/**
 * Retention by calendar period of customers with a contract: active at the end of day d when since ≤ d < until.
 * N are those whose contract began within the period.
 *
 * @param since first day as a customer
 * @param until first day no longer one
 * @returns from the first period with customers at its start; the last one ends with `lastDay` and may be partial
 */
export function contractualPeriods(
	since: readonly number[],
	until: readonly number[],
	lastDay: number,
	months: number,
): RetentionPeriod[] {
	let firstDay = lastDay;
	for (const day of since) firstDay = Math.min(firstDay, day);
	const periods = periodsBetween(firstDay, lastDay, months);
	const { ends } = periods;
	const of = periodOfDays(periods, firstDay, lastDay);
	const counts = emptyCounts(ends.length);
	for (let i = 0; i < since.length; i++) {
		if (since[i]! > lastDay) continue;
		const begun = of[since[i]! - firstDay]!;
		counts.gained[begun]!++;
		for (let p = begun; p < ends.length && ends[p]! < until[i]!; p++) {
			counts.active[p]!++;
			if (p > begun) counts.kept[p]!++;
		}
	}
	return rates(periods, counts);
}

interface Counts {
	readonly active: Uint32Array | Int32Array;
	readonly kept: Uint32Array | Int32Array;
	readonly gained: Uint32Array;
}

const emptyCounts = (periods: number): Counts => ({
	active: new Uint32Array(periods),
	kept: new Uint32Array(periods),
	gained: new Uint32Array(periods),
});

function rates(periods: Periods, { active, kept, gained }: Counts): RetentionPeriod[] {
	const list: RetentionPeriod[] = [];
	for (let p = 1; p < periods.ends.length; p++) {
		const start = active[p - 1]!;
		if (start === 0 && list.length === 0) continue;
		const end = active[p]!;
		list.push({
			month: periods.month + p * periods.months,
			months: periods.months,
			partial: periods.partial && p === periods.ends.length - 1,
			start,
			end,
			gained: gained[p]!,
			kept: kept[p]!,
			textbook: textbookRetention(start, end, gained[p]!),
			strict: start > 0 ? kept[p]! / start : undefined,
			interval: wilson(kept[p]!, start),
		});
	}
	return list;
}
