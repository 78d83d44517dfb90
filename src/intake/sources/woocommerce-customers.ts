import type { Source } from './source';

/** Last Active is a visit, not a purchase. */
export const wooCommerceCustomers = {
	id: 'woocommerce-customers',
	kind: 'customers',
	marks: [
		['Username', 'Benutzername'],
		['Last Active', 'Zuletzt aktiv'],
		['Sign Up', 'Registriert', 'Registrierung', 'Anmeldung'],
		['Email', 'E-Mail', 'E-Mail-Adresse'],
		['Total Spend', 'Gesamtausgaben', 'Ausgaben gesamt'],
	],
	fields: {
		email: ['Email', 'E-Mail', 'E-Mail-Adresse'],
		name: ['Name'],
		phone: ['Billing Phone', 'Shipping Phone'],
		zip: ['Postal Code', 'Postleitzahl', 'PLZ'],
		since: ['Sign Up', 'Registriert', 'Registrierung', 'Anmeldung'],
		amount: ['Total Spend', 'Gesamtausgaben', 'Ausgaben gesamt'],
		orders: ['Orders', 'Bestellungen'],
	},
} as const satisfies Source;
