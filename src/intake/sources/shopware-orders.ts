import type { Source } from './source';

/** The profile “Standardprofil Bestellungen” of Shopware 6. The state is a UUID of the shop, so it cannot be judged. */
export const shopwareOrders = {
	id: 'shopware-orders',
	kind: 'transactions',
	marks: ['order_number', 'customer_email', 'amount_total', 'order_date_time'],
	fields: {
		customer: ['customer_email'],
		date: ['order_date_time'],
		amount: ['amount_total'],
		order: ['order_number'],
	},
	habits: { rows: 'orders' },
} as const satisfies Source;
