import type { ColumnSet } from '../core/columns';
import { fail, ok, unreachable, type Result } from '../core/problem';
import { fieldsOf, neededFields, type FieldName, type FilePreview, type ImportChoice, type Receipt } from './intake';
import { namedDelimiter } from './detect';
import { PlainRows, type PlainRecord } from './plain-rows';
import { readingProblem, rowLimit } from './preview';
import { isBlank, lineOf, piecesOf, rowsOf, suspect, type Rows } from './read-csv';
import { CustomerReader } from './read-customers';
import { NpsReader } from './read-nps';
import { TransactionReader } from './read-transactions';
import { RowLog } from './row-log';
import type { Reading, RowReader } from './row-reader';
import type { BrokenRecord, CleanPiece } from './scan-records';

export interface ImportOptions {
	readonly id: string;
	/** how the file is to be read, decided by the user where the file does not */
	readonly choice: ImportChoice;
	readonly preview: Pick<FilePreview, 'columns' | 'records'>;
	/** days since 1970-01-01 */
	readonly today: number;
	/** of the plan */
	readonly currency: string;
	readonly signal?: AbortSignal | undefined;
	/** told after every piece: share of the bytes read, rows so far */
	readonly onProgress?: ((done: number, rows: number) => void) | undefined;
}

export interface Imported {
	readonly columns: ColumnSet;
	readonly receipt: Receipt;
}

/**
 * Reads all rows of a file into columns. Rows that cannot be taken are named, the rest is kept.
 *
 * @returns problems: `column-missing`, `date-order-open`, `decimal-sign-open`, `file-too-many-rows`,
 *   `no-rows-accepted`, `file-unreadable`, `cancelled`
 */
export async function readColumns(file: File, options: ImportOptions): Promise<Result<Imported>> {
	const reading = decide(file.name, options);
	if (!reading.ok) return reading;
	const { choice, preview, onProgress } = options;
	const reader = readerOf(choice, reading.value);
	const log = new RowLog();
	const take = new RowTaker(reader, log, choice, preview.columns);
	try {
		for await (const { pieces, bytes } of piecesOf(file, choice, options.signal)) {
			for (const piece of pieces)
				if (piece.kind === 'broken') take.broken(piece);
				else take.clean(piece);
			if (log.records > rowLimit) return fail({ code: 'file-too-many-rows', file: file.name, limit: rowLimit });
			onProgress?.(bytes / file.size, log.records);
		}
	} catch (error) {
		return fail(readingProblem(file.name, error));
	}
	if (log.accepted === 0) return fail({ code: 'no-rows-accepted', file: file.name, rejected: log.rejected });
	const { columns, summary } = reader.finish();
	const { records, accepted, rejected, skipped, problems, problemCounts } = log;
	const counts = { records, accepted, rejected, skipped, problems, problemCounts };
	return ok({ columns, receipt: { id: options.id, kind: choice.kind, file: file.name, ...counts, ...summary } });
}

/** Makes sure that every needed column is named and nothing about the format is left open. */
function decide(file: string, { choice, preview, today, currency }: ImportOptions): Result<Reading> {
	const { mapping, decimal, dateOrder } = choice;
	const needed: readonly FieldName[] = neededFields[choice.kind];
	for (const field of needed) if (mapping[field] === undefined) return fail({ code: 'column-missing', file, field });
	const mapped = fieldsOf[choice.kind].filter((field) => mapping[field] !== undefined);
	const open = (field: FieldName) => {
		const column = preview.columns[mapping[field] ?? -1];
		return { file, column: column?.header ?? '', example: column?.samples[0] ?? '' };
	};
	const day = mapped.find((field) => field === 'date' || field === 'since' || field === 'until');
	if (day && dateOrder === undefined) return fail({ code: 'date-order-open', ...open(day) });
	if (choice.kind === 'transactions' && decimal === undefined)
		return fail({ code: 'decimal-sign-open', ...open('amount') });
	const rows = Math.min(preview.records, rowLimit);
	return ok({ mapping, decimal: decimal ?? '.', dateOrder: dateOrder ?? 'ymd', today, currency, rows });
}

function readerOf({ kind }: ImportChoice, reading: Reading): RowReader {
	switch (kind) {
		case 'transactions':
			return new TransactionReader(reading);
		case 'customers':
			return new CustomerReader(reading);
		case 'nps':
			return new NpsReader(reading);
		default:
			return unreachable(kind);
	}
}

/** Leads rows to the reader of their kind, and their problems to the log. */
class RowTaker {
	readonly #reader: RowReader;
	readonly #log: RowLog;
	readonly #choice: ImportChoice;
	readonly #columns: FilePreview['columns'];
	readonly #plain: PlainRows;

	constructor(reader: RowReader, log: RowLog, choice: ImportChoice, columns: FilePreview['columns']) {
		this.#reader = reader;
		this.#log = log;
		this.#choice = choice;
		this.#columns = columns;
		// The first row may name the delimiter.
		this.#plain = new PlainRows(choice.delimiter, columns.length, Math.max(choice.headerRow, 1) + 1);
	}

	broken({ row, line, column, value }: BrokenRecord) {
		if (row <= this.#choice.headerRow) return;
		this.#log.records++;
		this.#reject(row, line, column - 1, value, 'quote');
	}

	/** Without quotes (then each record takes one line) bytes may do. */
	clean(piece: CleanPiece) {
		if (!this.#reader.readPlain || piece.lines !== undefined) this.#rows(rowsOf(piece, this.#choice.delimiter));
		else this.#plain.read(piece, this.#takePlain, this.#parse);
	}

	readonly #takePlain = (record: PlainRecord) => {
		if (!this.#reader.readPlain!(record)) return false;
		this.#log.records++;
		this.#log.accepted++;
		return true;
	};

	readonly #parse = (part: CleanPiece) => {
		this.#rows(rowsOf(part, this.#choice.delimiter));
	};

	#rows(batch: Rows) {
		const { rows, row: first, suspicious } = batch;
		const { headerRow } = this.#choice;
		const width = this.#columns.length;
		const log = this.#log;
		for (let i = 0; i < rows.length; i++) {
			const cells = rows[i]!;
			const row = first + i;
			if (row <= headerRow || isBlank(cells) || (row === 1 && namedDelimiter(cells.join(this.#choice.delimiter))))
				continue;
			log.records++;
			const odd = suspicious ? suspect(cells) : undefined;
			if (odd) this.#reject(row, lineOf(batch, i), odd.column, cells[odd.column] ?? '', odd.code);
			else if (cells.length > width && this.#surplus(cells, row, batch, i)) continue;
			else this.#read(cells, row, batch, i);
		}
	}

	#read(cells: readonly string[], row: number, batch: Rows, index: number) {
		const verdict = this.#reader.read(cells);
		if (verdict === 'accepted') this.#log.accepted++;
		else if (verdict === 'skipped') this.#log.skipped++;
		else {
			const column = this.#choice.mapping[verdict.field] ?? -1;
			const code = verdict.code === 'missing' && column >= cells.length ? 'too-few-cells' : verdict.code;
			this.#reject(row, lineOf(batch, index), column, cells[column] ?? '', code);
		}
	}

	/** Cells behind the last column: harmless when empty, else the row may have shifted. */
	#surplus(cells: readonly string[], row: number, batch: Rows, index: number): boolean {
		const column = cells.findIndex((cell, at) => at >= this.#columns.length && cell.trim() !== '');
		if (column === -1) return false;
		this.#reject(row, lineOf(batch, index), column, cells[column] ?? '', 'too-many-cells');
		return true;
	}

	/** @param column counted from 0; −1 for the whole row */
	#reject(row: number, line: number, column: number, value: string, code: Parameters<RowLog['reject']>[0]['code']) {
		const header = this.#columns[column]?.header ?? '';
		this.#log.reject({ line, row, column: column + 1, header, value, code });
	}
}
