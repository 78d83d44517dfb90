import type { Source } from './source';

/** Only deals that were won count, on the day they were won. */
export const pipedriveDeals = {
	id: 'pipedrive-deals',
	kind: 'transactions',
	marks: [
		['Deal - Title', 'Deal - Titel'],
		['Deal - Value', 'Deal - Wert'],
		['Deal - Status', 'Deal - ID', 'Deal - Won time', 'Deal - Datum des gewonnenen Deals'],
	],
	fields: {
		customer: [
			'Deal - Organization ID',
			'Deal - Organization',
			'Deal - Organisation',
			'Organization - Name',
			'Deal - Contact person ID',
			'Deal - Contact person',
			'Deal - Kontaktperson',
			'Person - Name',
		],
		date: [
			'Deal - Won time',
			'Deal - Datum des gewonnenen Deals',
			'Deal - Deal closed on',
			'Deal - Closed on',
			'Deal - Deal abgeschlossen am',
			'Deal - Deal created',
			'Deal - Deal erstellt',
		],
		amount: ['Deal - Value', 'Deal - Wert'],
		currency: ['Deal - Currency of Value', 'Deal - Currency', 'Deal - Währung des Wertes', 'Deal - Währung'],
		order: ['Deal - ID'],
		status: ['Deal - Status'],
	},
	habits: {
		rows: 'orders',
		states: {
			status: {
				leaveOut: ['open', 'lost', 'deleted', 'offen', 'verloren', 'gelöscht'],
				keep: ['won', 'gewonnen'],
			},
		},
	},
} as const satisfies Source;
