import { expect, test } from 'vitest';
import { noDay, stillHere, type Customers } from '../../src/core/columns';
import { dayText, parseDay } from '../../src/core/calendar';
import { readOf } from './reading';

test('customers are one a row; those who have not left have no end', async () => {
	const { columns, receipt } = await readOf(
		'Kundennummer;Kunde seit;Ende\n1;01.02.2021;\n2;01.03.2021;31.12.2023\n3;01.04.2021;31.12.9999\n4;;31.12.2026\n',
	);
	const { since, until, ids, hasUntil } = columns as Customers;
	expect(ids).toEqual(['1', '2', '3', '4']);
	expect(hasUntil).toBe(true);
	expect(dayText(since[0]!)).toBe('2021-02-01');
	expect(since[3]).toBe(noDay);
	expect([...until]).toEqual([stillHere, parseDay('2023-12-31'), stillHere, parseDay('2026-12-31')]);
	expect(receipt).toMatchObject({
		customers: 4,
		firstDay: parseDay('2021-02-01'),
		lastDay: parseDay('2023-12-31'),
		sums: [],
	});
});

const mapping = { customer: 0, email: 1, name: 2, phone: 3, zip: 4, amount: 5, orders: 6, note: 7 };
const choice = { kind: 'customers', mapping, decimals: { amount: ',', orders: ',' } } as const;
const head = 'Nr;Mail;Name;Telefon;PLZ;Umsatz;Käufe;Notiz\n';

test('texts are kept as written, without blanks around them and without the apostrophe that calms spreadsheets', async () => {
	const { columns, receipt } = await readOf(
		`${head}K1; A@x.de ;"=1+1\n<b>";'+49 30;'01067;1.234,50;3;\nK2;;'s Gravenhage;;01067;;;"a ""b"""\n`,
		choice,
	);
	expect(columns).toMatchObject({
		ids: ['K1', 'K2'],
		texts: {
			email: ['A@x.de', ''],
			name: ['=1+1\n<b>', "'s Gravenhage"],
			phone: ['+49 30', ''],
			zip: ['01067', '01067'],
			note: ['', 'a "b"'],
		},
		amount: { values: Float64Array.of(123_450, Number.NaN), decimals: 2 },
		orders: Float64Array.of(3, Number.NaN),
		currency: 'EUR',
	});
	expect((columns as Customers).texts).not.toHaveProperty('segment');
	expect(receipt.warnings).toMatchObject([{ code: 'apostrophe-removed', rows: 1, line: 2, column: 'Telefon' }]);
	expect(receipt.sums).toMatchObject([{ accepted: 123_450, rows: 2 }]);
});

test('a customer is known by number, else by e-mail address', async () => {
	const { columns, receipt } = await readOf(`${head}K1;a@x.de;A;;;;;\n;b@x.de;B;;;;;\n;;C;;;;;\n`, choice);
	expect((columns as Customers).ids).toEqual(['K1', 'b@x.de']);
	expect(receipt.problems).toMatchObject([{ line: 4, column: 1, code: 'missing' }]);
});

test('rows of one customer are one: each fills what the others leave empty', async () => {
	const { columns, receipt } = await readOf(
		`${head}K-1;;Anna Abel;;;10;;\nk-1 ;a@x.de;ANNA  abel;;;;2;\nK-2;;;;;5;;\n`,
		choice,
	);
	expect(columns).toMatchObject({
		rows: 2,
		ids: ['K-1', 'K-2'],
		texts: { email: ['a@x.de', ''], name: ['Anna Abel', ''] },
		orders: Float64Array.of(2, Number.NaN),
	});
	expect(receipt).toMatchObject({ accepted: 3, merged: 1, customers: 2, sums: [{ accepted: 1_500, rows: 3 }] });
	expect(receipt.warnings).toMatchObject([{ code: 'duplicate-customer', rows: 1, line: 3, example: 'k-1' }]);
});

test.for([
	['K1;;;;;10;;\nK1;;;;;11;;\n', 6],
	['K1;;;;;;2;\nK1;;;;;;3;\n', 7],
	['K1;;Anna;;;;;\nK1;;Berta;;;;;\n', 3],
	['K1;a@x.de;;;;;;\nK1;b@x.de;;;;;;\n', 2],
] as const)('%j contradicts itself in column %i', async ([rows, column]) => {
	const { receipt } = await readOf(head + rows, choice);
	expect(receipt).toMatchObject({ accepted: 1, problems: [{ line: 3, column, code: 'conflict' }] });
});

test('another beginning of the same customer is named', async () => {
	const { receipt } = await readOf('Kundennummer;Kunde seit\nK1;01.02.2021\nk1 ;01.02.2021\nK1;01.03.2021\n');
	expect(receipt).toMatchObject({ accepted: 2, merged: 1, problems: [{ line: 4, column: 2, code: 'conflict' }] });
});

test('an end before the beginning contradicts it', async () => {
	const { receipt } = await readOf('Kundennummer;Beginn;Ende\nK1;01.02.2021;01.01.2021\nK2;01.02.2021;01.03.2021\n');
	expect(receipt.problems).toMatchObject([{ line: 2, column: 3, code: 'inconsistent', against: 'Beginn' }]);
});

test.for([
	['K1;;;;;x;;\n', 6, 'number'],
	['K1;;;;;;2,5;\n', 7, 'number'],
	['K1;;;;;;-1;\n', 7, 'number-range'],
	['1,2E+11;;;;;;;\n', 1, 'number'],
] as const)('%j is rejected in column %i as %s', async ([row, column, code]) => {
	const { receipt } = await readOf(`${head}K0;;;;;;;\n${row}`, choice);
	expect(receipt.problems).toMatchObject([{ line: 3, column, code }]);
});

test('one e-mail address under two numbers is said', async () => {
	const { receipt } = await readOf(`${head}K1;a@x.de;;;;;;\nK2;A@x.de;;;;;;\nK3;c@x.de;;;;;;\n`, choice);
	expect(receipt).toMatchObject({ accepted: 3, customers: 3 });
	expect(receipt.warnings).toMatchObject([{ code: 'same-email', rows: 1, line: 3, column: 'Mail', example: 'A@x.de' }]);
});

test('amounts of customers are those of one currency', async () => {
	const { columns, receipt } = await readOf('Nr;Umsatz;W\nK1;1;CHF\nK2;2;EUR\nK3;;EUR\n', {
		kind: 'customers',
		mapping: { customer: 0, amount: 1, currency: 2 },
	});
	expect(columns).toMatchObject({ ids: ['K1', 'K3'], currency: 'CHF' });
	expect(receipt.problems).toMatchObject([{ line: 3, column: 3, code: 'currency' }]);
	expect(receipt.warnings).toMatchObject([{ code: 'other-currency', example: 'CHF' }]);
});
