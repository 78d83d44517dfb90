import { fail, ok, type Problem, type Result } from '../core/problem';
import type { Fixed } from './choose';
import { detectEncoding, guessEncoding, newlineOf, textOf, Utf8Tally, type FirstGuess } from './decode';
import { detectDelimiter, firstRows, namedDelimiter } from './detect';
import { detectHeader, detectHeaderRows, headerOf, titlesAbove } from './detect-header';
import type { FilePreview, ImportChoice } from './intake';
import { previewWarnings } from './preview-warnings';
import { piecesOf, unreadable } from './read-csv';
import { recogniseSource } from './sources';
import { Survey } from './survey';

/** Most data rows and columns taken. */
export const rowLimit = 1_000_000;
const columnLimit = 2_000;

/**
 * What a file is and how it would be read. What `choice` names is taken as it stands, the rest is detected.
 *
 * @returns problems: `file-empty`, `file-header-only`, `file-kind`, `file-too-large`, `file-too-many-rows`,
 *   `file-too-many-columns`, `file-unreadable`, `cancelled`
 */
export async function previewFile(file: File, choice: Fixed = {}, signal?: AbortSignal): Promise<Result<FilePreview>> {
	const guess = await guessEncoding(file);
	if (!guess.ok) return guess;
	try {
		// Nearly all files are what they seem to be: a second pass only for those that are not.
		const first = await preview(file, guess.value, choice, signal);
		if (first) return first;
		// What is not UTF-8 is mostly Windows-1252; whether it is, its bytes have told by the end.
		const tally = new Utf8Tally();
		const windows = await preview(file, windows1252, choice, signal, tally);
		if (windows?.ok && !tally.looksLikeUtf8) return windows;
		const found = await detectEncoding(file);
		return found.ok ? (await preview(file, { ...found.value, sure: true }, choice, signal))! : found;
	} catch (error) {
		return fail(readingProblem(file.name, error));
	}
}

const windows1252: FirstGuess = { encoding: 'windows-1252', byteOrderMark: false, sure: true };

/** A file that vanished or changed while being read, or a user who changed their mind. Our own mistakes go on. */
export function readingProblem(file: string, error: unknown): Problem {
	if (!(error instanceof DOMException)) throw error;
	return error.name === 'AbortError'
		? { code: 'cancelled' }
		: { code: 'file-unreadable', file, detail: `${error.name}: ${error.message}` };
}

/** @returns undefined when the encoding was not sure and there are letters that cannot be read */
async function preview(
	file: File,
	decoding: FirstGuess,
	choice: Fixed,
	signal: AbortSignal | undefined,
	tally?: Utf8Tally,
): Promise<Result<FilePreview> | undefined> {
	const encoding = choice.encoding ?? decoding.encoding;
	const mustBeReadable = !decoding.sure && choice.encoding === undefined;
	const start = await beginning(file, encoding);
	if (mustBeReadable && start.includes(unreadable)) return undefined;
	if (start === '') return fail({ code: 'file-empty', file: file.name });
	const delimiter = choice.delimiter ?? detectDelimiter(start);
	const { rows } = firstRows(start, delimiter);
	const isNamed = namedDelimiter(start) !== undefined;
	const headerRow = choice.headerRow ?? detectHeader(rows, isNamed);
	const headerRows = choice.headerRows ?? headerRowsOf(rows, headerRow);
	const header = headerOf(rows, headerRow, headerRows);
	const width = header.length || Math.max(0, ...rows.map((cells) => cells.length));
	if (width > columnLimit) return fail({ code: 'file-too-many-columns', file: file.name, limit: columnLimit });
	const begin = headerRow > 0 ? headerRow + headerRows - 1 : isNamed ? 1 : 0;
	const survey = new Survey(header, width, begin, choice);
	for await (const { text, pieces } of piecesOf(file, { encoding, delimiter }, signal, tally)) {
		if (mustBeReadable && text.includes(unreadable)) return undefined;
		survey.take(pieces, delimiter);
	}
	const { records, evidence, meaning } = survey;
	if (records > rowLimit) return fail({ code: 'file-too-many-rows', file: file.name, limit: rowLimit });
	if (records === 0) return fail({ code: headerRow > 0 ? 'file-header-only' : 'file-empty', file: file.name });
	const found: ImportChoice = { encoding, delimiter, headerRow, headerRows, ...survey.choice() };
	const columns = survey.columns();
	const newline = await newlineOf(file, encoding);
	const titles = titlesAbove(rows, headerRow > 0 ? headerRow : begin + 1, delimiter);
	return ok({
		file: file.name,
		bytes: file.size,
		records,
		choice: found,
		recognised: recogniseSource(columns.map((column) => column.header))?.source,
		columns,
		rows: survey.rows,
		byteOrderMark: decoding.byteOrderMark && encoding === decoding.encoding,
		newline,
		titles,
		orders: meaning.orders,
		warnings: previewWarnings({ choice: found, columns, evidence, newline, titles, dropped: meaning.dropped }),
	});
}

/** Of some exports it is known that they have two rows of headers; without the second, data would begin there. */
function headerRowsOf(rows: readonly (readonly string[])[], headerRow: number): 1 | 2 {
	const known = recogniseSource(headerOf(rows, headerRow, 1))?.headerRows;
	return known === 2 && rows[headerRow]?.[0]?.trim() === '' ? 2 : detectHeaderRows(rows, headerRow);
}

/** The first text of a file that is not blank; '' if there is none. */
async function beginning(file: Blob, encoding: ImportChoice['encoding']): Promise<string> {
	for await (const { text } of textOf(file, encoding)) if (text.trim() !== '') return text;
	return '';
}
