import type { Source } from './source';

/**
 * Analytics → Orders, headers in the language of the shop. The customer is a name only. A refund is a row of its own with
 * the state of its order, so both rows count and take each other off.
 */
export const wooCommerceOrders = {
	id: 'woocommerce-orders',
	kind: 'transactions',
	marks: [
		['Date', 'Datum'],
		['Order #', /^(?:bestell(?:ung|ungs)?|auftrag)[ -]?(?:#|nr\.?|nummer)$/],
		['Customer', 'Kunde', 'Kundin', 'Kunde/Kundin'],
		['Customer type', 'Kundentyp', 'Kundenart'],
		['Product(s)', 'Produkt(e)', 'Produkte'],
	],
	fields: {
		customer: ['Customer', 'Kunde', 'Kundin', 'Kunde/Kundin'],
		date: ['Date', 'Datum'],
		amount: [
			'Net Sales',
			'Nettoumsatz',
			'Nettoumsätze',
			'Netto-Umsatz',
			'N. Revenue',
			'N. Revenue (formatted)',
			'N. Umsatz',
			/^n(?:etto|\.)[ -]?umsatz \(formatiert\)$/,
		],
		order: ['Order #', /^(?:bestell(?:ung|ungs)?|auftrag)[ -]?(?:#|nr\.?|nummer)$/],
		status: ['Status'],
	},
	habits: {
		rows: 'orders',
		states: {
			status: {
				leaveOut: [
					'pending',
					'failed',
					'cancelled',
					'trash',
					'checkout-draft',
					'auto-draft',
					'ausstehend',
					'zahlung ausstehend',
					'ausstehende zahlung',
				],
				keep: ['completed', 'processing', 'on-hold', 'refunded', 'abgeschlossen', 'in bearbeitung', 'in wartestellung'],
			},
		},
	},
} as const satisfies Source;
