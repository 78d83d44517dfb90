/** What the reader is told in both languages: a message must name the place and the reason. */
import type { Problem, RowProblem } from '../../src/core/problem';
import { columnLetter } from '../../src/i18n/cell-text';
import de from '../../src/i18n/de/problems';
import en from '../../src/i18n/en/problems';
import { format } from '../../src/i18n/format';
import type { Complaints } from './complaints';

const languages = ([de, en] as const).map((words, index) => {
	const f = format(index === 0 ? 'de' : 'en', 'EUR');
	return { f, words: words(f) };
});

/** Each group names words of which the message must hold one: `empty|leer`. */
export function judgeMessage(problem: Problem, groups: readonly string[], complaints: Complaints) {
	for (const { words } of languages) {
		const message = words.problem(problem);
		for (const group of groups) {
			complaints.demand(new RegExp(`(?:${group})`).test(message), 'must_mention', message, group);
		}
	}
}

/** Line, column and reason of a rejected row, in both languages. */
export function judgeRowMessage(problem: RowProblem, complaints: Complaints) {
	for (const { f, words } of languages) {
		const message = words.row(problem);
		const [place = '', ...reason] = message.split(':');
		complaints.demand(place.includes(f.number(problem.line)), 'line in message', message, problem.line);
		if (problem.column > 0) {
			const letter = columnLetter(problem.column);
			complaints.demand(new RegExp(`\\b${letter}\\b`).test(place), 'column in message', message, letter);
		}
		complaints.demand(/\p{L}{3}/u.test(reason.join(':')), 'reason in message', message, problem.code);
	}
}
