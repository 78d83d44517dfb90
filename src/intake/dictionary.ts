import { customerKey } from './cells';

/** Distinct customers in order of first appearance, found by their normalised key. */
export class CustomerDictionary {
	readonly keys: string[] = [];
	readonly #positions = new Map<string, number>();
	/** spellings that differ from their key */
	readonly #spellings = new Map<string, string>();

	/** The normalised key of a cell; '' for an empty one. */
	key(raw: string): string {
		if (this.#positions.has(raw)) return raw;
		let key = this.#spellings.get(raw);
		if (key === undefined) {
			key = customerKey(raw);
			if (key !== raw) this.#spellings.set(detached(raw), key);
		}
		return key;
	}

	has(key: string) {
		return this.#positions.has(key);
	}

	/** Position of a key; a new one is added. */
	position(key: string): number {
		let position = this.#positions.get(key);
		if (position === undefined) {
			position = this.keys.length;
			const own = detached(key);
			this.keys.push(own);
			this.#positions.set(own, position);
		}
		return position;
	}
}

/** A copy: engines let a part of a text point into the whole, which would then stay in memory. */
export const detached = (text: string) => (text.length < 13 ? text : ` ${text}`.slice(1));
