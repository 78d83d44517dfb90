import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/core/calendar';
import type { NpsAnswers, Transactions } from '../../src/core/columns';
import { previewFile } from '../../src/intake/preview';
import { goldenMissing, goldenTable } from '../golden/golden';
import { fileOf, importOf, valueOf } from './reading';

const file = (name: string) =>
	fileOf(readFileSync(new URL(`../../../shared/golden/data/${name}`, import.meta.url)), name);

test.skipIf(goldenMissing)('the CDNOW sample is guessed fully and read exactly', async () => {
	const { choice, records } = valueOf(await previewFile(file('cdnow_sample.csv')));
	expect(choice).toEqual({
		encoding: 'utf-8',
		delimiter: ',',
		headerRow: 1,
		kind: 'transactions',
		mapping: { customer: 0, date: 1, amount: 3 },
		decimal: '.',
		dateOrder: 'ymd',
	});
	const { columns, receipt } = valueOf(await importOf(file('cdnow_sample.csv')));
	const rows = goldenTable('data/cdnow_sample.csv');
	expect(records).toBe(rows.length);
	expect(receipt).toMatchObject({
		records: rows.length,
		accepted: rows.length,
		rejected: 0,
		skipped: 0,
		customers: 2_357,
	});
	const { customer, customers, day, amount } = columns as Transactions;
	expect(Array.from(customer, (position) => customers[position])).toEqual(rows.map((row) => row['customer_id']));
	expect([...day]).toEqual(rows.map((row) => parseDay(row['date']!)));
	expect([...amount.values]).toEqual(rows.map((row) => Math.round(Number(row['amount']) * 100)));
});

test.skipIf(goldenMissing)(
	'the Sudzilla answers are guessed fully but for the date order, which nothing in the file decides',
	async () => {
		const preview = valueOf(await previewFile(file('nps_sudzilla.csv')));
		expect(preview.choice).toEqual({
			encoding: 'utf-8',
			delimiter: ',',
			headerRow: 1,
			kind: 'nps',
			mapping: { date: 0, score: 1, comment: 2 },
			decimal: '.',
			dateOrder: undefined,
		});
		expect(Object.keys(preview.columns[0]!.dateOrders)).toEqual(['dmy', 'mdy']);
		const { columns, receipt } = valueOf(await importOf(file('nps_sudzilla.csv'), { dateOrder: 'mdy' }));
		expect(receipt).toMatchObject({ records: 39, accepted: 39, rejected: 0, skipped: 0 });
		const { score } = columns as NpsAnswers;
		expect(score.filter((value) => value >= 9)).toHaveLength(8);
		expect(score.filter((value) => value <= 6)).toHaveLength(22);
	},
);
