import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerKey, customerSpelling } from '../../src/core/customer-key';
import { CustomerDictionary } from '../../src/intake/dictionary';
import { Key, KeyTable } from '../../src/intake/key-table';

const encoder = new TextEncoder();
const name = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 5 }),
	fc.constantFrom('Müller', 'MÜLLER', 'müller', 'K1', 'k1', 'İ', 'i̇', '\u212a1', 'ẞ', 'ß', '山田', '😀', 'Ǆ', 'ǆ'),
);

test('customers are numbered in order of first appearance and given back as first written, as in a Map', () => {
	fc.assert(
		fc.property(fc.array(name, { maxLength: 3_000 }), (texts) => {
			const customers = new CustomerDictionary();
			const known = new Map<string, { position: number; spelling: string }>();
			for (const text of texts) {
				const [spelling, key] = [customerSpelling(text), customerKey(text)];
				expect(customers.find(key)).toBe(known.get(key)?.position ?? -1);
				if (!known.has(key)) known.set(key, { position: known.size, spelling });
				expect(customers.position(spelling, key)).toBe(known.get(key)?.position);
			}
			expect(customers.spellings()).toEqual(Array.from(known.values(), ({ spelling }) => spelling));
		}),
		{ numRuns: 60 },
	);
});

test.for([0, 20_000])('more keys than room for %i are all found again', (expected) => {
	const table = new KeyTable(expected);
	const key = new Key();
	for (let n = 0; n < 20_000; n++) {
		key.takeText(String(n));
		expect(table.find(key)).toBe(-1);
		table.add(key);
	}
	for (let n = 0; n < 20_000; n++) {
		key.takeText(String(n));
		expect(table.find(key)).toBe(n);
	}
});

test('order numbers that rise or fall, and others between and behind them, are told apart as in a Map', () => {
	const falls = fc.boolean();
	const inOrder = fc.integer({ min: 0, max: 400 });
	const others = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 60 });
	fc.assert(
		fc.property(falls, inOrder, others, fc.constantFrom('', '#', 'RE-', 'Größe '), (isFalling, count, more, prefix) => {
			const rising = Array.from({ length: count }, (_, n) => n);
			const known = new Map<string, number>();
			const [table, key] = [new KeyTable(), new Key()];
			for (const number of [...(isFalling ? rising.toReversed() : rising), ...more]) {
				const text = `${prefix}${number}`;
				// Written otherwise, the same number.
				key.takeText(number % 3 === 0 ? text.toUpperCase() : text, text.toLowerCase());
				expect(table.find(key)).toBe(known.get(text) ?? -1);
				if (known.has(text)) continue;
				known.set(text, known.size);
				expect(table.add(key)).toBe(known.get(text));
				expect(table.find(key)).toBe(known.get(text));
			}
			expect(table.size).toBe(known.size);
		}),
		{ numRuns: 200 },
	);
});

const cell = fc.oneof(
	fc.string(),
	fc.string({ unit: fc.constantFrom('a', 'B', ' ', 'ü', 'Ü', 'ß', 'é', '\u0301', '÷', '\u00a0', "'", '7') }),
	fc.constantFrom("'7", 'A b', ' a', 'a ', 'A  b', '', 'Jürgen Groß', 'École'),
);

test('a cell taken as bytes is the key and the spelling that its text gives', () => {
	let plain = 0;
	fc.assert(
		fc.property(cell, (text) => {
			const source = encoder.encode(`;${text};`);
			const [quick, exact] = [new Key(), new Key()];
			if (!quick.takePlain(source, 1, source.length - 1)) return;
			plain++;
			exact.takeText(customerSpelling(text), customerKey(text));
			expect([quick.length, quick.hash, quick.hash53]).toEqual([exact.length, exact.hash, exact.hash53]);
			const table = new KeyTable();
			table.add(quick);
			expect(table.find(exact)).toBe(0);
			expect(table.spellings()).toEqual([customerSpelling(text)]);
		}),
		{ numRuns: 2_000 },
	);
	expect(plain).toBeGreaterThan(100);
});

test('the 53-bit hash tells order numbers apart, whatever their pattern, and 0 means none', () => {
	const key = new Key();
	const hashes = new Set<number>();
	const patterns = [(n: number) => String(n), (n: number) => `#${n}`, (n: number) => `RE-2024-${n}-${n % 97}`];
	for (const pattern of patterns)
		for (let n = 0; n < 60_000; n++) {
			key.takeText(pattern(n));
			hashes.add(key.hash53);
		}
	expect(hashes.size).toBe(180_000);
	const all = [...hashes];
	expect(all.every((hash) => Number.isSafeInteger(hash) && hash > 0)).toBe(true);
	// Well mixed: each of the 53 bits is set in half of them.
	for (let bit = 0; bit < 53; bit++) {
		const set = all.filter((hash) => Math.floor(hash / 2 ** bit) % 2 === 1).length;
		expect(set / all.length).toBeCloseTo(0.5, 1);
	}
	key.takeText('A-1');
	const written = key.hash53;
	key.takeText('a-1');
	expect(key.hash53).toBe(written);
	key.takeText('');
	expect(key.hash53).toBe(0);
});

test('the 53-bit hash stays what it was: stored columns are compared by it', () => {
	const key = new Key();
	const hashes = ['1', '1001', 'RE-2024-0001', 'Größe 5'].map((text) => {
		key.takeText(text);
		return key.hash53;
	});
	expect(hashes).toEqual([8_343_819_627_685_448, 6_677_578_622_180_338, 7_608_915_472_295_182, 4_675_248_947_993_890]);
});
