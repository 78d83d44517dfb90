import { ok, type Result, type RowProblem, type RowProblemCode } from '../core/problem';
import type { Delimiter } from './intake';
import { readColumns, type ImportOptions } from './read-columns';

/** Headers of the added columns and the reasons, in the user's language. */
export interface RejectWords {
	readonly line: string;
	readonly column: string;
	readonly reason: string;
	readonly reasons: Readonly<Record<RowProblemCode, string>>;
}

/** Rows turned into text at a time. */
const step = 1_000;

/**
 * Every rejected row as CSV, in the order of the file: its own columns first, so that it can be mended and imported again,
 * then line, column and reason. The file is read once more: only a thousand rows are kept of the first time.
 *
 * @returns problems as {@link readColumns} gives them
 */
export async function rejectedRows(
	file: File,
	options: Omit<ImportOptions, 'onReject'>,
	words: RejectWords,
): Promise<Result<Blob>> {
	const { choice, preview } = options;
	const width = preview.columns.length;
	const separator = ownSeparator(choice.delimiter);
	const rows: { record: number; text: string }[] = [];
	const onReject = (problem: RowProblem, cells: readonly string[]) => {
		const own = Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column] ?? '');
		// Where a quote is broken, what begins with its cell is known as it stands in the file.
		if (cells.length === 0 && problem.column > 0) own[problem.column - 1] = problem.value;
		const place = `${problem.line}${problem.toLine === undefined ? '' : `–${problem.toLine}`}`;
		const reason = [place, problem.header || String(problem.column), words.reasons[problem.code]];
		rows.push({ record: problem.record, text: line([...own, ...reason], separator) });
	};
	const read = await readColumns(file, { ...options, onReject });
	if (!read.ok) return read;
	rows.sort((a, b) => a.record - b.record);
	const parts = ['\ufeff'];
	if (choice.headerRow > 0) {
		const headers = preview.columns.map(({ header }) => header);
		parts.push(line([...headers, words.line, words.column, words.reason], separator));
	}
	for (let from = 0; from < rows.length; from += step)
		parts.push(
			rows
				.slice(from, from + step)
				.map(({ text }) => text)
				.join(''),
		);
	return ok(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
}

const ownSeparator = (delimiter: Delimiter) =>
	delimiter === ',' || delimiter === ';' || delimiter === '\t' ? delimiter : ';';

const line = (cells: readonly string[], separator: string) => `${cells.map(quoted).join(separator)}\r\n`;

/** What spreadsheets would take for a formula; see `customerText` for the way back. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠\p{Cc}]/u;
const plainNumber = /^[+-]?\d[\d.,]*$/;

const quoted = (cell: string) => {
	const guarded = formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
	return `"${guarded.replaceAll('"', '""')}"`;
};
