import type { Source } from './source';

/** One row an item, no buyer. `item-price` is for all pieces of the row, empty while the order is pending. */
export const amazonAllOrders = {
	id: 'amazon-all-orders',
	kind: 'transactions',
	marks: ['amazon-order-id', 'purchase-date', 'order-status', 'item-price'],
	fields: {
		date: ['purchase-date'],
		amount: ['item-price'],
		currency: ['currency'],
		order: ['amazon-order-id'],
		status: ['order-status'],
	},
	habits: {
		rows: 'lines',
		states: {
			status: {
				leaveOut: [
					'cancelled',
					'canceled',
					'pending',
					'pendingavailability',
					'unfulfillable',
					'shipped - rejected by buyer',
					'shipped - returned to seller',
				],
				keep: ['shipped', 'unshipped', 'partiallyshipped', 'complete', 'shipping', 'shipped - delivered to buyer'],
			},
		},
	},
} as const satisfies Source;
