import { expect, test } from 'vitest';
import de from '../../src/i18n/de/data';
import en from '../../src/i18n/en/data';
import { format } from '../../src/i18n/format';

const german = de(format('de', 'EUR'));
const english = en(format('en', 'EUR'));

test('one order number, one row and one column take the singular', () => {
	expect(german.counts.repeated(1, 4, 'A1')).toBe(
		'1 von 4 betrachteten Bestellnummern steht in mehreren Zeilen, z. B. A1.',
	);
	expect(english.counts.repeated(1, 4, 'A1')).toBe(
		'1 of 4 order numbers looked at stands in several rows, for example A1.',
	);
	expect(german.counts.emptyCustomers(1, 7)).toBe('1 der ersten 7 Zeilen nennt niemanden.');
	expect(english.counts.emptyCustomers(1, 7)).toBe('1 of the first 7 rows names nobody.');
	expect(german.privacy.unmapped(1)).toBe('Eine weitere Spalte wird nicht gespeichert.');
	expect(german.privacy.unmapped(2)).toBe('2 weitere Spalten werden nicht gespeichert.');
	expect(german.list.leaning(1, 'a.csv')).toContain('1 Zeile aus a.csv war ausgelassen, weil sie hier stand.');
});

test('only files whose rows add up are said to count twice', () => {
	expect(german.receipt.same('a.csv', 'transactions')).toContain('zählt mit ihr alles doppelt');
	expect(german.receipt.same('a.csv', 'customers')).toContain('Doppelt zählt nichts');
	expect(english.receipt.same('a.csv', 'summaries')).toContain('Nothing counts twice');
});
