import { expect, test } from 'vitest';
import { isNoSale, isOtherSurvey } from '../../src/intake/states';

test.for([
	'failed',
	' Cancelled ',
	'canceled',
	'VOIDED',
	'wc-cancelled',
	'checkout_draft',
	'Storniert',
	'abgelehnt',
	'Fehlgeschlagen',
	'Closed Lost',
	'requires_payment_method',
	'requires_action',
	'Einbehaltung',
	'Allgemeine Währungsumrechnung',
	'Währungsumrechnung',
	'General Currency Conversion',
	'Hold on Available Balance',
	'Account Hold for Open Authorization',
])('%j is no sale', (value) => {
	expect(isNoSale(value)).toBe(true);
});

test.for([
	'',
	'paid',
	'processing',
	'in Bearbeitung',
	'pending',
	'offen',
	'refunded',
	'Erstattet',
	'Storno',
	'Returned',
	'not cancelled',
	'on-hold',
	'uncaptured',
	'Rückzahlung',
	'Abgeschlossen',
])('%j does not say that nothing was sold', (value) => {
	expect(isNoSale(value)).toBe(false);
});

test('other surveys are told from the NPS', () => {
	expect(['CSAT', 'ces', '5-star', 'eNPS', 'customer_satisfaction'].every(isOtherSurvey)).toBe(true);
	expect(['nps', 'NPS', '', 'Kunden'].some(isOtherSurvey)).toBe(false);
});
