import type { Source } from './source';

/** Old and new list of payments. Only paid ones count, less what was paid back; a payment paid back whole is no sale. */
export const stripePayments = {
	id: 'stripe-payments',
	kind: 'transactions',
	marks: ['id', 'Amount', 'Amount Refunded', 'Currency', 'Status', ['Created (UTC)', 'Created date (UTC)']],
	fields: {
		customer: ['Customer ID', 'Customer Email'],
		date: ['Created date (UTC)', 'Created (UTC)'],
		amount: ['Amount'],
		refund: ['Amount Refunded'],
		currency: ['Currency'],
		order: ['id'],
		status: ['Status'],
	},
	habits: {
		rows: 'orders',
		states: {
			status: {
				leaveOut: [
					'refunded',
					'failed',
					'pending',
					'processing',
					'uncaptured',
					'incomplete',
					'blocked',
					'canceled',
					'cancelled',
					'expired',
					'requires_payment_method',
					'requires_confirmation',
					'requires_action',
					'requires_capture',
				],
				keep: ['paid', 'succeeded', 'partially refunded', 'partial refund', 'partially_refunded'],
			},
		},
	},
} as const satisfies Source;
