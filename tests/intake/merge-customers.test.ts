import { expect, test } from 'vitest';
import { noCustomer, type Customers, type Transactions } from '../../src/core/columns';
import { withMerged } from '../../src/intake/merge-customers';
import { readOf } from './reading';

test('merged customers are one, by the name that stands first; pairs may hang together', async () => {
	const { columns } = await readOf(
		'K;D;A\nK1;2024-03-05;1\nK-1;2024-03-05;2\n;2024-03-05;4\nX;2024-03-05;8\nK 1;2024-03-05;16\n',
		{ kind: 'transactions', mapping: { customer: 0, date: 1, amount: 2 }, anonymous: 'keep' },
	);
	const { customer, customers, amount } = withMerged(columns, [
		['k-1', 'K 1'],
		['K1', 'K-1'],
		['K1', 'not there'],
	]) as Transactions;
	expect(customers).toEqual(['K1', 'X']);
	expect([...customer]).toEqual([0, 0, noCustomer, 1, 0]);
	expect(amount).toEqual((columns as Transactions).amount);
});

test('two customers made one are so from the earliest beginning to the latest end, with the sum of both', async () => {
	const { columns } = await readOf(
		'Nr;Seit;Bis;Umsatz;Käufe;Name\nK1;2021-02-01;2022-01-01;1,50;1;\nK-1;2020-02-01;2023-01-01;2;;Anna\nK2;;;;;\n',
		{
			kind: 'customers',
			mapping: { customer: 0, since: 1, until: 2, amount: 3, orders: 4, name: 5 },
			decimals: { amount: ',', orders: ',' },
		},
	);
	const merged = withMerged(columns, [['K1', 'K-1']]) as Customers;
	const { since, until } = columns as Customers;
	expect(merged).toMatchObject({ rows: 2, ids: ['K1', 'K2'], texts: { name: ['Anna', ''] } });
	expect(merged.since[0]).toBe(since[1]);
	expect(merged.until[0]).toBe(until[1]);
	expect(merged.amount?.values).toEqual(Float64Array.of(350, Number.NaN));
	expect(merged.orders).toEqual(Float64Array.of(1, Number.NaN));
});

test('without pairs nothing changes', async () => {
	const { columns } = await readOf('NPS;K\n9;gut\n');
	expect(withMerged(columns, [])).toBe(columns);
});
