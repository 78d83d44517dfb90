import type { Source } from './source';

/** Master data without dates and revenue. Suppliers have no customer number. */
export const lexwareContacts = {
	id: 'lexware-contacts',
	kind: 'customers',
	marks: [
		'Kundennummer',
		'Firmenname',
		'Nachname',
		[
			/^(?:straße|plz|ort|telefon|e-mail) \d$/,
			/^(?:straße|plz|ort|telefon|e-mail) \((?:rechnungsadresse|geschäftlich)\)$/,
		],
	],
	fields: {
		customer: ['Kundennummer'],
		email: [/^e-mail (?:1|\(geschäftlich\))$/, /^e-mail(?: |$)/],
		name: ['Nachname', 'Firmenname'],
		phone: [/^telefon (?:1|\(geschäftlich\))$/, /^telefon(?: |$)/],
		zip: [/^plz (?:1|\(rechnungsadresse\))$/, /^plz(?: |$)/],
		note: ['Notiz', 'Notizen', 'Bemerkung'],
	},
} as const satisfies Source;
