import { expect, test } from 'vitest';
import type { ImportChoice } from '../../src/intake/intake';
import { isReturned } from '../../src/intake/return-watch';
import { readOf } from './reading';

test.for([
	...['Return Processed', 'refunded', 'Partially refunded', 'zurückgegeben', 'Retoure', 'erstattet', 'returned'],
	...['chargeback', 'Charge-back', 'RETURN_PROCESSED', 'Teilweise erstattet', 'Rückerstattung', 'Retoure erhalten'],
])('%s speaks of a return', (value) => {
	expect(isReturned(value)).toBe(true);
});

test.for(['Completed', 'Delivered', 'returning customer', 'not returned', 'nicht erstattet', 'Return window open', ''])(
	'%j does not speak of a return',
	(value) => {
		expect(isReturned(value)).toBe(false);
	},
);

const head = 'order,customer,date,amount,status\n';
const rows = [
	'1,K1,2024-03-05,10.00,Delivered\n',
	'2,K2,2024-03-06,20.00,Return Processed\n',
	'3,K3,2024-03-07,30.00,Delivered\n',
	'4,K1,2024-03-08,40.00,Return Processed\n',
];
const warningsOf = async (text: string, choice: Partial<ImportChoice> = {}) =>
	(await readOf(text, choice)).receipt.warnings.filter(({ code }) => code === 'returned-counts');

test('returns that count in full are said with their number, first line and value', async () => {
	const { receipt } = await readOf(head + rows.join(''));
	expect(receipt).toMatchObject({ accepted: 4, sums: [{ accepted: 10_000 }] });
	expect(receipt.warnings).toEqual([
		{ code: 'returned-counts', rows: 2, line: 3, column: 'status', example: 'Return Processed' },
	]);
});

test('where a negative row takes something back, or a refund column does, returns count as they stand', async () => {
	expect(await warningsOf(`${head}${rows.join('')}5,K2,2024-03-09,-20.00,Refund\n`)).toEqual([]);
	const refund = `order,customer,date,amount,status,refunded amount\n${rows.map((row) => row.replace('\n', ',0\n')).join('')}`;
	expect(await warningsOf(refund)).toEqual([]);
});

test('returns that are left out, or were said to count, are nothing to wonder about', async () => {
	const leaveOut = { status: { leaveOut: ['return processed'], keep: [] } };
	expect(await warningsOf(head + rows.join(''), { states: leaveOut })).toEqual([]);
	const keep = { status: { leaveOut: [], keep: ['return processed'] } };
	expect(await warningsOf(head + rows.join(''), { states: keep })).toEqual([]);
});
