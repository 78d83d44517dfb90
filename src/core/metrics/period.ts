import { lastDayOfMonth, monthOfDay } from '../calendar';
import type { PeriodLength } from './reports';

export const periodLengths = { month: 1, quarter: 3, year: 12 } as const satisfies Record<PeriodLength, number>;

/** Calendar periods from the one before the first day to the one of the last day. */
export interface Periods {
	/** 1, 3 or 12 */
	readonly months: number;
	/** first month of period 0, the one that ends before the data begin */
	readonly month: number;
	/** last day of each period; the last one is cut at the end of the data */
	readonly ends: Int32Array;
	/** the data end before the last period does */
	readonly partial: boolean;
}

/** Calendar-aligned periods (quarters from January, April, July, October) around the days from `firstDay` to `lastDay`. */
export function periodsBetween(firstDay: number, lastDay: number, months: number): Periods {
	const start = Math.floor(monthOfDay(firstDay) / months) * months - months;
	const count = Math.floor((monthOfDay(lastDay) - start) / months) + 1;
	const ends = new Int32Array(count);
	for (let i = 0; i < count; i++) ends[i] = lastDayOfMonth(start + (i + 1) * months - 1);
	const partial = ends[count - 1]! > lastDay;
	ends[count - 1] = lastDay;
	return { months, month: start, ends, partial };
}

/** For each day from `firstDay` to `lastDay` the period it lies in. */
export function periodOfDays(periods: Periods, firstDay: number, lastDay: number): Uint32Array {
	const of = new Uint32Array(lastDay - firstDay + 1);
	let period = 0;
	for (let day = firstDay; day <= lastDay; day++) {
		while (periods.ends[period]! < day) period++;
		of[day - firstDay] = period;
	}
	return of;
}
