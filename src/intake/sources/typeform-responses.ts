import { emailQuestions, reasonQuestions, recommendQuestions } from './questions';
import type { Source } from './source';

/** The headers are the questions. Times are in UTC. */
export const typeformResponses = {
	id: 'typeform-responses',
	kind: 'nps',
	marks: [
		'#',
		['Submit Date (UTC)', 'Submitted At', 'Submit Date'],
		['Network ID', 'Start Date (UTC)', 'Response Type'],
	],
	fields: {
		score: recommendQuestions,
		date: ['Submit Date (UTC)', 'Submitted At', 'Submit Date'],
		customer: emailQuestions,
		comment: reasonQuestions,
	},
} as const satisfies Source;
