import type { Source } from './source';

/** New and unshipped orders, one row an item. The buyer's address is Amazon's alias, the same for one buyer of one shop. */
export const amazonNewOrders = {
	id: 'amazon-new-orders',
	kind: 'transactions',
	marks: ['order-id', 'order-item-id', 'purchase-date', 'quantity-purchased'],
	fields: {
		customer: ['buyer-email', 'buyer-name'],
		date: ['purchase-date'],
		amount: ['item-price'],
		currency: ['currency'],
		order: ['order-id'],
	},
	habits: { rows: 'lines' },
} as const satisfies Source;
