/** One key as bytes: normalised as `customerKey` does it, with its hash. Used over and over, so that no text is made. */
export class Key {
	bytes = new Uint8Array(256);
	length = 0;
	hash = 0;

	/**
	 * Takes a cell of printable ASCII with single blanks inside: its normal form is itself in lower case.
	 *
	 * @returns false for other cells: only `customerKey` knows theirs
	 */
	takePlain(source: Uint8Array, from: number, to: number): boolean {
		const length = to - from;
		const { bytes } = this;
		if (length === 0 || length > bytes.length || source[from] === 39 || source[to - 1] === 32) return false;
		let hash = seed;
		let blank = true;
		for (let i = 0; i < length; i++) {
			let byte = source[from + i]!;
			if (byte < 33 || byte > 126) {
				if (byte !== 32 || blank) return false;
				blank = true;
			} else {
				blank = false;
				if (byte > 64 && byte < 91) byte += 32;
			}
			bytes[i] = byte;
			hash = Math.imul(hash ^ byte, prime);
		}
		this.length = length;
		this.hash = spread(hash);
		return true;
	}

	/** Takes a key that is normalised already. */
	takeText(key: string) {
		if (key.length * 3 > this.bytes.length) this.bytes = new Uint8Array(key.length * 3);
		this.length = encoder.encodeInto(key, this.bytes).written;
		let hash = seed;
		for (let i = 0; i < this.length; i++) hash = Math.imul(hash ^ this.bytes[i]!, prime);
		this.hash = spread(hash);
	}
}

const encoder = new TextEncoder();
/** FNV-1a, and its upper bits mixed into the lower ones, which choose the slot. */
const seed = -2_128_831_035;
const prime = 16_777_619;
const spread = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 13);

/**
 * Distinct keys, numbered from 0 in order of first appearance. Bytes in an open hash table: a million texts in a Map take
 * many times the time and memory.
 */
export class KeyTable {
	size = 0;
	/** number of a key + 1; 0: free. At most half are taken */
	#slots = new Int32Array(2048);
	#hashes = new Int32Array(1024);
	/** where each key ends in `#bytes` */
	#ends = new Uint32Array(1024);
	#bytes = new Uint8Array(16 * 1024);

	/** Number of a key; −1 if it is not there. */
	find(key: Key): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let slot = key.hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
			const number = slots[slot]! - 1;
			if (this.#hashes[number] === key.hash && this.#holds(number, key)) return number;
		}
		return -1;
	}

	#holds(number: number, { bytes, length }: Key): boolean {
		const from = number === 0 ? 0 : this.#ends[number - 1]!;
		if (this.#ends[number]! - from !== length) return false;
		for (let i = 0; i < length; i++) if (this.#bytes[from + i] !== bytes[i]) return false;
		return true;
	}

	/** Adds a key that is not there yet; gives its number. */
	add(key: Key): number {
		const number = this.size++;
		if (number === this.#hashes.length) this.#grow();
		const from = number === 0 ? 0 : this.#ends[number - 1]!;
		const end = from + key.length;
		if (end > this.#bytes.length) this.#bytes = larger(this.#bytes, new Uint8Array(end * 2));
		for (let i = 0; i < key.length; i++) this.#bytes[from + i] = key.bytes[i]!;
		this.#ends[number] = end;
		this.#hashes[number] = key.hash;
		this.#put(number);
		return number;
	}

	#put(number: number) {
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = this.#hashes[number]! & mask;
		while (slots[slot] !== 0) slot = (slot + 1) & mask;
		slots[slot] = number + 1;
	}

	#grow() {
		const room = this.#hashes.length * 2;
		this.#hashes = larger(this.#hashes, new Int32Array(room));
		this.#ends = larger(this.#ends, new Uint32Array(room));
		this.#slots = new Int32Array(room * 2);
		for (let number = 0; number < room / 2; number++) this.#put(number);
	}
}

function larger<T extends { set(source: ArrayLike<number>): void }>(values: ArrayLike<number>, into: T): T {
	into.set(values);
	return into;
}
