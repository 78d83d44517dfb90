/** Distinct customers in order of first appearance, found by their key (see `customerKey`). */
export class CustomerDictionary {
	readonly keys: string[] = [];
	readonly #positions = new Map<string, number>();
	/** positions by cell as written: one look-up for a customer seen before */
	readonly #spellings = new Map<string, number>();

	/** Position of a customer written this way before. */
	known(raw: string): number | undefined {
		return this.#spellings.get(raw);
	}

	/** Position of a key. */
	find(key: string): number | undefined {
		return this.#positions.get(key);
	}

	/** Position of a key; a new one is added. */
	position(raw: string, key: string): number {
		let position = this.#positions.get(key);
		if (position === undefined) {
			position = this.keys.length;
			const own = detached(key);
			this.keys.push(own);
			this.#positions.set(own, position);
		}
		this.#spellings.set(detached(raw), position);
		return position;
	}
}

/** A copy: engines let a part of a text point into the whole, which would then stay in memory. */
export const detached = (text: string) => (text.length < 13 ? text : ` ${text}`.slice(1));
