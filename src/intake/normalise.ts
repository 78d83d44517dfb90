import { carriageReturn, lineFeed } from './ascii';
import type { Encoding } from './intake';

/** Stands for a letter that could not be read (U+FFFF, which is none): a U+FFFD may well be in the file itself. */
export const unreadable = '\uffff';

const nothing = new Uint8Array(0);

const isWide = (encoding: Encoding) => encoding === 'utf-16le' || encoding === 'utf-16be';

/** Some versions of Node take windows-1252 for Latin-1 (no €) unless they decode a stream. */
const oneByOne = { stream: true };

const encoder = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** A part of a file as all that follows reads it: UTF-8, every line end a LF. {@link unreadable} for what is no letter. */
export interface NormalPart {
	/** valid until the next part is asked for */
	readonly bytes: Uint8Array;
	/** The same as text. To decode it and to search it costs next to nothing: no loop over the bytes is as quick. */
	readonly text: string;
}

/**
 * Brings the bytes of a file, part by part, into one form. UTF-8 and plain letters of any encoding pass as they are. The
 * byte-order mark is taken off.
 */
export class Normaliser {
	readonly #encoding: Encoding;
	readonly #decoder: TextDecoder;
	/** the end of the last part: half a letter, or a CR that may be half a line end */
	#held: Uint8Array = nothing;
	#isBeginning = true;
	#room: Uint8Array = nothing;

	constructor(encoding: Encoding) {
		this.#encoding = encoding;
		this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
	}

	/**
	 * @param next is changed
	 * @param last no other part follows
	 */
	take(next: Uint8Array, last: boolean): NormalPart {
		const bytes = this.#held.length === 0 ? next : joined(this.#held, next);
		const end = last ? bytes.length : wholeEnd(bytes, this.#encoding);
		this.#held = bytes.slice(end);
		const part = this.#withoutMark(this.#asUtf8(bytes.subarray(0, end)));
		if (!part.text.includes('\r')) return part;
		const lines = withLineFeeds(part.bytes);
		return { bytes: lines, text: utf8.decode(lines) };
	}

	/** The first letter may be a byte-order mark. */
	#withoutMark(part: NormalPart): NormalPart {
		if (!this.#isBeginning || part.text === '') return part;
		this.#isBeginning = false;
		return part.text.startsWith('\ufeff') ? { bytes: part.bytes.subarray(3), text: part.text.slice(1) } : part;
	}

	#asUtf8(bytes: Uint8Array): NormalPart {
		if (isWide(this.#encoding)) return this.#encoded(this.#fromUtf16(bytes));
		const text = strictly(bytes);
		if (this.#encoding === 'windows-1252')
			return text?.length === bytes.length ? { bytes, text } : this.#encoded(this.#decoder.decode(bytes, oneByOne));
		return text === undefined ? this.#encoded(repaired(bytes)) : { bytes, text };
	}

	/** Into room made once: a new array each time takes three times as long. */
	#encoded(text: string): NormalPart {
		if (text.length * 3 > this.#room.length) this.#room = new Uint8Array(text.length * 3);
		return { bytes: this.#room.subarray(0, encoder.encodeInto(text, this.#room).written), text };
	}

	/** Every unit of two bytes gives one of the text, so that its place tells whether a U+FFFD was there before. */
	#fromUtf16(bytes: Uint8Array): string {
		const text = this.#decoder.decode(bytes);
		if (!text.includes('\ufffd')) return text;
		const [high, low] = this.#encoding === 'utf-16be' ? [0, 1] : [1, 0];
		return text.replaceAll('\ufffd', (letter, at: number) =>
			bytes[at * 2 + high] === 0xff && bytes[at * 2 + low] === 0xfd ? letter : unreadable,
		);
	}
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
	const both = new Uint8Array(before.length + after.length);
	both.set(before);
	both.set(after, before.length);
	return both;
}

/** Where the last whole letter ends, and no line end is cut. */
function wholeEnd(bytes: Uint8Array, encoding: Encoding): number {
	if (!isWide(encoding)) {
		const end = encoding === 'utf-8' ? wholeUtf8(bytes) : bytes.length;
		return bytes[end - 1] === carriageReturn ? end - 1 : end;
	}
	const [high, low] = encoding === 'utf-16be' ? [2, 1] : [1, 2];
	const end = bytes.length & ~1;
	const first = bytes[end - high] ?? 0;
	const isHalf = (first & 0xfc) === 0xd8 || (first === 0 && bytes[end - low] === carriageReturn);
	return isHalf ? end - 2 : end;
}

/** Where the last letter of UTF-8 begins if some of its bytes are still to come, else the end. */
function wholeUtf8(bytes: Uint8Array): number {
	const { length } = bytes;
	for (let back = 1; back <= Math.min(3, length); back++) {
		const byte = bytes[length - back]!;
		if (byte < 0x80) break;
		if (byte < 0xc0) continue;
		const letter = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
		return letter > back ? length - back : length;
	}
	return length;
}

/** @returns undefined if some bytes are not UTF-8 */
function strictly(bytes: Uint8Array): string | undefined {
	try {
		return strictUtf8.decode(bytes);
	} catch {
		return undefined;
	}
}

/** Letters of the file itself keep their meaning: its own U+FFFD is set aside (as U+FFFE, which is no letter either). */
function repaired(bytes: Uint8Array): string {
	const aside = bytes.slice();
	for (let at = aside.indexOf(0xef); at !== -1; at = aside.indexOf(0xef, at + 1))
		if (aside[at + 1] === 0xbf && aside[at + 2] === 0xbd) aside[at + 2] = 0xbe;
	return utf8.decode(aside).replaceAll('\ufffd', unreadable).replaceAll('\ufffe', '\ufffd');
}

/** Turns CRLF and CR into LF, in place. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
	let from = bytes.indexOf(carriageReturn);
	if (from === -1) return bytes;
	let to = from;
	for (const { length } = bytes; from < length; from++) {
		const byte = bytes[from]!;
		if (byte !== carriageReturn) bytes[to++] = byte;
		else if (bytes[from + 1] !== lineFeed) bytes[to++] = lineFeed;
	}
	return bytes.subarray(0, to);
}
