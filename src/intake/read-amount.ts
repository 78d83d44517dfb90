/** Strict readers of amounts and currencies. What is no number is said so; nothing becomes 0 by itself. */
import { currencyNamed } from './currency-names';
import type { DecimalFormat, DecimalSign } from './intake';

/** What {@link readAmount} gives for text that is no number. */
const notANumber = Number.NaN;
/** … for more than 10¹². */
export const outOfRange = Number.POSITIVE_INFINITY;
/** … for `1.234` where both decimal signs occur: a thousand or one and a bit. */
export const ambiguous = Number.NEGATIVE_INFINITY;

/** Largest amount taken: more is an error in the data. */
const amountLimit = 1e12;
/** Amounts are read in units of 10⁻⁴ of the currency. */
export const amountDecimals = 4;
const scales = [10_000, 1_000, 100, 10, 1] as const;
/** Longest text that can be an amount with its dress. */
const mostLetters = 60;

const zero = 48;
const isDigit = (code: number) => code >= zero && code <= 57;

/**
 * Reads an amount: `1.234,56`, `1 234.56`, `-12`, `12-`, `(12)`, `€ 12,50`, `12.50 EUR`. Formulas, percentages, powers
 * (`1e3`), hexadecimal numbers and words are no numbers. Which currency the cell names does not matter here: see
 * {@link currencyOf}.
 *
 * @param decimal sign of the column; `mixed`: each value by what it proves itself
 * @returns whole number of 10⁻⁴ units, exact; a fifth decimal is rounded half away from zero (see {@link isRounded}).
 *   {@link notANumber}, {@link outOfRange}, {@link ambiguous} (with `mixed` only)
 */
export function readAmount(text: string, decimal: DecimalFormat): number {
	if (decimal === 'mixed') {
		const sign = provedSign(text);
		if (sign === undefined) return notANumber;
		return sign === 'open' ? ambiguous : readAmount(text, sign === 'none' ? '.' : sign);
	}
	const plain = readDigits(text, decimal);
	if (!Number.isNaN(plain)) return plain;
	const { digits, negative } = undressed(text) ?? {};
	if (digits === undefined) return notANumber;
	const value = readDigits(withoutBlankGroups(digits, decimal) ?? '', decimal);
	return negative && value !== 0 && Number.isFinite(value) ? -value : value;
}

/**
 * The currency that an amount or a cell of a currency column names: `€ 12,50`, `12 CHF`, `eur`.
 *
 * @returns ISO code; '' for none, or a sign that stands for many (`$`, `kr`): the plan's; undefined for a word that is
 *   no currency
 */
export function currencyOf(text: string): string | undefined {
	if (isPlain(text)) return '';
	const bare = text.trim();
	return /\d/.test(bare) ? undressed(bare)?.currency : bare === '' ? '' : currencyNamed(bare);
}

/** Whether an amount has more decimals than are kept. Only for text that {@link readAmount} takes. */
export const isRounded = (text: string) => /[.,]\d{4}0*[1-9]/.test(text);

/**
 * Whether a customer or order number was damaged by a spreadsheet: `1,23457E+12` has lost its last digits.
 */
export const isDamagedNumber = (text: string) => /^\s*'?\d(?:[.,]\d+)?E\+\d{1,3}\s*$/i.test(text);

/**
 * The decimal sign that a number proves.
 *
 * @returns a sign; `none` for a number without any; `open` if both are possible (`1.234`); undefined for no number
 */
export function provedSign(text: string): DecimalSign | 'none' | 'open' | undefined {
	const dressed = undressed(text)?.digits;
	if (dressed === undefined) return undefined;
	const isGrouped = /[ ']/.test(dressed);
	const digits = (isGrouped ? (withoutBlankGroups(dressed, '.') ?? withoutBlankGroups(dressed, ',')) : dressed) ?? '';
	if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(digits)) return undefined;
	const dot = digits.lastIndexOf('.');
	const comma = digits.lastIndexOf(',');
	if (dot === -1 && comma === -1) return 'none';
	const last = dot > comma ? '.' : ',';
	const other = last === '.' ? ',' : '.';
	// Of two readings only one makes a number, or both do.
	const asLast = !Number.isNaN(readDigits(digits, last));
	const asOther = !isGrouped && !Number.isNaN(readDigits(digits, other));
	if (asLast && asOther) return digits.startsWith('0') ? last : 'open';
	return asLast ? last : asOther ? other : undefined;
}

/** Digits with a sign in front, groups of thousands and a decimal sign; nothing else. */
function readDigits(text: string, decimal: DecimalSign): number {
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

/** Blanks of all kinds that stand between thousands or beside a currency. */
const blanks = /[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/g;
const before = /^([-+(]?\s*)((?:\p{L}+\.?\p{Sc}?|\p{Sc}))\s*(?=[-+\d.,(])/u;
const behind = /(?<=[\d)-])\s*((?:\p{L}+\.?|\p{L}*\p{Sc}))(\s*[-)]?)$/u;

/** Takes currency, brackets and minus signs of all kinds off a number; its groups of thousands stay. */
function undressed(text: string): { digits: string; negative: boolean; currency: string } | undefined {
	if (text.length > mostLetters || !/\d/.test(text)) return undefined;
	if (/^[\d.,]+$/.test(text)) return { digits: text, negative: false, currency: '' };
	let bare = text
		.replace(blanks, ' ')
		.trim()
		.replace(/[\u2212\u2012\u2013\uff0d]/g, '-')
		.replaceAll('’', "'")
		.replace(/^'(?=[-+\d])/, '');
	let currency = '';
	if (!/^[-+(]?[\d.,' ]+[-)]?$/.test(bare)) {
		const named: (string | undefined)[] = [];
		const take = (word: string, rest: string) => {
			named.push(currencyNamed(word));
			return rest;
		};
		bare = bare.replace(before, (_, sign: string, word: string) => take(word, sign));
		bare = bare.replace(behind, (_, word: string, sign: string) => take(word, sign));
		const [first = '', second = ''] = named;
		if (named.includes(undefined) || (first !== '' && second !== '' && first !== second)) return undefined;
		currency = first || second;
	}
	const brackets = /^\(([^()]*)\)$/.exec(bare)?.[1];
	const [, front = '', digits = '', back = ''] = /^([-+]?) ?([\d.,' ]*?) ?(-?)$/.exec((brackets ?? bare).trim()) ?? [];
	const signs = Number(brackets !== undefined) + front.length + back.length;
	if (!/^[\d.,]/.test(digits) || signs > 1) return undefined;
	return { digits, negative: signs === 1 && front !== '+', currency };
}

/** Takes blanks and apostrophes out where they separate thousands; undefined where they stand elsewhere. */
function withoutBlankGroups(text: string, decimal: DecimalSign): string | undefined {
	if (!/[ ']/.test(text)) return text;
	const whole = text.split(decimal, 1)[0] ?? '';
	if (!/^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*$/.test(whole) || /[ ']/.test(text.slice(whole.length))) return undefined;
	return whole.replace(/[ ']/g, '') + text.slice(whole.length);
}

/** Only signs below the letters, and no `$`: nothing here names a currency. */
function isPlain(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code > 64 || code === 36) return false;
	}
	return true;
}
