import { lineFeed, quote } from './ascii';
import type { CleanPiece } from './pieces';

/** One record as bytes: which part of them is which cell. The same object for every record. */
export interface PlainRecord {
	readonly bytes: Uint8Array;
	readonly cells: number;
	/** where the cell of a column begins and ends, without its quotes */
	from(column: number): number;
	to(column: number): number;
}

/** Most records given to the parser together. */
const mostTogether = 1_024;
const ordinary = 0;
const delimiter = 1;
const lineEnd = 2;
const odd = 3;

/**
 * Reads records that are nothing but cells between delimiters, in quotes or not, straight from bytes: no text is made, no
 * array of cells. What has a doubled quote, a delimiter or line end in quotes, a control character, a letter that may be
 * unreadable, or what the reader does not take, goes to the parser: only there rows are judged.
 */
export class PlainRows implements PlainRecord {
	bytes: Uint8Array = new Uint8Array(0);
	cells = 0;
	readonly #begins: Int32Array;
	readonly #ends: Int32Array;
	readonly #kinds: Uint8Array;
	readonly #first: number;

	/**
	 * @param separator ASCII
	 * @param width columns a record may have
	 * @param first row from which on records are data, counted from 1
	 */
	constructor(separator: string, width: number, first: number) {
		this.#begins = new Int32Array(width);
		this.#ends = new Int32Array(width);
		this.#first = first;
		this.#kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
			if (byte === separator.charCodeAt(0)) return delimiter;
			if (byte === lineFeed) return lineEnd;
			// 0xef begins U+FFFF, which stands for a letter that could not be read, and U+FFFD.
			return byte < 32 || byte === 127 || byte === 0xef ? odd : ordinary;
		});
	}

	from(column: number): number {
		return this.#begins[column]!;
	}

	to(column: number): number {
		return this.#ends[column]!;
	}

	/**
	 * Leads each record of a piece to `take`, and those it refuses to `parse`, in their order.
	 *
	 * @param take gives false for a record it does not know; it must not have changed anything then
	 */
	read(piece: CleanPiece, take: (record: PlainRecord) => boolean, parse: (part: CleanPiece) => void) {
		const { bytes, records, lines } = piece;
		this.bytes = bytes;
		let at = 0;
		let together = 1;
		for (let index = 0; index < records;) {
			const end = piece.row + index < this.#first ? -1 : this.#next(at);
			if (end !== -1 && take(this)) {
				at = end;
				index++;
				together = 1;
				continue;
			}
			// Where one record is refused, the next ones often are: the parser takes more and more of them at once.
			const behind = Math.min(index + together, records);
			const line = lines?.[index] ?? piece.line + index;
			const nextLine = behind === records ? piece.nextLine : (lines?.[behind] ?? piece.line + behind);
			const from = at;
			for (let n = line; n < nextLine; n++) at = bytes.indexOf(lineFeed, at) + 1;
			const place = { row: piece.row + index, line, nextLine, records: behind - index, filled: behind - index };
			parse({ kind: 'clean', bytes: bytes.subarray(from, at), ...place, lines: lines?.slice(index, behind) });
			index = behind;
			together = Math.min(together * 2, mostTogether);
		}
		this.bytes = bytes.subarray(0, 0);
	}

	/** Finds the cells of the record at `at`; position behind it, −1 when it is not plain. */
	#next(at: number): number {
		const { bytes } = this;
		const kinds = this.#kinds;
		const begins = this.#begins;
		const ends = this.#ends;
		let cells = 0;
		for (;;) {
			if (cells === ends.length) return -1;
			let kind: number;
			if (bytes[at] === quote) {
				begins[cells] = ++at;
				while (kinds[bytes[at]!] === ordinary && bytes[at] !== quote) at++;
				if (bytes[at] !== quote) return -1;
				ends[cells++] = at++;
				kind = kinds[bytes[at++]!]!;
				if (kind === ordinary || kind === odd) return -1;
			} else {
				begins[cells] = at;
				do kind = kinds[bytes[at++]!]!;
				while (kind === ordinary);
				if (kind === odd) return -1;
				ends[cells++] = at - 1;
			}
			if (kind === lineEnd) break;
		}
		this.cells = cells;
		return at;
	}
}
