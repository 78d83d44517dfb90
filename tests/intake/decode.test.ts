import { expect, test } from 'vitest';
import { detectEncoding, newlineOf, textOf } from '../../src/intake/decode';
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

async function all(content: Uint8Array<ArrayBuffer>) {
	let whole = '';
	for await (const { text } of textOf(new Blob([content]), 'utf-8')) whole += text;
	return whole;
}

test('letters and line ends that fall on the border of two pieces stay whole', async () => {
	const piece = 256 * 1024;
	const letter = utf8('x'.repeat(piece - 1) + 'ü\r\ny');
	expect(await all(letter)).toBe('x'.repeat(piece - 1) + 'ü\ny');
	expect(await all(utf8('x'.repeat(piece - 1) + '\r\ny\rz'))).toBe('x'.repeat(piece - 1) + '\ny\nz');
	expect(await all(utf8('a\r'))).toBe('a\n');
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
