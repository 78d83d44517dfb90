import { reasonQuestions, recommendQuestions } from './questions';
import type { Source } from './source';

/** The second row holds the parts of the questions. */
export const surveyMonkeyResponses = {
	id: 'surveymonkey-responses',
	kind: 'nps',
	marks: [
		['Respondent ID', 'Befragten-ID', 'Teilnehmer-ID'],
		['Collector ID', 'Collector-ID'],
	],
	fields: {
		score: recommendQuestions,
		date: ['End Date', 'Enddatum', 'Start Date', 'Startdatum', 'Date Created'],
		customer: ['Email Address', 'E-Mail-Adresse', 'Email'],
		comment: reasonQuestions,
	},
	habits: { headerRows: 2 },
} as const satisfies Source;
