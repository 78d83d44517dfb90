import { expect, test } from 'vitest';
import { noDay, stillHere, type Customers, type NpsAnswers, type Transactions } from '../../src/core/columns';
import { dayText, parseDay } from '../../src/core/calendar';
import { previewFile } from '../../src/intake/preview';
import { readColumns } from '../../src/intake/read-columns';
import { fileOf, importOf, problemOf, readOf, today, valueOf } from './reading';

const head = 'Bestellung;Kunde;Datum;Betrag;Währung\n';

test('purchases become columns: customers by key, days, exact amounts', async () => {
	const { columns, receipt } = await readOf(
		`${head}1;K1;05.03.2024;1.234,50;EUR\n2;k1 ;06.03.2024;-0,10;\n3;K2;06.03.2024;2;€\n`,
	);
	const { customer, day, amount, customers, rows } = columns as Transactions;
	expect(rows).toBe(3);
	expect([...customer]).toEqual([0, 0, 1]);
	expect(customers).toEqual(['k1', 'k2']);
	expect([...day].map(dayText)).toEqual(['2024-03-05', '2024-03-06', '2024-03-06']);
	expect([...amount.values]).toEqual([123_450, -10, 200]);
	expect(amount.decimals).toBe(2);
	expect(receipt).toEqual({
		id: 'set',
		kind: 'transactions',
		file: 'file.csv',
		records: 3,
		accepted: 3,
		rejected: 0,
		skipped: 0,
		customers: 2,
		firstDay: parseDay('2024-03-05'),
		lastDay: parseDay('2024-03-06'),
		sum: 123_640,
		problems: [],
		problemCounts: {},
		moreThanTwoDecimals: false,
	});
});

test('three or four decimals are kept, and only the sum is rounded', async () => {
	const { columns, receipt } = await readOf(
		'customer,date,amount\nA,2024-03-05,1.005\nA,2024-03-05,0.1\nB,2024-03-05,1000000000000\n',
	);
	expect((columns as Transactions).amount.decimals).toBe(3);
	expect([...(columns as Transactions).amount.values]).toEqual([1005, 100, 1e15]);
	expect(receipt.sum).toBe(100_000_000_000_111);
	expect(receipt.moreThanTwoDecimals).toBe(true);
});

const firstProblem = async (rows: string, header = head) =>
	(await readOf(`${header}${rows}9;K9;05.03.2024;1,00;EUR\n`)).receipt.problems[0];

test('a rejected row is named by line, row, column, header, value and reason', async () => {
	const { receipt } = await readOf(
		`Umsatzliste\n\n${head}1;K1;05.03.2024;1,00;EUR\n2;"K\n2";06.03.2024;1,00;EUR\n3;K3;40.03.2024;1,00;EUR\n`,
	);
	expect(receipt).toMatchObject({ records: 3, accepted: 2, rejected: 1, problemCounts: { 'date-impossible': 1 } });
	expect(receipt.problems).toEqual([
		{ line: 7, row: 6, column: 3, header: 'Datum', value: '40.03.2024', code: 'date-impossible' },
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
	['1;K;05.03.2024;1,00;USD\n', 'currency', 5],
	['1;K;05.03.2024;1,00 USD;EUR\n', 'currency', 4],
	['1;K;05.03.2024\n', 'too-few-cells', 4],
	['1;K;05.03.2024;1,00;EUR;;x\n', 'too-many-cells', 7],
	['1;"K"x;05.03.2024;1,00;EUR\n', 'quote', 2],
	['1;K\u0000;05.03.2024;1,00;EUR\n', 'control-character', 2],
	['1;K\ufffd;05.03.2024;1,00;EUR\n', 'encoding', 2],
	['9;K8;05.03.2024;1,00;EUR\n9;K8;05.03.2024;1,00;EUR\n', 'duplicate', 1],
] as const)('%j is rejected as %s in column %i', async ([row, code, column]) => {
	const choice = {
		mapping: { order: 0, customer: 1, date: 2, amount: 3, currency: 4 },
		decimal: ',',
		headerRow: 1,
	} as const;
	const { receipt } = await readOf(`${head}${row}9;K9;05.03.2024;1,00;EUR\n`, { ...choice, kind: 'transactions' });
	expect(receipt.problems).toEqual([expect.objectContaining({ code, column })]);
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
	const { receipt } = await readOf(content);
	expect(receipt).toMatchObject({
		accepted: 2,
		sum: 400,
		problems: [{ line: 3, column: 1, header: 'Kunde', code: 'encoding' }],
	});
});

test('a quote that never closes rejects its record and glues nothing to it', async () => {
	const { receipt } = await readOf('Kunde;Datum;Betrag\nA;05.03.2024;1,00\n"B;06.03.2024;2,00\nC;07.03.2024;3,00\n');
	expect(receipt).toMatchObject({
		records: 2,
		accepted: 1,
		sum: 100,
		problems: [{ line: 3, row: 3, column: 1, code: 'quote' }],
	});
});

test('blank lines, rows of delimiters and empty cells behind the last column are harmless', async () => {
	const { receipt } = await readOf(`${head}1;K;05.03.2024;1,00;EUR;;\n\n;;;;\n  \n2;K;05.03.2024;2,00\n`);
	expect(receipt).toMatchObject({ records: 2, accepted: 2, sum: 300 });
});

test('a total row is left out, and said so', async () => {
	const { receipt } = await readOf(`${head}1;K1;05.03.2024;1.000,00;EUR\nSumme;;;1.000,00;EUR\n`);
	expect(receipt).toMatchObject({ records: 2, accepted: 1, skipped: 1, rejected: 0, sum: 100_000 });
});

test('the same order twice counts once; equal rows without order number are two sales', async () => {
	const order = '1;K1;05.03.2024;1,00;EUR\n';
	expect((await readOf(head + order + order)).receipt).toMatchObject({ accepted: 1, skipped: 1, sum: 100 });
	const coffee = 'K1;05.03.2024;3,50\n';
	expect((await readOf(`Kunde;Datum;Betrag\n${coffee}${coffee}`)).receipt).toMatchObject({ accepted: 2, sum: 700 });
});

test('customers called like members of objects are customers', async () => {
	const { columns } = await readOf(
		'customer,date,amount\n__proto__,2024-03-05,1\nconstructor,2024-03-05,2\n__proto__,2024-03-06,4\n',
	);
	expect((columns as Transactions).customers).toEqual(['__proto__', 'constructor']);
	expect([...(columns as Transactions).customer]).toEqual([0, 1, 0]);
});

test('customers are one a row; those who have not left have no end', async () => {
	const { columns, receipt } = await readOf(
		'Kundennummer;Kunde seit;Ende\n1;01.02.2021;\n2;01.03.2021;31.12.2023\n3;01.04.2021;31.12.9999\n4;01.04.2021;31.12.2026\n',
	);
	const { since, until, ids, hasUntil } = columns as Customers;
	expect(ids).toEqual(['1', '2', '3', '4']);
	expect(hasUntil).toBe(true);
	expect(dayText(since[0]!)).toBe('2021-02-01');
	expect([...until]).toEqual([stillHere, parseDay('2023-12-31'), stillHere, parseDay('2026-12-31')]);
	expect(receipt).toMatchObject({
		customers: 4,
		firstDay: parseDay('2021-02-01'),
		lastDay: parseDay('2023-12-31'),
		sum: undefined,
	});
});

test('a customer named twice counts once if the dates agree, else the second is named', async () => {
	const { receipt } = await readOf('Kundennummer;Kunde seit\nK1;01.02.2021\nk1 ;01.02.2021\nK1;01.03.2021\n');
	expect(receipt).toMatchObject({ accepted: 1, skipped: 1, problems: [{ line: 4, column: 1, code: 'duplicate' }] });
});

test('an end before the beginning is not believed', async () => {
	const { receipt } = await readOf('Kundennummer;Beginn;Ende\nK1;01.02.2021;01.01.2021\nK2;01.02.2021;01.03.2021\n');
	expect(receipt.problems).toEqual([expect.objectContaining({ line: 2, column: 3, code: 'date-implausible' })]);
});

test('answers keep score, day and comment; an empty score is no answer', async () => {
	const { columns, receipt } = await readOf(
		'NPS;Datum;Kommentar\n9/10;05.03.2024;"gut,\nschnell"\n;06.03.2024;\n11;06.03.2024;\n9,5;06.03.2024;\n0;06.03.2024;\n',
	);
	const { score, day, comments } = columns as NpsAnswers;
	expect([...score]).toEqual([9, 0]);
	expect(comments).toEqual(['gut,\nschnell', '']);
	expect(dayText(day[1]!)).toBe('2024-03-06');
	expect(receipt.problems.map(({ code, line }) => [code, line])).toEqual([
		['missing', 4],
		['score-range', 5],
		['score', 6],
	]);
});

test('answers without a date column have no day', async () => {
	const { columns } = await readOf('NPS;Kommentar\n9;gut\n');
	expect([...(columns as NpsAnswers).day]).toEqual([noDay]);
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
	['customer,date,amount\nK,2024-03-05,free\n', {}, { code: 'no-rows-accepted', file: 'file.csv', rejected: 1 }],
] as const)('%j is not read by guessing', async ([content, choice, problem]) => {
	expect(problemOf(await importOf(fileOf(content), choice))).toEqual(problem);
});

test('what the file leaves open is read as the user decides', async () => {
	const { columns } = await readOf(slashes, { dateOrder: 'mdy' });
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
	file.slice = () =>
		({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) as unknown as Blob;
	const result = await readColumns(file, { id: 'set', choice: preview.choice, preview, today, currency: 'EUR' });
	expect(problemOf(result)).toEqual({ code: 'file-unreadable', file: 'file.csv', detail: 'NotReadableError: gone' });
});
