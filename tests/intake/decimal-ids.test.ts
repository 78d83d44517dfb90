import { expect, test } from 'vitest';
import type { Transactions } from '../../src/core/columns';
import { readOf } from './reading';

const head = 'order,customer,date,amount\n';
const row = (n: number, customer: string) => `${100 + n}.0,${customer},2024-03-05,${n}.00\n`;

test('numbers of customers and orders that all end in .0 are read without it, and that is said', async () => {
	const { columns, receipt } = await readOf(`${head}${row(1, '12444.0')}${row(2, '12445.0')}${row(3, '12444.0')}`);
	expect((columns as Transactions).customers).toEqual(['12444', '12445']);
	expect(receipt).toMatchObject({ accepted: 3, customers: 2 });
	expect(receipt.warnings).toEqual([{ code: 'decimal-id', rows: 3, line: 2, column: 'order', example: '101.0' }]);
});

test('an empty cell between them changes nothing', async () => {
	const { columns, receipt } = await readOf(`${head}${row(1, '12444.0')}${row(2, '')}`, { anonymous: 'keep' });
	expect((columns as Transactions).customers).toEqual(['12444']);
	expect(receipt).toMatchObject({ accepted: 2, anonymous: 1 });
});

test('where only some end so, all stay as they are written', async () => {
	const { columns, receipt } = await readOf(`${head}${row(1, '12444.0')}${row(2, '12444')}`);
	expect((columns as Transactions).customers).toEqual(['12444.0', '12444']);
	expect(receipt.warnings.map(({ column }) => column)).toEqual(['order']);
});

test('one number without the end, far behind what is looked at first, leaves all as they are', async () => {
	const many = Array.from({ length: 6_000 }, (_, n) => `K${n},${n}.0,2024-03-05,1.00\n`).join('');
	const { columns, receipt } = await readOf(`${head}${many}K6000,x7,2024-03-05,1.00\n`);
	expect((columns as Transactions).customers.slice(0, 2)).toEqual(['0.0', '1.0']);
	expect(receipt.warnings.map(({ code }) => code)).not.toContain('decimal-id');
	const { columns: without } = await readOf(head + many);
	expect((without as Transactions).customers.slice(0, 2)).toEqual(['0', '1']);
});
