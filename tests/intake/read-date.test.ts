import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayText, parseDay } from '../../src/core/calendar';
import { hasShortYear, impossibleDate, notADate, readDate } from '../../src/intake/cells';
import type { DateFormat } from '../../src/intake/intake';

test.for([
	['2024-03-05', 'ymd', '2024-03-05'],
	['2024/3/5', 'ymd', '2024-03-05'],
	['20240305', 'ymd', '2024-03-05'],
	['20240305T101500Z', 'ymd', '2024-03-05'],
	['20240305101500', 'ymd', '2024-03-05'],
	['05.03.2024', 'dmy', '2024-03-05'],
	['5. 3. 2024', 'dmy', '2024-03-05'],
	['05.03.2024', 'mdy', '2024-03-05'],
	['05/03/2024', 'dmy', '2024-03-05'],
	['05/03/2024', 'mdy', '2024-05-03'],
	['05-03-2024', 'dmy', '2024-03-05'],
	['2024-03-05', 'mdy', '2024-03-05'],
	['5.3.24', 'dmy', '2024-03-05'],
	['5.3.26', 'dmy', '2026-03-05'],
	['5.3.27', 'dmy', '1927-03-05'],
	['5.3.99', 'dmy', '1999-03-05'],
	['29.02.2024', 'dmy', '2024-02-29'],
	['11/1/2019 8:51:12', 'mdy', '2019-11-01'],
	['2026-05-01 10:00:00 +0200', 'ymd', '2026-05-01'],
	['2024-03-31T00:30:00+02:00', 'ymd', '2024-03-31'],
	['2024-12-31T23:30:00.000Z', 'ymd', '2024-12-31'],
	['05.03.2024, 14:30', 'dmy', '2024-03-05'],
	['24.03.2023, 12:32', 'dmy', '2023-03-24'],
	['05.03.2024 um 14:30 Uhr', 'dmy', '2024-03-05'],
	['3/5/2024 2:30 PM', 'mdy', '2024-03-05'],
	['3/5/2024, 2:30:00\u202fPM', 'mdy', '2024-03-05'],
	['3/5/2024 12:00:00 a.m.', 'mdy', '2024-03-05'],
	['2024-03-05 10:00 UTC', 'ymd', '2024-03-05'],
	[' 05.03.2024 ', 'dmy', '2024-03-05'],
	['\u00a005.03.2024', 'dmy', '2024-03-05'],
	['5. März 2024', 'dmy', '2024-03-05'],
	['5. Ma\u0308rz 2024', 'mdy', '2024-03-05'],
	['5. MAERZ 2024', 'ymd', '2024-03-05'],
	['05-Mär-24', 'dmy', '2024-03-05'],
	['05-Mar-2024', 'dmy', '2024-03-05'],
	['05-mrz-24', 'dmy', '2024-03-05'],
	['Mar 5, 2024', 'mdy', '2024-03-05'],
	['March 5th, 2024 2:30 PM', 'mdy', '2024-03-05'],
	['5 March 2024', 'dmy', '2024-03-05'],
	['5. Okt. 24', 'dmy', '2024-10-05'],
	["5. Okt. '24", 'dmy', '2024-10-05'],
	['05 Dez 2024, 14:30 Uhr', 'dmy', '2024-12-05'],
	['2024-Mar-05', 'ymd', '2024-03-05'],
	['Di., 5. März 2024', 'dmy', '2024-03-05'],
	['Tue, 5 Mar 2024 10:00:00 +0100', 'dmy', '2024-03-05'],
	['Tue Mar 05 2024 10:00:00 GMT+0100 (CET)', 'dmy', '2024-03-05'],
	['45352', 'serial', '2024-03-01'],
	['45352.99', 'serial', '2024-03-01'],
	['45352,5', 'serial', '2024-03-01'],
	['20000', 'serial', '1954-10-03'],
	['59999', 'serial', '2064-04-07'],
	['1709596800', 'unix', '2024-03-05'],
	['1709683199', 'unix', '2024-03-05'],
	['1709596800.25', 'unix', '2024-03-05'],
	['1709683199999', 'unixMs', '2024-03-05'],
] as const)('%j read as %s is %s', ([text, format, day]) => {
	expect(dayText(readDate(text, format))).toBe(day);
});

const notDates: readonly (readonly [string, DateFormat])[] = [
	...['', '05.03.', '5.3', '2024', '20240305', '45352', '05/03-2024', '5.3.2024.', '05.03.20245', '1.234.567'].map(
		(text) => [text, 'dmy'] as const,
	),
	...['05.03.2024 abc', 'KW 12', 'KW 12 2024', 'Q1 2024', '1. Quartal 2024', '3. März', 'März 2024', '09. Okt'].map(
		(text) => [text, 'dmy'] as const,
	),
	...['2024-03', '2024-W12', '2024-W12-3', '2024-Q1', '20241', '18991231', '5 Foo 2024', 'Mar 2024'].map(
		(text) => [text, 'ymd'] as const,
	),
	['19999', 'serial'],
	['60000', 'serial'],
	['4535', 'serial'],
	['45.352', 'serial'],
	['05.03.2024', 'serial'],
	['12345678', 'unix'],
	['1709596800000', 'unix'],
	['1709596800', 'unixMs'],
	['-1709596800', 'unix'],
	['2024-03-05', 'unix'],
];
test.for(notDates)('%j read as %s is no date', ([text, format]) => {
	expect(readDate(text, format)).toBe(notADate);
});

test('month or day first cannot be read where year first was chosen', () => {
	expect(readDate('05/03/2024', 'ymd')).toBe(notADate);
});

test.for([
	['31.02.2024', 'dmy'],
	['29.02.2023', 'dmy'],
	['00.01.2024', 'dmy'],
	['40.03.2024', 'dmy'],
	['01.13.2024', 'dmy'],
	['2100-02-29', 'dmy'],
	['0.0.0000', 'dmy'],
	['30/02/2024', 'dmy'],
	['30. Feb 2024', 'dmy'],
	['Feb 30, 2024', 'mdy'],
	['20240231', 'ymd'],
] as const)('%j read as %s names a day that does not exist', ([text, format]) => {
	expect(readDate(text, format)).toBe(impossibleDate);
});

test('a year in two digits is told from one in four', () => {
	expect(['5.3.24', '05-Mär-24', '3/5/24 10:00', "5. Okt. '24, 14:30"].map(hasShortYear)).toEqual(Array(4).fill(true));
	expect(['5.3.2024', '2024-03-05T10:00', 'Mar 5, 2024', '20240305'].map(hasShortYear)).toEqual(Array(4).fill(false));
});

const german = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const english = 'January February March April May June July August September October November December'.split(' ');
const two = (value: number) => String(value).padStart(2, '0');

test('every day from 1970 to 2099, written in every format, is read back', () => {
	const [first, last] = [0, parseDay('2099-12-31')!];
	const wrong: string[] = [];
	for (let day = first; day <= last; day++) {
		const { year, month, day: date } = dateOf(day);
		const [y, m, d] = [String(year), two(month), two(date)];
		const [de, en] = [german[month - 1]!, english[month - 1]!];
		const written: readonly (readonly [string, DateFormat])[] = [
			[`${y}-${m}-${d}`, 'ymd'],
			[`${y}${m}${d}`, 'ymd'],
			[`${y}-${m}-${d}T23:59:59+14:00`, 'ymd'],
			[`${d}.${m}.${y}`, 'dmy'],
			[`${date}.${month}.${y}, 23:59`, 'dmy'],
			[`${d}/${m}/${y}`, 'dmy'],
			[`${d}-${m}-${y} 00:00:00`, 'dmy'],
			[`${month}/${date}/${y} 11:59 PM`, 'mdy'],
			[`${date}. ${de} ${y}`, 'dmy'],
			[`${d}-${en.slice(0, 3)}-${y}`, 'dmy'],
			[`${en.toUpperCase()} ${date}, ${y}`, 'mdy'],
			...(day >= 3_652 ? [[String(day * 86_400 + 86_399), 'unix'] as const] : []),
			...(day >= 3_652 ? [[String(day * 86_400_000), 'unixMs'] as const] : []),
			...(day + 25_569 < 60_000 ? [[String(day + 25_569), 'serial'] as const] : []),
			...(year < 2027 ? [[`${d}.${m}.${y.slice(2)}`, 'dmy'] as const] : []),
		];
		for (const [text, format] of written) {
			const isThisCentury = year >= 2000 || Number(y.slice(2)) > 26 || !/^\d+\.\d+\.\d\d$/.test(text);
			if (isThisCentury && readDate(text, format) !== day) wrong.push(`${text} as ${format}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('whatever the text, a date is a whole number of days or said to be none', () => {
	const letters = fc.string({ unit: fc.constantFrom(...Array.from('0123456789./- :,TZOktmrz')) });
	fc.assert(
		fc.property(
			letters,
			fc.constantFrom<DateFormat>('ymd', 'dmy', 'mdy', 'serial', 'unix', 'unixMs'),
			(text, format) => {
				expect(Number.isInteger(readDate(text, format))).toBe(true);
			},
		),
	);
});
