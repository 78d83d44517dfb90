import type { Source } from './source';

/** `Net Sales`: after discounts, without tax and tip. Refunds are rows of their own. Walk-in customers have no name. */
export const squareTransactions = {
	id: 'square-transactions',
	kind: 'transactions',
	marks: ['Date', 'Gross Sales', 'Net Sales', 'Total Collected', 'Transaction ID'],
	fields: {
		customer: ['Customer ID', 'Customer Reference ID', 'Customer Name'],
		date: ['Date'],
		amount: ['Net Sales'],
		order: ['Transaction ID'],
		status: ['Transaction Status'],
		type: ['Event Type'],
	},
	habits: {
		rows: 'orders',
		anonymous: 'keep',
		states: { type: { leaveOut: [], keep: ['payment', 'refund'] } },
	},
} as const satisfies Source;
