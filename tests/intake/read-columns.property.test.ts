import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dataSetKinds, type DataSetKind } from '../../src/core/plan/plan';
import type { Transactions } from '../../src/core/columns';
import { transactionReport } from '../../src/core/metrics';
import { dateFields, numberFields, type Mapping } from '../../src/intake/fields';
import type { ImportChoice } from '../../src/intake/intake';
import { previewFile } from '../../src/intake/preview';
import { readColumns, type Imported } from '../../src/intake/read-columns';
import { columnsFrom, partsOf } from '../../src/storage/column-parts';
import { fileOf, readOf, sumOf, today } from './reading';

/** Each run reads a file some forty times. */
const runs = 60;
vi.setConfig({ testTimeout: 60_000 });

const mappings: Readonly<Record<DataSetKind, readonly Mapping[]>> = {
	transactions: [
		{ customer: 0, date: 1, amount: 2 },
		{ order: 0, customer: 3, date: 1, amount: 2, currency: 4 },
		{ date: 1, price: 2, quantity: 3, order: 0, refund: 4, status: 5 },
	],
	customers: [{ customer: 0, since: 1, until: 3, amount: 2, name: 4, email: 5, orders: 6 }],
	nps: [{ score: 2, comment: 3, date: 1, customer: 0, type: 4 }],
	summaries: [
		{ customer: 0, first: 1, last: 3, orders: 4, amount: 2 },
		{ customer: 0, frequency: 1, recency: 2, age: 3, value: 4 },
	],
};
const every = <Name extends string, T>(names: readonly Name[], value: T) =>
	Object.fromEntries(names.map((name) => [name, value])) as Record<Name, T>;

/** Reads as far as it goes: as detected, and with everything decided in different ways. */
async function tryAll(file: File): Promise<{ records: number; imported: Imported }[]> {
	const all: { records: number; imported: Imported }[] = [];
	const choices: Partial<ImportChoice>[] = dataSetKinds.flatMap((kind) =>
		mappings[kind].flatMap((mapping): Partial<ImportChoice>[] => [
			{ kind, mapping, rows: 'orders', anonymous: 'reject', returns: 'subtract' },
			{ kind, mapping, rows: 'lines', anonymous: 'keep', returns: 'leaveOut', overlap: 'leaveOut' },
		]),
	);
	for (const choice of [{}, ...choices]) {
		const preview = await previewFile(file, choice);
		if (!preview.ok) continue;
		const decided: Partial<ImportChoice> = {
			decimals: every(numberFields, choice.rows === 'lines' ? 'mixed' : ','),
			dates: every(dateFields, 'dmy'),
			scale: '0-10',
			unit: 'days',
		};
		const whole = { ...preview.value.choice, ...choice, ...decided };
		const options = { id: 'set', choice: whole, preview: preview.value, today, currency: 'EUR' };
		const result = await readColumns(file, options);
		if (!result.ok) continue;
		all.push({ records: preview.value.records, imported: result.value });
		const { columns } = result.value;
		if (columns.kind !== 'transactions' || columns.rows === 0) continue;
		// Against itself: nothing may count again.
		const again = await readColumns(file, { ...options, against: [{ id: 'before', columns }] });
		if (again.ok) all.push({ records: preview.value.records, imported: again.value });
	}
	return all;
}

const total = (counts: Readonly<Partial<Record<string, number>>>) =>
	Object.values(counts).reduce<number>((sum, count = 0) => sum + count, 0);

function expectConsistent({ records, imported: { columns, receipt } }: { records: number; imported: Imported }) {
	expect(receipt.records).toBe(receipt.accepted + receipt.rejected + receipt.skipped);
	expect(receipt.records).toBe(records);
	expect(columns.rows).toBe(receipt.accepted - receipt.merged);
	expect(total(receipt.problemCounts)).toBe(receipt.rejected);
	expect(total(receipt.skipCounts)).toBe(receipt.skipped);
	const named = [...receipt.problems, ...receipt.skips].map(({ record }) => record);
	expect(new Set(named).size).toBe(Math.min(receipt.rejected + receipt.skipped, named.length));
	// What is kept can be stored and read again.
	expect(columnsFrom(partsOf(columns))).toEqual(columns);
	if (columns.kind !== 'transactions') return;
	expect(receipt.sums.reduce((sum, { rows }) => sum + rows, 0)).toBe(receipt.accepted);
	expect(receipt.anonymous).toBeLessThanOrEqual(receipt.accepted);
}

const cell = fc.oneof(
	fc.constantFrom(
		'K1',
		'k2',
		'',
		' ',
		'05.03.2024',
		'31.02.2024',
		'2024-03-05',
		'1,50',
		'1.234,5',
		'9',
		'11',
		'Summe',
		'USD',
		'12',
		'storniert',
		'"',
		'"a;b"',
		'"x\ny"',
		'""',
		'\u0000',
		'\ufffd',
	),
	fc.string({ maxLength: 6 }),
);
const anyText = fc
	.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 12 })
	.chain((rows) =>
		fc.constantFrom('\n', '\r\n', '\r').map((newline) => rows.map((cells) => cells.join(';')).join(newline)),
	);

test('records are accepted, rejected or skipped, whatever the text', () =>
	fc.assert(
		fc.asyncProperty(anyText, async (text) => {
			for (const result of await tryAll(fileOf(`Kunde;Datum;Betrag;Text\nA;05.03.2024;1,00;x\n${text}`)))
				expectConsistent(result);
			for (const result of await tryAll(fileOf(text))) expectConsistent(result);
		}),
		{ numRuns: runs },
	));

const good = new TextEncoder().encode(
	'Kunde;Datum;Betrag;Grund\nMüller;05.03.2024;1.234,50 €;"gut; ""sehr"" gut"\nA;06.03.2024;-9,00;"zwei\nZeilen"\nB;07.03.2024;8;\n',
);
const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255), cut: fc.boolean() });

test('no damage to a file makes the reader throw', () =>
	fc.assert(
		fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
			let bytes = good.slice();
			for (const { at, byte, cut } of changes) {
				bytes[at % bytes.length] = byte;
				if (cut) bytes = bytes.slice(0, Math.max(1, at));
			}
			for (const result of await tryAll(fileOf(bytes))) expectConsistent(result);
		}),
		{ numRuns: runs * 2 },
	));

const sale = fc.record({
	order: fc.integer({ min: 1, max: 12 }),
	customer: fc.constantFrom('A', 'B', 'C'),
	day: fc.integer({ min: 1, max: 28 }),
	cents: fc.integer({ min: -99_999, max: 99_999_999 }),
});
type Sale = typeof sale extends fc.Arbitrary<infer T> ? T : never;

const rowOf = ({ order, customer, day, cents }: Sale) =>
	`${order};${customer};${String(day).padStart(2, '0')}.03.2024;${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
const fileWith = (sales: readonly Sale[]) => `Bestellung;Kunde;Datum;Betrag\n${sales.map(rowOf).join('\n')}\n`;
const decided = {
	kind: 'transactions',
	decimals: { amount: ',' },
	dates: { date: 'dmy' },
} as const satisfies Partial<ImportChoice>;
const asLines = { ...decided, mapping: { order: 0, customer: 1, date: 2, amount: 3 }, rows: 'lines' } as const;
const asSales = { ...decided, mapping: { customer: 1, date: 2, amount: 3 }, rows: 'orders' } as const;

test('the order of the rows changes no sum, no count and no span', () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(sale, { minLength: 1, maxLength: 30 }),
			fc.infiniteStream(fc.nat()),
			fc.boolean(),
			async (sales, random, lines) => {
				// An order has one customer.
				const own = lines
					? sales.map((one) => ({ ...one, customer: (['A', 'B', 'C'] as const)[one.order % 3]! }))
					: sales;
				const shuffled = own
					.map((one) => ({ one, key: Number(random.next().value) }))
					.sort((a, b) => a.key - b.key)
					.map(({ one }) => one);
				const choice = lines ? asLines : asSales;
				const [first, second] = await Promise.all([own, shuffled].map((all) => readOf(fileWith(all), choice)));
				const plain = ({ receipt }: Imported) => ({
					...receipt,
					warnings: receipt.warnings.map(({ code, rows }) => ({ code, rows })),
				});
				expect(plain(second!)).toEqual(plain(first!));
				expect(sumOf(first!)).toBe(sales.reduce((sum, { cents }) => sum + cents, 0));
				const cents = (columns: Transactions) => columns.amount.values.reduce((sum, value) => sum + value, 0);
				expect(cents(second!.columns as Transactions)).toBe(cents(first!.columns as Transactions));
			},
		),
		{ numRuns: runs },
	));

test('a file cut in two gives the same figures, and so does one that is imported in part twice', () =>
	fc.assert(
		fc.asyncProperty(fc.array(sale, { minLength: 2, maxLength: 30 }), fc.nat(), async (sales, at) => {
			const own = sales.map((one, order) => ({ ...one, order: order + 1 }));
			const cut = 1 + (at % (own.length - 1));
			const choice = { ...asLines, rows: 'orders' } as const;
			const whole = (await readOf(fileWith(own), choice)).columns as Transactions;
			const begin = (await readOf(fileWith(own.slice(0, cut)), choice)).columns as Transactions;
			const end = (await readOf(fileWith(own.slice(cut)), choice)).columns as Transactions;
			const more = await readOf(fileWith(own), choice, { against: [{ id: 'begin', columns: begin }] });
			expect(more.receipt).toMatchObject({ accepted: own.length - cut, skipped: cut, rejected: 0 });
			const report = (...sets: Transactions[]) => transactionReport(sets, { windowDays: 30, currency: 'EUR' });
			expect(report(begin, end)).toEqual(report(whole));
			expect(report(begin, more.columns as Transactions)).toEqual(report(whole));
		}),
		{ numRuns: runs },
	));

const oddCell = {
	order: fc.constantFrom('', '1', '2', '3', 'a', 'A', ' 1', '1E+5', 'ä'),
	customer: fc.constantFrom(
		'K1',
		'k1',
		'K 1',
		' K1',
		'Müller',
		'MÜLLER',
		"'7",
		'',
		'Summe',
		'__proto__',
		'MÃ¼ller',
		'1,2E+5',
	),
	date: fc.constantFrom(
		'05.03.2024',
		'5.3.2024',
		'05.03.24',
		'31.02.2024',
		'2024-03-05',
		'2024-03-05 12:30',
		'1.1.1970',
		'',
	),
	amount: fc.constantFrom(
		'1,50',
		'-0,5',
		'1.234,50',
		'12,34,5',
		'0,00005',
		'1 234',
		'1 CHF',
		'',
		'x',
		'999999999999,99',
	),
	currency: fc.constantFrom('', 'EUR', 'EUR', 'eur', '€', 'USD', 'Taler'),
	status: fc.constantFrom('', 'paid', 'failed', '\\u00e9', '"quoted"'),
};
const oddRow = fc
	.tuple(oddCell.order, oddCell.customer, oddCell.date, oddCell.amount, oddCell.currency, oddCell.status)
	.map((cells) => cells.join(';'));

test('rows read as bytes and rows read cell by cell give the same columns and the same receipt', () =>
	fc.assert(
		fc.asyncProperty(fc.array(oddRow, { minLength: 1, maxLength: 25 }), fc.boolean(), async (rows, withOrder) => {
			const mapping = { customer: 1, date: 2, amount: 3, currency: 4, ...(withOrder && { order: 0 }) };
			const content = `Order;Kunde;Datum;Betrag;Währung;Status;\n${rows.map((row) => `${row};`).join('\n')}\n`;
			const choice = { ...decided, rows: 'orders', headerRow: 1, delimiter: ';' } as const;
			const bytes = await readOf(content, { ...choice, mapping });
			// A column of refunds, although empty, is nothing for bytes.
			const cells = await readOf(content, {
				...choice,
				mapping: { ...mapping, refund: 6 },
				decimals: { amount: ',', refund: ',' },
			});
			expect(bytes).toEqual(cells);
		}),
		{ numRuns: 300 },
	));
