import { beforeEach, expect, test } from 'vitest';
import { difference } from '../../src/core/patch';
import type { Plan } from '../../src/core/plan/plan';
import { noHistory, remember } from '../../src/state/history';
import { deletedSets } from '../../src/storage/forget';
import { makeBackup, readBackup } from '../../src/storage/backup';
import { somePlan } from '../fixtures/plan';
import { newBrowser, startedTab, value, type Tab } from './browser';

beforeEach(newBrowser);

const set = (id: string) => ({
	id,
	kind: 'transactions' as const,
	file: `${id}.csv`,
	importedAt: '2026-11-01T10:00:00.000Z',
	accepted: 1,
	rejected: 0,
	skipped: 0,
	customers: 1,
});
const plan = (id: string, ...sets: readonly string[]): Plan => somePlan({ id, dataSets: sets.map(set) });
/** What can be undone after the imports of a plan were reduced to those of another state. */
const deleting = (before: Plan, after: Plan) => remember(noHistory, difference(after, before));

async function withRows(...ids: readonly string[]) {
	const tab = await startedTab();
	await tab.writeMany(ids.flatMap((id) => [[`set:${id}:0`, 'head'] as const, [`set:${id}:1`, 'rows'] as const]));
	return tab;
}
const setsOf = async (tab: Tab) => new Set((await tab.keysByPrefix('set:')).map((key) => key.split(':')[1]));

test('forgetting removes the rows of a deleted import at once, and what could be undone', async () => {
	const tab = await withRows('orders', 'answers');
	await tab.savePlan(plan('a', 'answers'), 0, deleting(plan('a', 'orders', 'answers'), plan('a', 'answers')));
	expect(value(await tab.forgetDeleted('a'))).toBe(1);
	expect(await setsOf(tab)).toEqual(new Set(['answers']));
	expect(value(await tab.readHistory('a', 1))).toBeUndefined();
	expect(value(await tab.readPlan('a'))).toEqual({ plan: plan('a', 'answers'), revision: 1 });
});

test('rows another plan names stay, whether it has the import or could bring it back', async () => {
	const tab = await withRows('orders', 'contracts');
	await tab.savePlan(plan('a'), 0, deleting(plan('a', 'orders', 'contracts'), plan('a')));
	await tab.savePlan(plan('b', 'orders'), 0);
	await tab.savePlan(plan('c'), 0, deleting(plan('c', 'contracts'), plan('c')));
	expect(value(await tab.forgetDeleted('a'))).toBe(0);
	expect(await setsOf(tab)).toEqual(new Set(['orders', 'contracts']));
	expect(value(await tab.readHistory('c', 1))?.past).toHaveLength(1);

	// The last one that names them lets go.
	expect(value(await tab.forgetDeleted('c'))).toBe(1);
	expect(await setsOf(tab)).toEqual(new Set(['orders']));
	await tab.savePlan(plan('b'), 1, deleting(plan('b', 'orders'), plan('b')));
	expect(value(await tab.forgetDeleted('b'))).toBe(1);
	expect(await setsOf(tab)).toEqual(new Set());
});

test('a copy made before a restore keeps the rows of other plans, not those deleted for good', async () => {
	const tab = await withRows('orders', 'other');
	await tab.savePlan(plan('a', 'orders'), 0);
	await tab.savePlan(plan('b', 'other'), 0);
	const content = value(await readBackup(await makeBackup([plan('c')], []), 'backup.json'));
	value(await tab.restore(content, 'add', () => Promise.resolve({ ok: true, value: undefined })));
	expect(await tab.keysByPrefix('safe:')).toHaveLength(1);
	await tab.deletePlan('b');
	value(await tab.savePlan(plan('a'), 1, deleting(plan('a', 'orders'), plan('a'))));
	value(await tab.forgetDeleted('a'));
	expect(await setsOf(tab)).toEqual(new Set(['other']));
});

test('an edit another tab put down keeps the rows it names', async () => {
	const tab = await withRows('orders');
	await tab.savePlan(plan('a'), 0, deleting(plan('a', 'orders'), plan('a')));
	await tab.writeMany([['edit:a:other', { schema: 2, base: 1, writer: 'other', plan: plan('a', 'orders') }]]);
	expect(value(await tab.forgetDeleted('a'))).toBe(0);
	expect(await setsOf(tab)).toEqual(new Set(['orders']));
});

test('deleted imports are those a history could bring back, replaced ones among them, each once', () => {
	const states = [plan('a', 'orders'), plan('a', 'orders-2'), plan('a'), plan('a', 'answers')];
	const history = states.slice(1).reduce((past, state, at) => remember(past, difference(state, states[at])), noHistory);
	expect(deletedSets(states[3]!, history).map(({ file }) => file)).toEqual(['orders-2.csv', 'orders.csv']);
	expect(deletedSets(states[3]!, noHistory)).toEqual([]);
	const redo = { past: [], future: history.past.slice(0, 1) };
	expect(deletedSets(states[1]!, redo)).toEqual([{ id: 'orders', file: 'orders.csv' }]);
});
