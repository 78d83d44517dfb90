import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Transactions } from '../../src/core/columns';
import type { EarlierSet } from '../../src/intake/earlier-sets';
import type { ImportChoice } from '../../src/intake/intake';
import { pseudonymsOf, withPseudonyms } from '../../src/intake/pseudonyms';
import { readOf } from './reading';

vi.setConfig({ testTimeout: 60_000 });

const plain = { kind: 'transactions', mapping: { customer: 0, date: 1, amount: 2 } } as const;
const head = 'customer,date,amount\n';
const leaveOut = { ...plain, overlap: 'leaveOut' } as const;

const salesIn = async (text: string, choice: Partial<ImportChoice> = plain) =>
	(await readOf(text, choice)).columns as Transactions;
const as = (id: string, columns: EarlierSet['columns']): EarlierSet => ({ id, columns });

const first = `${head}A,2024-03-05,10\nA,2024-03-05,10\nB,2024-03-06,20\n`;
const second = `${head}a,2024-03-05,10.00\nA,2024-03-05,10\nA,2024-03-05,10\nC,2024-03-06,20\nB,2024-03-07,20\n`;

test('rows without order number that stand in an earlier file count, but are named with that file', async () => {
	const { columns, receipt } = await readOf(second, plain, { against: [as('one', await salesIn(first))] });
	expect(columns.rows).toBe(5);
	expect(receipt).toMatchObject({ accepted: 5, skipped: 0, imported: [], overlaps: [{ set: 'one', rows: 2 }] });
});

test('as chosen they are left out, each earlier row for one of them, and the question stays', async () => {
	const { columns, receipt } = await readOf(second, leaveOut, { against: [as('one', await salesIn(first))] });
	expect(receipt).toMatchObject({
		...{ records: 5, accepted: 3, skipped: 2, rejected: 0, customers: 3 },
		skipCounts: { imported: 2 },
		imported: [{ set: 'one', rows: 2 }],
		overlaps: [{ set: 'one', rows: 2 }],
	});
	expect(receipt.sums).toMatchObject([{ currency: 'EUR', accepted: 5_000, skipped: 2_000, rows: 3 }]);
	expect(receipt.skips).toEqual([
		{ record: 1, line: 2, row: 2, value: 'a', code: 'imported' },
		{ record: 2, line: 3, row: 3, value: 'a', code: 'imported' },
	]);
	expect((columns as Transactions).amount.values).toEqual(Float64Array.from([1_000, 2_000, 2_000]));
});

test('several earlier files share the equal rows among them', async () => {
	const one = as('one', await salesIn(`${head}A,2024-03-05,10\n`));
	const two = as('two', await salesIn(`${head}A,2024-03-05,10\nX,2024-03-05,10\n`));
	const { receipt } = await readOf(second, plain, { against: [one, two] });
	expect(receipt.overlaps).toEqual([
		{ set: 'one', rows: 1 },
		{ set: 'two', rows: 1 },
	]);
});

const numbered = { kind: 'transactions', mapping: { customer: 0, date: 1, amount: 2, order: 3 } } as const;
const head4 = 'customer,date,amount,order\n';

test('two rows that both bear an order number are told by it alone', async () => {
	const before = as('one', await salesIn(`${head4}A,2024-03-05,10,1\n`, numbered));
	const { receipt } = await readOf(`${head4}A,2024-03-05,10,2\n`, numbered, { against: [before] });
	expect(receipt).toMatchObject({ accepted: 1, overlaps: [] });
});

test('where only one of both files has order numbers nothing is decided by them', async () => {
	const without = as('one', await salesIn(first));
	const own = `${head4}A,2024-03-05,10,1\nB,2024-03-06,20,2\nC,2024-03-06,20,3\n`;
	expect((await readOf(own, numbered, { against: [without] })).receipt.overlaps).toEqual([{ set: 'one', rows: 2 }]);
	const having = as('two', await salesIn(own, numbered));
	expect((await readOf(first, plain, { against: [having] })).receipt.overlaps).toEqual([{ set: 'two', rows: 2 }]);
});

test('an order of several lines is compared by its sum, and all its lines are left out', async () => {
	const before = as('one', await salesIn(`${head}A,2024-03-05,15\n`));
	const own = `${head4}A,2024-03-05,10,1\nA,2024-03-05,5,1\nB,2024-03-06,7,2\n`;
	const { receipt, columns } = await readOf(
		own,
		{ ...numbered, rows: 'lines', overlap: 'leaveOut' },
		{ against: [before] },
	);
	expect(columns.rows).toBe(1);
	expect(receipt).toMatchObject({ accepted: 1, merged: 0, skipped: 2, imported: [{ set: 'one', rows: 2 }] });
	expect(receipt.sums).toMatchObject([{ accepted: 700, skipped: 1_500, rows: 1 }]);
});

test('a customer in an earlier file is known under a name that was taken for the same, and under a pseudonym', async () => {
	const own = `${head}K1,2024-03-05,10\nAnna Abel,2024-03-06,20\n`;
	const merged = as('one', await salesIn(`${head}K-1,2024-03-05,10\n`));
	expect((await readOf(own, plain, { against: [merged] })).receipt.overlaps).toEqual([{ set: 'one', rows: 1 }]);
	const secret = new Uint8Array(32).fill(7);
	const hidden = as('two', await withPseudonyms(await salesIn(own), secret));
	const hashed = (customers: readonly string[]) => pseudonymsOf(customers, secret);
	expect((await readOf(own, plain, { against: [hidden], hashed })).receipt.overlaps).toEqual([{ set: 'two', rows: 2 }]);
	expect((await readOf(own, plain, { against: [hidden] })).receipt.overlaps).toEqual([]);
});

const sale = fc.record({
	customer: fc.constantFrom('', 'A', 'a', 'B-1', 'b1', 'Ä & Co', 'c@x.de'),
	day: fc.constantFrom('2024-03-05', '2024-03-06', '2024-04-01'),
	amount: fc.constantFrom('10', '-10', '0', '2.345', '99.99'),
	currency: fc.constantFrom('EUR', 'CHF', ''),
});
const open = {
	kind: 'transactions',
	mapping: { customer: 0, date: 1, amount: 2, currency: 3 },
	anonymous: 'keep',
	dates: { date: 'ymd' },
	decimals: { amount: '.' },
} as const;
const textOf = (sales: readonly Record<'customer' | 'day' | 'amount' | 'currency', string>[]) =>
	`customer,date,amount,currency\n${sales.map((one) => `${one.customer},${one.day},${one.amount},${one.currency}\n`).join('')}`;

test('a file without order numbers that is read twice adds nothing the second time', () =>
	fc.assert(
		fc.asyncProperty(fc.array(sale, { minLength: 1, maxLength: 25 }), async (sales) => {
			const before = as('one', await salesIn(textOf(sales), open));
			const { receipt, columns } = await readOf(textOf(sales), { ...open, overlap: 'leaveOut' }, { against: [before] });
			expect(columns.rows).toBe(0);
			expect(receipt).toMatchObject({ accepted: 0, skipped: sales.length, customers: 0 });
			expect(receipt.imported).toEqual([{ set: 'one', rows: sales.length }]);
		}),
		{ numRuns: 100 },
	));

test('of every content as many rows are left out as both files have, and both answers name the same rows', () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(sale, { minLength: 1, maxLength: 25 }),
			fc.array(sale, { minLength: 1, maxLength: 25 }),
			async (earlier, later) => {
				const before = as('one', await salesIn(textOf(earlier), open));
				const contents = (sales: typeof earlier) => {
					const counts = new Map<string, number>();
					for (const { customer, day, amount, currency } of sales) {
						const name = customer.toLowerCase().replace('-', '');
						const content = [name, day, Number(amount), currency || 'EUR'].join();
						counts.set(content, (counts.get(content) ?? 0) + 1);
					}
					return counts;
				};
				// Near duplicates in one file are two customers.
				const names = (sales: typeof earlier) => new Set(sales.map(({ customer }) => customer));
				fc.pre(![earlier, later].some((sales) => names(sales).has('B-1') && names(sales).has('b1')));
				const there = contents(earlier);
				let both = 0;
				for (const [content, rows] of contents(later)) both += Math.min(rows, there.get(content) ?? 0);
				const counted = await readOf(textOf(later), open, { against: [before] });
				const left = await readOf(textOf(later), { ...open, overlap: 'leaveOut' }, { against: [before] });
				expect(counted.receipt.overlaps).toEqual(both === 0 ? [] : [{ set: 'one', rows: both }]);
				expect(left.receipt.overlaps).toEqual(counted.receipt.overlaps);
				expect(left.receipt).toMatchObject({ accepted: later.length - both, skipped: both });
			},
		),
		{ numRuns: 100 },
	));

const survey = { kind: 'nps', mapping: { score: 0, date: 1, customer: 2, comment: 3 } } as const;
const answers = 'score,date,customer,comment\n9,2024-03-05,A,good\n9,2024-03-05,,\n3,2024-03-06,B,bad\n';

test('answers that stand in an earlier file are named, and left out as chosen', async () => {
	const before = as('one', (await readOf(answers, survey)).columns);
	const later = `${answers}9,2024-03-05,,\n3,2024-03-06,B,worse\n`;
	const counted = await readOf(later, survey, { against: [before] });
	expect(counted.receipt).toMatchObject({ accepted: 5, overlaps: [{ set: 'one', rows: 3 }], imported: [] });
	const left = await readOf(later, { ...survey, overlap: 'leaveOut' }, { against: [before] });
	expect(left.receipt).toMatchObject({ accepted: 2, skipped: 3, imported: [{ set: 'one', rows: 3 }], customers: 1 });
	expect(left.columns).toMatchObject({ rows: 2, comments: ['', 'worse'], customers: ['', 'B'] });
	expect(left.receipt.skips[0]).toEqual({ record: 1, line: 2, row: 2, value: '9', code: 'imported' });
});

test('bare scores are equal all the time: only a whole file that is the same again is named', async () => {
	const bare = { kind: 'nps', mapping: { score: 0 }, scale: '0-10' } as const;
	const scores = (...values: number[]) => `score\n${values.join('\n')}\n`;
	const before = as('one', (await readOf(scores(9, 9, 3, 10), bare)).columns);
	const overlaps = async (text: string) => (await readOf(text, bare, { against: [before] })).receipt.overlaps;
	expect(await overlaps(scores(3, 9, 9, 10))).toEqual([{ set: 'one', rows: 4 }]);
	expect(await overlaps(scores(3, 9, 9))).toEqual([]);
	expect(await overlaps(scores(3, 9, 9, 10, 10))).toEqual([]);
});

test('answers under a pseudonym are found again', async () => {
	const secret = new Uint8Array(32).fill(7);
	const before = as('one', await withPseudonyms((await readOf(answers, survey)).columns, secret));
	const hashed = (customers: readonly string[]) => pseudonymsOf(customers, secret);
	const { receipt } = await readOf(answers, survey, { against: [before], hashed });
	expect(receipt.overlaps).toEqual([{ set: 'one', rows: 3 }]);
});
