import type { Source } from './source';

/** The people of the CRM, leads among them. */
export const pipedrivePersons = {
	id: 'pipedrive-persons',
	kind: 'customers',
	marks: [
		'Person - Name',
		[/^person - e-?mail/, /^person - (?:phone|telefon)/, 'Person - ID', 'Person - Organization'],
	],
	never: ['Deal - Status', 'Deal - ID', 'Deal - Won time', 'Deal - Datum des gewonnenen Deals'],
	fields: {
		customer: ['Person - ID'],
		email: [/^person - e-?mail.*(?:work|büro|arbeit|geschäftlich)/, /^person - e-?mail/],
		name: ['Person - Name'],
		phone: [/^person - (?:phone|telefon).*(?:work|büro|arbeit|geschäftlich)/, /^person - (?:phone|telefon)/],
		zip: [/^person - (?:zip|postal code|plz|postleitzahl)/],
		since: ['Person - Person created', 'Person - Person erstellt'],
		segment: ['Person - Label', 'Person - Labels'],
		consent: ['Person - Marketing status', 'Person - Marketingstatus'],
		note: ['Note - Content', 'Person - Notes'],
	},
} as const satisfies Source;
