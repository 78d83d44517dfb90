/**
 * Readers of cells as bytes, for the ways in which nearly all amounts and dates are written. They never decide that a
 * cell is wrong: what they do not know is left to `cells.ts`, and what they know means the same there.
 */
import { amountDecimals } from './cells';
import { firstDayOfMonth } from '../core/calendar';

/** Not written in a way that is known here. */
const notPlain = -2_147_483_648;

const zero = 48;
const minus = 45;
/** More digits are left to the exact reader. */
const mostDigits = 12;
const scales = [10_000, 1_000, 100, 10, 1] as const;

/**
 * An amount: digits, groups of thousands, a decimal sign with up to four decimals, a minus in front.
 *
 * @param point code of the decimal sign
 * @param group code of the sign between thousands
 * @returns whole number of 10⁻⁴ units; NaN when not plain
 */
export function plainAmount(bytes: Uint8Array, from: number, to: number, point: number, group: number): number {
	const negative = bytes[from] === minus;
	const start = negative ? from + 1 : from;
	let value = 0;
	let digits = 0;
	let sinceGroup = -1;
	let at = start;
	for (; at < to; at++) {
		const byte = bytes[at]!;
		const digit = byte - zero;
		if (digit >= 0 && digit <= 9) {
			value = value * 10 + digit;
			digits++;
			if (sinceGroup >= 0) sinceGroup++;
		} else if (byte === group && digits > 0 && (sinceGroup === 3 || (sinceGroup < 0 && digits <= 3))) sinceGroup = 0;
		else if (byte === point) break;
		else return Number.NaN;
	}
	const decimals = to - at - 1;
	if (digits === 0 || digits > mostDigits || (sinceGroup >= 0 && sinceGroup !== 3)) return Number.NaN;
	if (at < to && (decimals === 0 || decimals > amountDecimals)) return Number.NaN;
	for (at++; at < to; at++) {
		const digit = bytes[at]! - zero;
		if (digit < 0 || digit > 9) return Number.NaN;
		value = value * 10 + digit;
	}
	const units = value * scales[Math.max(0, decimals)]!;
	return negative && units !== 0 ? -units : units;
}

const firstYear = 1970;
const lastYear = 2099;
/** First day of every month of those years, and of the one after. */
const monthStart = Int32Array.from({ length: (lastYear - firstYear + 1) * 12 + 1 }, (_, month) =>
	firstDayOfMonth(firstYear * 12 + month),
);

/**
 * A date of the years 1970 to 2099, written with four digits: year first, or day and month first. A time of day may follow.
 *
 * @returns days since 1970-01-01; {@link notPlain}
 */
export function plainDay(bytes: Uint8Array, from: number, to: number, order: 'ymd' | 'dmy' | 'mdy'): number {
	let first = 0;
	let second = 0;
	let third = 0;
	let part = 0;
	let yearFirst = false;
	let begin = from;
	let at = from;
	for (; at <= to; at++) {
		const digit = at < to ? bytes[at]! - zero : -1;
		if (digit >= 0 && digit <= 9) {
			third = third * 10 + digit;
			continue;
		}
		const width = at - begin;
		if (part === 2) {
			if (yearFirst ? width < 1 || width > 2 : width !== 4) return notPlain;
			break;
		}
		if (part === 0) {
			if (at >= to || (width !== 4 && width !== 1 && width !== 2)) return notPlain;
			if (digit !== dash && digit !== dot && digit !== slash) return notPlain;
			yearFirst = width === 4;
			first = third;
		} else {
			if (at >= to || width < 1 || width > 2 || bytes[at] !== bytes[begin - 1]) return notPlain;
			second = third;
		}
		third = 0;
		part++;
		begin = at + 1;
	}
	if (at < to && !isTime(bytes, at, to)) return notPlain;
	if (yearFirst) return dayOf(first, second, third);
	if (bytes[begin - 1]! - zero === dot || order === 'dmy') return dayOf(third, second, first);
	return order === 'mdy' ? dayOf(third, first, second) : notPlain;
}

/** Codes of the separators, counted from that of 0. */
const [dash, dot, slash] = [45 - zero, 46 - zero, 47 - zero] as const;

function dayOf(year: number, month: number, day: number): number {
	if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return notPlain;
	const index = (year - firstYear) * 12 + month - 1;
	const days = monthStart[index]! + day - 1;
	return days < monthStart[index + 1]! ? days : notPlain;
}

/** ` 12:30`, `T12:30:00`, `T12:30:00Z`. */
function isTime(bytes: Uint8Array, from: number, to: number): boolean {
	const end = bytes[to - 1] === 90 ? to - 1 : to;
	const length = end - from;
	if ((length !== 6 && length !== 9) || (bytes[from] !== 32 && bytes[from] !== 84)) return false;
	for (let i = 1; i < length; i++) {
		const digit = bytes[from + i]! - zero;
		if (i % 3 === 0 ? digit !== 10 : digit < 0 || digit > 9) return false;
	}
	return true;
}
