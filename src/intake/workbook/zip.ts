/** Reads a zip file from its directory, and trusts no size that stands there (PKWARE APPNOTE 6.3). */
import { Refusal, damaged } from './refusal';

/** Largest sum of the parts of a workbook, unpacked. */
const unpackedLimit = 400 * 1024 * 1024;
/** Sheets, styles, pictures: workbooks have a few dozen. */
const entryLimit = 10_000;
/** Deflate packs no better than this; a directory that says otherwise lies. */
const ratioLimit = 1_032;
const directoryLimit = 16 * 1024 * 1024;
const unknownSize = 0xffffffff;

interface Entry {
	readonly packed: number;
	readonly unpacked: number;
	readonly method: number;
	readonly checksum: number;
	readonly at: number;
}

const tooLarge = (bytes: number) =>
	new Refusal((file) => ({ code: 'workbook-too-large', file, bytes, limit: unpackedLimit }));

const viewOf = async (blob: Blob) => new DataView(await blob.arrayBuffer());

/** The parts of a workbook by their path. Paths are names only: nothing is ever written anywhere. */
export class Zip {
	readonly #file: Blob;
	readonly #entries: ReadonlyMap<string, Entry>;

	private constructor(file: Blob, entries: ReadonlyMap<string, Entry>) {
		this.#file = file;
		this.#entries = entries;
	}

	/** Reads the directory; throws a `Refusal`. */
	static async open(file: Blob): Promise<Zip> {
		const tail = await viewOf(file.slice(Math.max(0, file.size - 65_557)));
		let at = tail.byteLength - 22;
		while (at >= 0 && tail.getUint32(at, true) !== 0x06054b50) at--;
		if (at < 0) throw damaged('no directory');
		const count = tail.getUint16(at + 10, true);
		const size = tail.getUint32(at + 12, true);
		const begin = tail.getUint32(at + 16, true);
		if (count > entryLimit || size > directoryLimit || begin + size > file.size) throw damaged('directory');
		const directory = await viewOf(file.slice(begin, begin + size));
		return new Zip(file, entriesOf(directory, count));
	}

	has(path: string): boolean {
		return this.#entries.has(path.toLowerCase());
	}

	/**
	 * Leads the text of a part to `take`, piece by piece.
	 *
	 * @throws Refusal if the part is missing, longer or shorter than the directory says, or its checksum is wrong
	 */
	async read(path: string, take: (piece: string) => void): Promise<void> {
		const entry = this.#entries.get(path.toLowerCase());
		if (!entry) throw damaged(`no part ${path}`);
		const head = await viewOf(this.#file.slice(entry.at, entry.at + 30));
		if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) throw damaged('local header');
		const from = entry.at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
		const packed = this.#file.slice(from, from + entry.packed);
		const bytes = packed.stream();
		const stream = entry.method === 0 ? bytes : bytes.pipeThrough(new DecompressionStream('deflate-raw'));
		const reader = stream.getReader();
		let decoder: TextDecoder | undefined;
		let length = 0;
		let checksum = 0xffffffff;
		try {
			for (;;) {
				const { done, value } = await reader.read().catch((error: unknown) => {
					// Of the file itself: it was changed or deleted.
					if (error instanceof DOMException) throw error;
					throw damaged('packed data');
				});
				if (done) break;
				length += value.length;
				if (length > entry.unpacked) throw damaged('longer than the directory says');
				checksum = checksumOf(value, checksum);
				decoder ??= decoderFor(value);
				take(decoder.decode(value, { stream: true }));
			}
			if (length !== entry.unpacked || (checksum ^ 0xffffffff) >>> 0 !== entry.checksum) throw damaged('checksum');
			if (decoder) take(decoder.decode());
		} finally {
			reader.cancel().catch(() => undefined);
		}
	}
}

function entriesOf(directory: DataView, count: number): Map<string, Entry> {
	const entries = new Map<string, Entry>();
	const names = new TextDecoder();
	let total = 0;
	let at = 0;
	for (let n = 0; n < count; n++) {
		if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== 0x02014b50)
			throw damaged('directory entry');
		const nameEnd = at + 46 + directory.getUint16(at + 28, true);
		const extraEnd = nameEnd + directory.getUint16(at + 30, true);
		if (extraEnd > directory.byteLength) throw damaged('directory entry');
		if (directory.getUint16(at + 8, true) & 1) throw new Refusal((file) => ({ code: 'workbook-locked', file }));
		const name = names.decode(new Uint8Array(directory.buffer, at + 46, nameEnd - at - 46));
		const method = directory.getUint16(at + 10, true);
		const [unpacked, packed, place] = sizesOf(directory, at, nameEnd, extraEnd);
		if (isText(name)) {
			if (method !== 0 && method !== 8) throw damaged('packing method');
			if (unpacked > (packed + 1) * ratioLimit) throw damaged('size');
			total += unpacked;
			if (total > unpackedLimit) throw tooLarge(total);
			const checksum = directory.getUint32(at + 16, true);
			entries.set(name.replaceAll('\\', '/').toLowerCase(), { packed, unpacked, method, checksum, at: place });
		}
		at = extraEnd + directory.getUint16(at + 32, true);
	}
	return entries;
}

const isText = (name: string) => /\.(?:xml|rels)$/i.test(name);

/** Size unpacked and packed, and place; from the zip64 field where the entry says so (many Java programs write it always). */
function sizesOf(directory: DataView, at: number, from: number, to: number): [number, number, number] {
	const values: [number, number, number] = [
		directory.getUint32(at + 24, true),
		directory.getUint32(at + 20, true),
		directory.getUint32(at + 42, true),
	];
	for (let field = from; field + 4 <= to;) {
		const end = field + 4 + directory.getUint16(field + 2, true);
		if (directory.getUint16(field, true) === 1) {
			let next = field + 4;
			for (const index of [0, 1, 2] as const) {
				if (values[index] !== unknownSize || next + 8 > Math.min(end, to)) continue;
				values[index] = Number(directory.getBigUint64(next, true));
				next += 8;
			}
		}
		field = end;
	}
	return values;
}

/** XML is UTF-8 unless a byte-order mark says UTF-16. */
function decoderFor(start: Uint8Array): TextDecoder {
	if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
	return new TextDecoder(start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8');
}

const checksums = Int32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/** CRC-32: without it a flipped bit is a wrong number. */
function checksumOf(bytes: Uint8Array, checksum: number): number {
	for (const byte of bytes) checksum = (checksum >>> 8) ^ checksums[(checksum ^ byte) & 0xff]!;
	return checksum;
}
