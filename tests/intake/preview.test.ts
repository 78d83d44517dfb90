import { expect, test } from 'vitest';
import { previewFile } from '../../src/intake/preview';
import { fileOf, previewOf, problemOf } from './reading';

const choiceOf = async (content: string) => (await previewOf(content)).choice;

test.for([
	['a;b\n1;2\n', ';'],
	['a,b\n1,2\n', ','],
	['a\tb\n1\t2\n', '\t'],
	['a|b|c\n1|2,y|3\n2|3,z|4\n', '|'],
	['E-Mail;Bewertung\na@example.org;9\nb@example.org;10\n', ';'],
	['id;betrag\n1;1,50\n2;2,50\n3;3,50\n', ';'],
	['"a,b";"c,d"\n"1,5";"2,5"\n', ';'],
	['id,text\n1,"a;b;c"\n2,"d;e;f"\n', ','],
] as const)('the delimiter of %j is %j', async ([content, delimiter]) => {
	expect((await choiceOf(content)).delimiter).toBe(delimiter);
});

test('a single column of numbers with decimal comma stays one column of cells', async () => {
	const { columns } = await previewOf('betrag\n1,50\n2,50\n');
	expect(columns).toHaveLength(1);
});

test('“sep=” in the first line names the delimiter and is neither header nor row', async () => {
	const preview = await previewOf('sep=;\nKunde;Datum;Betrag\nA,1;05.03.2024;1,50\n');
	expect(preview.choice).toMatchObject({ delimiter: ';', headerRow: 2, mapping: { customer: 0, date: 1, amount: 2 } });
	expect(preview.records).toBe(1);
});

test('title lines above the header are no records', async () => {
	const preview = await previewOf(
		'Umsatzliste Nord\nZeitraum: März\n\nKunde;Datum;Betrag\nA;05.03.2024;1,00\nB;06.03.2024;2,00\n',
	);
	expect(preview.choice.headerRow).toBe(4);
	expect(preview.columns.map(({ header }) => header)).toEqual(['Kunde', 'Datum', 'Betrag']);
	expect(preview.records).toBe(2);
});

test('a table that begins with data has no header, and its columns are guessed by content', async () => {
	const preview = await previewOf('K1;05.03.2024;1,00\nK2;06.03.2024;2,50\nK3;07.03.2024;3,00\n');
	expect(preview.choice).toMatchObject({
		headerRow: 0,
		kind: 'transactions',
		mapping: { customer: 0, date: 1, amount: 2 },
		decimal: ',',
	});
	expect(preview.records).toBe(3);
});

const dated = (...dates: string[]) => `customer;date;amount\n${dates.map((date) => `K;${date};1.50`).join('\n')}\n`;

test.for([
	[['05.03.2024', '06.03.2024'], 'dmy'],
	[['2024-03-05'], 'ymd'],
	[['05/03/2024', '16/03/2024'], 'dmy'],
	[['05/03/2024', '06/14/2024'], 'mdy'],
	[['05-03-2024', '25-03-2024'], 'dmy'],
	[['05/03/2024', '06/03/2024'], undefined],
	[['16/03/2024', '03/16/2024'], undefined],
] as const)('the order of %j is %s', async ([dates, order]) => {
	expect((await choiceOf(dated(...dates))).dateOrder).toBe(order);
});

test('an open order shows both readings with an example, a proved one its proof', async () => {
	const open = await previewOf(dated('05/03/2024', '06/03/2024'));
	expect(open.columns[1]!.dateOrders).toEqual({
		dmy: { values: 2, example: '05/03/2024' },
		mdy: { values: 2, example: '05/03/2024' },
	});
	const proved = await previewOf(dated('05/03/2024', '06/14/2024'));
	expect(proved.columns[1]!.dateOrders).toEqual({ mdy: { values: 1, example: '06/14/2024' } });
});

test('times of day prove no order: what no value above 12 decides is asked', async () => {
	const answers = Array.from({ length: 24 }, (_, i) => `11/${1 + (i % 4)}/2019 ${i % 24}:05:12`);
	expect((await choiceOf(dated(...answers))).dateOrder).toBeUndefined();
});

test('proof of the order is found far behind the sample', async () => {
	const dates = [...Array.from({ length: 5_000 }, () => '05/03/2024'), '05/13/2024'];
	expect((await choiceOf(dated(...dates))).dateOrder).toBe('mdy');
});

const priced = (...amounts: string[]) =>
	`customer\tdate\tamount\n${amounts.map((amount) => `K\t2024-03-05\t${amount}`).join('\n')}\n`;

test.for([
	[['1.234,56'], ','],
	[['1,234.56'], '.'],
	[['12,5'], ','],
	[['12.5'], '.'],
	[['1.234', '5.678,90'], ','],
	[['1.234.567'], ','],
	[['0.125'], '.'],
	[['1234.567'], '.'],
	[['12 €', '7 €'], '.'],
	[['1.234', '5.678'], undefined],
	[['12,50', '12.50'], undefined],
] as const)('the decimal sign of %j is %j', async ([amounts, decimal]) => {
	expect((await choiceOf(priced(...amounts))).decimal).toBe(decimal);
});

test.for([
	['customer_id,date,amount\nK1,2024-03-05,1.50\n', 'transactions', { customer: 0, date: 1, amount: 2 }],
	[
		'Bestellnummer;Kunden-Nr.;Bestelldatum;Umsatz;Währung\n1;K1;05.03.2024;1,50;EUR\n',
		'transactions',
		{ order: 0, customer: 1, date: 2, amount: 3, currency: 4 },
	],
	[
		'Order ID,Email,Created at,Total\n1,a@example.org,2024-03-05,1.50\n',
		'transactions',
		{ order: 0, customer: 1, date: 2, amount: 3 },
	],
	[
		'Rechnungsnummer;Kundennummer;Rechnungsdatum;Brutto\n7;K1;05.03.2024;1,50\n',
		'transactions',
		{ order: 0, customer: 1, date: 2, amount: 3 },
	],
	['BUYER ; ORDER DATE ; SALES\nK1;2024-03-05;1.5\n', 'transactions', { customer: 0, date: 1, amount: 2 }],
	[
		'Kundennummer;Name;Kunde seit;Kündigung\n1;A;01.02.2021;\n2;B;01.03.2021;31.12.2023\n',
		'customers',
		{ customer: 0, since: 2, until: 3 },
	],
	['id,email,since\nK1,a@example.org,2021-02-01\n', 'customers', { customer: 0, since: 2 }],
	['Member ID,Start,Cancelled at\nM1,2021-02-01,2022-02-01\n', 'customers', { customer: 0, since: 1, until: 2 }],
	[
		'Zeitstempel,"Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen? [0–10]",Kommentar\n05.03.2024 14:30:00,9,gut\n',
		'nps',
		{ date: 0, score: 1, comment: 2 },
	],
	['NPS;Datum;Grund\n9;05.03.2024;nett\n3;06.03.2024;teuer\n', 'nps', { score: 0, date: 1, comment: 2 }],
	['How likely are you to recommend us?,Why?\n9,nice\n2,slow\n', 'nps', { score: 0, comment: 1 }],
] as const)('%j holds %s', async ([content, kind, mapping]) => {
	expect(await choiceOf(content)).toMatchObject({ kind });
	expect((await choiceOf(content)).mapping).toEqual(mapping);
});

test('two columns of the same name are no answer', async () => {
	expect((await choiceOf('customer,date,amount,amount\nK,2024-03-05,1.5,2.5\n')).mapping).toEqual({
		customer: 0,
		date: 1,
	});
});

test('an order number that repeats with other amounts counts lines and is not taken', async () => {
	const { mapping } = await choiceOf('order,customer,date,amount\n1,K,2024-03-05,1.5\n1,K,2024-03-05,2.5\n');
	expect(mapping).toEqual({ customer: 1, date: 2, amount: 3 });
});

test('what the user chose stays, and the rest is detected anew', async () => {
	const content = 'Kunde;Datum;Betrag\nA;05.03.2024;1,50\n';
	const preview = await previewOf(content, { kind: 'nps', mapping: { score: 2 }, decimal: '.' });
	expect(preview.choice).toMatchObject({ kind: 'nps', mapping: { score: 2 }, decimal: '.', delimiter: ';' });
	expect((await previewOf(content, { headerRow: 0 })).records).toBe(2);
});

test.for([
	['\ufeff', 'file-empty'],
	[' \n\n \n', 'file-empty'],
	['a,b\n', 'file-header-only'],
	['a,b', 'file-header-only'],
	['a,b\n\n,\n', 'file-header-only'],
] as const)('%j is refused as %s', async ([content, code]) => {
	expect(problemOf(await previewFile(fileOf(content)))).toMatchObject({ code, file: 'file.csv' });
});

test('too many columns are refused, with the limit', async () => {
	const row = Array.from({ length: 2_001 }, () => 'a').join(',');
	expect(problemOf(await previewFile(fileOf(`${row}\n${row}\n`)))).toEqual({
		code: 'file-too-many-columns',
		file: 'file.csv',
		limit: 2_000,
	});
});

test('one row more than a million is refused, with the limit; blank lines do not count', async () => {
	const rows = 'K;1\n'.repeat(1_000_000);
	expect(problemOf(await previewFile(fileOf(`k;n\n${rows}K;1\n`)))).toMatchObject({
		code: 'file-too-many-rows',
		limit: 1_000_000,
	});
	expect((await previewOf(`k;n\n\n${rows};\n`)).records).toBe(1_000_000);
});

test('a cancelled look ends as cancelled', async () => {
	expect(problemOf(await previewFile(fileOf('a,b\n1,2\n'), {}, AbortSignal.abort()))).toEqual({ code: 'cancelled' });
});
