import { beforeEach, expect, test } from 'vitest';
import { difference } from '../../src/core/patch';
import type { Plan } from '../../src/core/plan/plan';
import type { History } from '../../src/storage/document';
import { back, noHistory, remember } from '../../src/state/history';
import { readBackup, makeBackup } from '../../src/storage/backup';
import { somePlan } from '../fixtures/plan';
import { contents, newBrowser, startedTab, value } from './browser';

beforeEach(newBrowser);

const named = (name: string) => somePlan({ business: { ...somePlan().business, name } });
const after = (before: Plan, plan: Plan, history: History = noHistory) => remember(history, difference(plan, before));
const renaming = after(named('Alt'), named('Neu'));
const empty = { past: [], future: [] };

const set = {
	id: 'orders',
	kind: 'transactions' as const,
	file: 'orders.csv',
	importedAt: '2026-11-01T10:00:00.000Z',
	accepted: 1,
	rejected: 0,
	skipped: 0,
	customers: 1,
};

test('what can be undone is there after the next start, for the revision it was saved with', async () => {
	const tab = await startedTab();
	await tab.savePlan(named('Alt'), 0);
	await tab.savePlan(named('Neu'), 1, renaming);
	const next = await startedTab();
	const history = value(await next.readHistory('plan-cafe', 2));
	expect(history).toMatchObject(renaming);
	expect(back(history!, named('Neu'))).toMatchObject({ value: named('Alt') });
	expect(value(await next.readHistory('plan-cafe', 1))).toBeUndefined();
});

test('a save without a history, of a tab that knows of none, leaves none behind', async () => {
	const tab = await startedTab();
	await tab.savePlan(named('Neu'), 0, renaming);
	await tab.savePlan(named('Neuer'), 1);
	expect(Object.keys(await contents())).not.toContain('history:plan-cafe');
});

test('of two tabs the history is the one of the version that stays', async () => {
	const one = await startedTab();
	await one.savePlan(named('Alt'), 0);
	const two = await startedTab();
	await one.savePlan(named('Neu'), 1, renaming);
	const theirs = after(named('Alt'), named('Zwei'));
	expect(await two.savePlan(named('Zwei'), 1, theirs)).toMatchObject({ error: { code: 'conflict' } });
	expect(value(await two.readHistory('plan-cafe', 2))).toMatchObject(renaming);
});

test('an edit put down while the page was hidden brings its history along', async () => {
	const tab = await startedTab();
	await tab.savePlan(named('Alt'), 0);
	await tab.holdEdit(named('Neu'), 1, renaming);
	const next = await startedTab();
	expect(next.start.plans).toEqual([{ plan: named('Neu'), revision: 2 }]);
	expect(value(await next.readHistory('plan-cafe', 2))).toMatchObject(renaming);
});

test('a damaged history held with an edit does not keep the edit from being applied', async () => {
	const tab = await startedTab();
	await tab.savePlan(named('Alt'), 0);
	for (const history of ['text', 7, null, { past: 'none' }]) {
		const edit = { schema: 2, base: 1, writer: 'x', plan: named('Neu'), history };
		await tab.writeMany([['edit:plan-cafe:x', edit]]);
		const next = await startedTab();
		expect(next.start.plans[0]?.plan).toEqual(named('Neu'));
		expect(next.start.damaged).toEqual([]);
		expect((await next.readHistory('plan-cafe', next.start.plans[0]!.revision)).ok).toBe(
			typeof history !== 'object' || history === null,
		);
		await tab.writeMany([['plan:plan-cafe', { schema: 2, revision: 1, plan: named('Alt') }]]);
	}
});

test.for([
	'text',
	17,
	{ past: [], future: 'x' },
	{ past: [{ patch: [{ kind: 'other', path: [] }], size: 1 }], future: [] },
	{ past: [{ patch: [{ kind: 'splice', path: ['measures'], items: [] }], size: 1 }], future: [] },
])('a damaged history %j is told as such and leaves the plan alone', async (raw) => {
	const tab = await startedTab();
	await tab.savePlan(named('Neu'), 0);
	const record = typeof raw === 'object' ? { schema: 2, revision: 1, ...raw } : raw;
	await tab.writeMany([['history:plan-cafe', record]]);
	const next = await startedTab();
	expect(next.start).toMatchObject({ plans: [{ revision: 1 }], damaged: [], notices: [] });
	expect(await next.readHistory('plan-cafe', 1)).toMatchObject({ error: { code: 'record-damaged' } });
});

test('a history of an older version is dropped with it', async () => {
	const tab = await startedTab();
	await tab.savePlan(named('Neu'), 0);
	await tab.writeMany([['history:plan-cafe', { schema: 1, revision: 1, ...renaming }]]);
	expect(value(await tab.readHistory('plan-cafe', 1))).toBeUndefined();
});

test('it goes with its plan, and is no part of backups and copies', async () => {
	const tab = await startedTab();
	await tab.savePlan(named('Neu'), 0, renaming);
	const file = await makeBackup([named('Neu')], []);
	expect(file).not.toContain('Alt');
	const content = value(await readBackup(file, 'backup.json'));
	await tab.restore(content, 'add', () => Promise.resolve({ ok: true, value: undefined }));
	const stored = await contents();
	expect(JSON.stringify(Object.entries(stored).filter(([key]) => key.startsWith('safe:')))).not.toContain('"patch"');
	await tab.deletePlan('plan-cafe');
	expect(Object.keys(await contents())).not.toContain('history:plan-cafe');
});

test('a plan put back by a restore has no history of what it was', async () => {
	const tab = await startedTab();
	await tab.savePlan(named('Neu'), 0, renaming);
	const content = value(await readBackup(await makeBackup([named('Alt')], []), 'backup.json'));
	const done = value(await tab.restore(content, 'replace', () => Promise.resolve({ ok: true, value: undefined })));
	expect(value(await tab.readHistory('plan-cafe', done.plans[0]!.revision))).toBeUndefined();
});

test('rows that an undo would name again stay, in both directions, until the history drops them', async () => {
	const tab = await startedTab();
	const [without, withSet] = [somePlan({ dataSets: [] }), somePlan({ dataSets: [set] })];
	await tab.savePlan(without, 0, after(withSet, without));
	await tab.writeMany([
		['set:orders:0', 1],
		['set:other:0', 2],
	]);
	await startedTab();
	expect(await tab.keysByPrefix('set:')).toEqual(['set:orders:0']);

	// Importing undone: only a redo names the rows.
	const undone = back(after(without, withSet), withSet);
	if (typeof undone !== 'object') throw new Error('no step');
	expect(undone.history.past).toEqual([]);
	await tab.savePlan(without, 1, undone.history);
	await startedTab();
	expect(await tab.keysByPrefix('set:')).toEqual(['set:orders:0']);

	await tab.savePlan(without, 2, empty);
	await startedTab();
	expect(await tab.keysByPrefix('set:')).toEqual([]);
});

test('a replaced import and a history of another revision: the first keeps its rows, the second keeps none', async () => {
	const tab = await startedTab();
	const replaced = after(somePlan({ dataSets: [set] }), somePlan({ dataSets: [{ ...set, id: 'orders-2' }] }));
	await tab.savePlan(somePlan({ dataSets: [{ ...set, id: 'orders-2' }] }), 0, replaced);
	await tab.writeMany([
		['set:orders:0', 1],
		['set:orders-2:0', 2],
	]);
	await startedTab();
	expect(await tab.keysByPrefix('set:')).toEqual(['set:orders-2:0', 'set:orders:0']);
	await tab.writeMany([['history:plan-cafe', { schema: 2, revision: 99, ...replaced }]]);
	await startedTab();
	expect(await tab.keysByPrefix('set:')).toEqual(['set:orders-2:0']);
});

test('a history whose plan is gone is removed at the start', async () => {
	const tab = await startedTab();
	await tab.writeMany([['history:gone', { schema: 2, revision: 1, ...renaming }]]);
	await startedTab();
	expect(await tab.keysByPrefix('history:')).toEqual([]);
});
