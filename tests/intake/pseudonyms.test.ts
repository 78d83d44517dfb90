import { expect, test } from 'vitest';
import type { Customers, Transactions } from '../../src/core/columns';
import { isPseudonym, withPseudonyms } from '../../src/intake/pseudonyms';
import { readOf } from './reading';

const key = new Uint8Array(32).fill(7);
const sales = async () =>
	(
		await readOf('Kunde;Datum;Betrag\nAnna@x.de;05.03.2024;1,00\nK2;06.03.2024;2,00\n', {
			kind: 'transactions',
			mapping: { customer: 0, date: 1, amount: 2 },
		})
	).columns;
const people = async () =>
	(
		await readOf('Nr;Mail;Name;Telefon;PLZ;Notiz\nK2;anna@x.de;Anna;1;01067;x\nK3;;Bert;;;\n', {
			kind: 'customers',
			mapping: { customer: 0, email: 1, name: 2, phone: 3, zip: 4, note: 5 },
		})
	).columns;

test('a customer is the same hash in every file, however written; another key gives another', async () => {
	const { customers } = (await withPseudonyms(await sales(), key)) as Transactions;
	const { ids, texts } = (await withPseudonyms(await people(), key)) as Customers;
	expect(customers.every(isPseudonym)).toBe(true);
	expect(texts.email).toEqual([customers[0], '']);
	expect(ids[0]).toBe(customers[1]);
	expect(new Set([...ids, ...customers]).size).toBe(3);
	const others = (await withPseudonyms(await sales(), new Uint8Array(32))) as Transactions;
	expect(others.customers).not.toContain(customers[0]);
});

test('the hash is the beginning of the HMAC-SHA-256 of the key of the customer', async () => {
	const { createHmac } = await import('node:crypto');
	const { customers } = (await withPseudonyms(await sales(), key)) as Transactions;
	const expected = createHmac('sha256', key).update('anna@x.de').digest('hex').slice(0, 16);
	expect(customers[0]).toBe(`k-${expected}`);
});

test('names, phone numbers and notes are gone; what does not point to a person stays', async () => {
	const { texts } = (await withPseudonyms(await people(), key)) as Customers;
	expect(Object.keys(texts).sort()).toEqual(['email', 'zip']);
	expect(texts.zip).toEqual(['01067', '']);
});

test('nobody stays nobody', async () => {
	const { columns } = await readOf('E-Mail;NPS\n;9\na@x.de;8\n', { kind: 'nps', mapping: { customer: 0, score: 1 } });
	const hashed = await withPseudonyms(columns, key);
	expect(hashed).toMatchObject({ customers: ['', expect.stringMatching(/^k-[0-9a-f]{16}$/)] });
});
