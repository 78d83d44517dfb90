import { expect, test } from 'vitest';
import { looseKey, nearDuplicates } from '../../src/intake/near-duplicates';
import { readOf } from './reading';

const pairs = (...customers: string[]) =>
	nearDuplicates(
		customers,
		customers.map(() => 1),
	).map(({ first, second }) => [first, second]);

test.for([
	['K-001', 'k 001'],
	['Müller & Söhne', 'Mueller Soehne'],
	['Müller', 'Muller'],
	['Café Zoë', 'cafe zoe'],
	['Bäckerei "Korn"', 'Bäckerei Korn'],
	['#1001', '1001'],
	['Ångström', 'Angstrom'],
] as const)('%s may be %s', ([first, second]) => {
	expect(pairs(first, second)).toEqual([[first, second]]);
});

test.for([
	['007', '7'],
	['1.12', '11.2'],
	['1001.0', '10010'],
	['anna+shop@example.org', 'anna@example.org'],
	['an.na@example.org', 'anna@example.org'],
	['Anna', 'Аnna'], // the second begins with a Cyrillic letter
	['I1', 'ı1'],
	['Андрей', 'Андреи'],
	['&', '+'],
] as const)('%s is not %s', ([first, second]) => {
	expect(pairs(first, second)).toEqual([]);
});

test('those with most rows come first, and no more than fifty', () => {
	const customers = Array.from({ length: 60 }, (_, i) => [`K-${i}a`, `K${i}a`]).flat();
	const found = nearDuplicates(
		customers,
		customers.map((_, i) => i),
	);
	expect(found).toHaveLength(50);
	expect(found[0]).toEqual({ first: 'K-59a', second: 'K59a', rows: [118, 119] });
});

test('a key without anything to take away is its own', () => {
	expect(['k001', '007', 'a1b2'].map(looseKey)).toEqual(['k001', '007', 'a1b2']);
});

test('the receipt offers them with their rows', async () => {
	const { receipt } = await readOf(
		'Kunde;Datum;Betrag\nK-1a;05.03.2024;1,00\nK1a;06.03.2024;2,00\nK1a;07.03.2024;2,00\n',
		{
			kind: 'transactions',
			mapping: { customer: 0, date: 1, amount: 2 },
		},
	);
	expect(receipt.nearDuplicates).toEqual([{ first: 'K-1a', second: 'K1a', rows: [1, 2] }]);
	expect(receipt.customers).toBe(2);
});
