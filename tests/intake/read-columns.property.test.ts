import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dataSetKinds } from '../../src/core/plan/plan';
import type { Transactions } from '../../src/core/columns';
import type { ImportChoice } from '../../src/intake/intake';
import { previewFile } from '../../src/intake/preview';
import { readColumns, type Imported } from '../../src/intake/read-columns';
import { fileOf, readOf, today } from './reading';

/** Each run reads a file up to eight times. */
const runs = 80;
vi.setConfig({ testTimeout: 60_000 });

const mapping = { customer: 0, date: 1, amount: 2, since: 1, until: 3, score: 2, comment: 3 };

/** Reads as far as it goes: as detected, and with everything decided. */
async function tryAll(file: File): Promise<{ records: number; imported: Imported }[]> {
	const all: { records: number; imported: Imported }[] = [];
	const choices: Partial<ImportChoice>[] = [{}, ...dataSetKinds.map((kind) => ({ kind, mapping }))];
	for (const choice of choices) {
		const preview = await previewFile(file, choice);
		if (!preview.ok) continue;
		const whole = { ...preview.value.choice, decimal: ',', dateOrder: 'dmy' } as const;
		const result = await readColumns(file, {
			id: 'set',
			choice: whole,
			preview: preview.value,
			today,
			currency: 'EUR',
		});
		if (result.ok) all.push({ records: preview.value.records, imported: result.value });
	}
	return all;
}

function expectConsistent({ records, imported: { columns, receipt } }: { records: number; imported: Imported }) {
	const counted = Object.values(receipt.problemCounts).reduce((sum, count) => sum + count, 0);
	expect(receipt.records).toBe(receipt.accepted + receipt.rejected + receipt.skipped);
	expect(receipt.records).toBe(records);
	expect(columns.rows).toBe(receipt.accepted);
	expect(counted).toBe(receipt.rejected);
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
	customer: fc.constantFrom('A', 'B', 'C'),
	day: fc.integer({ min: 1, max: 28 }),
	cents: fc.integer({ min: -99_999, max: 99_999_999 }),
});

test('the order of the rows changes no sum, no count and no span', () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(sale, { minLength: 1, maxLength: 30 }),
			fc.infiniteStream(fc.nat()),
			async (sales, random) => {
				const rows = sales.map(
					({ customer, day, cents }) =>
						`${customer};${String(day).padStart(2, '0')}.03.2024;${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, '0')}`,
				);
				const shuffled = rows
					.map((row) => ({ row, key: Number(random.next().value) }))
					.sort((a, b) => a.key - b.key)
					.map(({ row }) => row);
				const [first, second] = await Promise.all(
					[rows, shuffled].map((all) => readOf(`Kunde;Datum;Betrag\n${all.join('\n')}\n`)),
				);
				expect(second!.receipt).toEqual(first!.receipt);
				expect(first!.receipt.sum).toBe(sales.reduce((sum, { cents }) => sum + cents, 0));
				const total = (columns: Transactions) => columns.amount.values.reduce((sum, value) => sum + value, 0);
				expect(total(second!.columns as Transactions)).toBe(total(first!.columns as Transactions));
			},
		),
		{ numRuns: runs },
	));
