import { quote } from './ascii';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Tells records with content from those of blanks, delimiters and empty quotes only. */
export class FilledTest {
	readonly #delimiter: string;

	constructor(delimiter: string) {
		this.#delimiter = delimiter;
	}

	/** Of a record as bytes. */
	ofBytes(bytes: Uint8Array, from: number, end: number): boolean {
		return this.#seems(bytes[from]!, bytes[from + 1]!) || this.#isFilled(decoder.decode(bytes.subarray(from, end)));
	}

	/** Of the record that lies from `from` to `end` in a text. */
	ofText(text: string, from: number, end: number): boolean {
		return this.#seems(text.charCodeAt(from), 0) || this.#isFilled(text.slice(from, end));
	}

	/** The first letters of almost every record say that it is not blank. */
	#seems(first: number, second: number): boolean {
		if (first === quote) return second > quote && second < 127;
		return first > quote && first < 127 && first !== this.#delimiter.charCodeAt(0);
	}

	#isFilled(record: string): boolean {
		return record.replaceAll(this.#delimiter, ' ').replace(/"\s*"/g, '').trim() !== '';
	}
}
