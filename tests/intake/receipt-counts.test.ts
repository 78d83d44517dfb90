import { expect, test } from 'vitest';
import { readOf } from './reading';

test('rows without a customer are counted exactly, however many problems there are before them', async () => {
	const faulty = Array.from({ length: 1_500 }, () => 'K1,2024-03-05,\n').join('');
	const unnamed = Array.from({ length: 1_234 }, () => ',2024-03-05,1.00\n').join('');
	const { receipt } = await readOf(`customer,date,amount\n${faulty}${unnamed}K1,2024-03-05,1.00\n`);
	expect(receipt).toMatchObject({ accepted: 1, rejected: 2_734, unnamed: 1_234 });
	expect(receipt.problems).toHaveLength(1_000);
});

test('rows too short to have a customer are counted, too; those that may stay unnamed are not', async () => {
	const content = 'date,amount,customer\n2024-03-05,1.00,K1\n2024-03-05,1.00\n2024-03-05,1.00,\n';
	expect((await readOf(content)).receipt).toMatchObject({ rejected: 2, unnamed: 2 });
	expect((await readOf(content, { anonymous: 'keep' })).receipt).toMatchObject({
		rejected: 0,
		unnamed: 0,
		anonymous: 2,
	});
});

test('a row of sums is no money of its own', async () => {
	const { receipt } = await readOf(
		'customer,date,amount,status\nK1,2024-03-05,10.00,ok\nK2,2024-03-06,20.00,cancelled\nTotal,,30.00,\n',
	);
	expect(receipt).toMatchObject({ accepted: 1, skipped: 2, skipCounts: { state: 1, total: 1 } });
	expect(receipt.sums).toMatchObject([{ accepted: 1_000, skipped: 2_000, rejected: 0 }]);
});
