import type { Source } from './source';

/** `plan_amount` is in cents and for one interval, so it is no total and stays unmapped. */
export const baremetricsSubscriptions = {
	id: 'baremetrics-subscriptions',
	kind: 'customers',
	marks: ['customer_oid', 'subscription_oid', 'subscription_started_at'],
	fields: {
		customer: ['customer_oid'],
		email: ['customer_email'],
		name: ['customer_name'],
		since: ['subscription_started_at'],
		until: ['subscription_canceled_at'],
		segment: ['plan_name', 'plan_oid'],
	},
} as const satisfies Source;
