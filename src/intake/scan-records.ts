/** Whole records of text that the parser can take as it stands, or one that it must not see. */
export type Piece = CleanPiece | BrokenRecord;

export interface CleanPiece {
	readonly kind: 'clean';
	/** records, each ended by LF */
	readonly text: string;
	/** spreadsheet row of the first record, counted from 1 */
	readonly row: number;
	readonly records: number;
	/** records that are not blank */
	readonly filled: number;
	/** physical line of the first record, counted from 1 */
	readonly line: number;
	/** physical line of every record; undefined when each takes one line */
	readonly lines: readonly number[] | undefined;
}

/** A record with text after a closing quote, or a quote that never closes. */
export interface BrokenRecord {
	readonly kind: 'broken';
	readonly row: number;
	readonly line: number;
	/** column in which the quote stands, counted from 1 */
	readonly column: number;
	/** beginning of that cell */
	readonly value: string;
}

/** Characters one record may have: more is a quote that was never closed, or no table at all. */
const recordLimit = 4 * 1024 * 1024;

const countLines = (text: string, from: number, to: number) => {
	let count = 0;
	for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
	return count;
};

/**
 * Cuts a stream of text (line ends: LF) at record ends. Knows quotes, counts physical lines also inside them, and takes
 * out the records whose quotes are broken, so that nothing is glued to them.
 */
export class RecordScanner {
	readonly #delimiter: string;
	#rest = '';
	#row = 1;
	#line = 1;
	/** a quote was never closed: what follows belongs to no record */
	#lost = false;
	#pieces: Piece[] = [];
	#cleanFrom = 0;
	#lines: number[] = [];
	#filled = 0;

	constructor(delimiter: string) {
		this.#delimiter = delimiter;
	}

	/** Takes the next text; gives the records that are complete. */
	take(text: string): Piece[] {
		return this.#scan(this.#rest + text, false);
	}

	/** Gives what is left at the end of the file. */
	finish(): Piece[] {
		const rest = this.#rest;
		return rest === '' ? [] : this.#scan(rest.endsWith('\n') ? rest : rest + '\n', true);
	}

	#scan(text: string, last: boolean): Piece[] {
		this.#pieces = [];
		if (this.#lost) return [];
		const end = text.includes('"') ? this.#quoted(text, last) : this.#plain(text);
		this.#rest = text.slice(end);
		if (this.#rest.length > recordLimit && !last) this.#lose(this.#rest, 0, 1);
		return this.#pieces;
	}

	#plain(text: string): number {
		const end = text.lastIndexOf('\n') + 1;
		if (end === 0) return 0;
		let records = 0;
		let filled = 0;
		for (let at = 0; at < end; records++) {
			const next = text.indexOf('\n', at) + 1;
			if (!this.#isBlank(text, at, next)) filled++;
			at = next;
		}
		const piece = { kind: 'clean', text: text.slice(0, end), row: this.#row, records, filled } as const;
		this.#pieces.push({ ...piece, line: this.#line, lines: undefined });
		this.#row += records;
		this.#line += records;
		return end;
	}

	/** @returns where the unfinished record begins */
	#quoted(text: string, last: boolean): number {
		this.#cleanFrom = 0;
		this.#lines = [];
		this.#filled = 0;
		let at = 0;
		let quote = text.indexOf('"');
		while (at < text.length) {
			const newline = text.indexOf('\n', at);
			if (newline === -1) break;
			if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
			const end = quote === -1 || quote > newline ? newline + 1 : this.#record(text, at, last);
			if (end === -1) break;
			if (end > at) {
				this.#lines.push(this.#line);
				if (!this.#isBlank(text, at, end)) this.#filled++;
				this.#line += end === newline + 1 ? 1 : countLines(text, at, end);
				at = end;
			} else {
				at = -end;
				if (this.#lost) return text.length;
			}
		}
		this.#flush(text, at);
		return at;
	}

	/** @returns position behind the record; negative: it was broken and taken out; −1: it is not complete */
	#record(text: string, from: number, last: boolean): number {
		let at = from;
		for (let column = 1; ; column++) {
			let end: number;
			if (text.charCodeAt(at) === 34) {
				let quote = text.indexOf('"', at + 1);
				while (quote !== -1 && text.charCodeAt(quote + 1) === 34) quote = text.indexOf('"', quote + 2);
				if (quote === -1) return last ? this.#lose(text, from, column, at) : -1;
				end = quote + 1;
				while (text.charCodeAt(end) === 32) end++;
				if (end >= text.length) return -1;
				if (text[end] !== '\n' && text[end] !== this.#delimiter) return this.#takeOut(text, from, column, at, end);
			} else {
				end = at;
				while (end < text.length && text[end] !== '\n' && text[end] !== this.#delimiter) end++;
				if (end >= text.length) return -1;
			}
			if (text[end] === '\n') return end + 1;
			at = end + 1;
		}
	}

	#takeOut(text: string, from: number, column: number, cell: number, fault: number): number {
		const newline = text.indexOf('\n', fault);
		if (newline === -1) return -1;
		this.#flush(text, from);
		this.#report(text.slice(cell, Math.min(newline, cell + 200)), column);
		this.#line += countLines(text, from, newline + 1);
		this.#cleanFrom = newline + 1;
		return -(newline + 1);
	}

	#lose(text: string, from: number, column: number, cell = from): number {
		this.#flush(text, from);
		this.#report(text.slice(cell, cell + 200), column);
		this.#lost = true;
		this.#rest = '';
		return -text.length;
	}

	#report(value: string, column: number) {
		this.#pieces.push({ kind: 'broken', row: this.#row++, line: this.#line, column, value });
	}

	#flush(text: string, to: number) {
		const records = this.#lines.length;
		if (records > 0) {
			const [line = 1] = this.#lines;
			const piece = { kind: 'clean', text: text.slice(this.#cleanFrom, to), records, line } as const;
			this.#pieces.push({ ...piece, filled: this.#filled, row: this.#row, lines: this.#lines });
			this.#row += records;
		}
		this.#lines = [];
		this.#filled = 0;
		this.#cleanFrom = to;
	}

	/** Only blanks, delimiters and empty quotes. Decided by the first characters of almost every record. */
	#isBlank(text: string, from: number, end: number): boolean {
		const first = text.charCodeAt(from);
		const code = first === 34 ? text.charCodeAt(from + 1) : first;
		if (code > 34 && code < 127 && (first === 34 || text[from] !== this.#delimiter)) return false;
		return text.slice(from, end).replaceAll(this.#delimiter, ' ').replace(/"\s*"/g, '').trim() === '';
	}
}
