import type { Source } from './source';

/** The create date is the day of the entry, leads among them. */
export const hubspotContacts = {
	id: 'hubspot-contacts',
	kind: 'customers',
	marks: [
		['Record ID', 'Record ID - Contact', 'Contact ID', 'Datensatz-ID'],
		['Email', 'E-Mail'],
		[
			'Lead Status',
			'Contact owner',
			'Lifecycle Stage',
			'Marketing contact status',
			'Lead-Status',
			'Zuständiger Mitarbeiter',
			'Kontakt-Inhaber',
			'Lifecycle-Phase',
		],
	],
	never: ['Deal Stage', 'Deal-Phase'],
	fields: {
		customer: ['Record ID', 'Record ID - Contact', 'Contact ID', 'Datensatz-ID'],
		email: ['Email', 'E-Mail'],
		name: ['Last Name', 'Nachname', 'First Name', 'Vorname'],
		phone: ['Phone Number', 'Mobile Phone Number', 'Telefonnummer'],
		zip: ['Postal Code', 'Postleitzahl'],
		since: ['Create Date', 'Erstellungsdatum', 'Erstelldatum'],
		segment: ['Lifecycle Stage', 'Lifecycle-Phase', 'Lead Status', 'Lead-Status'],
	},
} as const satisfies Source;
