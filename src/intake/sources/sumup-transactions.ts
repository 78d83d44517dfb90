import type { Source } from './source';

/** The e-mail address is the merchant's, the card digits are nobody's key: no customer. “Geplant” waits for its payout. */
export const sumupTransactions = {
	id: 'sumup-transactions',
	kind: 'transactions',
	marks: [
		['Transaktions-ID', 'Transaction ID'],
		['Betrag inkl. MwSt.', 'Betrag', 'Total', 'Amount incl. VAT'],
		['Trinkgeldbetrag', 'Trinkgeld', 'Tip Amount'],
		['Gebühr', 'Fee'],
		'Status',
	],
	fields: {
		date: ['Datum', 'Date'],
		amount: ['Betrag inkl. MwSt.', 'Betrag', 'Amount incl. VAT', 'Total'],
		currency: ['Währung', 'Currency'],
		order: ['Transaktions-ID', 'Transaction ID'],
		status: ['Status'],
		type: ['Transaktionsart', 'Zahlungsart', 'Transaction Type', 'Payment Type'],
	},
	habits: {
		rows: 'orders',
		states: {
			status: {
				leaveOut: ['fehlgeschlagen', 'storniert', 'abgebrochen', 'ausstehend', 'failed', 'cancelled', 'pending'],
				keep: ['erfolgreich', 'geplant', 'erstattet', 'successful', 'scheduled', 'paid', 'refunded'],
			},
			type: { leaveOut: ['auszahlung', 'gebühr', 'payout', 'fee'], keep: ['umsatz', 'sale'] },
		},
	},
} as const satisfies Source;
