import type { Source } from './source';

/**
 * One row an item; the fields of the order stand on its first row only. `Total` is what the customer paid, with shipping
 * and tax. An unpaid invoice (`pending`) is an order; a voided one is none.
 */
export const shopifyOrders = {
	id: 'shopify-orders',
	kind: 'transactions',
	marks: ['Name', 'Email', 'Financial Status', 'Created at', 'Total', 'Lineitem quantity'],
	fields: {
		customer: ['Email'],
		date: ['Created at'],
		amount: ['Total'],
		refund: ['Refunded Amount'],
		currency: ['Currency'],
		order: ['Name'],
		status: ['Financial Status'],
	},
	habits: {
		rows: 'orders',
		states: {
			status: {
				leaveOut: ['voided', 'expired'],
				keep: ['paid', 'pending', 'authorized', 'partially_paid', 'partially_refunded', 'refunded'],
			},
		},
	},
} as const satisfies Source;
