import { expect, test } from 'vitest';
import { arePaymentMethods } from '../../src/intake/payment-methods';
import { previewOf } from './reading';

test.for([
	[['Karte', 'Bar'], true],
	[['Card', 'Cash', ''], true],
	[['EC-Karte', 'Apple Pay', 'Visa'], true],
	[['Umsatz', 'Auszahlung'], false],
	[['Karte', 'Rückerstattung'], false],
	[[''], false],
] as const)('that %j are ways to pay is %s', ([values, are]) => {
	expect(arePaymentMethods(values)).toBe(are);
});

const sumup = (first: string, second: string) =>
	'E-Mail,Datum,Transaktions-ID,Zahlungsart,Status,Kartentyp,Betrag inkl. MwSt.,Trinkgeldbetrag,Gebühr\n' +
	`laden@example.org,2023-03-24 12:32:00,T1,${first},Erfolgreich,,10.50,0.00,0.00\n` +
	`laden@example.org,2023-03-25 09:05:00,T2,${second},Erfolgreich,VISA,3.50,0.00,0.07\n`;

test('“Zahlungsart” of SumUp is the type of a row where it holds such, and none where it says how was paid', async () => {
	const types = await previewOf(sumup('Umsatz', 'Auszahlung'));
	expect(types.choice).toMatchObject({ source: 'sumup-transactions', mapping: { type: 3 } });
	const methods = await previewOf(sumup('Karte', 'Bar'));
	expect(methods.choice.source).toBe('sumup-transactions');
	expect(methods.choice.mapping).not.toHaveProperty('type');
});

test('a transaction type that says how was paid is no type of row in other files, either', async () => {
	const { choice } = await previewOf(
		'customer,date,amount,transaction type\nK1,2024-03-05,1.00,card\nK2,2024-03-06,2.00,cash\n',
	);
	expect(choice.mapping).toEqual({ customer: 0, date: 1, amount: 2 });
});
