import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ImportChoice } from '../../src/intake/intake';
import { fileOf, importOf } from './reading';

vi.setConfig({ testTimeout: 60_000 });

const digits = fc.array(fc.constantFrom(...'0123456789.,-/ '.split('')), { maxLength: 12 }).map((all) => all.join(''));
const day = fc
	.tuple(fc.nat(32), fc.nat(13), fc.integer({ min: 1968, max: 2101 }), fc.constantFrom('.', '/', '-'), fc.boolean())
	.map(([d, m, y, mark, padded]) => {
		const two = (n: number) => (padded ? String(n).padStart(2, '0') : String(n));
		return [`${two(d)}${mark}${two(m)}${mark}${y}`, `${y}${mark}${two(m)}${mark}${two(d)}`];
	})
	.chain((both) => fc.constantFrom(...both));
const time = fc.constantFrom('', '', '', ' 12:30', 'T12:30:00', 'T12:30:00Z', ' 1:30', 'Tx', ' ');
const date = fc.oneof(
	fc.tuple(day, time).map((both) => both.join('')),
	digits,
	fc.constantFrom('31.04.2024', '29.02.2023', '2023-02-29', '29.02.2024', '31.12.2024', '01.01.1970', '2.1.1970'),
);
const amount = fc.oneof(
	{ weight: 3, arbitrary: fc.tuple(fc.integer(), fc.nat(99_999)).map(([whole, part]) => `${whole},${part}`) },
	digits,
	fc.constantFrom('1.234,50', '12.34,5', '1,', ',5', '-0', '--1', '1,00 €', '999999999999', '1000000000001', '+7'),
);
const customer = fc.oneof(
	fc.constantFrom(
		'K1',
		'k1',
		'K 1',
		' K1',
		'K  1',
		'Müller',
		'MÜLLER',
		"'7",
		"'=7",
		'',
		'Summe',
		'__proto__',
		'中',
		'ﬁ',
	),
	fc.string({ maxLength: 4 }),
);
const order = fc.constantFrom('', '1', '2', '3', 'a', 'A', ' 1', '\t2', 'ä');
const currency = fc.constantFrom('', 'EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'eur', '€', 'USD', ' EUR');
const extra = fc.constantFrom(
	'',
	'',
	'',
	'',
	'',
	'',
	'',
	'',
	'',
	'',
	';',
	';x',
	'\u0000',
	'\ufffd',
	'\u007f',
	'\u001f',
);
const row = fc
	.tuple(
		fc.tuple(order, customer, date, amount, currency).map((cells) => cells.join(';')),
		extra,
	)
	.map((parts) => parts.join(''));
const rows = fc.array(fc.oneof({ weight: 9, arbitrary: row }, fc.constantFrom('', ';;;;', '1;K')), {
	minLength: 1,
	maxLength: 40,
});

const mapping = { customer: 1, date: 2, amount: 3, currency: 4 };
const header = 'Kunde;Datum;Betrag;Währung\n';

test('rows read as bytes and rows read by the parser give the same columns and the same problems', () =>
	fc.assert(
		fc.asyncProperty(
			rows.map((all) => all.join('\n').replaceAll('"', '')),
			fc.constantFrom('.', ',' as const),
			fc.constantFrom('ymd', 'dmy', 'mdy' as const),
			fc.boolean(),
			async (text, decimal, dateOrder, withOrder) => {
				const choice: Partial<ImportChoice> = {
					encoding: 'utf-8',
					delimiter: ';',
					headerRow: 1,
					kind: 'transactions',
					mapping: withOrder ? { ...mapping, order: 0 } : mapping,
					decimal,
					dateOrder,
				};
				// One quote anywhere: the parser reads all.
				const parsed = await importOf(fileOf(`"Bestellung";${header}${text}\n0;Q;05.03.2024;1;EUR\n`), choice);
				const bytes = await importOf(fileOf(`Bestellung;${header}${text}\n0;Q;05.03.2024;1;EUR\n`), choice);
				expect(bytes).toEqual(parsed);
			},
		),
		{ numRuns: 1_500 },
	));
