import Papa from 'papaparse';
import { textOf } from './decode';
import type { Encoding } from './intake';
import { nextTask } from './pace';
import { RecordScanner, type CleanPiece, type Piece } from './scan-records';

/** Milliseconds of work after which other tasks (cancelling, progress) get their turn. */
const slice = 30;
/** Stands for a letter that could not be read. */
export const unreadable = '\ufffd';
const controls = '\\u0000-\\u0008\\u000e-\\u001e\\u007f';
const suspicious = new RegExp(`[${controls}${unreadable}]`);

/** Rows as cells, with where they stand in the file. Blank rows are among them. */
export interface Rows {
	readonly kind: 'rows';
	readonly rows: readonly (readonly string[])[];
	/** some cell may hold control characters or letters that could not be read */
	readonly suspicious: boolean;
	/** spreadsheet row of the first */
	readonly row: number;
	readonly line: number;
	readonly lines: readonly number[] | undefined;
}

/** Physical line of the row at `index`. */
export const lineOf = (rows: Rows, index: number) => rows.lines?.[index] ?? rows.line + index;

/** A row without content: only empty or blank cells. */
export function isBlank(cells: readonly string[]): boolean {
	const first = cells[0];
	if (first !== undefined && first !== '' && first.charCodeAt(0) > 32 && first.charCodeAt(0) < 127) return false;
	return cells.every((cell) => cell.trim() === '');
}

const config = (delimiter: string) =>
	({ delimiter, newline: '\n', quoteChar: '"', header: false, dynamicTyping: false, skipEmptyLines: false }) as const;

/** Cells of the records of one piece. The scanner decided where records end; the parser only splits and unquotes. */
export function rowsOf(piece: CleanPiece, delimiter: string): Rows {
	const parse = (text: string) => Papa.parse<string[]>(text, config(delimiter)).data.slice(0, -1);
	const rows = parse(piece.text);
	if (rows.length !== piece.records)
		throw new Error(`${rows.length} rows parsed where ${piece.records} records were found`);
	const { row, line, lines } = piece;
	return { kind: 'rows', rows, suspicious: suspicious.test(piece.text), row, line, lines };
}

/** Column (from 0) of the first cell that holds what no table holds, and what it is. */
export function suspect(
	cells: readonly string[],
): { column: number; code: 'encoding' | 'control-character' } | undefined {
	for (const [column, cell] of cells.entries())
		if (suspicious.test(cell)) return { column, code: cell.includes(unreadable) ? 'encoding' : 'control-character' };
	return undefined;
}

/**
 * Pieces of a file as they are read, in slices: other tasks get their turn in between.
 *
 * @throws {DOMException} when the file cannot be read, or `AbortError` when the signal asks
 */
export async function* piecesOf(
	file: Blob,
	choice: { encoding: Encoding; delimiter: string },
	signal?: AbortSignal,
): AsyncGenerator<{ text: string; pieces: readonly Piece[]; bytes: number }> {
	const scanner = new RecordScanner(choice.delimiter);
	let since = performance.now();
	for await (const { text, bytes } of textOf(file, choice.encoding)) {
		yield { text, pieces: scanner.take(text), bytes };
		if (performance.now() - since > slice) {
			await nextTask();
			since = performance.now();
		}
		signal?.throwIfAborted();
	}
	yield { text: '', pieces: scanner.finish(), bytes: file.size };
}
