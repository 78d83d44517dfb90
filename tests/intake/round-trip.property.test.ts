import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseDay } from '../../src/core/calendar';
import type { ColumnSet } from '../../src/core/columns';
import { customerSpelling } from '../../src/core/customer-key';
import type { Mapping } from '../../src/intake/fields';
import type { FilePreview } from '../../src/intake/intake';
import { previewFile } from '../../src/intake/preview';
import { readColumns, type Imported } from '../../src/intake/read-columns';
import type { DataSetKind } from '../../src/core/plan/plan';
import { valueAt } from '../corpus/columns';
import { amountText, dayAs, dialects, written, type Dialect } from './dialect';
import { today, valueOf } from './reading';

vi.setConfig({ testTimeout: 120_000 });
const runs = { numRuns: 250 };

const letters = Array.from('abcdefgKLMÄÖÜäöüßé0123456789 ,;|\t".\n-');
/** Texts with everything that has to be quoted; begins and ends with a letter, for margins are not kept. */
const texts = fc
	.string({ unit: fc.constantFrom(...letters), maxLength: 14 })
	.map((inner) => `K${inner}e`.replaceAll('\r', ''));
/** Of every order and sign this proves what it is: the 25th is no month. */
const proof = parseDay('2024-03-25')!;
const days = fc.integer({ min: parseDay('1999-01-01')!, max: today });
const amounts = fc.integer({ min: -99_999_999, max: 99_999_999 });

async function readBack(file: File, kind: DataSetKind, mapping: Mapping): Promise<[FilePreview, Imported]> {
	const preview = valueOf(await previewFile(file, { kind, mapping }));
	const { choice } = preview;
	return [preview, valueOf(await readColumns(file, { id: 'set', choice, preview, today, currency: 'EUR' }))];
}

function expectDetected({ choice, byteOrderMark }: FilePreview, dialect: Dialect, isAscii: boolean) {
	const { encoding, delimiter, titles } = dialect;
	// Plain ASCII is the same in both.
	const same = isAscii && encoding === 'windows-1252' ? 'utf-8' : encoding;
	expect(choice).toMatchObject({ encoding: same, delimiter, headerRow: titles.length + 1 });
	expect(byteOrderMark).toBe(dialect.byteOrderMark);
}

const isAscii = (rows: readonly (readonly string[])[], { titles }: Dialect) =>
	[...rows.flat(), ...titles].every((text) => Array.from(text).every((letter) => letter <= '~'));

const all = (columns: ColumnSet, field: string) =>
	Array.from({ length: columns.rows }, (_, row) => valueAt(columns, row, field));

const decimal = (minor: number) => amountText(minor, { decimal: '.', thousands: '' } as Dialect);
const isoDay = (day: number) => dayAs(day, { dates: { order: 'ymd', sign: '-', padded: true } } as Dialect);

test('purchases read back as they were written, in whatever dialect', () =>
	fc.assert(
		fc.asyncProperty(
			dialects,
			fc.array(fc.record({ customer: texts, day: days, amount: amounts }), { minLength: 2, maxLength: 12 }),
			async (dialect, list) => {
				const purchases = list.map((one, index) => (index === 0 ? { ...one, day: proof } : one));
				const rows = purchases.map(({ customer, day, amount }, index) => [
					`R-${index}x`,
					customer,
					dayAs(day, dialect),
					amountText(amount, dialect),
				]);
				const table = [['Bestellung', 'Kunde', 'Datum', 'Betrag'], ...rows];
				const mapping = { order: 0, customer: 1, date: 2, amount: 3 };
				const [preview, { columns, receipt }] = await readBack(written(table, dialect), 'transactions', mapping);
				expectDetected(preview, dialect, isAscii(table, dialect));
				expect(preview.choice.decimals.amount).toBe(dialect.decimal);
				expect(preview.choice.dates.date).toBe(dialect.dates.order);
				expect(receipt).toMatchObject({ records: rows.length, accepted: rows.length, rejected: 0, skipped: 0 });
				expect(all(columns, 'date')).toEqual(purchases.map(({ day }) => isoDay(day)));
				expect(all(columns, 'amount')).toEqual(purchases.map(({ amount }) => decimal(amount)));
				const known = (all(columns, 'customer') as string[]).map((name) => name.toLowerCase());
				expect(known).toEqual(purchases.map(({ customer }) => customerSpelling(customer).toLowerCase()));
			},
		),
		runs,
	));

test('customers read back with their names as they were written', () =>
	fc.assert(
		fc.asyncProperty(
			dialects,
			fc.array(fc.record({ name: texts, since: days }), { minLength: 2, maxLength: 12 }),
			async (dialect, list) => {
				const customers = list.map((one, index) => (index === 0 ? { ...one, since: proof } : one));
				const rows = customers.map(({ name, since }, index) => [`00${index}`, name, dayAs(since, dialect)]);
				const table = [['Kundennummer', 'Name', 'Kunde seit'], ...rows];
				const mapping = { customer: 0, name: 1, since: 2 };
				const [preview, { columns, receipt }] = await readBack(written(table, dialect), 'customers', mapping);
				expectDetected(preview, dialect, isAscii(table, dialect));
				expect(receipt).toMatchObject({ records: rows.length, accepted: rows.length, rejected: 0, skipped: 0 });
				expect(all(columns, 'id')).toEqual(rows.map(([id]) => id));
				expect(all(columns, 'name')).toEqual(customers.map(({ name }) => name));
				expect(all(columns, 'since')).toEqual(customers.map(({ since }) => isoDay(since)));
			},
		),
		runs,
	));

test('answers read back with their comments as they were written', () =>
	fc.assert(
		fc.asyncProperty(
			dialects,
			fc.array(fc.record({ score: fc.integer({ min: 0, max: 10 }), comment: texts }), { minLength: 2, maxLength: 12 }),
			async (dialect, list) => {
				// A 0 proves the scale from 0 to 10.
				const answers = list.map((one, index) => (index === 0 ? { ...one, score: 0 } : one));
				const rows = answers.map(({ score, comment }, index) => [
					String(score),
					comment,
					dayAs(proof - index, dialect),
				]);
				const table = [['Wertung', 'Kommentar', 'Datum'], ...rows];
				const [preview, { columns, receipt }] = await readBack(written(table, dialect), 'nps', {
					score: 0,
					comment: 1,
					date: 2,
				});
				expectDetected(preview, dialect, isAscii(table, dialect));
				expect(receipt).toMatchObject({ records: rows.length, accepted: rows.length, rejected: 0, skipped: 0 });
				expect(all(columns, 'score')).toEqual(answers.map(({ score }) => score));
				expect(all(columns, 'comment')).toEqual(answers.map(({ comment }) => comment));
			},
		),
		runs,
	));
