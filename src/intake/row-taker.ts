import type { RowProblem, RowProblemCode } from '../core/problem';
import { hasApostrophe } from './customer-text';
import { namedDelimiter } from './detect';
import type { FieldName } from './fields';
import { PlainRows, type PlainRecord } from './plain-rows';
import { isBlank, lineOf, rowsOf, suspect, type Rows } from './read-csv';
import type { RowLog } from './row-log';
import type { Reading, Rejection, RowReader, Verdict } from './row-reader';
import type { BrokenRecord, CleanPiece } from './pieces';
import { firstWord, isTotalWord } from './total-word';

/** Longest cell taken. */
const cellLimit = 1_000_000;
/** Longest text a cell of a workbook holds. */
const longCell = 32_767;

/** Letters of UTF-8 that were read as Windows-1252 before the export: `Ã¼`, `â‚¬`, `Â§`. */
const mojibake =
	/Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|â(?:‚¬|€[\u0080-\u00bf\u0152-\u2122])|Â[\u00a0-\u00bf]/;
/** Marks that turn the direction of what follows. */
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/;
/** A letter lost before the export. */
const replacement = '\ufffd';
/** Begins all that needs a note. */
const noteworthy = /['ÃâÂ\u202a-\u202e\u2066-\u2069\ufffd]/;

/** Leads rows to the reader of their kind, and what is wrong with them to the log. */
export class RowTaker {
	readonly #reader: RowReader;
	readonly #log: RowLog;
	readonly #reading: Reading;
	readonly #plain: PlainRows;
	/** rows up to here are titles and header */
	readonly #begin: number;
	readonly #mapped: readonly number[];

	constructor(reader: RowReader, log: RowLog, reading: Reading) {
		this.#reader = reader;
		this.#log = log;
		this.#reading = reading;
		const { headerRow, headerRows, delimiter, mapping } = reading.choice;
		this.#begin = headerRow === 0 ? 0 : headerRow + headerRows - 1;
		this.#mapped = [
			...new Set(Object.values(mapping).filter((column) => (column as number | undefined) !== undefined)),
		];
		// The first row may name the delimiter.
		this.#plain = new PlainRows(delimiter, reading.columns.length, Math.max(this.#begin, 1) + 1);
	}

	broken({ code, row, line, column, value, toLine }: BrokenRecord) {
		if (row <= this.#begin) return;
		this.#stand(row, line);
		const place = { ...this.#reading.place, ...this.#column(column - 1) };
		this.#log.reject({ ...place, value, code, ...(toLine !== undefined && { toLine }) }, []);
	}

	/** Where the reader knows them, bytes may do. */
	clean(piece: CleanPiece) {
		if (!this.#reader.readPlain) this.#rows(piece);
		else {
			this.#reader.plainFrom?.(piece.line);
			this.#plain.read(piece, this.#takePlain, this.#parse);
		}
	}

	readonly #takePlain = (record: PlainRecord) => {
		if (!this.#reader.readPlain!(record)) return false;
		this.#log.records++;
		this.#log.accepted++;
		return true;
	};

	readonly #parse = (part: CleanPiece) => {
		this.#rows(part);
		this.#reader.plainFrom?.(part.nextLine);
	};

	#rows(piece: CleanPiece) {
		const { choice } = this.#reading;
		const batch = rowsOf(piece, choice.delimiter);
		const isLong = batch.text.length > longCell;
		const look = isLong || noteworthy.test(batch.text);
		for (const [index, cells] of batch.rows.entries()) {
			const row = batch.row + index;
			if (row <= this.#begin || isBlank(cells)) continue;
			if (row === 1 && namedDelimiter(cells.join(choice.delimiter))) continue;
			this.#stand(row, lineOf(batch, index));
			if (!this.#refuse(cells, batch, index, isLong)) this.#read(cells, look);
		}
	}

	#stand(row: number, line: number) {
		const { place } = this.#reading;
		place.record = ++this.#log.records;
		place.row = row;
		place.line = line;
	}

	/** What no reader need see: letters that cannot be read, cells too many or too long. */
	#refuse(cells: readonly string[], { suspicious, replaced }: Rows, index: number, isLong: boolean): boolean {
		const tooLong = isLong ? cells.findIndex((cell) => cell.length > cellLimit) : -1;
		if (tooLong !== -1) return this.#reject(cells, tooLong, 'cell-too-long');
		// Columns that are not mapped do not matter.
		if (suspicious)
			for (const column of this.#mapped) {
				const odd = suspect([cells[column] ?? ''], replaced.has(index));
				if (odd) return this.#reject(cells, column, odd.code);
			}
		const width = this.#reading.columns.length;
		if (cells.length <= width) return false;
		// Cells behind the last column: harmless when empty, else the row may have shifted.
		const surplus = cells.findIndex((cell, column) => column >= width && cell.trim() !== '');
		return surplus !== -1 && this.#reject(cells, surplus, 'too-many-cells');
	}

	#read(cells: readonly string[], look: boolean) {
		const { notes } = this.#reading;
		if (look) this.#look(cells);
		const verdict = this.#judged(this.#reader.read(cells), cells);
		notes.settle(verdict === 'accepted');
		if (verdict === 'accepted') this.#log.accepted++;
		else if ('skip' in verdict) {
			const value = verdict.field === undefined ? firstWord(cells) : this.#cell(cells, verdict.field);
			// A sum of what stands above is no money of its own.
			const amount = verdict.skip === 'total' ? undefined : this.#amount(cells);
			this.#log.skip({ ...this.#reading.place, value, code: verdict.skip }, amount, verdict.set);
		} else {
			const column = this.#reading.choice.mapping[verdict.field] ?? -1;
			const code = verdict.code === 'missing' && column >= cells.length ? 'too-few-cells' : verdict.code;
			const { earlier, against } = verdict;
			const header = against && this.#column(this.#reading.choice.mapping[against] ?? -1).header;
			this.#reject(cells, column, code, { ...(earlier && { earlier }), ...(header && { against: header }) });
		}
	}

	/** A row that cannot be taken may be none at all: a total, or the header once more. */
	#judged(verdict: Verdict, cells: readonly string[]): Verdict {
		if (verdict === 'accepted' || 'skip' in verdict) return verdict;
		if (this.#isTotal(verdict, cells)) return { skip: 'total', field: undefined };
		return this.#isHeader(cells) ? { skip: 'header', field: undefined } : verdict;
	}

	#isTotal({ code, field }: Rejection, cells: readonly string[]): boolean {
		const word = firstWord(cells);
		return isTotalWord(word) && (code === 'missing' || this.#cell(cells, field) === word);
	}

	#isHeader(cells: readonly string[]): boolean {
		const { columns } = this.#reading;
		return this.#mapped.every((column) => {
			const header = columns[column]?.header ?? '';
			return header !== '' && (cells[column] ?? '').trim() === header;
		});
	}

	#cell(cells: readonly string[], field: FieldName): string {
		return cells[this.#reading.choice.mapping[field] ?? -1] ?? '';
	}

	#amount(cells: readonly string[]) {
		const amount = this.#reader.amountOf?.(cells);
		this.#reading.notes.settle(false);
		return amount;
	}

	/** Notes what the user should know of the texts that are kept. */
	#look(cells: readonly string[]) {
		const { notes } = this.#reading;
		for (const column of this.#mapped) {
			const cell = cells[column] ?? '';
			if (cell.length <= longCell && !noteworthy.test(cell)) continue;
			if (cell.length > longCell) notes.add('long-cell', column, cell);
			if (mojibake.test(cell)) notes.add('mojibake', column, cell);
			if (cell.includes(replacement)) notes.add('replacement-character', column, cell);
			if (bidiControl.test(cell)) notes.add('bidi-control', column, cell);
			if (hasApostrophe(cell)) notes.add('apostrophe-removed', column, cell);
		}
	}

	/** @param column counted from 0; −1 for the whole row */
	#reject(
		cells: readonly string[],
		column: number,
		code: RowProblemCode,
		more: Pick<RowProblem, 'earlier' | 'against'> = {},
	): true {
		const value = cells[column] ?? '';
		const amount = code === 'too-many-cells' || code === 'cell-too-long' ? undefined : this.#amount(cells);
		this.#log.reject({ ...this.#reading.place, ...this.#column(column), value, code, ...more }, cells, amount);
		return true;
	}

	#column(column: number) {
		return { column: column + 1, header: this.#reading.columns[column]?.header ?? '' };
	}
}
