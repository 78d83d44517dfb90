import { delimiters } from '../intake';
import { Refusal } from './refusal';

/** As large as a text file may be. */
const byteLimit = 200 * 1024 * 1024;
const pieceLetters = 1024 * 1024;

/** What could be taken for something else than a letter of the cell, whichever delimiter one looks for. */
const quoted = new RegExp(`["\\n\\r${delimiters.filter((sign) => sign !== ' ').join('')}]`);
const cellText = (text: string | undefined) =>
	text === undefined ? '' : quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Writes rows as CSV: comma, UTF-8, line feed, one record for each row of the sheet, empty ones included. */
export class TextTable {
	readonly #width: number;
	readonly #pieces: Blob[] = [];
	#text = '';
	#bytes = 0;
	#rows = 0;
	#begun = false;

	/** @param width cells of every record that is not empty; titles above the table, one cell each, stay short */
	constructor(width: number) {
		this.#width = width;
	}

	/** @param row from 1, always larger than the one before; rows left out become empty records */
	add(row: number, cells: readonly (string | undefined)[]) {
		let record = '\n'.repeat(row - this.#rows - 1);
		this.#begun ||= cells.filter((cell) => cell !== undefined).length > 1;
		const width = this.#begun ? this.#width : cells.length;
		for (let column = 0; column < width; column++)
			record += column === 0 ? cellText(cells[0]) : `,${cellText(cells[column])}`;
		this.#rows = row;
		this.#text += `${record}\n`;
		if (this.#text.length > pieceLetters) this.#flush();
	}

	/** The table as a file; the object is empty then. */
	file(name: string): File {
		this.#flush();
		return new File(this.#pieces.splice(0), name, { type: 'text/csv' });
	}

	#flush() {
		const piece = new Blob([this.#text]);
		this.#text = '';
		this.#bytes += piece.size;
		const bytes = this.#bytes;
		if (bytes > byteLimit) throw new Refusal((file) => ({ code: 'workbook-too-large', file, bytes, limit: byteLimit }));
		this.#pieces.push(piece);
	}
}
