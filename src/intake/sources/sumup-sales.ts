import type { Source } from './source';

/** One row an item sold. `Konto` is the merchant's own account: nobody's customer is named. */
export const sumupSales = {
	id: 'sumup-sales',
	kind: 'transactions',
	marks: [
		['Transaktionsnummer', 'Transaction Number', 'Transaction ID'],
		['Zahlungsmethode', 'Payment Method'],
		['Preis (brutto)', 'Price (Gross)'],
		['Preis (netto)', 'Price (Net)'],
	],
	fields: {
		date: ['Datum', 'Date'],
		amount: ['Preis (brutto)', 'Price (Gross)'],
		currency: ['Währung', 'Currency'],
		order: ['Transaktionsnummer', 'Transaction Number', 'Transaction ID'],
		type: ['Typ', 'Type'],
	},
	habits: { rows: 'lines', states: { type: { leaveOut: [], keep: ['verkauf', 'sale'] } } },
} as const satisfies Source;
