import { firstDayOfMonth, lastDayOfMonth, monthOfDay } from '../calendar';
import { wilson, z95 } from './interval';
import type { BaselineFigure, BaselineGap, BaselineSeason } from './baseline';
import type { Interval } from './reports';

/** Fewer observations make no number. */
export const fewest = 10;
/** Newcomers from which the months of a year can be told apart: ten a month. */
const fewestForSeason = 120;
/** Days of a year of customers. */
export const year = 365;

/** The last twelve full months up to a day, and the twelve before them. */
export function lastYear(lastDay: number) {
	const last = monthOfDay(lastDay + 1) - 1;
	const month = last - 11;
	return {
		month,
		start: firstDayOfMonth(month),
		end: lastDayOfMonth(last),
		ends: Int32Array.from({ length: 12 }, (_, i) => lastDayOfMonth(month + i)),
		month24: month - 12,
		start24: firstDayOfMonth(month - 12),
	};
}

/** Days observed, since 1970-01-01. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** Reasons for no number. */
export const tooFew = (n: number): BaselineGap => ({ missing: 'too-few', n });
export const shortBy = (days: number): BaselineGap => ({ missing: 'too-short', days });

/** Customers at the last day, by age: counted, not estimated. */
export function splitOf(opening: readonly number[], lastDay: number, gap?: BaselineGap) {
	const n = opening[0]! + opening[1]!;
	const at = (value: number): BaselineFigure =>
		gap ?? (n < fewest ? tooFew(n) : { value, n, from: lastDay, to: lastDay });
	return { openingFirstYear: at(opening[0]!), openingEstablished: at(opening[1]!) };
}

/** A count a month, with the score interval of a Poisson mean: n + z²/2 ± z √(n + z²/4), ÷ 12. */
export function perMonth(n: number, span: Span): BaselineFigure {
	if (n < fewest) return tooFew(n);
	const half = z95 * Math.sqrt(n + (z95 * z95) / 4);
	const centre = n + (z95 * z95) / 2;
	return { value: n / 12, n, interval: { low: (centre - half) / 12, high: (centre + half) / 12 }, ...span };
}

/** Who was kept, of how many. */
export function share({ n, kept }: { readonly n: number; readonly kept: number }, span: Span): BaselineFigure {
	return n < fewest ? tooFew(n) : { value: kept / n, n, ...given(wilson(kept, n)), ...span };
}

/** The interval as a field, where there is one. */
export const given = (interval: Interval | undefined) => (interval ? { interval } : {});

/**
 * Weights of the months from January, mean 1, out of the newcomers of 24 months in a row.
 * @param month the first of them
 */
export function seasonOf(newcomers: Uint32Array, month: number, enough: boolean): BaselineSeason | BaselineGap {
	const n = sum(newcomers);
	if (!enough) return { missing: 'too-short' };
	if (n < fewestForSeason) return tooFew(n);
	const weights = new Array<number>(12).fill(0);
	for (const [i, count] of newcomers.entries()) weights[(month + i) % 12]! += (count * 12) / n;
	return { weights, n };
}

/** Of all counts. */
export const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0);
