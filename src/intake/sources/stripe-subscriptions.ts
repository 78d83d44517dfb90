import type { Source } from './source';

/** One row a subscription. What counts as leaving is its end; the day of the notice only where no end is exported. */
export const stripeSubscriptions = {
	id: 'stripe-subscriptions',
	kind: 'customers',
	marks: [
		'id',
		['Customer ID', 'Customer Email'],
		'Status',
		['Current Period Start (UTC)', 'Current Period End (UTC)', 'Ended At (UTC)', 'Canceled At (UTC)'],
	],
	fields: {
		customer: ['Customer ID'],
		email: ['Customer Email'],
		name: ['Customer Name', 'Customer Description'],
		since: ['Start Date (UTC)', 'Start (UTC)', 'Created (UTC)'],
		until: ['Ended At (UTC)', 'Canceled At (UTC)'],
		segment: ['Plan', 'Product'],
	},
} as const satisfies Source;
