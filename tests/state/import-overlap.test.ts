import { expect, test } from 'vitest';
import type { DataSet } from '../../src/core/plan/plan';
import { comparedWith, leaningOn, missingRows, namesBuyers } from '../../src/state/import-overlap';

const set = (id: string, part: Partial<DataSet> = {}): DataSet => ({
	id,
	kind: 'transactions',
	file: `${id}.csv`,
	importedAt: '2026-10-01T10:00:00.000Z',
	accepted: 1,
	rejected: 0,
	skipped: 0,
	customers: 1,
	...part,
});
const january = set('january');
const quarter = set('quarter', { overlaps: [{ set: 'january', rows: 9 }] });

test('rows left out because they stood in another file are missing once that file is gone', () => {
	expect(missingRows(quarter, [january, quarter])).toBe(0);
	expect(missingRows(quarter, [quarter])).toBe(9);
	expect(missingRows(january, [january])).toBe(0);
});

test('of a file to be deleted it is known which others left rows out because of it', () => {
	expect(leaningOn('january', [january, quarter])).toEqual([{ file: 'quarter.csv', rows: 9 }]);
	expect(leaningOn('quarter', [january, quarter])).toEqual([]);
});

test('only purchases that name customers make summaries superfluous', () => {
	expect(namesBuyers([set('till', { customers: 0 }), set('list', { kind: 'customers' })])).toBe(false);
	expect(namesBuyers([january])).toBe(true);
});

test('a file is held against every other one but the one it replaces', () => {
	const all = [january, quarter];
	expect(comparedWith(all, 'add').map(({ id }) => id)).toEqual(['january', 'quarter']);
	expect(comparedWith(all, { replaces: 'january' }).map(({ id }) => id)).toEqual(['quarter']);
});
