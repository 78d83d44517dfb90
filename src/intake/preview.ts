import type { DataSetKind } from '../core/plan/plan';
import { fail, ok, type Problem, type Result } from '../core/problem';
import { detectEncoding, guessEncoding, newlineOf, textOf, type FirstGuess } from './decode';
import { detectDelimiter, detectHeader, firstRows, namedDelimiter } from './detect';
import { ColumnEvidence } from './evidence';
import { guessKind, guessMapping } from './guess-mapping';
import type { ColumnPreview, DateOrder, DecimalSign, Delimiter, FieldName, FilePreview, ImportChoice } from './intake';
import { isBlank, piecesOf, rowsOf, unreadable } from './read-csv';
import { repeatsWithOtherContent } from './repeats';
import type { Piece } from './scan-records';

/** Most data rows and columns taken. */
export const rowLimit = 1_000_000;
const columnLimit = 2_000;
/** Records whose columns are all looked at; after them only those that are still undecided. */
const thoroughly = 2_000;
const previewRows = 8;

type Partly = Partial<ImportChoice>;

/**
 * What a file is and how it would be read. What `choice` names is taken as it stands, the rest is detected.
 *
 * @returns problems: `file-empty`, `file-header-only`, `file-kind`, `file-too-large`, `file-too-many-rows`,
 *   `file-too-many-columns`, `file-unreadable`, `cancelled`
 */
export async function previewFile(file: File, choice: Partly = {}, signal?: AbortSignal): Promise<Result<FilePreview>> {
	const guess = await guessEncoding(file);
	if (!guess.ok) return guess;
	try {
		// Nearly all files are what they seem to be: a second pass only for those that are not.
		const first = await preview(file, guess.value, choice, signal);
		if (first) return first;
		const found = await detectEncoding(file);
		return found.ok ? (await preview(file, { ...found.value, sure: true }, choice, signal))! : found;
	} catch (error) {
		return fail(readingProblem(file.name, error));
	}
}

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
	choice: Partly,
	signal: AbortSignal | undefined,
): Promise<Result<FilePreview> | undefined> {
	const encoding = choice.encoding ?? decoding.encoding;
	const mustBeReadable = !decoding.sure && choice.encoding === undefined;
	const start = await beginning(file, encoding);
	if (mustBeReadable && start.includes(unreadable)) return undefined;
	if (start === '') return fail({ code: 'file-empty', file: file.name });
	const delimiter = choice.delimiter ?? detectDelimiter(start);
	const { rows } = firstRows(start, delimiter);
	const headerRow = choice.headerRow ?? detectHeader(rows, namedDelimiter(start) !== undefined);
	const header = headerRow > 0 ? (rows[headerRow - 1] ?? []) : [];
	const width = headerRow > 0 ? header.length : Math.max(0, ...rows.map((cells) => cells.length));
	if (width > columnLimit) return fail({ code: 'file-too-many-columns', file: file.name, limit: columnLimit });
	const begin = Math.max(headerRow, namedDelimiter(start) ? 1 : 0);
	const survey = new Survey(header, width, begin, choice);
	for await (const { text, pieces } of piecesOf(file, { encoding, delimiter }, signal)) {
		if (mustBeReadable && text.includes(unreadable)) return undefined;
		survey.take(pieces, delimiter);
	}
	if (survey.records > rowLimit) return fail({ code: 'file-too-many-rows', file: file.name, limit: rowLimit });
	if (survey.records === 0) return fail({ code: headerRow > 0 ? 'file-header-only' : 'file-empty', file: file.name });
	const { byteOrderMark } = decoding;
	const newline = await newlineOf(file, encoding);
	const found = survey.choice();
	return ok({
		file: file.name,
		bytes: file.size,
		records: survey.records,
		choice: { encoding, delimiter, headerRow, ...found },
		columns: survey.columns(),
		rows: survey.rows,
		byteOrderMark: byteOrderMark && encoding === decoding.encoding,
		newline,
	});
}

/** The first text of a file that is not blank; '' if there is none. */
async function beginning(file: Blob, encoding: ImportChoice['encoding']): Promise<string> {
	for await (const { text } of textOf(file, encoding)) if (text.trim() !== '') return text;
	return '';
}

/** Looks at all records once: counts them, gathers evidence by column, guesses kind and mapping. */
class Survey {
	records = 0;
	readonly rows: (readonly string[])[] = [];
	readonly #evidence: ColumnEvidence[];
	/** rows up to here are titles and header */
	readonly #begin: number;
	readonly #fixed: Partly;
	#open: { evidence: ColumnEvidence; column: number }[] | undefined;
	readonly #sample: (readonly string[])[] = [];
	#kind: DataSetKind = 'transactions';
	#mapping: Partial<Record<FieldName, number>> = {};

	constructor(header: readonly string[], width: number, begin: number, fixed: Partly) {
		this.#evidence = Array.from({ length: width }, (_, column) => new ColumnEvidence((header[column] ?? '').trim()));
		this.#begin = begin;
		this.#fixed = fixed;
	}

	take(pieces: readonly Piece[], delimiter: Delimiter) {
		for (const piece of pieces) {
			if (piece.kind === 'broken') {
				if (piece.row > this.#begin) this.records++;
				continue;
			}
			const decided = this.records >= thoroughly && this.#openColumns().length === 0;
			if (decided && piece.row > this.#begin) this.records += piece.filled;
			else this.#look(rowsOf(piece, delimiter).rows, piece.row);
		}
	}

	#look(rows: readonly (readonly string[])[], firstRow: number) {
		for (const [index, cells] of rows.entries()) {
			if (firstRow + index <= this.#begin || isBlank(cells)) continue;
			this.records++;
			if (this.rows.length < previewRows) this.rows.push(cells.map((cell) => cell.slice(0, 200)));
			if (this.records <= thoroughly) {
				for (const [column, evidence] of this.#evidence.entries()) evidence.take(cells[column] ?? '');
				this.#sample.push(cells);
			} else for (const { evidence, column } of this.#openColumns()) evidence.take(cells[column] ?? '');
		}
		this.#open = undefined;
	}

	#openColumns() {
		if (!this.#open) {
			this.#settle();
			const mapped = new Set([this.#mapping.date, this.#mapping.since, this.#mapping.until, this.#mapping.amount]);
			this.#open = this.#evidence
				.map((evidence, column) => ({ evidence, column }))
				.filter(({ evidence, column }) => mapped.has(column) && evidence.open);
		}
		return this.#open;
	}

	#settle() {
		const columns = this.columns();
		this.#kind = this.#fixed.kind ?? guessKind(columns);
		this.#mapping = this.#fixed.mapping ?? this.#guess(columns);
	}

	/** An order number that repeats with other content counts item lines: then it must not tell duplicates. */
	#guess(columns: readonly ColumnPreview[]) {
		const { order, ...rest } = guessMapping(columns, this.#kind);
		return order === undefined || repeatsWithOtherContent(this.#sample, order, rest) ? rest : { ...rest, order };
	}

	columns(): readonly ColumnPreview[] {
		return this.#evidence.map(({ preview: seen }) => seen);
	}

	choice(): Pick<ImportChoice, 'kind' | 'mapping' | 'decimal' | 'dateOrder'> {
		this.#settle();
		return {
			kind: this.#kind,
			mapping: this.#mapping,
			decimal: this.#fixed.decimal ?? this.#decimal(),
			dateOrder: this.#fixed.dateOrder ?? this.#dateOrder(),
		};
	}

	#decimal(): DecimalSign | undefined {
		if (this.#mapping.amount === undefined) return '.';
		const found = Object.keys(this.columns()[this.#mapping.amount]?.decimals ?? {}) as DecimalSign[];
		return found.length > 1 ? undefined : (found[0] ?? '.');
	}

	/** One order for all mapped dates: what one of them proves holds for the others. */
	#dateOrder(): DateOrder | undefined {
		const columns = this.columns();
		const mapped = (['date', 'since', 'until'] as const).flatMap((field) => {
			const column = this.#mapping[field];
			const orders = Object.keys(columns[column ?? -1]?.dateOrders ?? {}) as DateOrder[];
			return orders.length ? [orders] : [];
		});
		const proved = new Set(mapped.filter((orders) => orders.length === 1).flat());
		const open = mapped.some((orders) => orders.length > 1);
		if (proved.size === 0) return open ? undefined : 'ymd';
		const monthOrDayFirst = [...proved].filter((order) => order !== 'ymd');
		if (monthOrDayFirst.length > 1) return undefined;
		return monthOrDayFirst[0] ?? (open ? undefined : 'ymd');
	}
}
