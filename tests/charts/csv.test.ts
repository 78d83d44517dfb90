import { expect, test } from 'vitest';
import { csv, textCell } from '../../src/charts/csv';
import { fileName } from '../../src/charts/download';

test.for([
	['=1+1', `"'=1+1"`],
	['+49 341', `"'+49 341"`],
	['-Rabatt', `"'-Rabatt"`],
	['@SUM(A1)', `"'@SUM(A1)"`],
	['\t=1', `"'\t=1"`],
	['\u0000=1', `"'\u0000=1"`],
	['  =1', `"'  =1"`],
	['\r\ntext', `"'\r\ntext"`],
	['＝1+1', `"'＝1+1"`],
	['a=b', '"a=b"'],
	['say "so"', '"say ""so"""'],
	['', '""'],
] as const)('a text a spreadsheet would compute gets an apostrophe: %j', ([text, cell]) => {
	expect(textCell(text, 'de')).toBe(cell);
});

test('a plain negative number of the language stays as it is', () => {
	expect(textCell('-1.234,5', 'de')).toBe('"-1.234,5"');
	expect(textCell('-1,234.5', 'en')).toBe('"-1,234.5"');
	expect(textCell('-1,5+cmd', 'de')).toBe(`"'-1,5+cmd"`);
});

const table = {
	columns: [{ head: 'Monat' }, { head: '=Betrag', plain: { scale: 0.01, digits: 2, unit: 'EUR' } }, { head: 'n' }],
	rows: [
		['März 2027', -123_456.7, 0.1 + 0.2],
		['April 2027', undefined, -0],
	],
};

test('German CSV has a byte order mark, semicolons, decimal commas, guarded heads and CRLF; a gap is empty', () => {
	expect(csv(table, 'de')).toBe(
		`\ufeff"Monat";"'=Betrag (EUR)";"n"\r\n"März 2027";-1234,57;0,3\r\n"April 2027";;0\r\n`,
	);
});

test('English CSV has commas and decimal points', () => {
	expect(csv(table, 'en')).toContain('"März 2027",-1234.57,0.3\r\n"April 2027",,0\r\n');
});

test.for([
	['Nur im September fehlen Stunden: 38,5 von 24', 'Nur im September fehlen Stunden 38 5 von 24.csv'],
	['Größe & Maß', 'Groesse Mass.csv'],
	['../../etc/passwd', 'etc passwd.csv'],
	['.hidden', 'hidden.csv'],
	['CON', 'CON_.csv'],
	['日本', 'chart.csv'],
] as const)('a file name every system takes is made of %j', ([title, name]) => {
	expect(fileName(title, 'csv')).toBe(name);
});

test('a file name is cut to 80 characters', () => {
	expect(fileName('x'.repeat(200), 'png')).toBe(`${'x'.repeat(80)}.png`);
});
