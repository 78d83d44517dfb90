import { expect, test } from 'vitest';
import { readOf } from './reading';

const sales = { kind: 'transactions', mapping: { customer: 0, date: 1, amount: 2 } } as const;
const warningsOf = async (rows: string, choice: Parameters<typeof readOf>[1] = {}) =>
	(await readOf(`Kunde;Datum;Betrag\n${rows}`, { ...sales, ...choice })).receipt.warnings;

test.for([
	['MÃ¼ller;05.03.2024;1,00', 'mojibake', 'Kunde', 'MÃ¼ller'],
	['\u202eK1;05.03.2024;1,00', 'bidi-control', 'Kunde', '\u202eK1'],
	["'01067;05.03.2024;1,00", 'apostrophe-removed', 'Kunde', "'01067"],
	['K1;05.03.24;1,00', 'two-digit-year', 'Datum', '05.03.24'],
	['K1;05.03.2024;1,000049', 'rounded', 'Betrag', '1,000049'],
] as const)('%s: %s is said with line, column and example', async ([row, code, column, example]) => {
	const warnings = await warningsOf(`K0;05.03.2024;1,00\n${row}\n${row.replace('1,00', '2,00')}\n`);
	expect(warnings).toEqual([{ code, rows: 2, line: 3, column, example }]);
});

test('words with the same letters are not damaged ones', async () => {
	expect(await warningsOf('SÃO PAULO;05.03.2024;1,00\nÂngela;05.03.2024;1,00\nEsn’s;05.03.2024;1,00\n')).toEqual([]);
});

test('a cell longer than a workbook can hold is kept, and said', async () => {
	const [warning] = await warningsOf(`${'x'.repeat(40_000)};05.03.2024;1,00\n`);
	expect(warning).toEqual({ code: 'long-cell', rows: 1, line: 2, column: 'Kunde', example: 'x'.repeat(60) });
});

test('rows that were not taken warn of nothing', async () => {
	expect(await warningsOf('MÃ¼ller;40.03.24;1,00\nK1;05.03.2024;1,00\n')).toEqual([]);
});

test('days counted by a spreadsheet are said', async () => {
	const warnings = await warningsOf('K1;45352;1,00\n', { dates: { date: 'serial' } });
	expect(warnings).toMatchObject([{ code: 'serial-date', rows: 1, line: 2, column: 'Datum', example: '45352' }]);
});

test('both decimal signs in one column are said, and what they leave open is not taken', async () => {
	const { receipt } = await readOf('Kunde;Datum;Betrag\nA;05.03.2024;12,50\nB;05.03.2024;12.50\nC;05.03.2024;1.234\n', {
		...sales,
		decimals: { amount: 'mixed' },
	});
	expect(receipt.warnings).toMatchObject([{ code: 'mixed-decimal', rows: 2, line: 2 }]);
	expect(receipt.problems).toMatchObject([{ line: 4, code: 'number-ambiguous' }]);
});

test('equal rows without order number are kept and said; equal sales to nobody are nothing special', async () => {
	const rows = 'A;05.03.2024;3,50\nB;05.03.2024;3,50\na ;05.03.2024;3,50\n"A";05.03.2024;3,50\n';
	expect(await warningsOf(rows)).toEqual([{ code: 'possible-duplicate', rows: 2, line: 4, column: '', example: '' }]);
	const { receipt } = await readOf('Kunde;Datum;Betrag\n;05.03.2024;3,50\n;05.03.2024;3,50\n', {
		...sales,
		anonymous: 'keep',
	});
	expect(receipt.warnings.map(({ code }) => code)).toEqual(['no-customer']);
});

test('ten rows of one day make one wonder, nine do not', async () => {
	const rows = Array.from({ length: 10 }, (_, i) => `K${i};05.03.2024;1,00\n`);
	expect((await warningsOf(rows.join(''))).map(({ code, rows: count }) => [code, count])).toEqual([['one-day', 10]]);
	expect(await warningsOf(rows.slice(1).join(''))).toEqual([]);
});

test('the line of a warning is right behind quotes that hold line ends', async () => {
	const warnings = await warningsOf('"A\nB";05.03.2024;1,00\nC;05.03.2024;1,00\nC;05.03.2024;1,00\n');
	expect(warnings).toMatchObject([{ code: 'possible-duplicate', rows: 1, line: 5 }]);
});
