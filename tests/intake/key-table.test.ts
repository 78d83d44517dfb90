import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerKey } from '../../src/intake/cells';
import { Key, KeyTable } from '../../src/intake/key-table';

const encoder = new TextEncoder();

test('keys are numbered in order of first appearance and given back as they were, as in a Map', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 5 }), { maxLength: 3_000 }), (texts) => {
			const table = new KeyTable();
			const key = new Key();
			const known = new Map<string, number>();
			for (const text of texts) {
				key.takeText(text);
				const number = table.find(key);
				expect(number).toBe(known.get(text) ?? -1);
				if (number === -1) known.set(text, table.add(key));
			}
			expect(table.texts()).toEqual([...known.keys()]);
		}),
		{ numRuns: 60 },
	);
});

test('more keys than the table had room for are all found again', () => {
	const table = new KeyTable();
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

test('a plain cell has the key that customerKey gives', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.constantFrom("'7", 'A b', ' a', 'a ', 'A  b', '')), (text) => {
			const bytes = encoder.encode(text);
			const [plain, exact] = [new Key(), new Key()];
			if (!plain.takePlain(bytes, 0, bytes.length)) return;
			exact.takeText(customerKey(text));
			expect([plain.length, plain.hash]).toEqual([exact.length, exact.hash]);
			expect(plain.bytes.subarray(0, plain.length)).toEqual(exact.bytes.subarray(0, exact.length));
		}),
	);
});
