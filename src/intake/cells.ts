/** Strict readers of single cells in a known format. What is no value is said so; nothing becomes 0 by itself. */
import { dayNumber } from '../core/calendar';
import type { DateOrder, DecimalSign } from './intake';

/** What {@link readAmount} gives for text that is no number, a number too large, or an amount of another currency. */
const notANumber = Number.NaN;
export const outOfRange = Number.POSITIVE_INFINITY;
export const otherCurrency = Number.NEGATIVE_INFINITY;
/** What {@link readDate} gives for text that is no date, or a day that does not exist. Far outside all days. */
export const notADate = -1_000_000_001;
export const impossibleDate = -1_000_000_002;
/** What {@link readScore} gives. */
export const notAScore = -1;
export const scoreOutOfRange = -2;

/** Largest amount taken: more is an error in the data. */
const amountLimit = 1e12;
/** Amounts are read in units of 10⁻⁴ of the currency. */
export const amountDecimals = 4;
const scales = [10_000, 1_000, 100, 10, 1] as const;

const zero = 48;
const isDigit = (code: number) => code >= zero && code <= 57;

/** Blanks of all kinds that stand between thousands or beside a currency mark. */
const blanks = /[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/g;
const marks: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', zł: 'PLN', kč: 'CZK', 'fr.': 'CHF' };
const mark = /€|£|\$|zł|kč|kr\.?|fr\.|(?<![a-z])[a-z]{3}(?![a-z])/i;

/**
 * Reads an amount: `1.234,56`, `1 234.56`, `-12`, `12-`, `(12)`, `€ 12,50`, `12.50 EUR`.
 *
 * @param currency of the plan; a cell that names another gives {@link otherCurrency}. `$` and `kr` stand for many
 *   currencies and are let pass.
 * @returns whole number of 10⁻⁴ units, exact; a fifth decimal is rounded half away from zero. {@link notANumber},
 *   {@link outOfRange}, {@link otherCurrency}
 */
export function readAmount(text: string, decimal: DecimalSign, currency: string): number {
	const plain = readPlainNumber(text, decimal);
	return Number.isNaN(plain) ? readDressedNumber(text, decimal, currency) : plain;
}

/** Digits with a sign in front, groups of thousands and a decimal sign; nothing else. */
function readPlainNumber(text: string, decimal: DecimalSign): number {
	const length = text.length;
	const point = decimal === '.' ? 46 : 44;
	const group = decimal === '.' ? 44 : 46;
	const first = text.charCodeAt(0);
	const start = first === 45 || first === 43 ? 1 : 0;
	let value = 0;
	let digits = 0;
	let sinceGroup = -1;
	let i = start;
	for (; i < length; i++) {
		const code = text.charCodeAt(i);
		if (isDigit(code)) {
			value = value * 10 + (code - zero);
			digits++;
			if (sinceGroup >= 0) sinceGroup++;
		} else if (code === group && digits > 0 && (sinceGroup === 3 || (sinceGroup < 0 && digits <= 3))) sinceGroup = 0;
		else if (code === point) break;
		else return notANumber;
	}
	if (sinceGroup >= 0 && sinceGroup !== 3) return notANumber;
	let decimals = 0;
	let roundUp = 0;
	for (i++; i < length; i++) {
		const code = text.charCodeAt(i);
		if (!isDigit(code)) return notANumber;
		digits++;
		if (decimals < amountDecimals) {
			value = value * 10 + (code - zero);
			decimals++;
		} else if (decimals === amountDecimals) {
			roundUp = code >= zero + 5 ? 1 : 0;
			decimals++;
		}
	}
	// ".5" is written by some programs; "5." and "." are not numbers.
	if (digits === 0 || text.charCodeAt(length - 1) === point) return notANumber;
	const units = (value + roundUp) * (scales[Math.min(decimals, amountDecimals)] ?? 1);
	// With four decimals the digits themselves must be exact; with fewer, the trailing zeros keep the product exact.
	if (units > amountLimit * 1e4 || (decimals >= amountDecimals && value > Number.MAX_SAFE_INTEGER)) return outOfRange;
	return first === 45 && units !== 0 ? -units : units;
}

/** The same with currency marks, blanks, brackets and minus signs of all kinds. */
function readDressedNumber(text: string, decimal: DecimalSign, currency: string): number {
	if (text.length > 60) return notANumber;
	let bare = text
		.trim()
		.replace(/[\u2212\u2012\u2013\uff0d]/g, '-')
		.replace(/^'(?=[-+\d])/, '');
	let named: string | undefined;
	const found = mark.exec(bare);
	if (found && /^[-+(\s]*$|[\d\s).,-]$/.test(bare.slice(0, found.index))) {
		const word = found[0];
		if (/^[a-z]{3}$/i.test(word) && !knownCurrency(word, currency)) return notANumber;
		named = /^[a-z]{3}$/i.test(word) ? word.toUpperCase() : marks[word.toLowerCase()];
		const before = bare.slice(0, found.index).trimEnd();
		const after = bare.slice(found.index + word.length).trimStart();
		if (/\d/.test(before) && after !== '' && after !== ')' && after !== '-') return notANumber;
		bare = before + after;
	}
	let negative = false;
	const brackets = /^\((.*)\)$/.exec(bare.trim());
	if (brackets) {
		negative = true;
		bare = brackets[1] ?? '';
	}
	bare = bare.trim();
	const sign = /^([-+])?\s*(.*?)\s*(-)?$/.exec(bare);
	if (!sign || (sign[1] && sign[3]) || (negative && (sign[1] ?? sign[3]))) return notANumber;
	negative ||= sign[1] === '-' || sign[3] === '-';
	const digits = withoutBlankGroups(sign[2] ?? '', decimal);
	if (digits === undefined || !/^[\d.,]/.test(digits)) return notANumber;
	const value = readPlainNumber(digits, decimal);
	if (Number.isNaN(value)) return notANumber;
	if (named !== undefined && named !== currency) return otherCurrency;
	return negative && value !== 0 && Number.isFinite(value) ? -value : value;
}

const isoCurrencies = new Set(
	'EUR CHF USD GBP DKK SEK NOK PLN CZK HUF RON BGN TRY JPY CNY CAD AUD NZD INR BRL MXN ZAR AED ILS SGD HKD KRW UAH RSD ISK'.split(
		' ',
	),
);
const knownCurrency = (word: string, currency: string) =>
	word.toUpperCase() === currency || isoCurrencies.has(word.toUpperCase());

/** Takes blanks and apostrophes out where they separate thousands; undefined where they stand elsewhere. */
function withoutBlankGroups(text: string, decimal: DecimalSign): string | undefined {
	const even = text.replace(blanks, ' ').replaceAll('’', "'");
	if (!/[ ']/.test(even)) return even;
	const whole = even.split(decimal, 1)[0] ?? '';
	if (!/^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*$/.test(whole) || /[ ']/.test(even.slice(whole.length))) return undefined;
	return whole.replace(/[ ']/g, '') + even.slice(whole.length);
}

const timeOfDay =
	/^(?:T|,?[ \u00a0\u202f]+)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?[ \u00a0\u202f]?(?:[ap]\.?m\.?)?(?:uhr)?[ \u00a0]?(?:[A-Z]{1,4}|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a date, with or without a time of day behind it: the day as written, whatever the offset. Year first is always
 * year, month, day; dots are always day first; slashes and dashes follow `order`. Two-digit years up to 26 are 20xx.
 *
 * @returns days since 1970-01-01; {@link notADate}; {@link impossibleDate}
 */
export function readDate(text: string, order: DateOrder): number {
	const length = text.length;
	let from = 0;
	while (from < length && text.charCodeAt(from) <= 32) from++;
	const second = afterDigits(text, from) + 1;
	const separator = text.charCodeAt(second - 1);
	if (separator !== 46 && separator !== 47 && separator !== 45) return notADate;
	const secondFrom = separator === 46 && text.charCodeAt(second) === 32 ? second + 1 : second; // "5. 3. 2024"
	const third = afterDigits(text, secondFrom) + 1;
	if (text.charCodeAt(third - 1) !== separator) return notADate;
	const thirdFrom = separator === 46 && text.charCodeAt(third) === 32 ? third + 1 : third;
	const end = afterDigits(text, thirdFrom);
	if (end < length && !isTail(text, end)) return notADate;
	const a = number(text, from, second - 1);
	const b = number(text, secondFrom, third - 1);
	const c = number(text, thirdFrom, end);
	if (a < 0 || b < 0 || c < 0 || third - 1 - secondFrom > 2) return notADate;
	const thirdWidth = end - thirdFrom;
	if (second - 1 - from === 4) return thirdWidth > 2 ? notADate : (dayNumber(a, b, c) ?? impossibleDate);
	if (second - 1 - from > 2 || (thirdWidth !== 4 && thirdWidth !== 2)) return notADate;
	const year = thirdWidth === 4 ? c : c <= 26 ? 2000 + c : 1900 + c;
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

const isTail = (text: string, at: number) => {
	const tail = text.slice(at).trimEnd();
	return tail === '' || timeOfDay.test(tail);
};

const slashTen = /^(\d{1,3})\s*(?:\/|von|out of|of)\s*10$/i;
const labelled = /^(\d{1,3})\s*(?:[-–—:=]\s*[^\d\s]|\(\D)/;
const whole = /^([-−]?\d{1,3})(?:[.,]0+)?$/;

/**
 * Reads an NPS score: `8`, `8.0`, `9/10`, `10 - very likely`. Other scales, words and percentages are not scores.
 *
 * @returns 0 to 10; {@link notAScore}; {@link scoreOutOfRange}
 */
export function readScore(text: string): number {
	const cell = text.trim();
	const found = whole.exec(cell) ?? slashTen.exec(cell) ?? labelled.exec(cell);
	if (!found) return notAScore;
	const value = Number(found[1]?.replace('−', '-'));
	return value >= 0 && value <= 10 ? value : scoreOutOfRange;
}

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const plainKey = /^[!-~]+$/;

/**
 * The key under which two spellings of a customer are one: trimmed, without invisible characters, composed (NFC), lower
 * case without regard to the browser's language. Digits stay text: 007 is not 7.
 */
export function customerKey(raw: string): string {
	if (plainKey.test(raw) && !raw.startsWith("'")) return raw.toLowerCase();
	return raw
		.replace(invisible, '')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.trim()
		.replace(/^'(?=[=+\-@\d])/, '')
		.normalize('NFC')
		.toLowerCase();
}
