import { blank } from './ascii';

/**
 * One key as bytes, as written, with the hash of its folded form (see `customerKey`). Used over and over, so that no text
 * is made. Capital letters of ASCII count as small ones wherever keys are compared.
 */
export class Key {
	/** where the bytes stand; other keys may follow or precede them */
	bytes: Uint8Array = new Uint8Array(0);
	from = 0;
	length = 0;
	hash = 0;
	/** the spelling where the bytes are not those of it: folding changes more than capitals of ASCII */
	spelling: string | undefined;
	#own = new Uint8Array(256);

	/**
	 * Takes a cell of UTF-8 with printable ASCII, small letters of Western Europe and single blanks inside: it is its own
	 * spelling. The bytes are not copied.
	 *
	 * @returns false for other cells: only `customerSpelling` knows theirs
	 */
	takePlain(source: Uint8Array, from: number, to: number): boolean {
		if (from === to || source[from] === apostrophe || source[to - 1] === blank) return false;
		let hash = 0;
		let wasBlank = true;
		for (let i = from; i < to; i++) {
			const byte = plain[source[i]!]!;
			if (byte === 0 || (byte === blank && wasBlank)) return false;
			wasBlank = byte === blank;
			hash = (Math.imul(hash, factor) + byte) | 0;
		}
		this.bytes = source;
		this.from = from;
		this.length = to - from;
		this.spelling = undefined;
		this.hash = spread(hash);
		return true;
	}

	/**
	 * Takes a text. An empty one has length 0.
	 *
	 * @param spelling as `customerSpelling` gives it
	 * @param key the same as `customerKey` gives it
	 */
	takeText(spelling: string, key = spelling.toLowerCase()) {
		const isFolded = spelling.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) === key;
		this.spelling = isFolded ? undefined : spelling;
		const text = isFolded ? spelling : key;
		if (text.length * 3 > this.#own.length) this.#own = new Uint8Array(text.length * 3);
		this.bytes = this.#own;
		this.from = 0;
		this.length = encoder.encodeInto(text, this.#own).written;
		this.hash = hashOf(this.#own, 0, this.length);
	}

	/**
	 * A hash of the folded key that is the same in every run and tells keys of several files apart: two lanes of 32 bits, each
	 * multiplied by its own prime byte by byte, mixed as MurmurHash3 ends (the construction known as cyrb53). Among a million
	 * keys two are equal by chance with a probability of 1 in 18,000.
	 *
	 * @returns whole number, 1 to 2⁵³ − 1; 0 for the empty key
	 */
	get hash53(): number {
		if (this.length === 0) return 0;
		let [a, b] = [0xdeadbeef, 0x41c6ce57];
		const to = this.from + this.length;
		for (let i = this.from; i < to; i++) {
			const byte = folded(this.bytes[i]!);
			a = Math.imul(a ^ byte, 2_654_435_761);
			b = Math.imul(b ^ byte, 1_597_334_677);
		}
		const high = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
		const low = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
		return (low >>> 11) * 2 ** 32 + (high >>> 0) || 1;
	}
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const apostrophe = 39;
const factor = 131;
const folded = (byte: number) => (byte > 64 && byte < 91 ? byte + 32 : byte);
/** Printable ASCII folded; the bytes of ß and à to ÿ (0xc3 before them), for which folding and composing change nothing; else 0. */
const plain = Uint8Array.from({ length: 256 }, (_, byte) => {
	if (byte >= 32 && byte <= 126) return folded(byte);
	return byte === 0xc3 || (byte >= 0x9f && byte <= 0xbf) ? byte : 0;
});
/** Scatters blocks of sixteen: numbers that follow one another, as most order numbers do, stay side by side in memory. */
const spread = (hash: number) => ((Math.imul(hash >>> 4, 0x9e3779b1) >>> 8) << 4) | (hash & 15);

function hashOf(bytes: Uint8Array, from: number, to: number): number {
	let hash = 0;
	for (let i = from; i < to; i++) hash = (Math.imul(hash, factor) + folded(bytes[i]!)) | 0;
	return spread(hash);
}

/**
 * Distinct keys, numbered from 0 in order of first appearance, kept as first written. Bytes in an open hash table: a
 * million texts in a Map take many times the time and memory.
 */
export class KeyTable {
	size = 0;
	/**
	 * Number of a key + 1 in 21 bits (0: free), and a part of its hash in 11, so that few others are looked at. Half may be
	 * taken. undefined as long as keys come in order, as the numbers of orders mostly do: a key beyond the last is new then.
	 */
	#slots: Int32Array | undefined;
	/** the order in which keys come: 1 rising, −1 falling, 0 not known yet */
	#direction = 0;
	/** where each key ends in `#bytes` */
	#ends: Uint32Array;
	#bytes: Uint8Array;
	readonly #spellings = new Map<number, string>();

	/** @param expected keys that there is room for at once */
	constructor(expected = 0) {
		const room = Math.max(expected, 1024);
		this.#ends = new Uint32Array(2 ** Math.ceil(Math.log2(room)));
		this.#bytes = new Uint8Array(room * usualLength);
	}

	/** Number of a key; −1 if it is not there. */
	find(key: Key): number {
		if (!this.#slots) {
			const order = this.size === 0 ? 1 : this.#fromLast(key);
			if (order === 0) return this.size - 1;
			if (this.#continues(order)) return -1;
		}
		const slots = (this.#slots ??= this.#indexed());
		const last = slots.length - 1;
		const tag = tagOf(key.hash);
		for (let at = key.hash & last; ; at = (at + 1) & last) {
			const slot = slots[at]!;
			if (slot === 0) return -1;
			if ((slot & tagBits) === tag && this.#holds((slot & numberBits) - 1, key)) return (slot & numberBits) - 1;
		}
	}

	/** Where a key lies from the last one, shorter keys first: 1 beyond it, −1 before it, 0: it is the same. */
	#fromLast({ bytes, from, length }: Key): number {
		const own = this.#bytes;
		const begin = this.size === 1 ? 0 : this.#ends[this.size - 2]!;
		const longer = length - (this.#ends[this.size - 1]! - begin);
		if (longer !== 0) return longer > 0 ? 1 : -1;
		for (let i = 0; i < length; i++) {
			const further = folded(bytes[from + i]!) - folded(own[begin + i]!);
			if (further !== 0) return further > 0 ? 1 : -1;
		}
		return 0;
	}

	#continues(order: number): boolean {
		return this.size < 2 || order === this.#direction;
	}

	#holds(number: number, { bytes, from, length }: Key): boolean {
		const own = this.#bytes;
		const begin = number === 0 ? 0 : this.#ends[number - 1]!;
		if (this.#ends[number]! - begin !== length) return false;
		for (let i = 0; i < length; i++) {
			const a = own[begin + i]!;
			const b = bytes[from + i]!;
			if (a !== b && folded(a) !== folded(b)) return false;
		}
		return true;
	}

	/** Adds a key that is not there yet; gives its number. */
	add(key: Key): number {
		if (this.size === numberBits) throw new RangeError(`more than ${numberBits} keys`);
		if (!this.#slots && this.size > 0) {
			const order = this.#fromLast(key);
			if (!this.#continues(order)) this.#slots = this.#indexed();
			else this.#direction = order;
		}
		const number = this.size;
		if (number === this.#ends.length) this.#grow();
		this.size++;
		const begin = number === 0 ? 0 : this.#ends[number - 1]!;
		const end = begin + key.length;
		if (end > this.#bytes.length) this.#bytes = larger(this.#bytes, new Uint8Array(end + (end >> 1)));
		const own = this.#bytes;
		for (let i = 0; i < key.length; i++) own[begin + i] = key.bytes[key.from + i]!;
		this.#ends[number] = end;
		if (key.spelling !== undefined) this.#spellings.set(number, key.spelling);
		if (this.#slots) put(this.#slots, number, key.hash);
		return number;
	}

	/** All keys in order, as first written. They share one text, which holds nothing else. */
	spellings(): string[] {
		const bytes = this.#bytes.subarray(0, this.size === 0 ? 0 : this.#ends[this.size - 1]!);
		const whole = decoder.decode(bytes);
		let at = 0;
		let begin = 0;
		return Array.from({ length: this.size }, (_, number) => {
			const from = begin;
			for (const end = this.#ends[number]!; at < end; at++) begin += unitsOf(bytes[at]!);
			return this.#spellings.get(number) ?? whole.slice(from, begin);
		});
	}

	#grow() {
		this.#ends = larger(this.#ends, new Uint32Array(this.#ends.length * 2));
		if (this.#slots) this.#slots = this.#indexed();
	}

	/** Slots with all the keys that are there. */
	#indexed(): Int32Array {
		const slots = new Int32Array(this.#ends.length * 2);
		let begin = 0;
		for (let number = 0; number < this.size; number++) {
			const end = this.#ends[number]!;
			put(slots, number, hashOf(this.#bytes, begin, end));
			begin = end;
		}
		return slots;
	}
}

function put(slots: Int32Array, number: number, hash: number) {
	const last = slots.length - 1;
	let at = hash & last;
	while (slots[at] !== 0) at = (at + 1) & last;
	slots[at] = tagOf(hash) | (number + 1);
}

/** Bytes of most keys. */
const usualLength = 8;
const numberBits = 0x1fffff;
const tagBits = ~numberBits;
/** Depends on all bits of the hash: those next to each other in the table differ in few. */
const tagOf = (hash: number) => Math.imul(hash, 0x9e3779b1) & tagBits;

/** Units of text (UTF-16) that begin with a byte of UTF-8. */
const unitsOf = (byte: number) => (byte < 0x80 || byte >= 0xc0 ? (byte < 0xf0 ? 1 : 2) : 0);

function larger<T extends { set(source: ArrayLike<number>): void }>(values: ArrayLike<number>, into: T): T {
	into.set(values);
	return into;
}
