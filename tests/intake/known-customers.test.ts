import { expect, test } from 'vitest';
import type { Customers, Transactions } from '../../src/core/columns';
import { withMerged } from '../../src/intake/merge-customers';
import { withPseudonyms } from '../../src/intake/pseudonyms';
import { readOf } from './reading';

const plain = { kind: 'transactions', mapping: { customer: 0, date: 1, amount: 2 } } as const;
const list = { kind: 'customers', mapping: { customer: 0, since: 1 } } as const;
const sales = (...customers: string[]) =>
	`customer,date,amount\n${customers.map((name) => `${name},2024-03-05,10\n`).join('')}`;
const columnsOf = async (text: string) => (await readOf(text, plain)).columns as Transactions;

test('customers spelled almost like those of other files of the plan are offered, with that file', async () => {
	const orders = { id: 'orders', columns: await columnsOf(sales('Müller', 'Müller', 'Abel')) };
	const people = { id: 'people', columns: (await readOf('id,since\nK-1,2024-01-01\n', list)).columns };
	const { receipt } = await readOf(sales('Mueller', 'Abel', 'k1'), plain, { against: [orders, people] });
	expect(receipt.nearDuplicates).toEqual([
		{ first: 'Müller', second: 'Mueller', set: 'orders', rows: [2, 1] },
		{ first: 'K-1', second: 'k1', set: 'people', rows: [1, 1] },
	]);
});

test('who stands in both files as written is nobody else', async () => {
	const both = { id: 'one', columns: await columnsOf(sales('K-1', 'K1')) };
	expect((await readOf(sales('K1'), plain, { against: [both] })).receipt.nearDuplicates).toEqual([]);
	const one = { id: 'one', columns: await columnsOf(sales('K-1')) };
	const { receipt } = await readOf(sales('K-1', 'k 1'), plain, { against: [one] });
	expect(receipt.nearDuplicates).toEqual([{ first: 'K-1', second: 'k 1', rows: [1, 1] }]);
});

test('pseudonyms are like no name', async () => {
	const hidden = await withPseudonyms(await columnsOf(sales('K-1')), new Uint8Array(32));
	const near = async (against: Transactions, pseudonyms: boolean) =>
		(await readOf(sales('k1'), { ...plain, pseudonyms }, { against: [{ id: 'one', columns: against }] })).receipt
			.nearDuplicates;
	expect(await near(hidden as Transactions, false)).toEqual([]);
	expect(await near(await columnsOf(sales('K-1')), true)).toEqual([]);
	expect(await near(await columnsOf(sales('K-1')), false)).toHaveLength(1);
});

test('a customer taken for one of another file bears the name it has there', async () => {
	const columns = await columnsOf(sales('Mueller', 'Abel', 'mueller', 'Muller'));
	const merged = withMerged(columns, [
		['Müller', 'Mueller'],
		['Müller', 'Muller'],
	]) as Transactions;
	expect(merged.customers).toEqual(['Müller', 'Abel']);
	expect([...merged.customer]).toEqual([0, 1, 0, 0]);
	const people = (await readOf('id,since\nk1,2024-01-01\nK2,2024-01-01\n', list)).columns as Customers;
	expect((withMerged(people, [['K-1', 'k1']]) as Customers).ids).toEqual(['K-1', 'K2']);
	expect((withMerged(people, [['K-9', 'k9']]) as Customers).ids).toEqual(['k1', 'K2']);
});
