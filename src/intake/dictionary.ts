import { Key, KeyTable } from './key-table';

/** Distinct customers in order of first appearance, kept as first written, found by their key (see `customerKey`). */
export class CustomerDictionary {
	readonly #table: KeyTable;
	readonly #key = new Key();

	/** @param expected customers that there is room for at once */
	constructor(expected = 0) {
		this.#table = new KeyTable(expected);
	}

	/** Position of a customer by key (or spelling); −1 if it is not there. */
	find(key: string): number {
		this.#key.takeText(key);
		return this.#table.find(this.#key);
	}

	/** Position of a customer; a new one is added. */
	position(spelling: string, key: string): number {
		this.#key.takeText(spelling, key);
		return this.plainPosition(this.#key);
	}

	/** The same for a key as bytes. */
	plainPosition(key: Key): number {
		const found = this.#table.find(key);
		return found === -1 ? this.#table.add(key) : found;
	}

	/** All customers by position, as first written. */
	spellings(): string[] {
		return this.#table.spellings();
	}
}

/** A copy: engines let a part of a text point into the whole, which would then stay in memory. */
export const detached = (text: string) => (text.length < 13 ? text : ` ${text}`.slice(1));
