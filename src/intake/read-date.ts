/** Strict readers of dates: the day as written, whatever the time of day and the offset. Nothing rolls over. */
import { dayNumber } from '../core/calendar';
import type { DateFormat } from './intake';
import { monthNamed } from './month-names';

/** What {@link readDate} gives for text that is no date, and for a day that does not exist. Far outside all days. */
export const notADate = -1_000_000_001;
export const impossibleDate = -1_000_000_002;

const zero = 48;
const isDigit = (code: number) => code >= zero && code <= 57;

/** Two-digit years up to this are of this century. */
const lastShortYear = 26;
const yearOf = (year: number, digits: number) =>
	digits !== 2 ? year : year <= lastShortYear ? 2000 + year : 1900 + year;

/**
 * Reads a date, with or without a time of day behind it. Of `ymd`, `dmy`, `mdy`: year first is always year, month, day;
 * dots are always day first; names of months leave no doubt; slashes and dashes follow `format`. Two-digit years up to 26
 * are 20xx, others 19xx. `20240305` is a date with `ymd` only. `serial`: 20000 to 59999, as Excel counts days, with the
 * time as fraction. `unix`, `unixMs`: the day in UTC.
 *
 * @returns days since 1970-01-01; {@link notADate}; {@link impossibleDate}
 */
export function readDate(text: string, format: DateFormat): number {
	if (format === 'serial') return readSerial(text);
	if (format === 'unix' || format === 'unixMs') return readUnix(text, format);
	const bare = text.trim();
	const day = readNumbers(bare, format);
	if (day !== notADate) return day;
	if (format === 'ymd' && compact.test(bare))
		return dayNumber(number(bare, 0, 4), number(bare, 4, 6), number(bare, 6, 8)) ?? impossibleDate;
	return readNamed(bare);
}

/** Whether a date has its year in two digits. Only for text that {@link readDate} takes with `ymd`, `dmy` or `mdy`. */
export const hasShortYear = (text: string) => !/\d{4}/.test(text.split(':', 1)[0] ?? '');

/** Three numbers between dots, slashes or dashes. */
function readNumbers(text: string, order: 'ymd' | 'dmy' | 'mdy'): number {
	const length = text.length;
	const second = afterDigits(text, 0) + 1;
	const separator = text.charCodeAt(second - 1);
	if (separator !== 46 && separator !== 47 && separator !== 45) return notADate;
	const secondFrom = separator === 46 && text.charCodeAt(second) === 32 ? second + 1 : second; // "5. 3. 2024"
	const third = afterDigits(text, secondFrom) + 1;
	if (text.charCodeAt(third - 1) !== separator) return notADate;
	const thirdFrom = separator === 46 && text.charCodeAt(third) === 32 ? third + 1 : third;
	const end = afterDigits(text, thirdFrom);
	if (end < length && !timeOfDay.test(text.slice(end))) return notADate;
	const a = number(text, 0, second - 1);
	const b = number(text, secondFrom, third - 1);
	const c = number(text, thirdFrom, end);
	if (a < 0 || b < 0 || c < 0 || third - 1 - secondFrom > 2) return notADate;
	const thirdWidth = end - thirdFrom;
	if (second - 1 === 4) return thirdWidth > 2 ? notADate : (dayNumber(a, b, c) ?? impossibleDate);
	if (second - 1 > 2 || (thirdWidth !== 4 && thirdWidth !== 2)) return notADate;
	const year = yearOf(c, thirdWidth);
	const dayFirst = separator === 46 || order === 'dmy';
	if (!dayFirst && order === 'ymd') return notADate;
	return (dayFirst ? dayNumber(year, b, a) : dayNumber(year, a, b)) ?? impossibleDate;
}

/** Position behind the digits that begin at `from`. */
function afterDigits(text: string, from: number): number {
	let at = from;
	while (isDigit(text.charCodeAt(at))) at++;
	return at;
}

/** The number of one to five digits; −1 for none or more. */
function number(text: string, from: number, to: number): number {
	if (to <= from || to - from > 5) return -1;
	let value = 0;
	for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - zero;
	return value;
}

/** `T10:00:00+02:00`, ` 2:30 PM`, `, 14.30 Uhr`, ` 10:00:00 GMT+0100 (Central European Time)` */
const timeOfDay =
	/^(?:T|,?[ \u00a0\u202f]+(?:um |at )?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?[ \u00a0\u202f]?(?:[ap]\.?m\.?)?(?:uhr)?[ \u00a0]?(?:[A-Z]{1,4})?(?:[+-]\d{2}:?\d{2})?(?: \([^()]*\))?$/i;

/** Year, month and day in eight digits, with or without a time behind them. */
const compact = /^(?:19|20)\d{6}(?:T?\d{4}(?:\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const weekday = /^(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?\s+/iu;
const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?(?: of)?[\s/-]*(\p{L}+)\.?,?[\s/'’-]*(\d{4}|\d{2})(?!\d)/iu;
const monthFirst = /^(\p{L}+)\.?[\s/-]*(\d{1,2})(?:\.|st|nd|rd|th)?(?:,\s*|[\s/-]+)(\d{4}|\d{2})(?!\d)/iu;
const yearFirst = /^(\d{4})[\s/-]*(\p{L}+)\.?[\s/-]*(\d{1,2})(?!\d)/iu;

/** A date that names its month: `5. März 2024`, `05-Mar-24`, `Mar 5, 2024`, `2024-Mar-05`. */
function readNamed(text: string): number {
	if (text.length < 6 || text.length > 80 || !/\p{L}{2}/u.test(text)) return notADate;
	const bare = text.normalize('NFC').replace(weekday, '');
	const found = dayFirst.exec(bare) ?? yearFirst.exec(bare) ?? monthFirst.exec(bare);
	if (!found) return notADate;
	const tail = bare.slice(found[0].length);
	if (tail !== '' && !timeOfDay.test(tail)) return notADate;
	const [, first = '', second = '', third = ''] = found;
	const inFront = monthNamed(first);
	const month = inFront ?? monthNamed(second);
	if (month === undefined) return notADate;
	const [year, day] = inFront !== undefined ? [third, second] : first.length === 4 ? [first, third] : [third, first];
	return dayNumber(yearOf(Number(year), year.length), month, Number(day)) ?? impossibleDate;
}

/** Serial number of 1970-01-01. */
const epochSerial = 25_569;

function readSerial(text: string): number {
	const found = /^([2-5]\d{4})(?:[.,]\d+)?$/.exec(text.trim());
	return found ? Number(found[1]) - epochSerial : notADate;
}

/** Seconds from 1980 to the end of 2099: fewer or more are other numbers. */
const [firstSecond, lastSecond] = [315_532_800, 4_102_444_799];

function readUnix(text: string, format: 'unix' | 'unixMs'): number {
	const found = /^(\d{9,13})(?:[.,]\d+)?$/.exec(text.trim());
	const seconds = Math.floor(Number(found?.[1]) / (format === 'unix' ? 1 : 1_000));
	return seconds >= firstSecond && seconds <= lastSecond ? Math.floor(seconds / 86_400) : notADate;
}
