import type { Source } from './source';

/** `Item Total` is the price of all pieces of the row. */
export const etsyOrderItems = {
	id: 'etsy-order-items',
	kind: 'transactions',
	marks: ['Sale Date', 'Item Name', 'Item Total', 'Listing ID', 'Order ID'],
	fields: {
		customer: ['Buyer', 'Ship Name'],
		date: ['Sale Date'],
		amount: ['Item Total'],
		currency: ['Currency'],
		order: ['Order ID'],
	},
	habits: { rows: 'lines', dates: { date: 'mdy' } },
} as const satisfies Source;
