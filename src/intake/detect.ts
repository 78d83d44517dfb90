/** Finds the delimiter and the header row of a table from its first records. */
import { dateOrderOf, decimalOf } from './evidence';
import { delimiters, type Delimiter } from './intake';
import { isBlank, rowsOf } from './read-csv';
import { RecordScanner } from './scan-records';

/** Characters looked at to find the delimiter. */
const sampleLength = 64 * 1024;
const sampleRecords = 60;
/** Rows among which the header is looked for. */
const headerWithin = 15;
/** Share of cells that look like data above which a row is no header. */
const dataShare = 0.25;

/** The first rows of a text as cells, blank rows among them; and how many records had broken quotes. */
export function firstRows(text: string, delimiter: Delimiter): { rows: (readonly string[])[]; broken: number } {
	const scanner = new RecordScanner(delimiter);
	// Only whole records: a quote cut off by the sample's end is not an error.
	const cut = text.length > sampleLength ? text.slice(0, sampleLength) : text;
	const pieces = scanner.take(cut);
	if (cut.length === text.length || pieces.length === 0) pieces.push(...scanner.finish());
	const rows: (readonly string[])[] = [];
	let broken = 0;
	for (const piece of pieces)
		if (piece.kind === 'broken') {
			broken++;
			rows.push([]);
		} else rows.push(...rowsOf(piece, delimiter).rows);
	return { rows: rows.slice(0, sampleRecords), broken };
}

/** Number of cells without empty ones at the end. */
function widthOf(cells: readonly string[]): number {
	let width = cells.length;
	while (width > 0 && cells[width - 1]?.trim() === '') width--;
	return width;
}

const lengthOf = (cells: readonly string[]) => cells.length;

/** The most frequent width, and the share of rows that have it; of equals the larger. */
function commonWidth(widths: readonly number[]): { width: number; share: number } {
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
	const found = /^"?sep=([,;\t|])"?[ ]*(?:\n|$)/i.exec(text)?.[1];
	return delimiters.find((delimiter) => delimiter === found);
}

/** The delimiter that cuts most records into the same number of cells; one that does not occur where there is only one column. */
export function detectDelimiter(text: string): Delimiter {
	const named = namedDelimiter(text);
	if (named) return named;
	const sample = text.slice(0, sampleLength);
	let best: Delimiter = delimiters.find((delimiter) => !sample.includes(delimiter)) ?? ',';
	let bestScore = 0;
	for (const delimiter of delimiters) {
		const { rows, broken } = firstRows(text, delimiter);
		const filled = rows.filter((cells) => cells.length > 0 && !isBlank(cells));
		const [full, trimmed] = [commonWidth(filled.map(lengthOf)), commonWidth(filled.map(widthOf))];
		const { width, share } = trimmed.share > full.share ? trimmed : full;
		if (width < 2 || (delimiter === ',' && isDecimalComma(filled, width))) continue;
		// Many cells speak for a delimiter, but less than rows that agree.
		const score = (share - (broken / (filled.length + broken)) * 0.9) * (1 + Math.log2(Math.min(width, 64)) / 4);
		if (score > bestScore) [best, bestScore] = [delimiter, score];
	}
	return best;
}

/** One column of numbers with decimal comma below a header without any. */
function isDecimalComma(rows: readonly (readonly string[])[], width: number): boolean {
	if (width !== 2 || rows[0]?.length !== 1) return false;
	return rows.every(
		(cells) => cells.length < 2 || (/^-?[\d.]+$/.test(cells[0]?.trim() ?? '') && /^\d+$/.test(cells[1]?.trim() ?? '')),
	);
}

const looksLikeData = (cell: string) => {
	const text = cell.trim();
	if (/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(text)) return true;
	return dateOrderOf(text) !== undefined || decimalOf(text) !== undefined;
};

function isHeader(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell.trim() !== '');
	return filled.length > 0 && filled.filter(looksLikeData).length <= filled.length * dataShare;
}

/**
 * Finds the header: the first row as wide as most and made of words. Narrower rows above it are titles.
 *
 * @returns spreadsheet row counted from 1; 0 when the table begins with data
 */
export function detectHeader(rows: readonly (readonly string[])[], hasDelimiterLine: boolean): number {
	const filled = rows.filter((cells) => cells.length > 0 && !isBlank(cells));
	const { width } = commonWidth(filled.map(lengthOf));
	const first = rows.slice(0, headerWithin);
	const from = hasDelimiterLine ? 1 : 0;
	for (const [index, cells] of first.entries()) {
		if (index < from || cells.length !== width || isBlank(cells)) continue;
		if (isHeader(cells)) return index + 1;
		break;
	}
	// A header shorter or longer than its rows: some programs end each row, but not the header, with a delimiter.
	const ragged = first.findIndex(
		(cells, index) => index >= from && widthOf(cells) > 1 && Math.abs(widthOf(cells) - width) <= 2 && isHeader(cells),
	);
	const begin = first.findIndex((cells, index) => index >= from && cells.length === width && !isBlank(cells));
	return ragged !== -1 && (begin === -1 || ragged < begin) ? ragged + 1 : 0;
}
