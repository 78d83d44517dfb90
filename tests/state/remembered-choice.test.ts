import { expect, test } from 'vitest';
import { fingerprintOf, fromRemembered, toRemember } from '../../src/state/remembered-choice';
import { someChoice, someColumn, somePreview } from '../screens/data/import-choice-fixture';

const dayFirst = { dmy: { values: 2, example: '05/03/2024' } };
const monthFirst = { mdy: { values: 2, example: '3/25/2024' } };
const point = { '.': { values: 3, example: '1.50' } };
const named = (header: string, dates = {}, decimals = {}) => someColumn({ header, dates, decimals });
const before = somePreview([named('Kunde'), named('Datum', dayFirst), named('Betrag', {}, point)]);
const reading = toRemember(before, someChoice({ returns: 'leaveOut' }), '2026-03-12T10:00:00.000Z');

test('columns in another order and other case are the same make', () => {
	const next = somePreview([named('BETRAG', {}, point), named(' kunde'), named('Datum', dayFirst)]);
	expect(fingerprintOf(next.columns)).toBe(fingerprintOf(before.columns));
	expect(fromRemembered(reading, next)).toMatchObject({
		mapping: { customer: 1, date: 2, amount: 0 },
		dates: { date: 'dmy' },
		decimals: { amount: '.' },
		returns: 'leaveOut',
	});
});

test('what the values of the new file prove is stronger than memory', () => {
	const next = somePreview([named('Kunde'), named('Datum', monthFirst), named('Betrag', {}, point)]);
	expect(fromRemembered(reading, next)).toMatchObject({ dates: {} });
});

test('two columns of one name are not told apart by memory', () => {
	const next = somePreview([named('Kunde'), named('Datum', dayFirst), named('Betrag', {}, point), named('Betrag')]);
	expect(fromRemembered(reading, next)).toBeUndefined();
});

test('no cell of the file is remembered', () => {
	const column = someColumn({ header: 'E-Mail', samples: ['anna@example.org'] });
	const remembered = toRemember(somePreview([column]), someChoice({ mapping: { customer: 0 } }), '');
	expect(JSON.stringify(remembered)).not.toContain('anna');
});
