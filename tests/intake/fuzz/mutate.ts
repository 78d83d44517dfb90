/** Small files, changed at random: what a cable, an editor or a bad exporter may do to them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pick, type Random } from '../../../src/core/random';

type Bytes = Uint8Array<ArrayBuffer>;

/** bytes; small files go wrong in the same ways as large ones, and more of them can be tried */
const limit = 700;
const corpus = '../shared/corpus';

const texts = [
	'Kunde;Datum;Betrag;Bestellung\nK1;05.03.2024;1.234,50;A1\nK2;06.03.2024;-3,00;A2\nk1;25.12.2024;0,99;A3\n',
	'"id","name","since"\r\n"7","Abel, ""Anna""","2021-02-01"\r\n"8","Hof\r\n3","2022-03-05"\r\n',
	'Titel des Berichts\n\nscore\tdate\tcomment\n9\t3/14/2024\tgut\n0\t3/15/2024\t\n10\t1/2/2024\t"x"\n',
	'email,first_order,last_order,orders,total\na@example.org,2023-01-01,2024-01-01,3,99.90\n',
	'sep=;\nDatum;Menge;Preis;Status\n01.02.2024;2;€ 3,50;bezahlt\n02.02.2024;1;3,50 €;storniert\nSumme;3;;\n',
];

/** The files to start from: those of the corpus where it lies beside the repository, and a few texts. */
export function startingFiles(): readonly Bytes[] {
	const own = texts.map((text) => new TextEncoder().encode(text));
	if (!existsSync(corpus)) return own;
	const names = readdirSync(corpus).filter((name) => /\.(csv|txt)$/.test(name));
	const files = names.sort().map((name) => new Uint8Array(readFileSync(path.join(corpus, name))));
	return [...own, ...files.map((bytes) => bytes.slice(0, limit))];
}

/** Bytes that mean something to a reader of tables. */
const telling = Array.from(new TextEncoder().encode('";,\t|\r\n =-+.€\'0129/:e#'));
const odd = [0x00, 0x1f, 0x80, 0xa0, 0xad, 0xc3, 0xe9, 0xef, 0xfe, 0xff];

const below = (random: Random, end: number) => Math.floor(random() * end);

/** A part of the bytes, rarely a long one. */
function part(random: Random, length: number): [from: number, to: number] {
	const from = below(random, length + 1);
	return [from, Math.min(length, from + 1 + below(random, random() < 0.2 ? length : 24))];
}

const joined = (...parts: readonly Uint8Array[]): Bytes => {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const one of parts) {
		all.set(one, at);
		at += one.length;
	}
	return all;
};

type Change = (bytes: Bytes, random: Random, files: readonly Bytes[]) => Bytes;

const flip: Change = (bytes, random) => {
	const copy = bytes.slice();
	for (let times = 1 + below(random, 4); times > 0; times--) {
		const any = random() < 0.2 ? below(random, 256) : pick(random, random() < 0.25 ? odd : telling);
		if (copy.length > 0) copy[below(random, copy.length)] = any;
	}
	return copy;
};

const cut: Change = (bytes, random) => {
	const [from, to] = part(random, bytes.length);
	return random() < 0.3 ? bytes.slice(0, from) : joined(bytes.subarray(0, from), bytes.subarray(to));
};

const splice: Change = (bytes, random, files) => {
	const other = pick(random, files);
	const [from, to] = part(random, other.length);
	const at = below(random, bytes.length + 1);
	return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
};

const repeat: Change = (bytes, random) => {
	const [from, to] = part(random, bytes.length);
	const times = 1 + below(random, 8);
	const again = Array.from({ length: times }, () => bytes.subarray(from, to));
	return joined(bytes.subarray(0, to), ...again, bytes.subarray(to)).slice(0, 2 * limit);
};

const changes = [flip, cut, splice, repeat];

/** One of the files with one to four changes. */
export function mutated(files: readonly Bytes[], random: Random): Bytes {
	let bytes = pick(random, files);
	for (let times = 1 + below(random, 4); times > 0; times--) bytes = pick(random, changes)(bytes, random, files);
	return bytes;
}
