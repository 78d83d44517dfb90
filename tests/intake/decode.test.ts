import { expect, test } from 'vitest';
import { detectEncoding, newlineOf, textOf } from '../../src/intake/decode';
import type { Encoding } from '../../src/intake/intake';
import { Normaliser } from '../../src/intake/normalise';
import { piecesOf, rowsOf, suspect } from '../../src/intake/read-csv';
import { fileOf, problemOf, valueOf } from './reading';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
	Uint8Array.from(
		parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)),
	);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean, mark: boolean) => {
	const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
	if (mark) view.setUint16(0, 0xfeff, little);
	for (let i = 0; i < text.length; i++) view.setUint16((mark ? 2 : 0) + i * 2, text.charCodeAt(i), little);
	return new Uint8Array(view.buffer);
};

test.for([
	['UTF-8', utf8('id,name\n1,Müller\n'), 'utf-8', false],
	['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], 'id,name\n'), 'utf-8', true],
	['Windows-1252', bytes('id;name\n1;M', [0xfc], 'ller ', [0x80], '\n'), 'windows-1252', false],
	['UTF-16 LE with mark', utf16('id;name\n', true, true), 'utf-16le', true],
	['UTF-16 BE with mark', utf16('id;name\n', false, true), 'utf-16be', true],
	['UTF-16 LE without mark', utf16('id;name\n1;Anna\n', true, false), 'utf-16le', false],
	['UTF-16 BE without mark', utf16('id;name\n1;Anna\n', false, false), 'utf-16be', false],
	['UTF-8 with one bad byte', bytes([...utf8('Müller,Söhne\n')], 'Gr', [0xf6], 'n\n'), 'utf-8', false],
	['plain letters', bytes('a,b\n1,2\n'), 'utf-8', false],
] as const)('%s is recognised', async ([, content, encoding, byteOrderMark]) => {
	expect(valueOf(await detectEncoding(fileOf(content)))).toEqual({ encoding, byteOrderMark });
});

test.for([
	['pdf', bytes('%PDF-1.7\n')],
	['image', bytes([0x89], 'PNG\r\n', [0x1a])],
	['image', bytes([0xff, 0xd8, 0xff, 0xe0])],
	['xlsx', bytes('PK', [3, 4], 'xxxx[Content_Types].xml')],
	['zip', bytes('PK', [3, 4], 'photos/')],
	['xls', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
	['gzip', bytes([0x1f, 0x8b, 8, 0])],
	['html', bytes('\n<!DOCTYPE html><html>')],
	['json', bytes('{"plans": []}')],
	['json', bytes('[{"id": 1}]')],
	['binary', bytes([1, 2, 3, 4, 5, 6, 7, 200, 201, 202])],
] as const)('a file named .csv that is %s is named', async ([kind, content]) => {
	expect(problemOf(await detectEncoding(fileOf(content)))).toEqual({ code: 'file-kind', file: 'file.csv', kind });
});

test('a file without bytes is empty', async () => {
	expect(problemOf(await detectEncoding(fileOf('')))).toEqual({ code: 'file-empty', file: 'file.csv' });
});

/** A file read in parts of the given length. */
function normal(content: Uint8Array<ArrayBuffer>, encoding: Encoding, part: number) {
	const normaliser = new Normaliser(encoding);
	let whole = '';
	for (let from = 0; from < content.length; from += part) {
		const { bytes: found, text } = normaliser.take(content.slice(from, from + part), from + part >= content.length);
		expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(found)).toBe(text);
		whole += text;
	}
	return whole;
}

test.for([
	['utf-8', utf8('\ufeffMüller\r\n€,😀\r\rx\n'), 'Müller\n€,😀\n\nx\n'],
	['utf-16le', utf16('Müller\r\n€,😀\r\rx\n', true, true), 'Müller\n€,😀\n\nx\n'],
	['utf-16be', utf16('Müller\r\n€,😀\r\rx\r', false, false), 'Müller\n€,😀\n\nx\n'],
	['windows-1252', bytes('M', [0xfc], 'ller\r\n', [0x80], '\r\rx\n'), 'Müller\n€\n\nx\n'],
] as const)('%s is read the same wherever it is cut, with LF for every line end', ([encoding, content, text]) => {
	for (let part = 1; part <= content.length; part++) expect(normal(content, encoding, part)).toBe(text);
});

test.for([
	['utf-8', bytes([...utf8('ü\ufffd')], 'Gr', [0xf6], 'n', [...utf8('€').slice(0, 2)]), 'ü\ufffdGr\uffffn\uffff'],
	['utf-16le', bytes([...utf16('a\ud800b\ufffd', true, false)], [0x41]), 'a\uffffb\ufffd\uffff'],
] as const)('what is no letter in %s is told from a U+FFFD of the file itself', ([encoding, content, text]) => {
	for (let part = 1; part <= content.length; part++) expect(normal(content, encoding, part)).toBe(text);
});

test('bytes that are right already are not made anew', () => {
	const content = utf8('id,name\n1,Müller\n');
	expect(new Normaliser('utf-8').take(content, true).bytes.buffer).toBe(content.buffer);
	const plain = bytes('id,name\n');
	expect(new Normaliser('windows-1252').take(plain, true).bytes.buffer).toBe(plain.buffer);
});

test('only rows with unreadable letters count as such', async () => {
	const content = bytes([...utf8('Müller,\ufffd\n')], 'Gr', [0xf6], 'n,1\n', [...utf8('Söhne,2\n')]);
	const read = [];
	for await (const { pieces } of piecesOf(new Blob([content]), { encoding: 'utf-8', delimiter: ',' }))
		for (const piece of pieces) if (piece.kind === 'clean') read.push(rowsOf(piece, ','));
	expect(read.flatMap(({ rows }) => rows)).toEqual([
		['Müller', '\ufffd'],
		['Gr\ufffdn', '1'],
		['Söhne', '2'],
	]);
	expect(read.flatMap(({ rows, replaced }) => rows.map((cells, row) => suspect(cells, replaced.has(row))))).toEqual([
		undefined,
		{ column: 0, code: 'encoding' },
		undefined,
	]);
});

test('a file larger than one part comes whole, and tells how much is read', async () => {
	const line = 'x'.repeat(99) + '\n';
	const file = new Blob([line.repeat(30_000)]);
	let whole = '';
	let last = 0;
	for await (const { text, bytes: read } of textOf(file, 'utf-8')) {
		whole += text;
		expect(read).toBeGreaterThan(last);
		last = read;
	}
	expect(last).toBe(file.size);
	expect(whole).toBe(line.repeat(30_000));
});

test.for([
	['a\nb\n', 'LF'],
	['a\r\nb', 'CRLF'],
	['a\rb\r', 'CR'],
	['a\nb\r\n', 'mixed'],
	['a,"x\ny"\rb\r', 'CR'],
] as const)('the line ends of %j are %s', async ([text, kind]) => {
	expect(await newlineOf(new Blob([text]), 'utf-8')).toBe(kind);
});
