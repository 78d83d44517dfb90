import type { Source } from './source';

/** All kinds of surveys in one file: only those of the NPS count. */
export const delightedResponses = {
	id: 'delighted-responses',
	kind: 'nps',
	marks: ['Survey Type', 'Score', ['Person Email', 'Email', 'Delighted Source', 'Permalink']],
	fields: {
		score: ['Score'],
		date: ['Created At', 'Response Date'],
		customer: ['Person Email', 'Email'],
		comment: ['Comment'],
		type: ['Survey Type'],
	},
	habits: {
		states: { type: { leaveOut: ['csat', 'ces', '5-star', 'smileys', 'thumbs', 'pmf', 'enps'], keep: ['nps'] } },
	},
} as const satisfies Source;
