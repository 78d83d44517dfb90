import type { CleanPiece } from './scan-records';

/** One record as bytes: which part of them is which cell. The same object for every record. */
export interface PlainRecord {
	readonly bytes: Uint8Array;
	readonly cells: number;
	/** where the cell of a column begins and ends */
	from(column: number): number;
	to(column: number): number;
}

/** Most records given to the parser together. */
const mostTogether = 1_024;
const ordinary = 0;
const delimiter = 1;
const lineEnd = 2;
const odd = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads records that are nothing but cells between delimiters, straight from bytes: no text is made, no array of cells.
 * What has a quote, a control character, a letter that may be unreadable, or what the reader does not take, goes to the
 * parser: only there rows are judged.
 */
export class PlainRows implements PlainRecord {
	bytes = new Uint8Array(0);
	cells = 0;
	#begin = 0;
	readonly #ends: Int32Array;
	readonly #kinds: Uint8Array;
	readonly #first: number;

	/**
	 * @param separator ASCII
	 * @param width columns a record may have
	 * @param first row from which on records are data, counted from 1
	 */
	constructor(separator: string, width: number, first: number) {
		this.#ends = new Int32Array(width);
		this.#first = first;
		this.#kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
			if (byte === separator.charCodeAt(0)) return delimiter;
			if (byte === 10) return lineEnd;
			// 0xef begins U+FFFD, which stands for a letter that could not be read.
			return byte < 32 || byte === 34 || byte === 127 || byte === 0xef ? odd : ordinary;
		});
	}

	from(column: number): number {
		return column === 0 ? this.#begin : this.#ends[column - 1]! + 1;
	}

	to(column: number): number {
		return this.#ends[column]!;
	}

	/**
	 * Leads each record of a piece without quotes to `take`, and those it refuses to `parse`, in their order.
	 *
	 * @param take gives false for a record it does not know; it must not have changed anything then
	 */
	read(piece: CleanPiece, take: (record: PlainRecord) => boolean, parse: (part: CleanPiece) => void) {
		const bytes = encoder.encode(piece.text);
		this.bytes = bytes;
		let at = 0;
		let together = 1;
		for (let index = 0; index < piece.records;) {
			const end = piece.row + index < this.#first ? -1 : this.#next(at);
			if (end !== -1 && take(this)) {
				at = end;
				index++;
				together = 1;
				continue;
			}
			// Where one record is refused, the next ones often are: the parser takes more and more of them at once.
			const records = Math.min(together, piece.records - index);
			let behind = at;
			for (let n = 0; n < records; n++) behind = bytes.indexOf(10, behind) + 1;
			const place = { row: piece.row + index, line: piece.line + index, records, filled: records };
			parse({ kind: 'clean', text: decoder.decode(bytes.subarray(at, behind)), ...place, lines: undefined });
			at = behind;
			index += records;
			together = Math.min(together * 2, mostTogether);
		}
		this.bytes = bytes.subarray(0, 0);
	}

	/** Finds the cells of the record at `at`; position behind it, −1 when it is not plain. */
	#next(at: number): number {
		const { bytes } = this;
		const kinds = this.#kinds;
		const ends = this.#ends;
		let cells = 0;
		this.#begin = at;
		for (;;) {
			const kind = kinds[bytes[at++]!]!;
			if (kind === ordinary) continue;
			if (kind === odd || cells === ends.length) return -1;
			ends[cells++] = at - 1;
			if (kind === lineEnd) break;
		}
		this.cells = cells;
		return at;
	}
}
