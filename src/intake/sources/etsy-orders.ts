import type { Source } from './source';

/**
 * `Order Value` is the price of the goods before discounts, without shipping, tax and fees: `Order Total` holds taxes Etsy
 * collects for others, `Order Net` is less Etsy's fees, which are costs. Dates are month first in every country.
 */
export const etsyOrders = {
	id: 'etsy-orders',
	kind: 'transactions',
	marks: ['Sale Date', 'Order ID', 'Order Value', 'Order Net'],
	fields: {
		customer: ['Buyer User ID', 'Buyer'],
		date: ['Sale Date'],
		amount: ['Order Value'],
		currency: ['Currency'],
		order: ['Order ID'],
		status: ['Status'],
	},
	habits: {
		rows: 'orders',
		dates: { date: 'mdy' },
		states: {
			status: {
				leaveOut: ['canceled', 'cancelled', 'unpaid', 'fully refunded', 'payment processing'],
				keep: ['paid', 'completed', 'shipped', 'partially refunded', 'open'],
			},
		},
	},
} as const satisfies Source;
