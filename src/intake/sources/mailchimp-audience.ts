import type { Source } from './source';

/** Who leaves a newsletter need not leave as a customer: `UNSUB_TIME` stays unmapped. */
export const mailchimpAudience = {
	id: 'mailchimp-audience',
	kind: 'customers',
	marks: [[/^e-?mail/], 'OPTIN_TIME', ['MEMBER_RATING', 'LEID', 'EUID', 'CONFIRM_TIME']],
	fields: {
		email: [/^e-?mail(?:[ -]?(?:address|adresse))?$/],
		name: ['Last Name', 'Nachname', 'First Name', 'Vorname'],
		phone: ['Phone Number', 'Phone', 'Telefonnummer', 'Telefon'],
		since: ['OPTIN_TIME'],
		segment: ['TAGS'],
		note: ['NOTES'],
	},
} as const satisfies Source;
