import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DataSet } from '../../src/core/plan/plan';
import { fail, ok } from '../../src/core/problem';
import { makeBackup, readBackup, type BackupSet } from '../../src/storage/backup';
import { somePlan } from '../fixtures/plan';
import { contents, newBrowser, startedTab, value, type Tab } from './browser';

beforeEach(newBrowser);

const orders: DataSet = {
	id: 'orders',
	kind: 'transactions',
	file: 'orders.csv',
	importedAt: '2026-11-01T10:00:00.000Z',
	accepted: 2,
	rejected: 0,
	skipped: 0,
	customers: 1,
};
const packed: BackupSet = { id: 'orders', kind: 'transactions', columns: { days: 'AAAA' } };
const measured = { kind: 'measured' as const, dataSet: 'orders' };
const withOrders = () => {
	const plan = somePlan({ dataSets: [orders] });
	return { ...plan, baseline: { ...plan.baseline, basket: { likely: 810, provenance: measured } } };
};
const renamed = (name: string) => somePlan({ business: { ...somePlan().business, name } });

/** Stores packed rows as they are, as the data worker would. */
const unpacker = (tab: Tab) => async (sets: readonly BackupSet[]) => {
	await tab.writeMany(sets.map((set) => [`set:${set.id}:0`, set.columns]));
	return ok(null);
};
const nothing = () => Promise.resolve(ok(null));

test('backup, wipe, restore: everything is as it was', async () => {
	const text = await makeBackup([withOrders()], [packed], { language: 'en' });
	const tab = await startedTab();
	const content = value(await readBackup(text, 'b.json'));
	const restored = value(await tab.restore(content, 'add', unpacker(tab)));
	expect(restored.plans).toEqual([{ plan: withOrders(), revision: 1 }]);
	const { start, readOne } = await startedTab();
	expect(start).toMatchObject({ plans: [{ plan: withOrders(), revision: 1 }], settings: { language: 'en' } });
	expect(await readOne('set:orders:0')).toEqual(packed.columns);
});

test('any ids come through backup and restore into an empty store', () =>
	fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 3 }),
			async (ids) => {
				newBrowser();
				const tab = await startedTab();
				const plans = ids.map((id) => somePlan({ id }));
				const content = value(await readBackup(await makeBackup(plans, []), 'b.json'));
				value(await tab.restore(content, 'add', nothing));
				const { start } = await startedTab();
				const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
				expect(start.plans.map(({ plan }) => plan).sort(byId)).toEqual(plans.sort(byId));
			},
		),
		{ numRuns: 15 },
	));

test('a plan whose id is taken is added as a copy, with rows of its own', async () => {
	const tab = await startedTab();
	await tab.savePlan(withOrders(), 0);
	await tab.writeMany([['set:orders:0', 'mine']]);
	const { plans } = value(await tab.restore({ plans: [withOrders()], sets: [packed] }, 'add', unpacker(tab)));

	const { start, readOne } = await startedTab();
	expect(start.plans).toHaveLength(2);
	expect(start.plans).toContainEqual({ plan: withOrders(), revision: 1 });
	expect(await readOne('set:orders:0')).toBe('mine');
	const copy = plans[0]!.plan;
	const [set] = copy.dataSets;
	expect(copy.id).not.toBe('plan-cafe');
	expect(set!.id).not.toBe('orders');
	expect(copy.baseline.basket.provenance.dataSet).toBe(set!.id);
	expect(await readOne(`set:${set!.id}:0`)).toEqual(packed.columns);
	expect({ ...copy, id: 'plan-cafe', dataSets: [orders], baseline: withOrders().baseline }).toEqual(withOrders());
});

test('a plan is replaced on request; what was there can be brought back, and that be undone', async () => {
	const tab = await startedTab();
	await tab.savePlan(withOrders(), 0);
	await tab.writeMany([['set:orders:0', 'mine']]);
	await tab.saveSettings({ theme: 'dark' });
	const content = {
		plans: [renamed('Aus der Sicherung'), somePlan({ id: 'second' })],
		sets: [],
		settings: { language: 'en' as const },
	};
	const { copy, plans } = value(await tab.restore(content, 'replace', nothing));
	expect(plans.map(({ revision }) => revision)).toEqual([2, 1]);
	expect(value(await tab.readSettings())).toEqual({ theme: 'dark', language: 'en' });

	// Rows of the replaced plan survive a start as long as the copy names them.
	const next = await startedTab();
	expect(await next.readOne('set:orders:0')).toBe('mine');
	const back = value(await next.bringBack(copy));
	expect(back.plans).toEqual([{ plan: withOrders(), revision: 3 }]);
	const { start } = await startedTab();
	expect(start.plans).toEqual(back.plans);
	expect(start.settings).toEqual({ theme: 'dark' });

	const forward = value(await next.bringBack(back.copy));
	expect(forward.plans.map(({ plan }) => plan).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(content.plans);
	expect(value(await next.listSafeCopies()).length).toBeGreaterThan(1);
});

test('settings of a backup do not replace present ones unless asked to', async () => {
	const tab = await startedTab();
	await tab.saveSettings({ language: 'de' });
	await tab.restore({ plans: [somePlan()], sets: [], settings: { language: 'en' } }, 'add', nothing);
	expect(value(await tab.readSettings())).toEqual({ language: 'de' });
});

test('when the rows cannot be stored, the plans are not touched', async () => {
	const tab = await startedTab();
	await tab.savePlan(somePlan(), 0);
	const full = () => Promise.resolve(fail({ code: 'storage-full' } as const));
	const result = await tab.restore({ plans: [renamed('Neu')], sets: [packed] }, 'replace', full);
	expect(result).toEqual({ ok: false, error: { code: 'storage-full' } });
	expect((await startedTab()).start.plans).toEqual([{ plan: somePlan(), revision: 1 }]);
});

test('a data set that cannot be read is named and left out, the others are stored', async () => {
	const tab = await startedTab();
	const store = unpacker(tab);
	const picky = (sets: readonly BackupSet[]) =>
		sets.some(({ columns }) => columns['days'] === 'bad')
			? Promise.resolve(fail({ code: 'record-damaged', record: 'x', where: 'numbers.day' } as const))
			: store(sets);
	const bad = { ...packed, id: 'bad', columns: { days: 'bad' } };
	const { damaged, plans } = value(await tab.restore({ plans: [withOrders()], sets: [bad, packed] }, 'add', picky));
	expect(damaged).toEqual([{ id: 'bad', problem: { code: 'record-damaged', record: 'bad', where: 'numbers.day' } }]);
	expect(plans).toEqual([{ plan: withOrders(), revision: 1 }]);
	expect(await tab.readOne('set:orders:0')).toEqual(packed.columns);
});

test('a plan another tab saves during a restore is not overwritten', async () => {
	const [tab, other] = [await startedTab(), await startedTab()];
	await tab.savePlan(somePlan(), 0);
	const meanwhile = vi.fn(async () => ok(value(await other.savePlan(renamed('Anderswo'), 1))));
	const result = await tab.restore({ plans: [renamed('Neu')], sets: [packed] }, 'replace', meanwhile);
	expect(result).toEqual({ ok: false, error: { code: 'conflict', name: 'Neu' } });
	expect((await startedTab()).start.plans).toEqual([{ plan: renamed('Anderswo'), revision: 2 }]);
});

test('a copy that is gone or damaged changes nothing', async () => {
	const tab = await startedTab();
	await tab.savePlan(somePlan(), 0);
	const bad = { at: 'x', reason: 'restore', records: [['plan:bad', { schema: 1 }]] };
	await tab.writeMany([
		['safe:bad', bad],
		['safe:worse', 5],
	]);
	const before = await contents();
	for (const key of ['safe:none', 'safe:worse', 'safe:bad']) {
		expect(await tab.bringBack(key)).toMatchObject({ error: { code: 'record-damaged' } });
	}
	expect(value(await tab.listSafeCopies())).toEqual([{ key: 'safe:bad', at: 'x', reason: 'restore', plans: 1 }]);
	expect(await contents()).toEqual(before);
});
