/** Finds the delimiter of a table from its first records. */
import { sortOfDate } from './date-evidence';
import { delimiters, type Delimiter } from './intake';
import { provedSign } from './read-amount';
import { isBlank, rowsOf } from './read-csv';
import type { Piece } from './pieces';
import { RecordScanner } from './scan-records';

/** Characters looked at to find the delimiter. */
const sampleLength = 64 * 1024;
/** … in steps of, until there are enough records. */
const stepLength = 8 * 1024;
const sampleRecords = 60;
/** Share of lines with the same number of words from which on blanks may set columns apart. */
const blankShare = 0.9;

/** The first rows of a text as cells, blank rows among them; and how many records had broken quotes. */
export function firstRows(text: string, delimiter: Delimiter): { rows: (readonly string[])[]; broken: number } {
	const scanner = new RecordScanner(delimiter);
	// Only whole records: a quote cut off by the sample's end is not an error.
	const cut = text.length > sampleLength ? text.slice(0, sampleLength) : text;
	const rows: (readonly string[])[] = [];
	let broken = 0;
	const read = (pieces: readonly Piece[]) => {
		for (const piece of pieces)
			if (piece.kind === 'broken') {
				broken++;
				rows.push([]);
			} else rows.push(...rowsOf(piece, delimiter).rows);
	};
	let at = 0;
	while (at < cut.length && rows.length < sampleRecords) {
		const end = cut.indexOf('\n', at + stepLength) + 1 || cut.length;
		read(scanner.take(cut.slice(at, end)));
		at = end;
	}
	if (at === text.length || rows.length === 0) read(scanner.finish());
	return { rows: rows.slice(0, sampleRecords), broken };
}

/** Number of cells without empty ones at the end. */
export function widthOf(cells: readonly string[]): number {
	let width = cells.length;
	while (width > 0 && cells[width - 1]?.trim() === '') width--;
	return width;
}

const lengthOf = (cells: readonly string[]) => cells.length;

/** The most frequent width, and the share of rows that have it; of equals the larger. */
export function commonWidth(widths: readonly number[]): { width: number; share: number } {
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	let width = 0;
	let most = 0;
	for (const [cells, count] of counts)
		if (count > most || (count === most && cells > width)) [width, most] = [cells, count];
	return { width, share: widths.length ? most / widths.length : 0 };
}

/** `sep=;` in the first line, as Excel writes and reads it. */
export function namedDelimiter(text: string): Delimiter | undefined {
	const found = /^"?sep=(\S|\t)"?[ ]*(?:\n|$)/i.exec(text)?.[1];
	return delimiters.find((delimiter) => delimiter === found);
}

/** The delimiter that cuts most records into the same number of cells; one that does not occur where there is only one column. */
export function detectDelimiter(text: string): Delimiter {
	const named = namedDelimiter(text);
	if (named) return named;
	const sample = text.slice(0, sampleLength);
	let best: Delimiter = delimiters.find((delimiter) => delimiter !== ' ' && !sample.includes(delimiter)) ?? ',';
	let bestScore = 0;
	for (const delimiter of delimiters) {
		if (delimiter === ' ') continue;
		const { rows, broken } = firstRows(text, delimiter);
		const filled = rows.filter((cells) => cells.length > 0 && !isBlank(cells));
		const [full, trimmed] = [commonWidth(filled.map(lengthOf)), commonWidth(filled.map(widthOf))];
		const { width, share } = trimmed.share > full.share ? trimmed : full;
		if (width < 2 || (delimiter === ',' && isDecimalComma(filled, width))) continue;
		// Many cells speak for a delimiter, but less than rows that agree.
		const score = (share - (broken / (filled.length + broken)) * 0.9) * (1 + Math.log2(Math.min(width, 64)) / 4);
		if (score > bestScore) [best, bestScore] = [delimiter, score];
	}
	return bestScore === 0 && isSetApartByBlanks(sample) ? ' ' : best;
}

/** Columns of numbers set apart by runs of blanks, as statisticians keep them; sentences are none. */
function isSetApartByBlanks(sample: string): boolean {
	const lines = sample.split('\n').filter((line) => line.trim() !== '');
	const rows = lines.slice(0, sampleRecords).map((line) => line.trim().split(/\s+/));
	const { width, share } = commonWidth(rows.map(lengthOf));
	const cells = rows.filter((row) => row.length === width).flat();
	return width > 2 && share >= blankShare && cells.filter(looksLikeData).length >= cells.length / 2;
}

/** One column of numbers with decimal comma below a header without any. */
function isDecimalComma(rows: readonly (readonly string[])[], width: number): boolean {
	if (width !== 2 || rows[0]?.length !== 1) return false;
	return rows.every(
		(cells) => cells.length < 2 || (/^-?[\d.]+$/.test(cells[0]?.trim() ?? '') && /^\d+$/.test(cells[1]?.trim() ?? '')),
	);
}

/** Whether a cell holds what a header does not: a number, a date, an e-mail address. */
export const looksLikeData = (cell: string) => {
	const text = cell.trim();
	if (/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(text)) return true;
	return sortOfDate(text) !== undefined || provedSign(text) !== undefined;
};
