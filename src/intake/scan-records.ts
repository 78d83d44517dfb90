import { blank, lineFeed, quote, tab } from './ascii';
import { FilledTest } from './filled-test';
import type { BrokenRecord, Piece } from './pieces';
import { withSingleBlanks } from './single-blanks';
import { cellLength } from './cell-length';

/** Characters a cell may have. */
const cellLimit = 1_000_000;
/** Bytes one record may have: of a longer one only the beginning is known. */
const recordLimit = 8 * 1024 * 1024;
const valueBytes = 800;

/** What the byte after this one belongs to. */
const cellStart = 0;
const unquoted = 1;
const quoted = 2;
/** behind a quote inside quotes: the cell ends, or the quote is doubled */
const maybeClosed = 3;
const closed = 4;
/** the record is broken: up to its end nothing counts */
const broken = 5;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Cuts a stream of bytes (UTF-8, line ends: LF) at record ends. Knows quotes, counts physical lines also inside them, and
 * takes out the records whose quotes are broken, so that nothing is glued to them.
 */
export class RecordScanner {
	readonly #delimiter: number;
	readonly #filledTest: FilledTest;
	/** bytes not yet given, up to `#end`; the present record begins at `#from`, its present cell at `#cell` */
	#bytes = new Uint8Array(0);
	#end = 0;
	#from = 0;
	#cell = 0;
	#at = 0;
	#state = cellStart;
	#column = 1;
	#row = 1;
	/** physical lines: of the present record, of its last opening quote, and the present one */
	#line = 1;
	#quoteLine = 1;
	#lastLine = 1;
	/** of the present record; its cell begins at `#faultCell`, `#faultValue` is kept of it where it was cut */
	#fault: Pick<BrokenRecord, 'code' | 'column'> | undefined;
	#faultCell = 0;
	#faultValue: string | undefined;
	/** the record is too long to be held: what came before `#from` is dropped */
	#isCut = false;
	#pieces: Piece[] = [];
	#cleanFrom = 0;
	#records = 0;
	#filled = 0;
	#firstLine = 1;
	#lines: number[] | undefined;

	/** @param delimiter ASCII; a blank stands for any number of blanks and tabs, those around a record do not count */
	constructor(delimiter: string) {
		this.#delimiter = delimiter.charCodeAt(0);
		this.#filledTest = new FilledTest(delimiter);
	}

	/**
	 * Takes the next part of a file; gives the records that are complete.
	 *
	 * @param bytes the same as bytes
	 */
	take(text: string, bytes: Uint8Array = encoder.encode(text)): Piece[] {
		this.#append(bytes);
		return this.#scan(text);
	}

	/** Gives what is left at the end of the file. */
	finish(): Piece[] {
		if (this.#from === this.#end && !this.#isCut) return [];
		if (this.#state !== quoted) {
			this.#bytes[this.#end++] = lineFeed;
			return this.#scan('\n');
		}
		this.#pieces = [];
		this.#fail('quote');
		this.#line = this.#quoteLine;
		if (this.#bytes[this.#end - 1] !== lineFeed) this.#lastLine++;
		this.#complete(this.#end);
		return this.#pieces;
	}

	/** Puts bytes behind those that are left of the last ones. */
	#append(next: Uint8Array) {
		if (this.#end - this.#from > recordLimit) this.#cut();
		const from = this.#from;
		const length = this.#end - from + next.length;
		const old = this.#bytes.subarray(from, this.#end);
		// One byte is left for a last line end.
		if (length >= this.#bytes.length) this.#bytes = new Uint8Array(length + (length >> 2) + 1);
		this.#bytes.set(old);
		this.#bytes.set(next, old.length);
		this.#from = this.#cleanFrom = 0;
		this.#cell -= from;
		this.#faultCell -= from;
		this.#at -= from;
		this.#end = length;
	}

	/** Drops what is there of a record too long to be held. */
	#cut() {
		this.#fail('cell-too-long');
		this.#faultValue ??= this.#valueAt(this.#faultCell, this.#end);
		this.#isCut = true;
		this.#from = this.#cell = this.#at = this.#end;
	}

	/** @param text of the bytes that are new */
	#scan(text: string): Piece[] {
		this.#pieces = [];
		const isPlain = this.#at === this.#from && !this.#isCut && this.#end < cellLimit && !text.includes('"');
		if (isPlain) this.#plain(text);
		else this.#careful();
		this.#flush();
		return this.#pieces;
	}

	/** No quotes, and at most the beginning of a record before the new bytes: every line is one. */
	#plain(text: string) {
		const first = this.#bytes.indexOf(lineFeed, this.#from);
		if (first === -1 || first >= this.#end) return;
		let filled = this.#filledTest.ofBytes(this.#bytes, this.#from, first) ? 1 : 0;
		let records = 1;
		let at = text.indexOf('\n') + 1;
		for (let next: number; (next = text.indexOf('\n', at) + 1) > 0; at = next) {
			records++;
			if (this.#filledTest.ofText(text, at, next)) filled++;
		}
		this.#records = records;
		this.#filled = filled;
		this.#firstLine = this.#line;
		this.#line = this.#lastLine += records;
		this.#from = this.#at = this.#cell = this.#bytes.lastIndexOf(lineFeed, this.#end - 1) + 1;
	}

	/** Byte by byte, going on where the last bytes ended. */
	#careful() {
		const bytes = this.#bytes;
		const end = this.#end;
		const delimiter = this.#delimiter;
		const otherBlank = delimiter === blank ? tab : delimiter;
		let state = this.#state;
		let at = this.#at;
		while (at < end) {
			const byte = bytes[at]!;
			if (state === quoted) {
				if (byte === lineFeed) this.#lastLine++;
				else if (byte === quote) state = maybeClosed;
			} else if (byte === lineFeed) {
				if (state !== broken) this.#endCell(at);
				this.#lastLine++;
				this.#complete(at + 1);
				state = cellStart;
			} else if (state === broken) {
				// Nothing but the end of the line counts.
			} else if (byte === delimiter || byte === otherBlank) {
				this.#endCell(at);
				if (state !== cellStart || delimiter !== blank) this.#column++;
				state = cellStart;
			} else if (state === cellStart) {
				this.#cell = at;
				this.#quoteLine = this.#lastLine;
				state = byte === quote ? quoted : unquoted;
			} else if (state === maybeClosed && byte === quote) state = quoted;
			else if (state !== unquoted) {
				state = byte === blank ? closed : broken;
				if (state === broken) this.#fail('quote');
			}
			at++;
		}
		this.#state = state;
		this.#at = at;
	}

	#endCell(at: number) {
		if (at - this.#cell > cellLimit && cellLength(this.#bytes.subarray(this.#cell, at)) > cellLimit)
			this.#fail('cell-too-long');
		this.#cell = at + 1;
	}

	/** A quote that goes wrong explains a long cell. */
	#fail(code: BrokenRecord['code']) {
		const known = this.#fault;
		if (known && (known.code === 'quote' || code !== 'quote')) return;
		if (known?.column !== this.#column) {
			this.#faultCell = this.#cell;
			this.#faultValue = undefined;
		}
		this.#fault = { code, column: this.#column };
	}

	#valueAt(from: number, to: number): string {
		return decoder.decode(this.#bytes.subarray(from, Math.min(to, from + valueBytes))).slice(0, 200);
	}

	/** Ends the present record, the line end included. */
	#complete(end: number) {
		if (this.#fault) {
			this.#flush();
			const value =
				this.#faultValue ?? this.#valueAt(this.#faultCell, this.#bytes[end - 1] === lineFeed ? end - 1 : end);
			const [row, line] = [this.#row++, this.#line];
			const toLine = this.#lastLine - 1 > line ? this.#lastLine - 1 : undefined;
			this.#pieces.push({ kind: 'broken', ...this.#fault, row, line, toLine, value });
			this.#fault = this.#faultValue = undefined;
			this.#isCut = false;
			this.#cleanFrom = end;
		} else {
			if (this.#records === 0) this.#firstLine = this.#line;
			if (this.#lines === undefined && this.#lastLine - this.#line > 1)
				this.#lines = Array.from({ length: this.#records }, (_, index) => this.#firstLine + index);
			this.#lines?.push(this.#line);
			this.#records++;
			if (this.#filledTest.ofBytes(this.#bytes, this.#from, end)) this.#filled++;
		}
		this.#from = this.#cell = end;
		this.#line = this.#lastLine;
		this.#column = 1;
	}

	/** Gives the complete records up to the present one. */
	#flush() {
		if (this.#records > 0) {
			const found = this.#bytes.subarray(this.#cleanFrom, this.#from);
			const bytes = this.#delimiter === blank ? withSingleBlanks(found) : found;
			const counts = { row: this.#row, records: this.#records, filled: this.#filled };
			const where = { line: this.#firstLine, lines: this.#lines, nextLine: this.#line };
			this.#pieces.push({ kind: 'clean', bytes, ...counts, ...where });
			this.#row += this.#records;
		}
		this.#records = this.#filled = 0;
		this.#lines = undefined;
		this.#cleanFrom = this.#from;
	}
}
