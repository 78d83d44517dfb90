import type { Source } from './source';

/** Only deals that were won count. Stages are the user's own: those of the standard pipeline are known. */
export const hubspotDeals = {
	id: 'hubspot-deals',
	kind: 'transactions',
	marks: [
		['Record ID', 'Record ID - Deal', 'Deal ID', 'Datensatz-ID'],
		['Deal Name', 'Deal-Name'],
		['Deal Stage', 'Deal-Phase'],
		['Amount', 'Betrag', 'Wert'],
	],
	fields: {
		customer: [
			'Associated Company IDs',
			'Associated Company IDs (Primary)',
			'Associated Company',
			'Associated Company (Primary)',
			'Associated Contact IDs',
			'Associated Contact',
			'Zugeordnete Unternehmens-IDs',
			'Zugeordnetes Unternehmen',
			'Zugeordnete Kontakt-IDs',
		],
		date: ['Close Date', 'Abschlussdatum', 'Create Date', 'Erstellungsdatum'],
		amount: ['Amount', 'Betrag', 'Wert'],
		currency: ['Currency', 'Währung'],
		order: ['Record ID', 'Record ID - Deal', 'Deal ID', 'Datensatz-ID'],
		status: ['Is Closed Won', 'Deal Stage', 'Deal-Phase'],
	},
	habits: {
		rows: 'orders',
		states: {
			status: {
				leaveOut: [
					'false',
					'appointmentscheduled',
					'appointment scheduled',
					'qualifiedtobuy',
					'qualified to buy',
					'presentationscheduled',
					'presentation scheduled',
					'decisionmakerboughtin',
					'decision maker bought-in',
					'contractsent',
					'contract sent',
					'closedlost',
					'closed lost',
					'termin vereinbart',
					'qualifiziert',
					'präsentation geplant',
					'entscheidungsträger überzeugt',
					'vertrag gesendet',
					'vertrag verschickt',
					'abgeschlossen und verloren',
					'verloren',
				],
				keep: ['true', 'closedwon', 'closed won', 'abgeschlossen und gewonnen', 'gewonnen'],
			},
		},
	},
} as const satisfies Source;
