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
		let hash = 0;
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
			hash = (Math.imul(hash, factor) + byte) | 0;
		}
		this.length = length;
		this.hash = spread(hash);
		return true;
	}

	/** Takes a key that is normalised already. */
	takeText(key: string) {
		if (key.length * 3 > this.bytes.length) this.bytes = new Uint8Array(key.length * 3);
		this.length = encoder.encodeInto(key, this.bytes).written;
		let hash = 0;
		for (let i = 0; i < this.length; i++) hash = (Math.imul(hash, factor) + this.bytes[i]!) | 0;
		this.hash = spread(hash);
	}
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const factor = 131;
/** Scatters blocks of sixteen: numbers that follow one another, as most order numbers do, stay side by side in memory. */
const spread = (hash: number) => ((Math.imul(hash >>> 4, 0x9e3779b1) >>> 8) << 4) | (hash & 15);

/**
 * Distinct keys, numbered from 0 in order of first appearance. Bytes in an open hash table: a million texts in a Map take
 * many times the time and memory.
 */
export class KeyTable {
	size = 0;
	/** pairs: number of a key + 1 (0: free), and its hash beside it. At most half of the pairs are taken */
	#slots = new Int32Array(2 * 2048);
	/** where each key ends in `#bytes` */
	#ends = new Uint32Array(1024);
	#bytes = new Uint8Array(16 * 1024);

	/** Number of a key; −1 if it is not there. */
	find(key: Key): number {
		const slots = this.#slots;
		const last = slots.length - 1;
		for (let at = (key.hash << 1) & last; slots[at] !== 0; at = (at + 2) & last)
			if (slots[at + 1] === key.hash && this.#holds(slots[at]! - 1, key)) return slots[at]! - 1;
		return -1;
	}

	#holds(number: number, { bytes, length }: Key): boolean {
		const own = this.#bytes;
		const from = number === 0 ? 0 : this.#ends[number - 1]!;
		if (this.#ends[number]! - from !== length) return false;
		for (let i = 0; i < length; i++) if (own[from + i] !== bytes[i]) return false;
		return true;
	}

	/** Adds a key that is not there yet; gives its number. */
	add(key: Key): number {
		const number = this.size++;
		if (number === this.#ends.length) this.#grow();
		const from = number === 0 ? 0 : this.#ends[number - 1]!;
		const end = from + key.length;
		if (end > this.#bytes.length) this.#bytes = larger(this.#bytes, new Uint8Array(end * 2));
		const own = this.#bytes;
		for (let i = 0; i < key.length; i++) own[from + i] = key.bytes[i]!;
		this.#ends[number] = end;
		put(this.#slots, number, key.hash);
		return number;
	}

	/** All keys in order. They share one text, which holds nothing else. */
	texts(): string[] {
		const bytes = this.#bytes.subarray(0, this.size === 0 ? 0 : this.#ends[this.size - 1]!);
		const whole = decoder.decode(bytes);
		const isAscii = whole.length === bytes.length;
		return Array.from({ length: this.size }, (_, number) => {
			const from = number === 0 ? 0 : this.#ends[number - 1]!;
			const to = this.#ends[number]!;
			return isAscii ? whole.slice(from, to) : decoder.decode(bytes.subarray(from, to));
		});
	}

	#grow() {
		this.#ends = larger(this.#ends, new Uint32Array(this.#ends.length * 2));
		const old = this.#slots;
		this.#slots = new Int32Array(old.length * 2);
		for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) put(this.#slots, old[at]! - 1, old[at + 1]!);
	}
}

function put(slots: Int32Array, number: number, hash: number) {
	const last = slots.length - 1;
	let at = (hash << 1) & last;
	while (slots[at] !== 0) at = (at + 2) & last;
	slots[at] = number + 1;
	slots[at + 1] = hash;
}

function larger<T extends { set(source: ArrayLike<number>): void }>(values: ArrayLike<number>, into: T): T {
	into.set(values);
	return into;
}
