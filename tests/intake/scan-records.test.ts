import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf } from '../../src/intake/read-csv';
import type { Piece } from '../../src/intake/pieces';
import { RecordScanner } from '../../src/intake/scan-records';

/** Scans a text in parts of the given length. */
function scan(text: string, delimiter = ',', part = text.length || 1): Piece[] {
	const scanner = new RecordScanner(delimiter);
	const pieces: Piece[] = [];
	// The scanner holds other bytes in their place later on.
	const keep = (found: readonly Piece[]) => {
		for (const piece of found) pieces.push(piece.kind === 'clean' ? { ...piece, bytes: piece.bytes.slice() } : piece);
	};
	for (let from = 0; from < text.length; from += part) keep(scanner.take(text.slice(from, from + part)));
	keep(scanner.finish());
	return pieces;
}

/** What was found, record by record: line, row, cells; a broken record as its column and the beginning of its cell. */
const found = (pieces: readonly Piece[], delimiter = ',') =>
	pieces.flatMap((piece): [number, number, readonly string[] | string][] => {
		if (piece.kind === 'broken') return [[piece.line, piece.row, `${piece.column}: ${piece.value}`]];
		const { rows, line, lines, row } = rowsOf(piece, delimiter);
		return rows.map((cells, index) => [lines?.[index] ?? line + index, row + index, cells]);
	});

test('line ends and delimiters inside quotes are text, and later lines are counted with them', () => {
	expect(found(scan('a,"x\ny, ""z""",c\nd,e,f\n'))).toEqual([
		[1, 1, ['a', 'x\ny, "z"', 'c']],
		[3, 2, ['d', 'e', 'f']],
	]);
});

test('blank lines are rows, so that row numbers are those of a spreadsheet', () => {
	const pieces = scan('a,b\n\n , \n1,2');
	expect(found(pieces).map(([line, row]) => [line, row])).toEqual([
		[1, 1],
		[2, 2],
		[3, 3],
		[4, 4],
	]);
	expect(pieces.reduce((sum, piece) => sum + (piece.kind === 'clean' ? piece.filled : 0), 0)).toBe(2);
});

test('blanks between a closing quote and the delimiter are harmless', () => {
	expect(found(scan('"a" ,"b"  \n"c"  ,d'))).toEqual([
		[1, 1, ['a', 'b']],
		[2, 2, ['c', 'd']],
	]);
});

test('a quote inside an unquoted field is text', () => {
	expect(found(scan('5" pipe,O"Neil\n'))).toEqual([[1, 1, ['5" pipe', 'O"Neil']]]);
});

test('text after a closing quote takes its record out and nothing else', () => {
	expect(found(scan('a,b\n1,"x"y\n2,"z"\n'))).toEqual([
		[1, 1, ['a', 'b']],
		[2, 2, '2: "x"y'],
		[3, 3, ['2', 'z']],
	]);
});

test('a quote that never closes is named by its line, and nothing is glued to it', () => {
	expect(found(scan('a,b\n1,x\n2,"y\n3,z\n4,w\n'))).toEqual([
		[1, 1, ['a', 'b']],
		[2, 2, ['1', 'x']],
		[3, 3, '2: "y\n3,z\n4,w'],
	]);
});

test.for([
	['a\n1,"x\n2\n', 2, 3],
	['a\n1,"x\n2', 2, 3],
	['a\n1,"x\n', 2, undefined],
	['a\n"1\n2","x\n3\n4\n', 3, 5],
	['a\n"1\n2"x\n3\n', 2, 3],
] as const)('in %j the lines %i to %s are not read', ([text, line, toLine]) => {
	for (const part of [1, 3, 100]) {
		const broken = scan(text, ',', part).filter((piece) => piece.kind === 'broken');
		expect(broken).toMatchObject([{ code: 'quote', line, toLine }]);
	}
});

test('a record without end is given up, not gathered for ever', () => {
	const pieces = scan('a,b\n1,"' + 'x\n'.repeat(10_000_000), ',', 1_000_000);
	expect(pieces).toMatchObject([
		{ kind: 'clean' },
		{ kind: 'broken', code: 'quote', column: 2, line: 2, toLine: 10_000_001 },
	]);
	expect(pieces[1]).toMatchObject({ value: expect.stringMatching(/^"(?:x\n){99}x$/) as string });
});

test.for([1_000_000, 1_000_001, 20_000_000])('of cells with %i letters those over a million are named', (length) => {
	for (const letter of ['x', 'ü'])
		for (const [before, after] of [
			['', ''],
			['"', '"'],
		] as const) {
			const text = `a,b\n1,${before}${letter.repeat(length)}${after}\n2,y\n`;
			const kinds = scan(text, ',', 700_000).flatMap((piece) =>
				piece.kind === 'broken'
					? [`${piece.code} ${piece.column} ${piece.line}`]
					: Array.from({ length: piece.records }, () => 'clean'),
			);
			expect(kinds).toEqual(['clean', length > 1_000_000 ? 'cell-too-long 2 2' : 'clean', 'clean']);
		}
});

test('runs of blanks and tabs are one delimiter, those around a record do not count', () => {
	const text = ' 00004  0001 \t 19970101\t2   29.33  \n"a  b" c"d"e  ""\n   \n x';
	for (const part of [1, 5, 100])
		expect(found(scan(text, ' ', part), ' ')).toEqual([
			[1, 1, ['00004', '0001', '19970101', '2', '29.33']],
			[2, 2, ['a  b', 'c"d"e', '']],
			[3, 3, ['']],
			[4, 4, ['x']],
		]);
});

test.for(['\u000b', '\u0085', '\u2028', '\u2029', '\u000c'])('%j ends no record', (letter) => {
	expect(found(scan(`a,b${letter}c\n`))).toEqual([[1, 1, ['a', `b${letter}c`]]]);
});

test('the unit separator cuts cells, and other delimiters are text then', () => {
	expect(found(scan('a\u001fb, c;\u001f"d\u001fe"\n', '\u001f'), '\u001f')).toEqual([
		[1, 1, ['a', 'b, c;', 'd\u001fe']],
	]);
});

const table = fc
	.array(
		fc.array(fc.oneof(fc.constantFrom('', 'a', 'x"y', 'q,r', 'l\nm', '"', ' s '), fc.string()), {
			minLength: 1,
			maxLength: 4,
		}),
		{
			minLength: 1,
			maxLength: 8,
		},
	)
	.map((rows) => rows.map((cells) => cells.map((cell) => cell.replaceAll('\r', ''))));
const write = (rows: readonly (readonly string[])[]) =>
	rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

test('whatever was written is read back, however the text is cut', () => {
	fc.assert(
		fc.property(table, fc.integer({ min: 1, max: 20 }), (rows, part) => {
			expect(found(scan(write(rows), ',', part)).map(([, , cells]) => cells)).toEqual(rows);
		}),
	);
});

const noise = fc
	.array(fc.constantFrom('"', ',', ';', '\n', ' ', 'a', '1', '""', '"\n', '",'), { maxLength: 60 })
	.map((all) => all.join(''));

test('the parser finds the records the scanner found, in any text', () => {
	fc.assert(
		fc.property(noise, fc.constantFrom(',', ';', ' '), fc.integer({ min: 1, max: 30 }), (text, delimiter, part) => {
			const whole = found(scan(text, delimiter), delimiter);
			expect(found(scan(text, delimiter, part), delimiter)).toEqual(whole);
			expect(whole.map(([, row]) => row)).toEqual(whole.map((_, index) => index + 1));
		}),
		{ numRuns: 3_000 },
	);
});
