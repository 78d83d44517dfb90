import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/core/calendar';
import type { NpsAnswers, Transactions } from '../../src/core/columns';
import { previewFile } from '../../src/intake/preview';
import { goldenMissing, goldenTable } from '../golden/golden';
import { fileOf, importOf, valueOf } from './reading';

const file = (name: string) =>
	fileOf(readFileSync(new URL(`../../../shared/golden/data/${name}`, import.meta.url)), name);

/** What nothing in these files speaks about. */
const undecided = {
	rows: 'orders',
	states: {},
	returns: 'subtract',
	anonymous: 'reject',
	overlap: 'count',
	scale: '0-10',
	unit: undefined,
	pseudonyms: false,
	source: undefined,
};

test.skipIf(goldenMissing)('the CDNOW sample is guessed fully and read exactly', async () => {
	const { choice, records } = valueOf(await previewFile(file('cdnow_sample.csv')));
	expect(choice).toEqual({
		encoding: 'utf-8',
		delimiter: ',',
		headerRow: 1,
		kind: 'transactions',
		headerRows: 1,
		mapping: { customer: 0, date: 1, amount: 3 },
		decimals: { amount: '.' },
		dates: { date: 'ymd' },
		...undecided,
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
			headerRows: 1,
			mapping: { date: 0, score: 1, comment: 2 },
			decimals: {},
			dates: {},
			...undecided,
			source: 'google-forms',
		});
		expect(Object.keys(preview.columns[0]!.dates)).toEqual(['dmy', 'mdy']);
		const { columns, receipt } = valueOf(await importOf(file('nps_sudzilla.csv'), { dates: { date: 'mdy' } }));
		expect(receipt).toMatchObject({ records: 39, accepted: 39, rejected: 0, skipped: 0 });
		const { score } = columns as NpsAnswers;
		expect(score.filter((value) => value >= 9)).toHaveLength(8);
		expect(score.filter((value) => value <= 6)).toHaveLength(22);
	},
);
