import { expect, test } from 'vitest';
import type { RowProblemCode } from '../../src/core/problem';
import type { ImportChoice } from '../../src/intake/intake';
import { previewFile } from '../../src/intake/preview';
import { rejectedRows, type RejectWords } from '../../src/intake/rejects';
import { fileOf, importOf, sumOf, today, valueOf } from './reading';

const reasons = new Proxy({} as Record<RowProblemCode, string>, { get: (_, code) => `<${String(code)}>` });
const words: RejectWords = { line: 'Zeile', column: 'Spalte', reason: 'Grund', reasons };

async function rejectsOf(content: string, choice: Partial<ImportChoice> = {}): Promise<string> {
	const file = fileOf(content);
	const preview = valueOf(await previewFile(file, choice));
	const whole = { ...preview.choice, ...choice };
	const blob = valueOf(await rejectedRows(file, { id: 'x', choice: whole, preview, today, currency: 'EUR' }, words));
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

const head = 'Kunde;Datum;Betrag;Notiz\n';
const bad = 'A;40.03.2024;1,00;x\nB;05.03.2024;"viel, ""sehr""";=1+1\n;06.03.2024;-2,00;\n"C"x;06.03.2024;3,00;\n';

test('rejected rows stand there as in the file, with line, column and reason behind', async () => {
	expect(await rejectsOf(`${head}K;05.03.2024;1,00;\n${bad}`)).toBe(
		[
			'\ufeff"Kunde";"Datum";"Betrag";"Notiz";"Zeile";"Spalte";"Grund"',
			'"A";"40.03.2024";"1,00";"x";"3";"Datum";"<date-impossible>"',
			'"B";"05.03.2024";"viel, ""sehr""";"\'=1+1";"4";"Betrag";"<number>"',
			'"";"06.03.2024";"-2,00";"";"5";"Kunde";"<missing>"',
			'"""C""x;06.03.2024;3,00;";"";"";"";"6";"Kunde";"<quote>"',
			'',
		].join('\r\n'),
	);
});

test('mended, they can be imported as the file was', async () => {
	const mended = (await rejectsOf(`${head}K;05.03.2024;1,00;\n${bad}`))
		.replace('40.03', '04.03')
		.replace('"viel, ""sehr"""', '"7,00"')
		.replace('"";"06', '"D";"06')
		.replace('"""C""x;06.03.2024;3,00;";"";""', '"C";"06.03.2024";"3,00"');
	const read = valueOf(await importOf(fileOf(mended)));
	expect(read.receipt).toMatchObject({ accepted: 4, rejected: 0 });
	expect(sumOf(read)).toBe(900);
});

test.for([
	[',', ','],
	['\t', '\t'],
	['|', ';'],
] as const)('a file with %j is answered with %j', async ([own, used]) => {
	const content = `Kunde;Datum;Betrag\nA;40.03.2024;1\nB;05.03.2024;1\n`.replaceAll(';', own);
	const [, first] = (await rejectsOf(content)).split('\r\n');
	expect(first).toBe(['"A"', '"40.03.2024"', '"1"', '"2"', '"Datum"', '"<date-impossible>"'].join(used));
});

test('more than the receipt keeps, and rows without any good one', async () => {
	const rows = Array.from({ length: 1_500 }, (_, i) => `K${i};40.03.2024;1\n`).join('');
	const choice = {
		kind: 'transactions',
		mapping: { customer: 0, date: 1, amount: 2 },
		dates: { date: 'dmy' },
	} as const;
	const text = await rejectsOf(`Kunde;Datum;Betrag\n${rows}`, { ...choice, decimals: { amount: ',' } });
	expect(text.split('\r\n')).toHaveLength(1_502);
});

test('a quote that never closes names all the lines it swallowed', async () => {
	const text = await rejectsOf('Kunde;Datum;Betrag\nA;05.03.2024;1,00\n"B;06.03.2024;2,00\nC;07.03.2024;3,00\n');
	expect(text).toContain(';"3–4";"Kunde";"<quote>"');
});
