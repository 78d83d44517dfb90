import { unreachable, type RowProblem, type RowProblemCode } from '../../core/problem';
import { cellBeginning, cellText } from '../cell-text';
import type { Format } from '../format';

/** Short reasons, for tables and counts. */
export const reasons: Record<RowProblemCode, string> = {
	missing: 'empty cell',
	number: 'not a number',
	'number-ambiguous': 'number can be read in two ways',
	'number-range': 'number too large',
	date: 'not a date',
	'date-impossible': 'no such day',
	'date-future': 'date in the future',
	'date-implausible': 'implausible date',
	score: 'not a whole number',
	'score-range': 'not from 0 to 10',
	currency: 'unknown currency',
	'too-few-cells': 'row too short',
	'too-many-cells': 'row too long',
	quote: 'quotation mark in the wrong place',
	'control-character': 'control character',
	encoding: 'unreadable letters',
	duplicate: 'order number once more',
	conflict: 'contradicts another row',
	inconsistent: 'values contradict each other',
	'cell-too-long': 'cell too long',
};

/** What is wrong with a cell and what to do, as the end of a sentence. */
export function fault(
	f: Format,
	{ code, value, column, line, toLine, earlier, against }: RowProblem,
	file?: string,
): string {
	const cell = `“${cellText(value)}”`;
	switch (code) {
		case 'missing':
			return 'the cell is empty, but needed.';
		case 'number':
			return `${cell} is not a number in this column’s format.`;
		case 'number-ambiguous':
			return `${cell} can be read with decimals or with thousands, and the column uses both signs. Write it with two decimals.`;
		case 'number-range':
			return `${cell} is outside what is plausible here.`;
		case 'date':
			return `${cell} is not a date in this column’s format.`;
		case 'date-impossible':
			return `${cell} is not a valid date.`;
		case 'date-future':
			return `${cell} lies in the future.`;
		case 'date-implausible':
			return `${cell} is not a plausible date here: before 2 January 1970, or an end before the start.`;
		case 'score':
			return `${cell} is not a score: whole numbers from 0 to 10 count.`;
		case 'score-range':
			return `${cell} is not between 0 and 10.`;
		case 'currency':
			return `${cell} is no currency that is known. Use the three-letter code, such as EUR.`;
		case 'too-few-cells':
			return 'the row ends before this column.';
		case 'too-many-cells':
			return `${cell} stands behind the last column; the row may have shifted.`;
		case 'quote':
			return `the quotation mark before “${cellBeginning(value)}” is not closed, or text follows after it. ${
				toLine !== undefined && toLine > line
					? `Nothing up to line ${f.number(toLine)} was taken.`
					: 'Nothing up to the end of this record was taken.'
			}`;
		case 'control-character':
			return `${cell} contains a control character.`;
		case 'encoding':
			return `${cell} contains letters that cannot be read. Try another character set, or export the file anew.`;
		case 'duplicate':
			return column > 0
				? `${cell} stood in an earlier row with the same content. It counts once.`
				: 'it stood in an earlier row with the same content. It counts once.';
		case 'conflict':
			if (earlier && file !== undefined)
				return `${column > 0 ? cell : 'it'} stands in “${file}” already, there with ${f.day(earlier.day)} and the amount ${f.number(earlier.amount / 100, 2)}. If this row is right, replace the earlier file; otherwise the earlier one stays.`;
			return column > 0
				? `${cell} stood before with other content. Check which of the two is right.`
				: 'it stood before with other content. Check which of the two is right.';
		case 'inconsistent':
			if (against !== undefined && against !== '')
				return `${cell} contradicts the value in “${cellText(against)}” of the same row.`;
			return `${cell} contradicts another value of the same row, such as a last purchase before the first.`;
		case 'cell-too-long':
			return 'the cell has more than a million characters.';
		default:
			return unreachable(code);
	}
}
