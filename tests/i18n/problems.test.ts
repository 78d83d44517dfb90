import { expect, test } from 'vitest';
import { rowProblemCodes, type Problem, type RowProblem } from '../../src/core/problem';
import { cellText, columnLetter } from '../../src/i18n/cell-text';
import de from '../../src/i18n/de/problems';
import en from '../../src/i18n/en/problems';
import { format } from '../../src/i18n/format';

const german = de(format('de', 'EUR'));
const english = en(format('en', 'EUR'));
const bad: RowProblem = {
	record: 6,
	line: 7,
	row: 7,
	column: 3,
	header: 'Datum',
	value: '40.03.2024',
	code: 'date-impossible',
};

test('a row problem names line, column and reason', () => {
	expect(german.row(bad)).toBe('Zeile 7, Spalte C (Datum): „40.03.2024“ ist kein gültiges Datum.');
	expect(english.row(bad)).toBe('Line 7, column C (Datum): “40.03.2024” is not a valid date.');
});

test('where a spreadsheet would count otherwise, its row is named, too', () => {
	expect(german.row({ ...bad, line: 1_009 })).toContain('Zeile 1.009 (in der Tabelle Zeile 7), Spalte C');
	expect(english.row({ ...bad, line: 1_009 })).toContain('Line 1,009 (row 7 in a spreadsheet), column C');
});

test('columns without header are named by their letter, whole rows by their line', () => {
	expect(german.row({ ...bad, header: '' })).toContain('Zeile 7, Spalte C: ');
	expect(german.row({ ...bad, column: 0, header: '', code: 'duplicate' })).toMatch(/^Zeile 7: /);
});

test('what contradicts an earlier import is told with its file, day and amount', () => {
	const problem: RowProblem = {
		...bad,
		code: 'conflict',
		value: '1001',
		earlier: { set: 'a', day: 19_790, amount: 2_000 },
	};
	expect(german.fault(problem, 'januar.csv')).toContain(
		'„1001“ steht schon in „januar.csv“, dort mit dem 08.03.2024 und dem Betrag 20,00',
	);
	expect(english.fault(problem, 'januar.csv')).toContain('there with 8 March 2024 and the amount 20.00');
	expect(german.fault(problem)).toContain('kam schon vor, mit anderem Inhalt');
});

test('values that contradict each other are both named', () => {
	const problem: RowProblem = { ...bad, code: 'inconsistent', value: '1', against: 'Letzter Kauf' };
	expect(german.fault(problem)).toBe('„1“ widerspricht dem Wert in „Letzter Kauf“ derselben Zeile.');
	expect(english.fault(problem)).toBe('“1” contradicts the value in “Letzter Kauf” of the same row.');
});

test('every reason has its own words in both languages', () => {
	for (const words of [german, english]) {
		const all = rowProblemCodes.map((code) => [words.reason(code), words.row({ ...bad, code })]);
		expect(new Set(all.map(([reason]) => reason)).size).toBe(all.length);
		expect(new Set(all.map(([, row]) => row)).size).toBe(all.length);
		for (const [, row] of all) expect(row).toMatch(/[.]$/);
	}
});

const file = 'kunden.csv';
const problems: readonly [Problem, RegExp, RegExp][] = [
	[{ code: 'file-empty', file }, /leer/, /empty/],
	[{ code: 'file-header-only', file }, /Zeilen/, /rows/],
	[{ code: 'file-kind', file, kind: 'image' }, /Bild/, /image/],
	[{ code: 'file-kind', file, kind: 'xlsx' }, /Excel.*CSV UTF-8/, /Excel.*CSV UTF-8/],
	[{ code: 'file-kind', file, kind: 'gzip' }, /gepackt.*gzip/, /compressed.*gzip/],
	[{ code: 'file-kind', file, kind: 'html' }, /HTML/, /HTML/],
	[{ code: 'file-too-large', file, bytes: 300e6, limit: 2e8 }, /300,0\sMB.*200,0\sMB/, /300.0\sMB.*200.0\sMB/],
	[{ code: 'file-too-many-rows', file, limit: 1e6 }, /1\.000\.000 Zeilen/, /1,000,000 rows/],
	[{ code: 'column-missing', file, field: 'amount' }, /den Betrag/, /the amount/],
	[{ code: 'date-order-open', file, column: 'Tag', example: '03/04/2026' }, /Tag.*03\/04\/2026/, /Tag.*03\/04\/2026/],
	[{ code: 'no-rows-accepted', file, rejected: 0 }, /nichts Neues/, /nothing new/],
	[{ code: 'score-scale', file }, /von 1 bis 5/, /from 1 to 5/],
	[{ code: 'scale-open', file, column: 'Note' }, /Note.*über 5/, /Note.*above 5/],
	[{ code: 'unit-open', file, column: 'T' }, /Tage, Wochen oder Monate/, /days, weeks or months/],
	[{ code: 'workbook-damaged', file }, /beschädigt/, /damaged/],
	[{ code: 'workbook-locked', file }, /Kennwort/, /password/],
	[{ code: 'workbook-empty', file }, /kein Blatt/, /no sheet/],
	[{ code: 'workbook-too-large', file, bytes: 3e9, limit: 1e9 }, /3\.000,0\sMB/, /3,000\.0\sMB/],
	[{ code: 'no-rows-accepted', file, rejected: 1 }, /1 Zeile wurde abgelehnt/, /1 row was rejected/],
	[{ code: 'record-damaged', record: 'Café', where: 'team.0' }, /Café.*team\.0/, /Café.*team\.0/],
];

test.for(problems)('%j says what is the case in both languages', ([problem, inGerman, inEnglish]) => {
	expect(german.problem(problem)).toMatch(inGerman);
	expect(english.problem(problem)).toMatch(inEnglish);
	if ('file' in problem) expect(german.problem(problem)).toContain(`„${file}“`);
});

test('a quote that never closes says how far it reaches', () => {
	const open = { ...bad, code: 'quote', toLine: 40 } as const;
	expect(german.row(open)).toContain('Bis Zeile 40 wurde nichts übernommen');
	expect(english.row(open)).toContain('Nothing up to line 40 was taken');
});

test('of what an open quote swallowed the reason quotes the beginning only', () => {
	const swallowed = (value: string) => german.row({ ...bad, code: 'quote', toLine: 40, value });
	expect(swallowed('Müller\nK2,2024-01-05,10\nK3')).toContain('vor „Müller…“ wird');
	expect(swallowed('x'.repeat(120))).toContain(`vor „${'x'.repeat(40)}…“ wird`);
	expect(swallowed('"a" b')).toContain('vor „"a" b“ wird');
});

test('columns bear the letters of spreadsheets', () => {
	expect([1, 3, 26, 27, 52, 53, 702, 703].map(columnLetter)).toEqual(['A', 'C', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('control characters are shown, and foreign writing direction stays inside the cell', () => {
	expect(cellText('a\u0000b\nc\u007f')).toBe('a␀b⏎c␡');
	expect(cellText('שלום')).toBe('\u2068שלום\u2069');
	expect(cellText('<b>x</b>')).toBe('<b>x</b>');
});
