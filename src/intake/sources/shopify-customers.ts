import type { Source } from './source';

/** Totals without any date. */
export const shopifyCustomers = {
	id: 'shopify-customers',
	kind: 'customers',
	marks: ['First Name', 'Last Name', 'Email', 'Total Spent', ['Total Orders', 'Orders Count'], 'Tax Exempt'],
	fields: {
		customer: ['Customer ID'],
		email: ['Email'],
		name: ['Last Name', 'First Name'],
		phone: ['Phone', 'Default Address Phone'],
		zip: ['Default Address Zip', 'Zip'],
		amount: ['Total Spent'],
		orders: ['Total Orders', 'Orders Count'],
		segment: ['Tags'],
		consent: ['Accepts Email Marketing', 'Accepts Marketing'],
		note: ['Note'],
	},
} as const satisfies Source;
