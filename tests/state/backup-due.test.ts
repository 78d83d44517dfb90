import { expect, test } from 'vitest';
import { backupDue } from '../../src/state/backup-due';
import { somePlan } from '../fixtures/plan';

const day = (n: number) => `2027-01-${String(n).padStart(2, '0')}T10:00:00.000Z`;
const plan = somePlan({ created: day(1), changed: day(5) });

test.for([
	['a young plan needs none', undefined, 0, day(6), false],
	['a week without a backup is enough', undefined, 0, day(8), true],
	['a hundred edits are enough', undefined, 100, day(2), true],
	['nothing changed since the backup', day(6), 0, day(30), false],
	['changed since the backup, a week ago', day(4), 0, day(11), true],
	['changed since the backup, two days ago', day(4), 3, day(6), false],
] as const)('%s', ([, backupAt, edits, now, due]) => {
	expect(backupDue([plan], backupAt, edits, now)).toBe(due);
});

test('a demo needs none, nor an empty list', () => {
	expect(backupDue([{ ...plan, demo: 'cafe' }], undefined, 500, day(30))).toBe(false);
	expect(backupDue([], undefined, 500, day(30))).toBe(false);
});
