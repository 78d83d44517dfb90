import { noDay, type NpsAnswers } from '../core/columns';
import { customerKey } from '../core/customer-key';
import type { EarlierSet } from './earlier-sets';
import { isPseudonym } from './pseudonyms';

type Answers = Pick<NpsAnswers, 'rows' | 'score' | 'day' | 'comments' | 'customers'>;

/**
 * Holds answers against those of earlier imports: equal are score, day, customer and comment. Every earlier answer
 * stands for one answer at most. Bare scores are alike all the time: without day, customer and comment only a whole
 * file that is the same again counts.
 *
 * @param hashed own customers by row as pseudonyms, where an earlier import has such
 * @returns by row the position of the set in `sets`, −1 for none
 */
export function overlappingAnswers(
	own: Answers,
	sets: readonly EarlierSet<NpsAnswers>[],
	hashed: readonly string[] | undefined,
): Int16Array {
	const open = new Map<string, number[]>();
	for (let row = own.rows - 1; row >= 0; row--) {
		const names = new Set([customerKey(own.customers[row] ?? ''), hashed?.[row] ?? '']);
		if (names.size > 1) names.delete('');
		for (const name of names) {
			const content = contentOf(own, row, name);
			const rows = open.get(content);
			if (rows) rows.push(row);
			else open.set(content, [row]);
		}
	}
	const found = new Int16Array(own.rows).fill(-1);
	for (const [position, { columns }] of sets.entries()) {
		const taken: number[] = [];
		for (let row = 0; row < columns.rows; row++) {
			const name = columns.customers[row] ?? '';
			const rows = open.get(contentOf(columns, row, isPseudonym(name) ? name : customerKey(name)));
			// An answer with a pseudonym stands under both its names.
			let next = rows?.pop();
			while (next !== undefined && found[next] !== -1) next = rows?.pop();
			if (next === undefined) continue;
			found[next] = position;
			taken.push(next);
		}
		const isWhole = taken.length === own.rows && columns.rows === own.rows;
		if (!isWhole) for (const row of taken) if (isBare(own, row)) found[row] = -1;
	}
	return found;
}

const contentOf = ({ score, day, comments }: Answers, row: number, name: string) =>
	`${score[row]}\n${day[row]}\n${name}\n${comments[row] ?? ''}`;

const isBare = ({ day, comments, customers }: Answers, row: number) =>
	day[row] === noDay && (comments[row] ?? '') === '' && (customers[row] ?? '') === '';
