import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ImportChoice } from '../../src/intake/intake';
import { Normaliser } from '../../src/intake/normalise';
import { PlainRows, type PlainRecord } from '../../src/intake/plain-rows';
import { rowsOf } from '../../src/intake/read-csv';
import type { Piece } from '../../src/intake/pieces';
import { RecordScanner } from '../../src/intake/scan-records';
import { fileOf, importOf } from './reading';

vi.setConfig({ testTimeout: 60_000 });

const digits = fc.array(fc.constantFrom(...'0123456789.,-/ '.split('')), { maxLength: 12 }).map((all) => all.join(''));
const day = fc
	.tuple(fc.nat(32), fc.nat(13), fc.integer({ min: 1968, max: 2101 }), fc.constantFrom('.', '/', '-'), fc.boolean())
	.map(([d, m, y, mark, padded]) => {
		const two = (n: number) => (padded ? String(n).padStart(2, '0') : String(n));
		return [`${two(d)}${mark}${two(m)}${mark}${y}`, `${y}${mark}${two(m)}${mark}${two(d)}`];
	})
	.chain((both) => fc.constantFrom(...both));
const time = fc.constantFrom('', '', '', ' 12:30', 'T12:30:00', 'T12:30:00Z', ' 1:30', 'Tx', ' ');
const date = fc.oneof(
	fc.tuple(day, time).map((both) => both.join('')),
	digits,
	fc.constantFrom('31.04.2024', '29.02.2023', '2023-02-29', '29.02.2024', '31.12.2024', '01.01.1970', '2.1.1970'),
);
const amount = fc.oneof(
	{ weight: 3, arbitrary: fc.tuple(fc.integer(), fc.nat(99_999)).map(([whole, part]) => `${whole},${part}`) },
	digits,
	fc.constantFrom('1.234,50', '12.34,5', '1,', ',5', '-0', '--1', '1,00 €', '999999999999', '1000000000001', '+7'),
);
const customer = fc.oneof(
	fc.constantFrom(
		'K1',
		'k1',
		'K 1',
		' K1',
		'K  1',
		'Müller',
		'MÜLLER',
		"'7",
		"'=7",
		'',
		'Summe',
		'__proto__',
		'中',
		'ﬁ',
	),
	fc.string({ maxLength: 4 }),
);
const order = fc.constantFrom('', '1', '2', '3', 'a', 'A', ' 1', '\t2', 'ä');
const currency = fc.constantFrom('', 'EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'eur', '€', 'USD', ' EUR');
const extra = fc.constantFrom(
	'',
	'',
	'',
	'',
	'',
	'',
	'',
	'',
	'',
	'',
	';',
	';x',
	'\u0000',
	'\ufffd',
	'\u007f',
	'\u001f',
);
const row = fc
	.tuple(
		fc.tuple(order, customer, date, amount, currency).map((cells) => cells.join(';')),
		extra,
	)
	.map((parts) => parts.join(''));
const rows = fc.array(fc.oneof({ weight: 9, arbitrary: row }, fc.constantFrom('', ';;;;', '1;K')), {
	minLength: 1,
	maxLength: 40,
});

const header = 'Bestellung;Kunde;Datum;Betrag;Währung\n';
const asOne = <T>(values: readonly T[]) => fc.constantFrom(...values);

test('rows read as bytes and rows read by the parser give the same columns and the same problems', () =>
	fc.assert(
		fc.asyncProperty(
			rows,
			asOne(['.', ',', 'mixed'] as const),
			asOne(['ymd', 'dmy', 'mdy'] as const),
			fc.boolean(),
			fc.boolean(),
			async (all, decimal, dateFormat, withOrder, quoted) => {
				const cells = (text: string) => (quoted ? text.replace(/[^;]+/g, '"$&"') : text);
				const lines = all.map((text) => cells(text.replaceAll('"', '')));
				const text = `${header}${lines.join('\n')}\n0;Q;05.03.2024;1;EUR\n`;
				const choice: Partial<ImportChoice> = {
					encoding: 'utf-8',
					delimiter: ';',
					headerRow: 1,
					kind: 'transactions',
					mapping: { customer: 1, date: 2, amount: 3, currency: 4, ...(withOrder && { order: 0 }) },
					decimals: { amount: decimal },
					dates: { date: dateFormat },
					rows: 'orders',
				};
				const bytes = await importOf(fileOf(text), choice);
				const onlyParse = vi.spyOn(PlainRows.prototype, 'read').mockImplementation((piece, _, parse) => {
					parse(piece);
				});
				const parsed = await importOf(fileOf(text), choice);
				onlyParse.mockRestore();
				expect(bytes).toEqual(parsed);
			},
		),
		{ numRuns: 1_000 },
	));

const delimiter = asOne([',', ';', '\t', '|', '\u001f', ' '] as const);
const newline = asOne(['\n', '\r\n', '\r'] as const);
const text = fc.oneof(
	fc.string({ maxLength: 6 }),
	fc.string({
		unit: asOne(['a', '"', ' ', ',', ';', '\t', '|', '\n', 'ü', '€', '😀', '\u2028', '\ufffd', '\u001f']),
		maxLength: 6,
	}),
);
const cell = fc.record({ text, quoted: fc.boolean(), blanks: asOne(['', '', ' ', '  ']) });
const dialect = fc.record({
	delimiter,
	newline,
	last: fc.boolean(),
	encoding: asOne(['utf-8', 'utf-16le', 'utf-16be'] as const),
});

/** Bytes of a text; UTF-16 by hand, no encoder knows it. */
function bytesOf(whole: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(whole);
	const view = new DataView(new ArrayBuffer(whole.length * 2));
	for (let i = 0; i < whole.length; i++) view.setUint16(i * 2, whole.charCodeAt(i), encoding === 'utf-16le');
	return new Uint8Array(view.buffer);
}

test('cells found as bytes are those the parser finds, in any dialect, however the file is cut', () => {
	let plain = 0;
	fc.assert(
		fc.property(
			fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
			dialect,
			fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
			(table, { delimiter, newline, last, encoding }, cuts) => {
				const write = ({ text, quoted, blanks }: (typeof table)[0][0]) => {
					const mustQuote = quoted || /["\n\r]|^\s|^$/.test(text) || text.includes(delimiter) || delimiter === ' ';
					return mustQuote ? `"${text.replaceAll('"', '""')}"${delimiter === ' ' ? '' : blanks}` : text;
				};
				const lines = table.map((cells) => cells.map(write).join(delimiter));
				const bytes = bytesOf(lines.join(newline) + (last ? newline : ''), encoding);
				const normaliser = new Normaliser(encoding);
				const scanner = new RecordScanner(delimiter);
				const rows: string[][] = [];
				const reader = new PlainRows(delimiter, 5, 1);
				const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
				const take = (record: PlainRecord) => {
					plain++;
					rows.push(
						Array.from({ length: record.cells }, (_, column) =>
							decoder.decode(record.bytes.subarray(record.from(column), record.to(column))),
						),
					);
					return true;
				};
				const read = (pieces: readonly Piece[]) => {
					for (const piece of pieces) {
						if (piece.kind === 'broken') throw new Error(JSON.stringify(piece));
						expect(piece.row).toBe(rows.length + 1);
						reader.read(piece, take, (part) => {
							expect(part.row).toBe(rows.length + 1);
							rows.push(...rowsOf(part, delimiter).rows.map((cells) => [...cells]));
						});
					}
				};
				for (let [from, n] = [0, 0]; from < bytes.length; n++) {
					const to = Math.min(from + cuts[n % cuts.length]!, bytes.length);
					const part = normaliser.take(bytes.slice(from, to), to === bytes.length);
					read(scanner.take(part.text, part.bytes));
					from = to;
				}
				read(scanner.finish());
				expect(rows).toEqual(table.map((cells) => cells.map((one) => one.text)));
			},
		),
		{ numRuns: 3_000 },
	);
	expect(plain).toBeGreaterThan(1_000);
});
