import type { Source } from './source';

export const stripeCustomers = {
	id: 'stripe-customers',
	kind: 'customers',
	marks: ['id', 'Email', 'Created (UTC)', ['Delinquent', 'Payment Count'], ['Total Spend', 'Payment Count']],
	fields: {
		customer: ['id'],
		email: ['Email'],
		name: ['Name'],
		since: ['Created (UTC)'],
		amount: ['Total Spend'],
		orders: ['Payment Count'],
		currency: ['Currency'],
		segment: ['Plan'],
		note: ['Description'],
	},
} as const satisfies Source;
