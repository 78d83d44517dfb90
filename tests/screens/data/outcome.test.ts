import { expect, test } from 'vitest';
import de from '../../../src/i18n/de/data';
import { format } from '../../../src/i18n/format';
import { outcome } from '../../../src/screens/data/outcome';
import type { ImportChoice } from '../../../src/intake/intake';
import { someChoice } from './import-choice-fixture';

const f = format('de', 'EUR');
const words = de(f);
const told = (cells: readonly string[], part: Partial<ImportChoice> = {}) =>
	outcome(cells, someChoice(part), f, words).text.replaceAll('\u00a0', ' ');

test('an order counts with its amount', () => {
	expect(told(['a', '05.01.2025', '1,234.50'])).toBe('1.234,50 €');
});

test('price times quantity less the refund is spelled out', () => {
	const part: Partial<ImportChoice> = {
		mapping: { customer: 0, date: 1, price: 2, quantity: 3, refund: 4 },
		decimals: { price: '.', quantity: '.', refund: '.' },
	};
	expect(told(['a', '05.01.2025', '12.50', '3', '-10'], part)).toBe(
		'3 × 12,50 € = 37,50 € − 10,00 € Erstattung = 27,50 €',
	);
	expect(told(['a', '05.01.2025', '12.50', '3', ''], part)).toBe('3 × 12,50 € = 37,50 €');
});

test('another currency is shown as that currency', () => {
	const mapping = { customer: 0, date: 1, amount: 2, currency: 3 };
	expect(told(['a', '05.01.2025', '10', 'CHF'], { mapping })).toBe('10,00 CHF');
});

test.for([
	[['a', '05.01.2025', '10', 'cancelled'], {}, 'ausgelassen: cancelled'],
	[['a', '05.01.2025', '10', 'Paid'], { status: { leaveOut: ['paid'], keep: [] } }, 'ausgelassen: Paid'],
	[['a', '05.01.2025', '10', 'cancelled'], { status: { leaveOut: [], keep: ['cancelled'] } }, '10,00 €'],
] as const)('a status decides as chosen, else by its words: %j', ([cells, states, text]) => {
	expect(told(cells, { states, mapping: { customer: 0, date: 1, amount: 2, status: 3 } })).toBe(text);
});

test('what cannot be read, names nobody or is still asked about is said so', () => {
	expect(told(['a', '31.02.2025', '10'])).toBe('wird abgelehnt');
	expect(told(['', '05.01.2025', '10'])).toBe('nicht übernommen: kein Kunde');
	expect(told(['', '05.01.2025', '10'], { anonymous: 'keep' })).toBe('10,00 € (Verkauf an Unbekannt)');
	expect(told(['a', '05.01.2025', '1.234'], { decimals: {} })).toBe('Frage offen');
	expect(told(['a', '05.01.2025', '-3'], { returns: 'leaveOut' })).toBe('ausgelassen: null oder darunter');
});

test('while the order of day and month is open, no row counts yet', () => {
	expect(told(['a', '05.03.2025', '10'], { dates: {} })).toBe('Frage offen');
	const visits: Partial<ImportChoice> = { kind: 'customers', mapping: { customer: 0, since: 1 }, dates: {} };
	expect(told(['a', '05.03.2025'], visits)).toBe('Frage offen');
	expect(told(['a', '05.03.2025'], { ...visits, dates: { since: 'dmy' } })).toBe('übernommen');
});

test.for([
	[['Summe', '', '1234.50'], {}],
	[['', 'Gesamt:', '1234.50'], {}],
	[['', 'Gesamt', '1234.50'], { dates: {} }],
	[['', '', 'Total'], { anonymous: 'keep' }],
] as const)('a row of sums is left out as the reader does it: %j', ([cells, part]) => {
	expect(told(cells, part)).toBe('wird ausgelassen: Summenzeile');
});

test('a customer whose name is a word for sums is a customer where the row is whole', () => {
	expect(told(['Total', '05.01.2025', '10'])).toBe('10,00 €');
});

test('a further row of an order that bears its total elsewhere is no error', () => {
	expect(told(['a', '', '', '#1001'], { mapping: { customer: 0, date: 1, amount: 2, order: 3 } })).toBe(
		'weitere Zeile einer Bestellung',
	);
});
