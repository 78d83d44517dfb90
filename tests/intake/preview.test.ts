import { expect, test } from 'vitest';
import { previewFile } from '../../src/intake/preview';
import { fileOf, previewOf, problemOf, readOf } from './reading';

const choiceOf = async (content: string) => (await previewOf(content)).choice;

test('title lines above the header are no records; they are shown, with a warning', async () => {
	const preview = await previewOf(
		'Umsatzliste Nord\nZeitraum: März\n\nKunde;Datum;Betrag\nA;05.03.2024;1,00\nB;06.03.2024;2,00\n',
	);
	expect(preview).toMatchObject({
		choice: { headerRow: 4, headerRows: 1 },
		records: 2,
		titles: ['Umsatzliste Nord', 'Zeitraum: März'],
		warnings: [{ code: 'titles-skipped', rows: 2, line: 1, example: 'Umsatzliste Nord' }],
	});
	expect(preview.columns.map(({ header }) => header)).toEqual(['Kunde', 'Datum', 'Betrag']);
});

test('“sep=” names the delimiter and is a title, neither header nor row', async () => {
	const preview = await previewOf('sep=;\nKunde;Datum;Betrag\nA,1;05.03.2024;1,50\n');
	expect(preview.choice).toMatchObject({ delimiter: ';', headerRow: 2, mapping: { customer: 0, date: 1, amount: 2 } });
	expect(preview).toMatchObject({ records: 1, titles: ['sep=;'] });
});

test('a table that begins with data has no header, and its columns are guessed by content', async () => {
	const preview = await previewOf('K1;05.03.2024;1,00\nK2;06.03.2024;2,50\nK3;07.03.2024;3,00\n');
	expect(preview.choice).toMatchObject({
		headerRow: 0,
		kind: 'transactions',
		mapping: { customer: 0, date: 1, amount: 2 },
		decimals: { amount: ',' },
	});
	expect(preview).toMatchObject({ records: 3, titles: [] });
});

test('two header rows are joined, and neither is a record', async () => {
	const preview = await previewOf(
		'Respondent ID,Which do you use?,,How likely are you to recommend us?\n,Chat,Phone,Response\n1,Chat,,9\n2,,Phone,3\n',
	);
	expect(preview).toMatchObject({ choice: { headerRow: 1, headerRows: 2 }, records: 2 });
	expect(preview.columns.map(({ header }) => header)).toEqual([
		'Respondent ID',
		'Which do you use? Chat',
		'Which do you use? Phone',
		'How likely are you to recommend us? Response',
	]);
});

const dated = (...dates: string[]) => `customer;date;amount\n${dates.map((date) => `K;${date};1.50`).join('\n')}\n`;

test.for([
	[['05.03.2024', '06.03.2024'], 'dmy'],
	[['2024-03-05'], 'ymd'],
	[['20240305', '20240306'], 'ymd'],
	[['05/03/2024', '16/03/2024'], 'dmy'],
	[['05/03/2024', '06/14/2024'], 'mdy'],
	[['05-03-2024', '25-03-2024'], 'dmy'],
	[['5. März 2024', 'Mar 6, 2024'], 'dmy'],
	[['45352', '45353'], 'serial'],
	[['1709596800', '1709683200'], 'unix'],
	[['1709596800000', '1709683200000'], 'unixMs'],
	[['05.03.2024', '45353', '06.03.2024'], 'dmy'],
	[['05/03/2024', '06/03/2024'], undefined],
	[['16/03/2024', '03/16/2024'], undefined],
] as const)('the format of %j is %s', async ([dates, format]) => {
	expect((await choiceOf(dated(...dates))).dates).toEqual(format ? { date: format } : {});
});

test('an open order shows both readings with an example, a proved one its proof', async () => {
	const open = await previewOf(dated('05/03/2024', '06/03/2024'));
	expect(open.columns[1]).toMatchObject({
		dates: { dmy: { values: 2, example: '05/03/2024' }, mdy: { values: 2, example: '05/03/2024' } },
		dateStyle: '?/?/yyyy',
	});
	const proved = await previewOf(dated('05/03/2024', '06/14/2024'));
	expect(proved.columns[1]!.dates).toEqual({ mdy: { values: 1, example: '06/14/2024' } });
	expect(proved.columns[1]!.dateStyle).toBe('m/d/yyyy');
});

test('times of day prove no order: what no value above 12 decides is asked', async () => {
	const answers = Array.from({ length: 24 }, (_, i) => `11/${1 + (i % 4)}/2019 ${i % 24}:05:12`);
	expect((await choiceOf(dated(...answers))).dates).toEqual({});
});

test('proof of the order is found far behind the sample', async () => {
	const dates = [...Array.from({ length: 5_000 }, () => '05/03/2024'), '05/13/2024'];
	expect((await choiceOf(dated(...dates))).dates).toEqual({ date: 'mdy' });
});

test('what one column of dates proves holds for the others, unless two contradict each other', async () => {
	const list = (...rows: string[]) => `Member ID,Start,Cancelled at\n${rows.join('\n')}\n`;
	expect((await choiceOf(list('M1,02/01/2021,02/25/2022', 'M2,03/01/2021,'))).dates).toEqual({
		since: 'mdy',
		until: 'mdy',
	});
	expect((await choiceOf(list('M1,02/01/2021,03/01/2022', 'M2,03/01/2021,'))).dates).toEqual({});
	const shipped = (...rows: string[]) => `customer,order date,shipped,return date,amount\n${rows.join('\n')}\n`;
	const contradictory = shipped('K,02/01/2021,02/25/2021,25/02/2021,1.5');
	expect((await choiceOf(contradictory)).dates).toEqual({});
});

test('an empty column of dates asks nothing: it takes the format of the others', async () => {
	const { dates } = await choiceOf('Member ID,Start,Cancelled at\nM1,25/01/2021,\nM2,26/01/2021,\n');
	expect(dates).toEqual({ since: 'dmy', until: 'dmy' });
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
	[['12,50', '12.50', '1.234'], 'mixed'],
	[['1.234', '5.678'], undefined],
	[['1.234', '7'], undefined],
] as const)('the decimal sign of %j is %j', async ([amounts, decimal]) => {
	expect((await choiceOf(priced(...amounts))).decimals).toEqual(decimal ? { amount: decimal } : {});
});

test('an open decimal sign shows both readings; both signs in one column show the rarer, with a warning', async () => {
	const open = await previewOf(priced('1.234', '5.678'));
	const evidence = { values: 2, example: '1.234' };
	expect(open.columns[2]!.decimals).toEqual({ '.': evidence, ',': evidence });
	const mixed = await previewOf(priced('12,50', '13,50', '12.50'));
	expect(mixed.columns[2]!.decimals).toEqual({ mixed: { values: 1, example: '12.50' } });
	expect(mixed.warnings).toMatchObject([{ code: 'mixed-decimal', column: 'amount', rows: 1, example: '12.50' }]);
});

test('whole numbers take the decimal sign that another column of the file proves', async () => {
	const { decimals } = await choiceOf('Kunde;Datum;Preis;Menge\nA;05.03.2024;1,50;2\nB;06.03.2024;2,50;3\n');
	expect(decimals).toEqual({ price: ',', quantity: ',' });
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
		{ customer: 0, name: 1, since: 2, until: 3 },
	],
	['id,email,since\nK1,a@example.org,2021-02-01\n', 'customers', { customer: 0, email: 1, since: 2 }],
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

test('two columns of the same name are no answer, and it is said so', async () => {
	const { choice, warnings } = await previewOf('order,customer,date,amount,amount\n1,K,2024-03-05,1.5,2.5\n');
	expect(choice.mapping).toEqual({ order: 0, customer: 1, date: 2 });
	expect(warnings).toMatchObject([{ code: 'same-header', column: 'amount' }]);
	const chosen = await previewOf('customer,date,amount,amount\nK,2024-03-05,1.5,2.5\n', {
		mapping: { customer: 0, date: 1, amount: 3 },
	});
	expect(chosen.warnings).toEqual([]);
});

const ordered = (...rows: string[]) => `order,customer,date,amount\n${rows.join('\n')}\n`;

test('an order number that repeats with the same customer and day but other amounts makes rows lines', async () => {
	const { choice, orders } = await previewOf(
		ordered('1,K,2024-03-05,1.5', '1,K,2024-03-05 10:00,2.5', '2,L,2024-03-05,1'),
	);
	expect(choice).toMatchObject({ mapping: { order: 0 }, rows: 'lines' });
	expect(orders).toEqual({
		orders: 2,
		repeated: 1,
		sameCustomerAndDay: 1,
		sameAmount: 0,
		continuations: 0,
		example: '1',
	});
});

test('repeated rows that are equal, continue an order or take it back leave each row an order', async () => {
	const equal = await previewOf(ordered('1,K,2024-03-05,1.5', '1,K,2024-03-05,1.5'));
	expect(equal).toMatchObject({
		choice: { rows: 'orders', mapping: { order: 0 } },
		orders: { repeated: 1, sameAmount: 1 },
	});
	const continued = await previewOf(ordered('1,K,2024-03-05,1.5', '1,K,,', '1,K,2024-03-09,-1.5'));
	expect(continued).toMatchObject({ choice: { rows: 'orders' }, orders: { orders: 1, repeated: 0, continuations: 1 } });
});

test('one order of many that repeats with another amount is an error to be named, not a line', async () => {
	const rows = Array.from({ length: 100 }, (_, i) => `${i},K,2024-03-05,1.5`);
	expect((await choiceOf(ordered(...rows, '7,K,2024-03-05,2.5'))).rows).toBe('orders');
});

test('an order number that mostly stands for several customers or days is none', async () => {
	const preview = await previewOf(ordered('1,K,2024-03-05,1.5', '1,L,2024-03-06,2.5', '2,M,2024-03-05,1'));
	expect(preview.choice).toMatchObject({ mapping: { customer: 1, date: 2, amount: 3 }, rows: 'orders' });
	expect(preview.choice.mapping.order).toBeUndefined();
	expect(preview.orders).toBeUndefined();
	const dropped = { code: 'order-column-dropped', rows: 1, column: 'order', example: '1' };
	expect(preview.warnings).toMatchObject([dropped]);
	const { mapping } = preview.choice;
	const text = ordered('1,K,2024-03-05,1.5', '1,L,2024-03-06,2.5', '2,M,2024-03-05,1');
	expect((await previewOf(text, { kind: 'transactions', mapping })).warnings).toMatchObject([dropped]);
	expect((await readOf(text)).receipt.warnings).toMatchObject([dropped]);
	const kept = { kind: 'transactions', mapping: { ...mapping, order: 0 } } as const;
	expect((await previewOf(text, kept)).warnings).toEqual([]);
	expect((await readOf(text, kept)).receipt.problemCounts).toEqual({ conflict: 1 });
});

test('a few numbers of many that stand for two customers are contradictions, to be named', async () => {
	const rows = Array.from({ length: 6 }, (_, i) => `${i},K,2024-03-05,1.5`);
	const preview = await previewOf(ordered(...rows, '3,L,2024-03-06,2.5'));
	expect(preview).toMatchObject({ choice: { mapping: { order: 0 }, rows: 'orders' }, warnings: [] });
	expect((await readOf(ordered(...rows, '3,L,2024-03-06,2.5'))).receipt.problemCounts).toEqual({ conflict: 1 });
});

const answered = (...scores: (string | number)[]) =>
	`customer,score\n${scores.map((score) => `K,${score}`).join('\n')}\n`;

test('ten answers or more of which none is above 5 or 0 leave the scale open', async () => {
	const five = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
	expect((await choiceOf(answered(...five))).scale).toBeUndefined();
	expect((await choiceOf(answered(...five.slice(1)))).scale).toBe('0-10');
	expect((await choiceOf(answered(...five, 0))).scale).toBe('0-10');
	expect((await choiceOf(answered(...five, 6))).scale).toBe('0-10');
	expect((await choiceOf(answered(...five, '3/10'))).scale).toBe('0-10');
	expect((await choiceOf(answered(...Array.from({ length: 5_000 }, () => 3), 9))).scale).toBe('0-10');
});

test('the unit of recency and age is open unless a header names it', async () => {
	const summary = (age: string) => `customer,frequency,recency,${age}\nK,1,10,20\n`;
	const mapping = { customer: 0, frequency: 1, recency: 2, age: 3 };
	const unitOf = async (age: string) => (await previewOf(summary(age), { kind: 'summaries', mapping })).choice.unit;
	expect(await unitOf('age')).toBeUndefined();
	expect(await unitOf('age_weeks')).toBe('weeks');
	expect(await unitOf('Alter (Tage)')).toBe('days');
});

test('what the columns tell is counted: looks, empty cells, few distinct values', async () => {
	const { columns } = await previewOf(
		'mail,paid,state,note\na@example.org,1.5,done,\nb@example.org,2.5,open,x\nc@example.org,3.5,done,\n',
	);
	expect(columns).toMatchObject([
		{ looks: 'email', empty: 0 },
		{ looks: 'number', empty: 0 },
		{
			looks: 'text',
			values: [
				{ value: 'done', rows: 2 },
				{ value: 'open', rows: 1 },
			],
		},
		{ looks: 'text', empty: 2, samples: ['x'] },
	]);
	const many = await previewOf(`id\n${Array.from({ length: 25 }, (_, i) => `K${i}`).join('\n')}\n`);
	expect(many.columns[0]!.values).toBeUndefined();
});

test('numbers are taken for days only where all of them may be days and the header says so', async () => {
	expect((await previewOf('customer;date;amount\nK;45352;25000\n')).columns).toMatchObject([
		{ looks: 'text' },
		{ looks: 'date', dateStyle: 'excel-serial' },
		{ looks: 'number', dateStyle: undefined },
	]);
	expect((await previewOf('customer;date;amount\nK;45352;1\nL;4535;1\n')).columns[1]!.dates).toEqual({});
});

test('what may surprise is said before reading', async () => {
	const codes = async (content: string) => (await previewOf(content)).warnings.map(({ code }) => code);
	expect(await codes('customer;date;amount\nK;05.03.24;1,5\r\nK;06.03.24;1,5\n')).toEqual([
		'mixed-newlines',
		'two-digit-year',
	]);
	expect(await codes('customer;date;amount\nK;45352;1,5\n')).toEqual(['serial-date']);
	expect(await codes('customer;date;amount;currency\nK;05.03.2024;1,5;EUR\nK;05.03.2024;1,5;USD\n')).toEqual([
		'mixed-currency',
	]);
	expect(await codes('customer;date;amount;currency\nK;05.03.2024;1,5;EUR\nK;05.03.2024;1,5;€\n')).toEqual([]);
	const states = 'customer,date,amount,status\nK,2024-03-05,1.5,paid\nK,2024-03-06,1.5,cancelled\n';
	const unused = await previewOf(states, { kind: 'transactions', mapping: { customer: 0, date: 1, amount: 2 } });
	expect(unused.warnings).toMatchObject([{ code: 'state-column', column: 'status', example: 'cancelled', rows: 1 }]);
	expect(await codes(states)).toEqual([]);
});

test('a known export is read as it is known, where its rows do not prove the contrary', async () => {
	const header = 'Sale Date,Order ID,Buyer User ID,Order Value,Order Net,Currency,Status';
	const etsy = (...rows: string[]) => previewOf(`${header}\n${rows.join('\n')}\n`);
	const open = await etsy('05/03/24,1,anna,10.00,9.00,EUR,Paid', '06/04/24,2,bert,11.00,9.90,EUR,Paid');
	expect(open.choice).toMatchObject({ source: 'etsy-orders', kind: 'transactions', dates: { date: 'mdy' } });
	const resaved = await etsy('25.03.2024,1,anna,10.00,9.00,EUR,Paid', '06.04.2024,2,bert,11.00,9.90,EUR,Paid');
	expect(resaved.choice.dates).toEqual({ date: 'dmy' });
	const denied = await previewOf(`${header}\n05/03/24,1,anna,10.00,9.00,EUR,Paid\n`, { source: undefined });
	expect(denied.choice.source).toBeUndefined();
	expect(denied.choice.dates).toEqual({});
});

test('what the user chose stays, and the rest is detected anew', async () => {
	const content = 'Kunde;Datum;Betrag\nA;05.03.2024;1,50\n';
	const preview = await previewOf(content, { kind: 'nps', mapping: { score: 2 }, scale: '1-5', pseudonyms: true });
	expect(preview.choice).toMatchObject({
		kind: 'nps',
		mapping: { score: 2 },
		scale: '1-5',
		pseudonyms: true,
		delimiter: ';',
	});
	const formats = await previewOf(content, { decimals: { amount: '.' }, dates: { date: 'mdy' }, rows: 'lines' });
	expect(formats.choice).toMatchObject({ decimals: { amount: '.' }, dates: { date: 'mdy' }, rows: 'lines' });
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

test('titles padded with delimiters are shown as titles, and the table begins below them', async () => {
	const preview = await previewOf(
		'Umsatzliste Teeladen 2024;;;;;\r\nZeitraum;01.01.2024 - 31.12.2024;;;;\r\n;;;;;\r\n' +
			'Belegnr;Datum;Kundennr;Artikel;Menge;Betrag\r\n1;05.01.2024;K1;Assam;1;12,50\r\n2;17.01.2024;K2;Darjeeling;2;31,00\r\n',
	);
	expect(preview.choice.headerRow).toBe(4);
	expect(preview.records).toBe(2);
	expect(preview.titles).toEqual(['Umsatzliste Teeladen 2024', 'Zeitraum;01.01.2024 - 31.12.2024']);
	expect(preview.choice.mapping).toMatchObject({ order: 0, date: 1, customer: 2, amount: 5 });
});

test('an empty customer of a row of sums is told apart from a purchase that names nobody', async () => {
	const { columns } = await previewOf(
		'date,customer,amount\n2024-01-05,K1,10\n2024-01-06,,20\n2024-01-07,K2,5\nSumme,,35\n',
	);
	expect(columns.map(({ empty, emptyInTotals }) => [empty, emptyInTotals])).toEqual([
		[0, undefined],
		[2, 1],
		[0, undefined],
	]);
});
