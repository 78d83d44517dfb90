/** Finds the header of a table among its first records, and what stands above it. */
import { commonWidth, looksLikeData, widthOf } from './detect';
import type { Delimiter } from './intake';
import { isBlank } from './read-csv';

/** Rows among which the header is looked for. */
const headerWithin = 15;
/** Share of cells that look like data above which a row is no header. */
const dataShare = 0.25;
/** Filled cells of a title: its words, or what it says of what. */
const mostTitleCells = 2;

function isHeader(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell.trim() !== '');
	return filled.length > 0 && filled.filter(looksLikeData).length <= filled.length * dataShare;
}

const filledIn = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
const isData = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '' && looksLikeData(cell));

/**
 * Whether a row is a title that a spreadsheet padded with delimiters: a cell or two, and below it, behind other titles at
 * most, a fuller row of words. A header with gaps is told from it by what follows: data.
 */
function isPaddedTitle(rows: readonly (readonly string[])[], index: number): boolean {
	const filled = filledIn(rows[index] ?? []);
	if (filled > mostTitleCells) return false;
	for (let at = index + 1; at < Math.min(rows.length, headerWithin); at++) {
		const cells = rows[at] ?? [];
		const words = filledIn(cells);
		if (words === 0 || (words <= mostTitleCells && words <= filled)) continue;
		const isFuller = words > filled && !isData(cells) && (cells[0] ?? '').trim() !== '';
		if (isFuller && (isData(nextRow(rows, at)) || (words > 2 * filled && words > mostTitleCells))) return true;
		if (words > mostTitleCells) return false;
	}
	return false;
}

/** The next row that is not blank. */
const nextRow = (rows: readonly (readonly string[])[], index: number) =>
	rows.slice(index + 1).find((cells) => !isBlank(cells)) ?? [];

/**
 * Finds the header: the first row as wide as most and made of words. Narrower rows above it are titles, also where they
 * are padded with empty cells.
 *
 * @returns spreadsheet row counted from 1; 0 when the table begins with data
 */
export function detectHeader(rows: readonly (readonly string[])[], hasDelimiterLine: boolean): number {
	const filled = rows.filter((cells) => cells.length > 0 && !isBlank(cells));
	const { width } = commonWidth(filled.map((cells) => cells.length));
	const first = rows.slice(0, headerWithin);
	const from = hasDelimiterLine ? 1 : 0;
	const titles = new Set(first.flatMap((_, index) => (isPaddedTitle(rows, index) ? [index] : [])));
	for (const [index, cells] of first.entries()) {
		if (index < from || cells.length !== width || isBlank(cells) || titles.has(index)) continue;
		if (isHeader(cells)) return index + 1;
		break;
	}
	// A header shorter or longer than its rows: some programs end each row, but not the header, with a delimiter.
	const ragged = first.findIndex(
		(cells, index) =>
			index >= from &&
			!titles.has(index) &&
			widthOf(cells) > 1 &&
			Math.abs(widthOf(cells) - width) <= 2 &&
			isHeader(cells),
	);
	const begin = first.findIndex(
		(cells, index) => index >= from && cells.length === width && !isBlank(cells) && !titles.has(index),
	);
	return ragged !== -1 && (begin === -1 || ragged < begin) ? ragged + 1 : 0;
}

/** What a second header row calls the one column of a question. */
const subLabel = /^(?:open-ended response|response|offene beantwortung|beantwortung|antwort)$/i;

/**
 * Finds a second header row below the first: labels of single columns under a question that spans them (its further
 * cells are empty) or words such as "Response". The respondent's number, in front, has none.
 *
 * @param headerRow spreadsheet row counted from 1; 0 for none
 */
export function detectHeaderRows(rows: readonly (readonly string[])[], headerRow: number): 1 | 2 {
	const first = rows[headerRow - 1]?.map((cell) => cell.trim()) ?? [];
	const second = rows[headerRow]?.map((cell) => cell.trim()) ?? [];
	if (!first[0] || second[0] !== '' || second.length > first.length || !isHeader(second)) return 1;
	const labels = second.flatMap((label, column) => (label === '' ? [] : [{ label, column }]));
	const isSpanned = (column: number) => first[column] === '' || (first[column + 1] === '' && second[column + 1] !== '');
	return labels.every(({ label, column }) => subLabel.test(label) || isSpanned(column)) ? 2 : 1;
}

/**
 * The words above the columns. Of two rows they are joined, and a question that spans columns is said of each.
 *
 * @param headerRow spreadsheet row counted from 1; 0 for none
 */
export function headerOf(
	rows: readonly (readonly string[])[],
	headerRow: number,
	headerRows: 1 | 2,
): readonly string[] {
	const first = headerRow > 0 ? (rows[headerRow - 1] ?? []) : [];
	const second = headerRows === 2 ? (rows[headerRow] ?? []) : [];
	let question = '';
	return Array.from({ length: Math.max(first.length, second.length) }, (_, column) => {
		const own = (first[column] ?? '').trim();
		const label = (second[column] ?? '').trim();
		if (own !== '') question = own;
		return label === '' ? own : `${own || question} ${label}`.trim();
	});
}

/** Characters of a title that are shown. */
const titleLength = 200;

/** The lines above the header that are not blank. */
export const titlesAbove = (rows: readonly (readonly string[])[], headerRow: number, delimiter: Delimiter) =>
	rows
		.slice(0, Math.max(0, headerRow - 1))
		.filter((cells) => !isBlank(cells))
		.map((cells) => (/^sep=$/i.test(cells[0] ?? '') ? cells : cells.slice(0, widthOf(cells))))
		.map((cells) => cells.join(delimiter).slice(0, titleLength));
