import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayText, parseDay } from '../../src/core/calendar';
import {
	customerKey,
	impossibleDate,
	notADate,
	notAScore,
	otherCurrency,
	outOfRange,
	readAmount,
	readDate,
	readScore,
	scoreOutOfRange,
} from '../../src/intake/cells';

test.for([
	['12,5', 12.5],
	['1.234,56', 1234.56],
	['1.234', 1234],
	['12.345.678,90', 12_345_678.9],
	['1 234,56', 1234.56],
	['1 234 567', 1_234_567],
	["1'234,50", 1234.5],
	['-12', -12],
	['12,00-', -12],
	['(12,00)', -12],
	['−12', -12],
	['- 12', -12],
	['+5', 5],
	['12,50 €', 12.5],
	['€ 12,50', 12.5],
	['€12,50', 12.5],
	['-€ 45,00', -45],
	['EUR 12,50', 12.5],
	['12,50EUR', 12.5],
	['12,50 EUR', 12.5],
	['$12', 12],
	['0', 0],
	['-0,00', 0],
	[',5', 0.5],
	['1,2345', 1.2345],
	['1,23456', 1.2346],
	[' 7 ', 7],
] as const)('with decimal comma %j is %f', ([text, value]) => {
	expect(readAmount(text, ',', 'EUR')).toBe(Math.round(value * 1e4));
});

test.for([
	['1,234.56', 1234.56],
	['$1,240.00', 1240],
	['-$45.00', -45],
	['1234.5', 1234.5],
	["1'234.50", 1234.5],
] as const)('with decimal point %j is %f', ([text, value]) => {
	expect(readAmount(text, '.', 'EUR')).toBe(Math.round(value * 1e4));
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
	'0x1F',
	'=1+2',
	'12.50',
	'1.23',
	'1.2345',
	'1.234.5',
	'12,3,4',
	'--5',
	'(-5)',
	'5 5',
	'1 23',
	'12 abc',
	'5.',
	'5,',
	'€',
	'1,5 USD 2',
	'1..234',
])('with decimal comma %j is no number', (text) => {
	expect(readAmount(text, ',', 'EUR')).toBeNaN();
});

test('an amount in another currency is not an amount of the plan', () => {
	expect(readAmount('12,50 USD', ',', 'EUR')).toBe(otherCurrency);
	expect(readAmount('£12', ',', 'EUR')).toBe(otherCurrency);
	expect(readAmount('CHF 12', ',', 'CHF')).toBe(120_000);
});

test('more than 10¹² is an error in the data', () => {
	expect(readAmount('1000000000000', '.', 'EUR')).toBe(1e16);
	expect(readAmount('1000000000000.01', '.', 'EUR')).toBe(outOfRange);
	expect(readAmount('-1000000000001', '.', 'EUR')).toBe(outOfRange);
	expect(readAmount('9'.repeat(40), '.', 'EUR')).toBe(outOfRange);
});

test('every amount of up to four decimals is read exactly', () => {
	fc.assert(
		fc.property(fc.bigInt({ min: 0n, max: 9_000_000_000_000_000n }), fc.constantFrom('.', ','), (units, sign) => {
			const digits = units.toString().padStart(5, '0');
			expect(readAmount(`${digits.slice(0, -4)}${sign}${digits.slice(-4)}`, sign as '.', 'EUR')).toBe(Number(units));
		}),
	);
});

test.for([
	['2024-03-05', 'ymd', '2024-03-05'],
	['2024/3/5', 'ymd', '2024-03-05'],
	['05.03.2024', 'dmy', '2024-03-05'],
	['5. 3. 2024', 'dmy', '2024-03-05'],
	['05.03.2024', 'mdy', '2024-03-05'],
	['05/03/2024', 'dmy', '2024-03-05'],
	['05/03/2024', 'mdy', '2024-05-03'],
	['05-03-2024', 'dmy', '2024-03-05'],
	['2024-03-05', 'mdy', '2024-03-05'],
	['5.3.24', 'dmy', '2024-03-05'],
	['5.3.99', 'dmy', '1999-03-05'],
	['29.02.2024', 'dmy', '2024-02-29'],
	['11/1/2019 8:51:12', 'mdy', '2019-11-01'],
	['2026-05-01 10:00:00 +0200', 'ymd', '2026-05-01'],
	['2024-03-31T00:30:00+02:00', 'ymd', '2024-03-31'],
	['2024-12-31T23:30:00.000Z', 'ymd', '2024-12-31'],
	['05.03.2024, 14:30', 'dmy', '2024-03-05'],
	['3/5/2024 2:30 PM', 'mdy', '2024-03-05'],
	['3/5/2024 2:30\u202fPM', 'mdy', '2024-03-05'],
	['2024-03-05 10:00 UTC', 'ymd', '2024-03-05'],
	[' 05.03.2024 ', 'dmy', '2024-03-05'],
] as const)('%j read as %s is %s', ([text, order, day]) => {
	expect(dayText(readDate(text, order))).toBe(day);
});

test.for([
	'',
	'05.03.',
	'5.3',
	'2024',
	'20240305',
	'05/03-2024',
	'5.3.2024.',
	'05.03.20245',
	'1.234.567',
	'05.03.2024 abc',
	'KW 12',
	'2024-03',
	'3. März',
])('%j is no date', (text) => {
	expect(readDate(text, 'dmy')).toBe(notADate);
});

test('month or day first cannot be read where year first was chosen', () => {
	expect(readDate('05/03/2024', 'ymd')).toBe(notADate);
});

test.for(['31.02.2024', '29.02.2023', '00.01.2024', '40.03.2024', '01.13.2024', '2100-02-29', '0.0.0000'])(
	'%j names a day that does not exist',
	(text) => {
		expect(readDate(text, 'dmy')).toBe(impossibleDate);
	},
);

test('every day survives writing and reading', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 100_000 }), (day) => {
			const [year, month, date] = dayText(day).split('-');
			expect(readDate(`${year}-${month}-${date}`, 'ymd')).toBe(day);
			expect(readDate(`${date}.${month}.${year}`, 'dmy')).toBe(day);
			expect(readDate(`${month}/${date}/${year}`, 'mdy')).toBe(day);
			expect(parseDay(dayText(day))).toBe(day);
		}),
	);
});

test.for([
	['8', 8],
	['0', 0],
	['10', 10],
	[' 8 ', 8],
	['8.0', 8],
	['7,0', 7],
	['9/10', 9],
	['10 / 10', 10],
	['7 von 10', 7],
	['6 out of 10', 6],
	['10 - sehr wahrscheinlich', 10],
	['0 (gar nicht)', 0],
	['9: gut', 9],
	['11', scoreOutOfRange],
	['-1', scoreOutOfRange],
	['100', scoreOutOfRange],
	['9.5', notAScore],
	['4/5', notAScore],
	['90%', notAScore],
	['ten', notAScore],
	['★★★', notAScore],
	['09. Okt', notAScore],
	['9-10', notAScore],
	['', notAScore],
] as const)('the score in %j is %i', ([text, score]) => {
	expect(readScore(text)).toBe(score);
});

test('spellings of one customer have one key, others keep theirs', () => {
	const keys = ['K-001', ' k-001 ', 'K-001\u00a0', 'K\u200b-001', '\ufeffk-001'].map(customerKey);
	expect(new Set(keys)).toEqual(new Set(['k-001']));
	expect(customerKey('Müller'.normalize('NFD'))).toBe(customerKey('MÜLLER'));
	expect(customerKey('007')).not.toBe(customerKey('7'));
	expect(customerKey('I1')).not.toBe(customerKey('ı1'));
	expect(customerKey('a+b@example.org')).not.toBe(customerKey('a@example.org'));
	expect(customerKey("'01067")).toBe('01067');
	expect(customerKey(' \u200b ')).toBe('');
});
