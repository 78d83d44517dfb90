/** The values of cells as plain text that the readers of text tables take without a doubt. */
import type { NumberMeaning } from './number-format';

const secondsPerDay = 86_400;
/** Days from 1899-12-31 and 1904-01-01 to 1970-01-01. */
const daysBefore1970 = 25_568;
const daysBefore1970From1904 = 24_107;
/** 9999-12-31 */
const lastSerial = 2_958_465;

/**
 * A number as it stands in the file, as digits with a decimal point and without exponent: what a spreadsheet shows, which
 * counts 15 digits (0.30000000000000004 is 0.3). Whole numbers keep all theirs. Three decimals get a zero, so that the
 * point cannot be taken for a thousands sign.
 *
 * @returns the text itself if it is no number
 */
function numberText(stored: string): string {
	const text = stored.trim();
	if (/^-?(?:0|[1-9]\d*)$/.test(text)) return text === '-0' ? '0' : text;
	if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) || !Number.isFinite(Number(text))) return stored;
	const digits = plainDigits(Number(text));
	return /\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}

function plainDigits(value: number): string {
	if (value === 0) return '0';
	const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
	const all = mantissa.replace('.', '').replace(/0+$/, '');
	/** digits before the point */
	const whole = Number(exponent) + 1;
	const sign = value < 0 ? '-' : '';
	if (whole <= 0) return `${sign}0.${'0'.repeat(-whole)}${all}`;
	if (whole >= all.length) return sign + all.padEnd(whole, '0');
	return `${sign}${all.slice(0, whole)}.${all.slice(whole)}`;
}

/**
 * The text of a number cell.
 *
 * @param from1904 whether days are counted from 1904-01-01
 */
export function numberCellText(stored: string, meaning: NumberMeaning, from1904: boolean): string {
	if (meaning === 'number') return numberText(stored);
	const value = Number(stored);
	// What a spreadsheet shows as #### is no date.
	if (stored.trim() === '' || !(value >= 0 && value <= lastSerial)) return numberText(stored);
	// Shown with zeros in front, and so it is written elsewhere.
	if (typeof meaning === 'object')
		return Number.isInteger(value) ? numberText(stored).padStart(meaning.digits, '0') : numberText(stored);
	const seconds = Math.round(value * secondsPerDay);
	if (meaning === 'elapsed' || (seconds < secondsPerDay && (meaning === 'time' || value % 1 !== 0)))
		return timeText(seconds);
	const day = dayText(Math.floor(seconds / secondsPerDay), from1904);
	const time = seconds % secondsPerDay;
	return time === 0 ? day : `${day} ${timeText(time)}`;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

const timeText = (seconds: number) =>
	`${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;

/** The last days, for columns of dates repeat them. */
const known = new Map<number, string>();

function dayText(serial: number, from1904: boolean): string {
	// A day that never was, but Lotus 1-2-3 had it, and so have all since.
	if (!from1904 && serial === 60) return '1900-02-29';
	const day = from1904 ? serial - daysBefore1970From1904 : serial - daysBefore1970 - (serial > 60 ? 1 : 0);
	let text = known.get(day);
	if (text === undefined) {
		text = new Date(day * secondsPerDay * 1000).toISOString().slice(0, 10);
		if (known.size >= 10_000) known.clear();
		known.set(day, text);
	}
	return text;
}

/** A date that stands in the file as ISO text: time and zone as written, no zone is applied. */
export function isoCellText(stored: string): string {
	const found = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(stored.trim());
	if (!found) return stored;
	const [, day = '', minutes, seconds = '00'] = found;
	return minutes === undefined || `${minutes}:${seconds}` === '00:00:00' ? day : `${day} ${minutes}:${seconds}`;
}

/** Undoes `_x000D_`: how letters that XML does not allow are written. */
export const plainText = (text: string) =>
	text.includes('_x')
		? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		: text;
