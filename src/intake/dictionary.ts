import { Key, KeyTable } from './key-table';

/** Distinct customers in order of first appearance, found by their key (see `customerKey`). */
export class CustomerDictionary {
	readonly #table = new KeyTable();
	readonly #key = new Key();
	/** positions by cell as written, where normalising takes long */
	readonly #spellings = new Map<string, number>();

	/** Position of a customer written this way before; undefined also where `customerKey` is as quick. */
	known(raw: string): number | undefined {
		return this.#spellings.size === 0 ? undefined : this.#spellings.get(raw);
	}

	/** Position of a key; −1 if it is not there. */
	find(key: string): number {
		this.#key.takeText(key);
		return this.#table.find(this.#key);
	}

	/** Position of a key; a new one is added. */
	position(raw: string, key: string): number {
		this.#key.takeText(key);
		const position = this.plainPosition(this.#key);
		if (/[^ -~]/.test(raw)) this.#spellings.set(detached(raw), position);
		return position;
	}

	/** The same for a key as bytes. */
	plainPosition(key: Key): number {
		const found = this.#table.find(key);
		return found === -1 ? this.#table.add(key) : found;
	}

	/** All keys by position. */
	keys(): string[] {
		return this.#table.texts();
	}
}

/** A copy: engines let a part of a text point into the whole, which would then stay in memory. */
export const detached = (text: string) => (text.length < 13 ? text : ` ${text}`.slice(1));
