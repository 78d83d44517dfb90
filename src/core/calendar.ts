/** Calendar days and months as whole numbers. No clock and no time zone: a day is the day as written. */

export interface CalendarDate {
	readonly year: number;
	/** 1 to 12 */
	readonly month: number;
	readonly day: number;
}

/** Days of a month; `month` 1 to 12. Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01 of a calendar date, negative before.
 * @returns undefined when the date does not exist (31 February): nothing rolls over
 * @see Howard Hinnant, “chrono-compatible low-level date algorithms”, days_from_civil
 */
export function dayNumber(year: number, month: number, day: number): number | undefined {
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar date of a day number; inverse of {@link dayNumber}. */
export function dateOf(days: number): CalendarDate {
	const z = days + 719_468;
	const era = Math.floor(z / 146_097);
	const doe = z - era * 146_097;
	const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
	const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
	const mp = Math.floor((5 * doy + 2) / 153);
	const month = mp < 10 ? mp + 3 : mp - 9;
	return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** Month as a whole number (year · 12 + month − 1) of a day number. */
export function monthOfDay(days: number): number {
	const { year, month } = dateOf(days);
	return year * 12 + month - 1;
}

/** First day of a month given as a whole number. */
export function firstDayOfMonth(month: number): number {
	return dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)!;
}

/** Last day of a month given as a whole number. */
export function lastDayOfMonth(month: number): number {
	return firstDayOfMonth(month + 1) - 1;
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** `yyyy-mm-dd` of a day number. */
export function dayText(days: number): string {
	const { year, month, day } = dateOf(days);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `yyyy-mm` of a month given as a whole number. */
export function monthText(month: number): string {
	return `${pad(Math.floor(month / 12), 4)}-${pad((((month % 12) + 12) % 12) + 1, 2)}`;
}

/** Day number of `yyyy-mm-dd`, or undefined when it is not one. */
export function parseDay(text: string): number | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Month number of `yyyy-mm`, or undefined when it is not one. */
export function parseMonth(text: string): number | undefined {
	const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
	return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : undefined;
}
