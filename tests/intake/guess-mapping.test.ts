import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { DataSetKind } from '../../src/core/plan/plan';
import { ColumnEvidence } from '../../src/intake/evidence';
import type { Mapping } from '../../src/intake/fields';
import { guessKind, guessMapping } from '../../src/intake/guess-mapping';

/** What the preview knows of a table. */
function tableOf(text: string) {
	const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { preview: 2_001, skipEmptyLines: true });
	const [headers = [], ...rows] = data;
	const evidence = headers.map((header) => new ColumnEvidence(header.trim()));
	for (const cells of rows) for (const [column, each] of evidence.entries()) each.take(cells[column] ?? '');
	return { headers, columns: evidence.map(({ preview }) => preview) };
}

const named = (mapping: Mapping, headers: readonly string[]) =>
	Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, headers[column]]));

function guess(text: string) {
	const { headers, columns } = tableOf(text);
	const kind = guessKind(columns);
	return { kind, fields: named(guessMapping(columns, kind), headers) };
}

test.for<[string, DataSetKind, Record<string, string>]>([
	[
		'Belegnr;Kunde;Kaufdatum;Menge;Einzelpreis;Währung\n1;K1;05.03.2024;2;1,50;EUR\n2;K2;06.03.2024;1;2,50;EUR',
		'transactions',
		{
			order: 'Belegnr',
			customer: 'Kunde',
			date: 'Kaufdatum',
			quantity: 'Menge',
			price: 'Einzelpreis',
			currency: 'Währung',
		},
	],
	[
		'Customer,Date,Qty,Unit price,Line total\nK1,2024-03-05,2,1.50,3.00\nK2,2024-03-06,1,2.50,2.50',
		'transactions',
		{ customer: 'Customer', date: 'Date', amount: 'Line total' },
	],
	[
		'Kunde;Datum;Menge;Preis\nK1;05.03.2024;2;1,50\nK2;06.03.2024;1;2,50',
		'transactions',
		{ customer: 'Kunde', date: 'Datum', quantity: 'Menge', price: 'Preis' },
	],
	[
		'Kunde;Datum;Preis\nK1;05.03.2024;1,50\nK2;06.03.2024;2,50',
		'transactions',
		{ customer: 'Kunde', date: 'Datum', amount: 'Preis' },
	],
	[
		'Order ID,Email,Created at,Total,Refunded,Status\n1,a@example.org,2024-03-05,1.50,0.00,paid\n2,b@example.org,2024-03-06,2.50,1.00,failed',
		'transactions',
		{ order: 'Order ID', customer: 'Email', date: 'Created at', amount: 'Total', refund: 'Refunded', status: 'Status' },
	],
	[
		'Bestellnummer;E-Mail;Rechnungsname;PLZ;Telefon;Erstellt am;Gesamtbetrag\n1;a@example.org;Abel;01067;030 1;05.03.2024;1,50\n2;b@example.org;Bey;50667;;06.03.2024;2,50',
		'transactions',
		{ order: 'Bestellnummer', customer: 'E-Mail', date: 'Erstellt am', amount: 'Gesamtbetrag' },
	],
	[
		'Kundennummer;Name;E-Mail;Telefon;PLZ;Kunde seit;Umsatz;Bestellungen;Kundengruppe;Newsletter;Notiz\n1;Abel;a@example.org;030 1;01067;01.02.2021;1.234,50;3;VIP;ja;ruft an\n2;Bey;b@example.org;;50667;01.03.2021;7,00;1;;nein;',
		'customers',
		{
			...{ customer: 'Kundennummer', name: 'Name', email: 'E-Mail', phone: 'Telefon', zip: 'PLZ', since: 'Kunde seit' },
			...{ amount: 'Umsatz', orders: 'Bestellungen', segment: 'Kundengruppe', consent: 'Newsletter', note: 'Notiz' },
		},
	],
	[
		'Name,Email,Sign Up,Last Active,Orders,Total Spend\nAbel,a@example.org,2021-02-01,2024-05-01,3,154.90\nBey,b@example.org,2022-02-01,2024-05-01,1,25.00',
		'customers',
		{ name: 'Name', email: 'Email', since: 'Sign Up', orders: 'Orders', amount: 'Total Spend' },
	],
	[
		'Firma;Ort;Kunde seit\nAbel GmbH;Bonn;01.02.2021\nBey KG;Köln;01.03.2022',
		'customers',
		{ customer: 'Firma', since: 'Kunde seit' },
	],
	[
		'Kunde;Erster Kauf;Letzter Kauf;Anzahl Käufe;Gesamtumsatz\nK1;01.02.2021;05.03.2024;4;154,90\nK2;01.03.2021;01.03.2021;1;7,00',
		'summaries',
		{ customer: 'Kunde', first: 'Erster Kauf', last: 'Letzter Kauf', orders: 'Anzahl Käufe', amount: 'Gesamtumsatz' },
	],
	[
		'customer_id,frequency,recency,T,monetary_value\nA,2,30.43,38.86,22.35\nB,0,0,38.86,0',
		'summaries',
		{ customer: 'customer_id', frequency: 'frequency', recency: 'recency', age: 'T', value: 'monetary_value' },
	],
	[
		'Person,Survey Type,Score,Comment\na@example.org,nps,9,good\nb@example.org,csat,4,slow',
		'nps',
		{ customer: 'Person', type: 'Survey Type', score: 'Score', comment: 'Comment' },
	],
	['id,name,note\nK1,Anna,gold\nK2,Bert,', 'customers', { customer: 'id', name: 'name', note: 'note' }],
	[
		'order,customer,date,amount,amount\n1,K1,2024-03-05,10.00,11.90\n2,K2,2024-03-06,20.00,23.80',
		'transactions',
		{ order: 'order', customer: 'customer', date: 'date' },
	],
])('%j: %s', ([text, kind, fields]) => {
	expect(guess(text)).toEqual({ kind, fields });
});

test.for([
	['id', 'first', 'last', 'count', 'sum'],
	['customer', 'first', 'last', 'orders', 'amount'],
	['Kunde', 'Erster Kauf', 'Letzter Kauf', 'Anzahl', 'Summe'],
])('a table of %s, %s, %s, %s, %s is a summary of customers', ([...headers]) => {
	const rows = 'K1,2025-01-11,2025-07-01,2,47.00\nK2,2025-02-11,2025-08-02,3,70.50\nK3,2025-03-20,2025-03-20,1,9.90';
	const [customer, first, last, orders, amount] = headers;
	expect(guess(`${headers.join(',')}\n${rows}`)).toEqual({
		kind: 'summaries',
		fields: { customer, first, last, orders, amount },
	});
});

test('an address that is the same in every row is the shop’s own, and no customer', () => {
	const rows = [1, 2, 3].map((n) => `shop@example.org;0${n}.03.2024;${n},50`).join('\n');
	expect(guess(`E-Mail;Datum;Betrag\n${rows}`).fields).toEqual({ date: 'Datum', amount: 'Betrag' });
	expect(guess(`Kunde;Datum;Betrag\n${rows}`).fields).toHaveProperty('customer', 'Kunde');
});

test('the only column of addresses names the customers, whatever it is called', () => {
	const text = 'Wer;Datum;Betrag\na@example.org;01.03.2024;1,50\nb@example.org;02.03.2024;1,50';
	expect(guess(text).fields).toEqual({ customer: 'Wer', date: 'Datum', amount: 'Betrag' });
});

test('a column of Yes and No is no date of leaving', () => {
	const rows = Array.from({ length: 9 }, (_, i) => `K${i},${i % 2 ? 'Yes' : 'No'}`).join('\n');
	expect(guess(`customerID,Churn\n${rows}`).fields).toEqual({ customer: 'customerID' });
});

test('given columns stay, and the others are guessed around them', () => {
	const { columns } = tableOf('Kunde,Datum,Betrag,Summe\nK1,2024-03-05,1.50,2.50');
	expect(guessMapping(columns, 'transactions', { amount: 3 })).toEqual({ customer: 0, date: 1, amount: 3 });
});

const golden = '../shared/golden/data';
const missing = !existsSync(golden);
if (missing) console.warn(`${golden} is not there: guesses for real files are not tested`);
const retail = {
	customer: 'CustomerID',
	date: 'InvoiceDate',
	order: 'InvoiceNo',
	price: 'UnitPrice',
	quantity: 'Quantity',
};

test.skipIf(missing).for<[string, DataSetKind, Record<string, string>]>([
	['online_retail.csv', 'transactions', retail],
	['messy/or_slice_utf8.csv', 'transactions', retail],
	['messy/or_slice_us_latin1_crlf.csv', 'transactions', retail],
	[
		'superstore_orders.csv',
		'transactions',
		{ customer: 'Customer ID', date: 'Order Date', amount: 'Sales', order: 'Order ID' },
	],
	['cdnow_sample.csv', 'transactions', { customer: 'customer_id', date: 'date', amount: 'amount' }],
	['apparel_trans.csv', 'transactions', { customer: 'customer_id', date: 'date', amount: 'amount' }],
	[
		'cdnow_summary_published.csv',
		'summaries',
		{ customer: 'ID', frequency: 'x', recency: 't_x', age: 'T', value: 'zbar' },
	],
	['telco_customer_churn.csv', 'customers', { customer: 'customerID', amount: 'TotalCharges' }],
	['nps_airlines.csv', 'nps', { customer: 'CustomerID', score: 'How likely are you to recommend this airline?' }],
	[
		'messy/dirty_cafe_sales.csv',
		'transactions',
		{ date: 'Transaction Date', amount: 'Total Spent', order: 'Transaction ID' },
	],
	['messy/emails_orders_03.csv', 'transactions', { customer: 'Email', date: 'Order Date', amount: 'Order Total' }],
	[
		'messy/bank_transactions_bom.csv',
		'transactions',
		{ customer: 'Customer Code', date: 'Transaction Date', amount: 'Value', order: 'Transaction Code' },
	],
	[
		'messy/furniture_orders_bom_gbp.csv',
		'transactions',
		{
			...{ customer: 'Customer', date: 'Order Date', order: 'OrderID', price: 'Unit Price', quantity: 'Quantity' },
			status: 'Return State',
		},
	],
])('%s: %s', ([file, kind, fields]) => {
	const text = readFileSync(`${golden}/${file}`).subarray(0, 400_000).toString('latin1');
	expect(guess(text.replace(/^ï»¿/, ''))).toEqual({ kind, fields });
});

test.for([
	'Customer until',
	'End of contract',
	'End of the subscription',
	'Contract end',
	'Contract end date',
	'Subscription ends at',
	'Membership until',
	'Vertragsende am',
	'Vertragsende',
	'Ende des Vertrags',
	'Laufzeitende',
	'Kunde bis',
	'Datum der Kündigung',
	'Kündigung zum',
])('%j says until when', (header) => {
	const { kind, fields } = guess(`Kundennummer;Kunde seit;${header}\nK1;01.02.2021;\nK2;01.02.2021;01.03.2022`);
	expect(kind).toBe('customers');
	expect(fields).toEqual({ customer: 'Kundennummer', since: 'Kunde seit', until: header });
});
