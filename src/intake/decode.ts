import { fail, ok, type Result } from '../core/problem';
import { fileKind, isBinary } from './file-kind';
import type { Encoding } from './intake';
import { Normaliser, type NormalPart } from './normalise';

/** Most bytes worked on at a time, a few milliseconds of work, and those at first. */
const chunkBytes = 768 * 1024;
const firstBytes = 64 * 1024;
/** Bytes that tell the kind of line ends. */
const newlineBytes = 256 * 1024;
/** Largest file taken. */
const fileLimit = 200 * 1024 * 1024;
const headBytes = 4096;

export interface Decoding {
	readonly encoding: Encoding;
	readonly byteOrderMark: boolean;
}

/** What the first bytes say. */
export interface FirstGuess extends Decoding {
	/** false: not if text read this way has letters that cannot be read */
	readonly sure: boolean;
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/**
 * How the bytes of a file are to be read as text: byte-order mark, else the pattern of zero bytes (UTF-16), else strict
 * UTF-8, else Windows-1252. A file that holds UTF-8 letters beside a few broken ones stays UTF-8.
 *
 * @returns problems: `file-empty`, `file-too-large`, `file-kind`, `file-unreadable`
 */
export async function detectEncoding(file: File): Promise<Result<Decoding>> {
	const guess = await guessEncoding(file);
	if (!guess.ok) return guess;
	const { encoding, byteOrderMark, sure } = guess.value;
	try {
		if (sure) return ok({ encoding, byteOrderMark });
		return ok({ encoding: await utf8OrWindows(file), byteOrderMark: false });
	} catch (error) {
		return fail({ code: 'file-unreadable', file: file.name, detail: String(error) });
	}
}

/** The part of {@link detectEncoding} that needs the first bytes only. */
export async function guessEncoding(file: File): Promise<Result<FirstGuess>> {
	if (file.size === 0) return fail({ code: 'file-empty', file: file.name });
	if (file.size > fileLimit)
		return fail({ code: 'file-too-large', file: file.name, bytes: file.size, limit: fileLimit });
	try {
		const head = await bytesOf(file.slice(0, headBytes));
		const known = markOf(head) ?? zeroPattern(head);
		if (known) return ok({ ...known, sure: true });
		const kind = fileKind(head) ?? (isBinary(head) ? 'binary' : undefined);
		if (kind) return fail({ code: 'file-kind', file: file.name, kind });
		return ok({ encoding: 'utf-8', byteOrderMark: false, sure: false });
	} catch (error) {
		return fail({ code: 'file-unreadable', file: file.name, detail: String(error) });
	}
}

function markOf(head: Uint8Array): Decoding | undefined {
	const [a, b, c] = head;
	if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', byteOrderMark: true };
	if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', byteOrderMark: true };
	if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', byteOrderMark: true };
	return undefined;
}

/** UTF-16 of Western text has a zero in every second byte. */
function zeroPattern(head: Uint8Array): Decoding | undefined {
	const pairs = head.length >> 1;
	if (pairs < 4) return undefined;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < pairs * 2; i++)
		if (head[i] === 0)
			if (i % 2) odd++;
			else even++;
	if (odd > pairs * 0.6 && even < pairs * 0.1) return { encoding: 'utf-16le', byteOrderMark: false };
	if (even > pairs * 0.6 && odd < pairs * 0.1) return { encoding: 'utf-16be', byteOrderMark: false };
	return undefined;
}

async function utf8OrWindows(file: Blob): Promise<Encoding> {
	const strict = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const bytes of chunksOf(file)) strict.decode(bytes, { stream: true });
		strict.decode();
		return 'utf-8';
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
	}
	const tally = new Utf8Tally();
	for await (const bytes of chunksOf(file)) tally.take(bytes);
	return tally.looksLikeUtf8 ? 'utf-8' : 'windows-1252';
}

/** So many broken letters without a whole one: the rest need not be counted. */
const enoughBroken = 1_000;

/** Counts well-formed letters of several bytes, and bytes that belong to none. */
export class Utf8Tally {
	#letters = 0;
	#broken = 0;
	/** continuation bytes still due, and those seen of the present letter */
	#due = 0;
	#seen = 0;

	take(bytes: Uint8Array) {
		if (this.#letters === 0 && this.#broken >= enoughBroken) return;
		// Nearly all bytes are plain letters, and there are many of them.
		const { length } = bytes;
		let due = this.#due;
		for (let at = 0; at < length; at++) {
			const byte = bytes[at]!;
			if (byte >= 0x80 || due > 0) due = this.#next(byte, due);
		}
		this.#due = due;
	}

	/** Takes a byte that is no plain letter, or that follows one; gives the continuation bytes due behind it. */
	#next(byte: number, due: number): number {
		if (due > 0) {
			if (byte >= 0x80 && byte < 0xc0) {
				this.#seen++;
				if (due === 1) this.#letters++;
				return due - 1;
			}
			this.#broken += 1 + this.#seen;
		}
		this.#seen = 0;
		if (byte < 0x80) return 0;
		// Surrogates in three bytes (CESU-8) count as letters here: broken, but meant as UTF-8.
		if (byte >= 0xc2 && byte < 0xf5) return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
		this.#broken++;
		return 0;
	}

	get looksLikeUtf8() {
		return this.#letters > 0 && this.#letters >= this.#broken;
	}
}

/**
 * A file in parts, as {@link Normaliser} gives them, and how many of its bytes are read so far. The first parts are small:
 * what a file is shows in them.
 *
 * @param tally takes the bytes as they stand in the file
 * @throws {DOMException} `AbortError` when the signal asks, also while bytes are waited for
 */
export async function* partsOf(
	file: Blob,
	encoding: Encoding,
	tally?: Utf8Tally,
	signal?: AbortSignal,
): AsyncGenerator<NormalPart & { read: number }> {
	const normaliser = new Normaliser(encoding);
	let read = 0;
	for await (const bytes of chunksOf(file, signal)) {
		read += bytes.length;
		tally?.take(bytes);
		yield { ...normaliser.take(bytes, read === file.size), read };
	}
}

/**
 * The bytes of a file as its stream gives them: slices of a file take three times as long. A reader with its own room (BYOB)
 * would leave less behind, but in Chromium 156 it waits for ever, now and then, once others were cancelled before it.
 */
async function* chunksOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
	const reader: ReadableStreamDefaultReader<Uint8Array> = file.stream().getReader();
	const stop = new Stop(signal);
	let size = firstBytes;
	try {
		for (let next = await stop.or(reader.read()); !next.done; next = await stop.or(reader.read()))
			for (let from = 0; from < next.value.length;) {
				yield next.value.subarray(from, from + size);
				from += size;
				size = Math.min(size * 2, chunkBytes);
			}
	} finally {
		stop.forget();
		const cancelled = reader.cancel();
		// A read that never ends may hold up its own cancelling, too.
		if (signal?.aborted) cancelled.catch(() => undefined);
		else await cancelled;
	}
}

/** Ends the waiting for something as soon as a signal asks. */
class Stop {
	readonly #signal: AbortSignal | undefined;
	#reject: ((error: DOMException) => void) | undefined;
	readonly #onAbort = () => this.#reject?.(new DOMException('Stopped', 'AbortError'));

	constructor(signal: AbortSignal | undefined) {
		this.#signal = signal;
		signal?.addEventListener('abort', this.#onAbort);
	}

	async or<T>(promise: Promise<T>): Promise<T> {
		this.#signal?.throwIfAborted();
		if (!this.#signal) return promise;
		return new Promise((resolve, reject) => {
			this.#reject = reject;
			promise.then(resolve, reject);
		});
	}

	forget() {
		this.#signal?.removeEventListener('abort', this.#onAbort);
	}
}

/** The same as text. */
export async function* textOf(file: Blob, encoding: Encoding): AsyncGenerator<{ text: string; bytes: number }> {
	for await (const { text, read } of partsOf(file, encoding)) yield { text, bytes: read };
}

/** The kinds of line ends outside quotes at the beginning of a file. */
export async function newlineOf(file: Blob, encoding: Encoding): Promise<'LF' | 'CRLF' | 'CR' | 'mixed'> {
	const bytes = await bytesOf(file.slice(0, newlineBytes));
	const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
	const [step, low, high] = encoding === 'utf-16be' ? [2, 1, -1] : [wide ? 2 : 1, 0, 1];
	const codeAt = (at: number) => (wide && bytes[at + high] !== 0 ? -1 : (bytes[at] ?? -1));
	const found = { LF: false, CRLF: false, CR: false };
	let quoted = false;
	for (let at = low; at < bytes.length; at += step) {
		const code = codeAt(at);
		if (code === 34) quoted = !quoted;
		else if (quoted || (code !== 10 && code !== 13)) continue;
		else if (code === 10) found.LF = true;
		else if (codeAt(at + step) === 10) {
			found.CRLF = true;
			at += step;
		} else if (at + step < bytes.length || bytes.length === file.size) found.CR = true;
	}
	const kinds = (['LF', 'CRLF', 'CR'] as const).filter((kind) => found[kind]);
	return kinds.length > 1 ? 'mixed' : (kinds[0] ?? 'LF');
}
