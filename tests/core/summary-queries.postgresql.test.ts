import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayText, parseDay } from '../../src/core/calendar';
import { purchasesOf, summaryReport, transactionReport } from '../../src/core/metrics';
import { customerKey } from '../../src/core/customer-key';
import { summaryQuery, summarySelect, type TableNames } from '../../src/core/summary-queries';
import { transactions } from '../golden/columns';
import { readOf } from '../intake/reading';

/** A real PostgreSQL, compiled to WebAssembly. */
let database: PGlite;
beforeAll(async () => {
	database = await PGlite.create();
}, 120_000);
afterAll(() => database.close());

const names: TableNames = {
	table: 'public.Order "lines"; --',
	customer: 'the "customer"',
	date: 'order',
	amount: "it's 100% \\ amount",
};
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const table = `public.${quoted(names.table.slice(7))}`;

/** customer, `yyyy-mm-dd`, cents; null as in any real table */
type Row = readonly [string | null, string | null, number | null];

async function fill(rows: readonly Row[], type: string) {
	const columns = `${quoted(names.customer)} text, ${quoted(names.date)} timestamp, ${quoted(names.amount)} ${type}`;
	await database.exec(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (${columns})`);
	if (rows.length === 0) return;
	await database.query(
		`INSERT INTO ${table} SELECT c, d::timestamp + interval '23 hours', a::${type} / 100 FROM unnest($1::text[], $2::text[], $3::int[]) AS t (c, d, a)`,
		[rows.map((row) => row[0]), rows.map((row) => row[1]), rows.map((row) => row[2])],
	);
}

interface Summary {
	readonly first: string;
	readonly last: string;
	readonly orders: number;
	readonly cents: number;
}

async function queried(): Promise<Map<string, Summary>> {
	const { rows } = await database.query<Record<'customer' | 'first' | 'last' | 'orders' | 'amount', string>>(
		`SELECT customer, first_purchase::text AS first, last_purchase::text AS last, orders::text, amount::text FROM (${summarySelect('postgresql', names)}) AS summaries`,
	);
	return new Map(
		rows.map(({ customer, first, last, orders, amount }) => [
			customerKey(customer),
			{ first, last, orders: Number(orders), cents: Number(amount.replace(/\.(\d\d)00$/, '$1')) },
		]),
	);
}

/** The same from our own purchases. */
function ours(rows: readonly Row[]): Map<string, Summary> {
	const whole = rows.flatMap(([customer, day, cents]) =>
		customer === null || customer.trim() === '' || day === null || cents === null
			? []
			: [[customerKey(customer), day, cents / 100] as const],
	);
	const keys = [...new Set(whole.map(([key]) => key))];
	return new Map(
		keys.flatMap((key) => {
			const purchases = purchasesOf([transactions(whole.filter(([one]) => one === key))]);
			if (!purchases) return [];
			const { day, amount, perMinor } = purchases;
			const cents = amount.reduce((sum, value) => sum + value, 0) / perMinor;
			const summary = {
				first: dayText(day[0]!),
				last: dayText(day.at(-1)!),
				orders: day.length,
				cents: Math.round(cents),
			};
			return [[key, summary] as const];
		}),
	);
}

const rows = fc.array(
	fc.tuple(
		fc.option(fc.constantFrom('A', 'a ', 'b', '007', '7', '  ', '', "O'Neil", 'x"y', 'Käfer, "Anna"'), { freq: 8 }),
		fc.option(fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01', '2025-01-31'), { freq: 12 }),
		fc.option(fc.oneof(fc.integer({ min: -5000, max: 9999 }), fc.constant(0)), { freq: 12 }),
	),
	{ maxLength: 60 },
);

test.for(['numeric(12, 2)', 'double precision', 'numeric'])(
	'the query on a table of amounts as %s says the same of every customer as our own purchases do',
	{ timeout: 120_000 },
	async (type) => {
		await fc.assert(
			fc.asyncProperty(rows, async (table) => {
				await fill(table, type);
				expect(await queried()).toEqual(ours(table));
			}),
			{ numRuns: 60 },
		);
	},
);

test('a day of refunds only is no purchase but lowers the sum; refunds alone make no customer', async () => {
	const table: Row[] = [
		['a', '2024-01-01', 1000],
		['a', '2024-01-01', 500],
		['a', '2024-02-01', -300],
		['b', '2024-01-01', -500],
		['c', '2024-01-01', 0],
		[null, '2024-01-01', 100],
	];
	await fill(table, 'numeric(12, 2)');
	expect(await queried()).toEqual(
		new Map([
			['a', { first: '2024-01-01', last: '2024-01-01', orders: 1, cents: 1200 }],
			['c', { first: '2024-01-01', last: '2024-01-01', orders: 1, cents: 0 }],
		]),
	);
});

test('the whole statement writes a CSV file with header, names with quotation marks and commas included', async () => {
	await fill([['Käfer, "Anna"', '2024-01-01', 1234]], 'numeric(12, 2)');
	expect(await csv()).toBe(
		'customer,first_purchase,last_purchase,orders,amount\n"Käfer, ""Anna""",2024-01-01,2024-01-01,1,12.3400\n',
	);
});

test('that file is recognised as summaries without a question, and says the same as the purchases do', async () => {
	const table: Row[] = Array.from({ length: 400 }, (_, i) => {
		const customer = ['Käfer, "Anna"', "O'Neil", '007'][i % 41] ?? `c${(i * i) % 41}`;
		return [customer, dayText(parseDay('2024-01-01')! + ((i * 37) % 500)), 100 + ((i * 7919) % 9000)];
	});
	await fill(table, 'numeric(12, 2)');
	const { columns, receipt } = await readOf(await csv());
	expect(receipt).toMatchObject({ kind: 'summaries', rejected: 0, skipped: 0, sums: [{ currency: 'EUR' }] });
	if (columns.kind !== 'summaries') throw new Error(columns.kind);
	const bought = transactions(table.map(([customer, day, cents]) => [customer!, day!, cents! / 100]));
	const options = { windowDays: 90, currency: 'EUR' };
	const summed = summaryReport([columns], options)!;
	const whole = transactionReport([bought], options)!;
	expect(summed).toMatchObject({
		customers: whole.customers,
		orders: whole.orders,
		firstDay: whole.firstDay,
		lastDay: whole.lastDay,
		repeat: whole.repeat,
	});
	expect(summed.activity!.active).toBe(whole.activeAtEnd);
	expect(summed.money!.basket).toBeCloseTo(whole.basket.all.mean!, 8);
	expect(summed.money!.perCustomer.mean).toBeCloseTo(whole.revenuePerCustomer!.mean, 8);
});

/** The file the statement writes; here to memory instead of psql's own disk. */
async function csv(): Promise<string> {
	const statement = summaryQuery('postgresql', names);
	expect(statement).toMatch(/ TO STDOUT WITH \(FORMAT csv, HEADER\) \\g summaries\.csv$/);
	const { blob } = await database.query(
		statement.replace('TO STDOUT', "TO '/dev/blob'").replace(/ \\g summaries\.csv$/, ''),
	);
	return await blob!.text();
}
