import { Key, KeyTable } from './key-table';

/** Distinct customers in order of first appearance, found by their key (see `customerKey`). */
export class CustomerDictionary {
	readonly keys: string[] = [];
	readonly #table = new KeyTable();
	readonly #key = new Key();
	/** positions by cell as written, where normalising takes long */
	readonly #spellings = new Map<string, number>();

	/** Position of a customer written this way before; undefined also where `customerKey` is as quick. */
	known(raw: string): number | undefined {
		return this.#spellings.get(raw);
	}

	/** Position of a key; −1 if it is not there. */
	find(key: string): number {
		this.#key.takeText(key);
		return this.#table.find(this.#key);
	}

	/** The same for a key as bytes. */
	findBytes(key: Key): number {
		return this.#table.find(key);
	}

	/** Position of a key; a new one is added. */
	position(raw: string, key: string): number {
		const found = this.find(key);
		const position = found === -1 ? this.#add(this.#key, detached(key)) : found;
		if (/[^ -~]/.test(raw)) this.#spellings.set(detached(raw), position);
		return position;
	}

	/** Adds a plain key that is not there yet. */
	addPlain(key: Key): number {
		return this.#add(key, String.fromCharCode(...key.bytes.subarray(0, key.length)));
	}

	#add(key: Key, text: string): number {
		this.keys.push(text);
		return this.#table.add(key);
	}
}

/** A copy: engines let a part of a text point into the whole, which would then stay in memory. */
export const detached = (text: string) => (text.length < 13 ? text : ` ${text}`.slice(1));
