import { emailQuestions, reasonQuestions, recommendQuestions } from './questions';
import type { Source } from './source';

/** A timestamp and the questions as headers: a form only with a question that asks for a score. */
export const googleForms = {
	id: 'google-forms',
	kind: 'nps',
	marks: [['Timestamp', 'Zeitstempel'], recommendQuestions],
	fields: {
		score: recommendQuestions,
		date: ['Timestamp', 'Zeitstempel'],
		customer: [...emailQuestions, 'Username', 'Nutzername'],
		comment: reasonQuestions,
	},
} as const satisfies Source;
