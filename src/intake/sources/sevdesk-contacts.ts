import type { Source } from './source';

/** Master data without dates and revenue; `Kategorie` tells customers from suppliers. */
export const sevdeskContacts = {
	id: 'sevdesk-contacts',
	kind: 'customers',
	marks: [
		'Kunden-Nr.',
		'Nachname',
		'Organisation',
		'Kategorie',
		['Debitoren/Kreditoren-Nr.', 'Namenszusatz', 'Adress-Kategorie'],
	],
	fields: {
		customer: ['Kunden-Nr.'],
		email: ['E-Mail'],
		name: ['Nachname', 'Organisation'],
		phone: ['Telefon', 'Mobil'],
		zip: ['PLZ'],
		segment: ['Kategorie', 'Tags'],
		note: ['Beschreibung'],
	},
} as const satisfies Source;
