import { expect, test } from 'vitest';
import type { Transactions } from '../../src/core/columns';
import { dayText, parseDay } from '../../src/core/calendar';
import { previewFile } from '../../src/intake/preview';
import { readColumns } from '../../src/intake/read-columns';
import { fileOf, importOf, problemOf, readOf, sumOf, today, valueOf } from './reading';

const head = 'Bestellung;Kunde;Datum;Betrag;Währung\n';

test('purchases become columns: customers by key, days, exact amounts', async () => {
	const { columns, receipt } = await readOf(
		`${head}1;K1;05.03.2024;1.234,50;EUR\n2;k1 ;06.03.2024;-0,10;\n3;K2;06.03.2024;2;€\n`,
	);
	const { customer, day, amount, customers, rows, order, currencies, currency } = columns as Transactions;
	expect(rows).toBe(3);
	expect([...customer]).toEqual([0, 0, 1]);
	expect(customers).toEqual(['K1', 'K2']);
	expect([...day].map(dayText)).toEqual(['2024-03-05', '2024-03-06', '2024-03-06']);
	expect([...amount.values]).toEqual([123_450, -10, 200]);
	expect(amount.decimals).toBe(2);
	expect(new Set(order).size).toBe(3);
	expect({ currencies, currency }).toEqual({ currencies: ['EUR'], currency: undefined });
	expect(receipt).toEqual({
		id: 'set',
		kind: 'transactions',
		file: 'file.csv',
		source: undefined,
		records: 3,
		accepted: 3,
		rejected: 0,
		skipped: 0,
		merged: 0,
		customers: 2,
		anonymous: 0,
		unnamed: 0,
		firstDay: parseDay('2024-03-05'),
		lastDay: parseDay('2024-03-06'),
		sums: [{ currency: 'EUR', accepted: 123_640, skipped: 0, rejected: 0, refunded: 0, rows: 3 }],
		problems: [],
		problemCounts: {},
		skips: [],
		skipCounts: {},
		warnings: [],
		imported: [],
		overlaps: [],
		nearDuplicates: [],
		moreThanTwoDecimals: false,
	});
});

test('three or four decimals are kept, and only the sum is rounded', async () => {
	const read = await readOf('customer,date,amount\nA,2024-03-05,1.005\nA,2024-03-05,0.1\nB,2024-03-05,1000000000000\n');
	const { amount } = read.columns as Transactions;
	expect(amount.decimals).toBe(3);
	expect([...amount.values]).toEqual([1005, 100, 1e15]);
	expect(sumOf(read)).toBe(100_000_000_000_111);
	expect(read.receipt.moreThanTwoDecimals).toBe(true);
});

const firstProblem = async (rows: string, header = head) =>
	(await readOf(`${header}${rows}9;K9;05.03.2024;1,00;EUR\n`)).receipt.problems[0];

test('a rejected row is named by line, row, column, header, value and reason', async () => {
	const { receipt } = await readOf(
		`Umsatzliste\n\n${head}1;K1;05.03.2024;1,00;EUR\n2;"K\n2";06.03.2024;1,00;EUR\n3;K3;40.03.2024;1,00;EUR\n`,
	);
	expect(receipt).toMatchObject({ records: 3, accepted: 2, rejected: 1, problemCounts: { 'date-impossible': 1 } });
	expect(receipt.problems).toEqual([
		{ record: 3, line: 7, row: 6, column: 3, header: 'Datum', value: '40.03.2024', code: 'date-impossible' },
	]);
});

test.for([
	['1;;05.03.2024;1,00;EUR\n', 'missing', 2],
	['1;K;;1,00;EUR\n', 'missing', 3],
	['1;K;05.03.2024; ;EUR\n', 'missing', 4],
	['1;K;05.03.2024;n/a;EUR\n', 'number', 4],
	['1;K;05.03.2024;1000000000001,00;EUR\n', 'number-range', 4],
	['1;K;5. März;1,00;EUR\n', 'date', 3],
	['1;K;31.02.2024;1,00;EUR\n', 'date-impossible', 3],
	['1;K;02.07.2025;1,00;EUR\n', 'date-future', 3],
	['1;K;01.01.1970;1,00;EUR\n', 'date-implausible', 3],
	['1;K;05.03.2024;1,00;Taler\n', 'currency', 5],
	['1;K;05.03.2024;1,00 USD;EUR\n', 'currency', 4],
	['1,23457E+12;K;05.03.2024;1,00;EUR\n', 'number', 1],
	['1;1,23457E+12;05.03.2024;1,00;EUR\n', 'number', 2],
	['1;1.23457E+12;05.03.2024;1,00;EUR\n', 'number', 2],
	['1;K;05.03.2024\n', 'too-few-cells', 4],
	['1;K;05.03.2024;1,00;EUR;;x\n', 'too-many-cells', 7],
	['1;"K"x;05.03.2024;1,00;EUR\n', 'quote', 2],
	['1;K\u0000;05.03.2024;1,00;EUR\n', 'control-character', 2],
	['9;K9;05.03.2024;1,00;EUR\n', 'duplicate', 1],
] as const)('case %#: %j is rejected as %s in column %i', async ([row, code, column]) => {
	const choice = {
		mapping: { order: 0, customer: 1, date: 2, amount: 3, currency: 4 },
		kind: 'transactions',
		decimals: { amount: ',' },
		dates: { date: 'dmy' },
		headerRow: 1,
		rows: 'orders',
	} as const;
	const { receipt } = await readOf(`${head}9;K9;05.03.2024;1,00;EUR\n${row}`, choice);
	expect(receipt.problems).toEqual([expect.objectContaining({ code, column })]);
	expect(receipt.accepted).toBe(1);
});

test('a cell of more than a million characters rejects its row', async () => {
	const long = 'x'.repeat(1_000_001);
	const { receipt } = await readOf(`${head}1;${long};05.03.2024;1,00;EUR\n2;K;05.03.2024;1,00;EUR\n`);
	expect(receipt.problems).toEqual([expect.objectContaining({ code: 'cell-too-long', line: 2, column: 2 })]);
	expect(receipt.accepted).toBe(1);
});

test('one day of grace for time zones is no future', async () => {
	expect(await firstProblem('1;K;01.07.2025;1,00;EUR\n')).toBeUndefined();
	expect(await firstProblem('1;K;02.01.1970;1,00;EUR\n')).toBeUndefined();
});

test('a bad letter in an otherwise good UTF-8 file rejects its row only', async () => {
	const utf8 = new TextEncoder();
	const content = Uint8Array.from([
		...utf8.encode('Kunde;Datum;Betrag\nMüller;05.03.2024;1,00\nGr'),
		0xf6,
		...utf8.encode('n;05.03.2024;2,00\nSöhne;06.03.2024;3,00\n'),
	]);
	const read = await readOf(content);
	expect(sumOf(read)).toBe(400);
	expect(read.receipt).toMatchObject({
		accepted: 2,
		problems: [{ line: 3, column: 1, header: 'Kunde', code: 'encoding' }],
	});
});

test('a letter that was lost before the export is kept, with a warning', async () => {
	const { receipt } = await readOf('Kunde;Datum;Betrag\nGr\ufffdn;05.03.2024;2,00\n');
	expect(receipt).toMatchObject({
		accepted: 1,
		warnings: [{ code: 'replacement-character', rows: 1, line: 2, column: 'Kunde', example: 'Gr\ufffdn' }],
	});
});

test('what is wrong with a column nobody uses does not matter', async () => {
	const { receipt } = await readOf('Kunde;Datum;Betrag;Text\nA;05.03.2024;1,00;\u0007\nB;05.03.2024;1,00;x\n');
	expect(receipt).toMatchObject({ accepted: 2, rejected: 0 });
});

test('a quote that never closes rejects its record and glues nothing to it', async () => {
	const read = await readOf('Kunde;Datum;Betrag\nA;05.03.2024;1,00\n"B;06.03.2024;2,00\nC;07.03.2024;3,00\n');
	expect(sumOf(read)).toBe(100);
	expect(read.receipt).toMatchObject({
		records: 2,
		accepted: 1,
		problems: [{ line: 3, row: 3, column: 1, code: 'quote', toLine: 4 }],
	});
});

test('blank lines, rows of delimiters and empty cells behind the last column are harmless', async () => {
	const read = await readOf(`${head}1;K;05.03.2024;1,00;EUR;;\n\n;;;;\n  \n2;K;05.03.2024;2,00\n`);
	expect(read.receipt).toMatchObject({ records: 2, accepted: 2 });
	expect(sumOf(read)).toBe(300);
});

test('a total row is left out, and said so', async () => {
	const { receipt } = await readOf(`${head}1;K1;05.03.2024;1.000,00;EUR\nSumme;;;1.000,00;EUR\n`);
	expect(receipt).toMatchObject({ records: 2, accepted: 1, skipped: 1, rejected: 0, skipCounts: { total: 1 } });
	expect(receipt.skips).toEqual([{ record: 2, line: 3, row: 3, value: 'Summe', code: 'total' }]);
	expect(receipt.sums).toEqual([{ currency: 'EUR', accepted: 100_000, skipped: 0, rejected: 0, refunded: 0, rows: 1 }]);
});

test('a customer called Total is a customer', async () => {
	const { receipt } = await readOf('Kunde;Datum;Betrag\nTotal;05.03.2024;1,00\nTotal;40.03.2024;1,00\n');
	expect(receipt).toMatchObject({ accepted: 1, rejected: 1, skipped: 0 });
});

test('the header once more is left out', async () => {
	const { receipt } = await readOf(`${head}1;K1;05.03.2024;1,00;EUR\n${head}2;K1;06.03.2024;1,00;EUR\n`);
	expect(receipt).toMatchObject({ records: 3, accepted: 2, rejected: 0, skipCounts: { header: 1 } });
});

test('what was not taken is added up, too, as far as it can be read', async () => {
	const { receipt } = await readOf(
		'Kunde;Datum;Betrag\nA;05.03.2024;1,00\n;05.03.2024;2,00\nC;40.03.2024;4,00\nC;05.03.2024;x\n',
	);
	expect(receipt.sums).toEqual([{ currency: 'EUR', accepted: 100, skipped: 0, rejected: 600, refunded: 0, rows: 1 }]);
});

test('customers called like members of objects are customers', async () => {
	const { columns } = await readOf(
		'customer,date,amount\n__proto__,2024-03-05,1\nconstructor,2024-03-05,2\n__proto__,2024-03-06,4\n',
	);
	expect((columns as Transactions).customers).toEqual(['__proto__', 'constructor']);
	expect([...(columns as Transactions).customer]).toEqual([0, 1, 0]);
});

test('the first thousand problems are kept, all are counted, and long values are cut', async () => {
	const rows = `K;05.03.2024;${'x'.repeat(300)}\n`.repeat(1_500);
	const { receipt } = await readOf(`Kunde;Datum;Betrag\nK;05.03.2024;1,00\n${rows}`);
	expect(receipt.problems).toHaveLength(1_000);
	expect(receipt.problemCounts).toEqual({ number: 1_500 });
	expect(receipt.problems[0]!.value).toBe('x'.repeat(120));
});

const slashes = 'customer,date,amount\nK,05/03/2024,1.5\n';

test.for([
	[slashes, {}, { code: 'date-order-open', file: 'file.csv', column: 'date', example: '05/03/2024' }],
	[
		'customer\tdate\tamount\nK\t2024-03-05\t1.234\n',
		{},
		{ code: 'decimal-sign-open', file: 'file.csv', column: 'amount', example: '1.234' },
	],
	[
		'customer,date,x\nK,2024-03-05,1.5\n',
		{ kind: 'transactions' },
		{ code: 'column-missing', file: 'file.csv', field: 'amount' },
	],
	[
		'customer,score\nK,3\nL,4\nM,5\n',
		{ kind: 'nps', mapping: { score: 1 }, scale: undefined },
		{ code: 'scale-open', file: 'file.csv', column: 'score' },
	],
	[
		'customer,score\nK,3\n',
		{ kind: 'nps', mapping: { score: 1 }, scale: '1-5' },
		{ code: 'score-scale', file: 'file.csv' },
	],
	[
		'customer,frequency,recency,T\nK,1,2,3\n',
		{ kind: 'summaries', mapping: { customer: 0, frequency: 1, recency: 2, age: 3 }, unit: undefined },
		{ code: 'unit-open', file: 'file.csv', column: 'recency' },
	],
] as const)('%j is not read by guessing', async ([content, choice, problem]) => {
	expect(problemOf(await importOf(fileOf(content), choice))).toEqual(problem);
});

test('a file without a single good row has a receipt that says why', async () => {
	const { columns, receipt } = await readOf('customer,date,amount\nK,2024-03-05,free\n', {
		kind: 'transactions',
		mapping: { customer: 0, date: 1, amount: 2 },
		decimals: { amount: '.' },
	});
	expect(columns.rows).toBe(0);
	expect(receipt).toMatchObject({ accepted: 0, rejected: 1, problems: [{ line: 2, column: 3, code: 'number' }] });
});

test('what the file leaves open is read as the user decides', async () => {
	const { columns } = await readOf(slashes, { dates: { date: 'mdy' } });
	expect(dayText((columns as Transactions).day[0]!)).toBe('2024-05-03');
});

test('progress rises to one, and cancelling ends the reading', async () => {
	const file = fileOf(`customer,date,amount\n${'K,2024-03-05,1.5\n'.repeat(60_000)}`);
	const preview = valueOf(await previewFile(file));
	const seen: number[] = [];
	const stop = new AbortController();
	const options = { id: 'set', choice: preview.choice, preview, today, currency: 'EUR' };
	valueOf(await readColumns(file, { ...options, onProgress: (done) => seen.push(done) }));
	expect(seen.at(-1)).toBe(1);
	expect(seen).toEqual([...seen].sort((a, b) => a - b));
	const cancelled = readColumns(file, {
		...options,
		signal: stop.signal,
		onProgress: () => {
			stop.abort();
		},
	});
	expect(problemOf(await cancelled)).toEqual({ code: 'cancelled' });
});

test('a file that can no longer be read is named, not thrown', async () => {
	const file = fileOf('customer,date,amount\nK,2024-03-05,1.5\n');
	const preview = valueOf(await previewFile(file));
	file.stream = () =>
		new ReadableStream({
			pull() {
				throw new DOMException('gone', 'NotReadableError');
			},
		});
	const result = await readColumns(file, { id: 'set', choice: preview.choice, preview, today, currency: 'EUR' });
	expect(problemOf(result)).toEqual({ code: 'file-unreadable', file: 'file.csv', detail: 'NotReadableError: gone' });
});
