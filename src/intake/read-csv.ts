import Papa from 'papaparse';
import { partsOf, type Utf8Tally } from './decode';
import type { Encoding } from './intake';
import { unreadable } from './normalise';
import { nextTask } from './pace';
import type { CleanPiece, Piece } from './pieces';
import { RecordScanner } from './scan-records';

export { unreadable };

/** Milliseconds of work after which other tasks (cancelling, progress) get their turn. */
const slice = 30;
const controls = '\\u0000-\\u0008\\u000e-\\u001e\\u007f';
/** Shown for a letter that could not be read. */
const replacement = '\ufffd';
const suspicious = new RegExp(`[${controls}]`);

/** Rows as cells, with where they stand in the file. Blank rows are among them. */
export interface Rows {
	readonly kind: 'rows';
	/** all of them, as they stand in the file */
	readonly text: string;
	readonly rows: readonly (readonly string[])[];
	/** rows (from 0) with letters that could not be read, shown as U+FFFD; one of another row stands in the file itself */
	readonly replaced: ReadonlySet<number>;
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

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Cells of the records of one piece. The scanner decided where records end; the parser only splits and unquotes. */
export function rowsOf(piece: CleanPiece, delimiter: string): Rows {
	const text = decoder.decode(piece.bytes);
	const rows = Papa.parse<string[]>(text, config(delimiter)).data.slice(0, -1);
	if (rows.length !== piece.records)
		throw new Error(`${rows.length} rows parsed where ${piece.records} records were found`);
	const { row, line, lines } = piece;
	const replaced = text.includes(unreadable) ? replacedIn(rows) : none;
	return {
		kind: 'rows',
		text,
		rows,
		replaced,
		suspicious: replaced.size > 0 || suspicious.test(text),
		row,
		line,
		lines,
	};
}

const none: ReadonlySet<number> = new Set();

function replacedIn(rows: string[][]): Set<number> {
	const replaced = new Set<number>();
	for (const [index, cells] of rows.entries()) {
		if (!cells.some((cell) => cell.includes(unreadable))) continue;
		rows[index] = cells.map((cell) => cell.replaceAll(unreadable, replacement));
		replaced.add(index);
	}
	return replaced;
}

/**
 * Column (from 0) of the first cell that holds what no table holds, and what it is.
 *
 * @param replaced the row is one of {@link Rows.replaced}
 */
export function suspect(
	cells: readonly string[],
	replaced: boolean,
): { column: number; code: 'encoding' | 'control-character' } | undefined {
	for (const [column, cell] of cells.entries()) {
		if (replaced && cell.includes(replacement)) return { column, code: 'encoding' };
		if (suspicious.test(cell)) return { column, code: 'control-character' };
	}
	return undefined;
}

/** What one part of a file holds. */
export interface PiecesRead {
	readonly text: string;
	/** records that end in it; valid until the next part is asked for */
	readonly pieces: readonly Piece[];
	/** read so far */
	readonly bytes: number;
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
	tally?: Utf8Tally,
): AsyncGenerator<PiecesRead> {
	const scanner = new RecordScanner(choice.delimiter);
	let since = performance.now();
	for await (const { bytes, text, read } of partsOf(file, choice.encoding, tally, signal)) {
		yield { text, pieces: scanner.take(text, bytes), bytes: read };
		if (performance.now() - since > slice) {
			await nextTask();
			since = performance.now();
		}
		signal?.throwIfAborted();
	}
	yield { text: '', pieces: scanner.finish(), bytes: file.size };
}
