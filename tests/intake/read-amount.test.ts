import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	ambiguous,
	currencyOf,
	isDamagedNumber,
	isRounded,
	outOfRange,
	provedSign,
	readAmount,
} from '../../src/intake/cells';

test.for([
	['12,5', 12.5],
	['1.234,56', 1234.56],
	['1.234', 1234],
	['12.345.678,90', 12_345_678.9],
	['1 234,56', 1234.56],
	['1\u00a0234,56', 1234.56],
	['1\u202f234,56', 1234.56],
	['1 234 567', 1_234_567],
	["1'234,50", 1234.5],
	['1’234’567,50', 1_234_567.5],
	['-12', -12],
	['12,00-', -12],
	['12,00 -', -12],
	['(12,00)', -12],
	['(12,00 €)', -12],
	['−12', -12],
	['–12', -12],
	['- 12', -12],
	['+5', 5],
	['12,50 €', 12.5],
	['€ 12,50', 12.5],
	['€12,50', 12.5],
	['€ -12,50', -12.5],
	['-€ 45,00', -45],
	['- 12,50 €', -12.5],
	['12,50- €', -12.5],
	['EUR 12,50', 12.5],
	['12,50EUR', 12.5],
	['12,50 eur', 12.5],
	['12,50 Euro', 12.5],
	['Fr. 12,50', 12.5],
	['12,50 kr.', 12.5],
	['12,50 zł', 12.5],
	['$12', 12],
	['€,5', 0.5],
	['0', 0],
	['-0,00', 0],
	[',5', 0.5],
	['1,2345', 1.2345],
	['1,23456', 1.2346],
	[' 7 ', 7],
	["'-7", -7],
] as const)('with decimal comma %j is %f', ([text, value]) => {
	expect(readAmount(text, ',')).toBe(Math.round(value * 1e4));
});

test.for([
	['1,234.56', 1234.56],
	['$1,240.00', 1240],
	['$12.00 USD', 12],
	['US$ 12.00', 12],
	['-$45.00', -45],
	['($45.00)', -45],
	['1234.5', 1234.5],
	['£60.07', 60.07],
	["1'234.50", 1234.5],
	['CHF 1’234.50', 1234.5],
] as const)('with decimal point %j is %f', ([text, value]) => {
	expect(readAmount(text, '.')).toBe(Math.round(value * 1e4));
});

test.for([
	'',
	' ',
	'-',
	'.',
	',',
	'kostenlos',
	'n/a',
	'12,5 %',
	'#WERT!',
	'NaN',
	'Infinity',
	'1e3',
	'1,5E+3',
	'0x1F',
	'=1+2',
	'=SUM(A1:A9)',
	'12.50',
	'1.23',
	'1.2345',
	'1.234.5',
	'12,3,4',
	'--5',
	'-5-',
	'(-5)',
	'(5',
	'5 5',
	'1 23',
	"1 234'567",
	'12 abc',
	'EUR.5',
	'5.',
	'5,',
	'12,-',
	'€',
	'EUR',
	'12 EUR USD',
	'€ 12 USD',
	'1,5 USD 2',
	'1..234',
])('with decimal comma %j is no number', (text) => {
	expect(readAmount(text, ',')).toBeNaN();
});

test('more than 10¹² is an error in the data', () => {
	expect(readAmount('1000000000000', '.')).toBe(1e16);
	expect(readAmount('1000000000000.01', '.')).toBe(outOfRange);
	expect(readAmount('-1000000000001', '.')).toBe(outOfRange);
	expect(readAmount('-1000000000001 €', '.')).toBe(outOfRange);
	expect(readAmount('9'.repeat(40), '.')).toBe(outOfRange);
});

test('where both signs occur each value is read by its own proof, and one without proof is said to be ambiguous', () => {
	expect(readAmount('12,50', 'mixed')).toBe(125_000);
	expect(readAmount('12.50 €', 'mixed')).toBe(125_000);
	expect(readAmount('1.234,50', 'mixed')).toBe(12_345_000);
	expect(readAmount('1,234,567', 'mixed')).toBe(12_345_670_000);
	expect(readAmount('(7)', 'mixed')).toBe(-70_000);
	expect(readAmount('1.234', 'mixed')).toBe(ambiguous);
	expect(readAmount('-1,234', 'mixed')).toBe(ambiguous);
	expect(['1.23.4', 'n/a', '1e3', ''].map((text) => readAmount(text, 'mixed'))).toEqual(Array(4).fill(NaN));
});

test.for([
	['1.234,5', ','],
	['1,234.5', '.'],
	['1.234.567', ','],
	['1,234,567', '.'],
	['12,5', ','],
	['12.50', '.'],
	['1234.567', '.'],
	['0.125', '.'],
	['-0,125', ','],
	['1 234.567', '.'],
	['1 234,567', ','],
	['1 234', 'none'],
	['12 €', 'none'],
	['1.234', 'open'],
	['(1,234)', 'open'],
	['1.23.4', undefined],
	['1,2.3,4', undefined],
	['12 %', undefined],
	['05.03.2024', undefined],
	['+49 30 123456', undefined],
	['abc', undefined],
] as const)('%j proves %j', ([text, sign]) => {
	expect(provedSign(text)).toBe(sign);
});

test.for([
	['', ''],
	['12,50', ''],
	['12,50 €', 'EUR'],
	['€', 'EUR'],
	['eur', 'EUR'],
	[' EUR ', 'EUR'],
	['Euro', 'EUR'],
	['CHF 12', 'CHF'],
	['Fr. 12.50', 'CHF'],
	['£60.07', 'GBP'],
	['US$12', 'USD'],
	['$12.00 USD', 'USD'],
	['12 zł', 'PLN'],
	['$12', ''],
	['$', ''],
	['12 kr', ''],
	['ABC', undefined],
	['12 ABC', undefined],
	['€ 12 USD', undefined],
	['unknown', undefined],
] as const)('the currency in %j is %j', ([text, currency]) => {
	expect(currencyOf(text)).toBe(currency);
});

test('a fifth decimal is rounded, and that can be told', () => {
	expect(['1,23456', '1.00001', '0,123450'].map(isRounded)).toEqual([true, true, true]);
	expect(['1,2345', '1,23450000', '12345', '1.234.567'].map(isRounded)).toEqual([false, false, false, false]);
});

test('a number that a spreadsheet cut to a power of ten is known, a name that looks like one is not touched', () => {
	expect(['1,23457E+12', '1.23457E+12', "'4E+15", ' 1,2e+11 '].map(isDamagedNumber)).toEqual([true, true, true, true]);
	expect(['1e3', '1E3', 'E+12', '1001.0', 'K1E+12', '007'].map(isDamagedNumber)).toEqual(Array(6).fill(false));
});

/** Ways to write thousands and decimals: sign between thousands, decimal sign. */
const dialects = [
	['.', ','],
	[',', '.'],
	[' ', ','],
	['\u00a0', ','],
	['\u202f', ','],
	["'", '.'],
	['’', '.'],
	['', ','],
	['', '.'],
] as const;
const dresses: readonly ((digits: string) => string)[] = [
	(digits) => digits,
	(digits) => `${digits} €`,
	(digits) => `EUR ${digits}`,
	(digits) => ` CHF${digits} `,
];
const negatives: readonly ((digits: string) => string)[] = [
	(digits) => `-${digits}`,
	(digits) => `${digits}-`,
	(digits) => `(${digits})`,
	(digits) => `− ${digits}`,
];

test('every amount in every dialect, dress and negative form is read back exactly', () => {
	const units = fc.bigInt({ min: 0n, max: 9_000_000_000_000_000n });
	fc.assert(
		fc.property(
			units,
			fc.constantFrom(...dialects),
			fc.constantFrom(...dresses),
			fc.option(fc.constantFrom(...negatives)),
			(value, [group, sign], dress, negative) => {
				const digits = value.toString().padStart(5, '0');
				const whole = digits.slice(0, -4).replace(/\B(?=(\d{3})+$)/g, group);
				const text = `${whole}${sign}${digits.slice(-4)}`;
				const expected = negative && value !== 0n ? -Number(value) : Number(value);
				expect(readAmount(negative ? negative(dress(text)) : dress(text), sign)).toBe(expected);
			},
		),
		{ numRuns: 500 },
	);
});

test('text that is no number is never read as one, whatever the format', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...Array.from('12.,- €%e+x()')) }), (text) => {
			for (const decimal of ['.', ',', 'mixed'] as const) {
				const value = readAmount(text, decimal);
				expect(Number.isInteger(value) || !Number.isFinite(value)).toBe(true);
				if (!/\d/.test(text) || /[%ex]/.test(text)) expect(value).toBeNaN();
			}
		}),
	);
});
