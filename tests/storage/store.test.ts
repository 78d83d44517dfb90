import { beforeEach, expect, test, vi } from 'vitest';
import { schemaVersion } from '../../src/storage/document';
import { canonicalText } from '../../src/storage/json';
import { somePlan } from '../fixtures/plan';
import { contents, emptyDatabase, newBrowser, openTab, startedTab, value } from './browser';

beforeEach(newBrowser);

const renamed = (name: string, id = 'plan-cafe') => somePlan({ id, business: { ...somePlan().business, name } });

test('the first start finds nothing and says nothing', async () => {
	const { start } = await startedTab();
	expect(start).toEqual({ plans: [], settings: {}, damaged: [], notices: [] });
});

test('what was saved is there after the next start', async () => {
	const tab = await startedTab();
	expect(await tab.savePlan(somePlan(), 0)).toEqual({ ok: true, value: 1 });
	expect(await tab.savePlan(renamed('Neu'), 1)).toEqual({ ok: true, value: 2 });
	await tab.saveSettings({ language: 'en', lastPlan: 'plan-cafe' });
	await tab.saveSettings({ theme: 'dark' });
	const { start } = await startedTab();
	expect(start.plans).toEqual([{ plan: renamed('Neu'), revision: 2 }]);
	expect(start.settings).toEqual({ language: 'en', lastPlan: 'plan-cafe', theme: 'dark' });
	expect(value(await tab.readSettings())).toEqual(start.settings);
});

test('fields a newer version added survive a save', async () => {
	const plan = { ...somePlan(), mood: { sunny: true } };
	const tab = await startedTab();
	await tab.savePlan(plan, 0);
	expect((await startedTab()).start.plans[0]?.plan).toEqual(plan);
});

test('of two tabs that edit the same plan the second is told, and the first’s version stays', async () => {
	const one = await startedTab();
	await one.savePlan(somePlan(), 0);
	const two = await startedTab();
	await one.savePlan(renamed('Eins'), 1);
	expect(await two.savePlan(renamed('Zwei'), 1)).toEqual({ ok: false, error: { code: 'conflict', name: 'Zwei' } });
	expect(value(await two.readPlan('plan-cafe'))).toEqual({ plan: renamed('Eins'), revision: 2 });

	const copy = value(await two.saveAsCopy(renamed('Zwei')));
	const { start } = await startedTab();
	expect(start.plans).toHaveLength(2);
	expect(start.plans).toContainEqual({ plan: { ...renamed('Zwei'), id: copy.plan.id }, revision: 1 });
});

test('saving the same state again, its first answer lost, is no conflict', async () => {
	const tab = await startedTab();
	await tab.savePlan(somePlan(), 0);
	expect(await tab.savePlan(somePlan(), 0)).toEqual({ ok: true, value: 1 });
});

test('a plan another tab has deleted is not quietly brought back, but can be on purpose', async () => {
	const one = await startedTab();
	await one.savePlan(somePlan(), 0);
	const two = await startedTab();
	expect(await two.deletePlan('plan-cafe')).toMatchObject({ ok: true });
	expect(await one.savePlan(somePlan(), 1)).toMatchObject({ error: { code: 'conflict' } });
	expect(value(await one.readPlan('plan-cafe'))).toBeUndefined();
	expect(await one.savePlan(somePlan(), 0)).toEqual({ ok: true, value: 1 });
});

test('a plan that could not be read again is not stored', async () => {
	const tab = await startedTab();
	const baseline = { ...somePlan().baseline, basket: { likely: NaN, provenance: { kind: 'own' as const } } };
	expect(await tab.savePlan(somePlan({ baseline }), 0)).toEqual({
		ok: false,
		error: { code: 'record-damaged', record: 'plan-cafe', where: 'baseline.basket.likely' },
	});
	expect(Object.keys(await contents())).toEqual(['meta']);
});

test('before a start nothing is written', async () => {
	const tab = await openTab();
	expect(await tab.savePlan(somePlan(), 0)).toMatchObject({ error: { code: 'storage-unavailable' } });
	expect(await tab.holdEdit(somePlan(), 0)).toMatchObject({ ok: false });
	expect(await contents()).toEqual({});
});

test('a store the browser has emptied is noticed at the next write, which is not made', async () => {
	const tab = await startedTab();
	await tab.savePlan(somePlan(), 0);
	tab.closeDatabase();
	emptyDatabase();
	expect(await tab.savePlan(somePlan(), 1)).toEqual({ ok: false, error: { code: 'storage-lost' } });
	expect(await contents()).toEqual({});
});

test('a store the browser has emptied is told at the next start and can be used', async () => {
	const tab = await startedTab();
	await tab.savePlan(somePlan(), 0);
	emptyDatabase();
	const next = await startedTab();
	expect(next.start.notices).toEqual([{ code: 'storage-lost' }]);
	expect(await next.savePlan(somePlan(), 0)).toMatchObject({ ok: true });
	expect((await startedTab()).start.notices).toEqual([]);
});

test('a store of a newer version is refused and left untouched', async () => {
	const tab = await startedTab();
	await tab.savePlan(somePlan(), 0);
	const meta = (await tab.readOne('meta')) as object;
	await tab.writeMany([['meta', { ...meta, schema: 7, future: 1 }]]);
	const before = await contents();

	const newer = { ok: false, error: { code: 'storage-newer', found: 7, known: schemaVersion } };
	const late = await openTab();
	expect(await late.boot()).toEqual(newer);
	expect(await late.savePlan(renamed('Neu'), 1)).toEqual(newer);
	expect(await late.saveSettings({ theme: 'dark' })).toEqual(newer);
	// A tab that was open while the other one upgraded.
	expect(await tab.savePlan(renamed('Neu'), 1)).toEqual(newer);
	expect(await contents()).toEqual(before);
	expect(value(await late.rawStore())).toContain('Café Morgenrot');
});

const damages = ['wrong type', null, [], {}, 17, { schema: 1, revision: 1 }, { schema: 1, revision: 'x', plan: {} }];
const deep = () => {
	let value: unknown = 1;
	for (let n = 0; n < 1_000; n++) value = [value];
	return value;
};
const broken = [
	...damages,
	{ schema: 1, revision: 1, plan: { ...somePlan(), horizon: NaN, team: undefined } },
	{ schema: 1, revision: 1, plan: { ...somePlan(), futures: deep() } },
	{ schema: 1, revision: 1, plan: somePlan({ id: 'another' }) },
	{ schema: 99, revision: 1, plan: somePlan() },
	{ schema: NaN, revision: 1, plan: somePlan() },
];

test.for(broken.map((raw, index) => [index, raw] as const))(
	'damaged plan record %i is set aside with its content, the others open',
	async ([, raw]) => {
		const tab = await startedTab();
		await tab.savePlan(somePlan({ id: 'good' }), 0);
		await tab.writeMany([['plan:bad', raw]]);
		const next = await startedTab();
		expect(next.start.plans.map(({ plan }) => plan.id)).toEqual(['good']);
		expect(next.start.damaged).toMatchObject([{ key: 'plan:bad', problem: { code: 'record-damaged' } }]);
		expect(await next.readOne('quarantine:plan:bad')).toEqual(raw);
		expect(await next.readOne('plan:bad')).toBeUndefined();

		const later = await startedTab();
		expect(later.start.damaged).toHaveLength(1);
		await later.discardDamaged('plan:bad');
		expect((await startedTab()).start.damaged).toEqual([]);
	},
);

test.for(['meta', 'settings', 'edit:good:x'].flatMap((key) => damages.map((raw) => [key, raw] as const)))(
	'a damaged record %s (%j) does not keep the plans from opening',
	async ([key, raw]) => {
		const tab = await startedTab();
		await tab.savePlan(somePlan({ id: 'good' }), 0);
		await tab.writeMany([[key, raw]]);
		const next = await startedTab();
		expect(next.start.plans.map(({ plan }) => plan.id)).toEqual(['good']);
		expect(next.start.notices).toEqual([]);
		expect(await next.savePlan(renamed('Neu', 'good'), 1)).toMatchObject({ ok: true });
	},
);

test('a record damaged twice is set aside twice', async () => {
	const tab = await startedTab();
	for (const raw of ['first', 'second']) {
		await tab.writeMany([['plan:bad', raw]]);
		await tab.boot();
	}
	expect((await startedTab()).start.damaged.map(({ raw }) => raw)).toEqual(['"first"', '"second"']);
});

test('an edit put down while the page was hidden is applied at the next start', async () => {
	const tab = await startedTab();
	await tab.savePlan(somePlan(), 0);
	await tab.holdEdit(renamed('Zuletzt'), 1);
	const { start, readByPrefix } = await startedTab();
	expect(start.plans).toEqual([{ plan: renamed('Zuletzt'), revision: 2 }]);
	expect(start.notices).toEqual([]);
	expect(await readByPrefix('edit:')).toEqual([]);
});

test('an edit put down before its own tab’s earlier save was through is still the newest', async () => {
	const tab = await startedTab();
	await tab.savePlan(somePlan(), 0);
	await Promise.all([tab.savePlan(renamed('Erst'), 1), tab.holdEdit(renamed('Zuletzt'), 1)]);
	expect((await startedTab()).start.plans).toEqual([{ plan: renamed('Zuletzt'), revision: 3 }]);
});

test('a save removes the tab’s own edit put down before, not that of another', async () => {
	const one = await startedTab();
	await one.savePlan(somePlan(), 0);
	const two = await startedTab();
	await one.holdEdit(renamed('Eins'), 1);
	await two.holdEdit(renamed('Zwei'), 1);
	await two.savePlan(renamed('Zwei'), 1);
	expect(await two.keysByPrefix('edit:')).toHaveLength(1);

	const { start } = await startedTab();
	expect(start.plans.map(({ plan }) => plan.business.name).sort()).toEqual(['Eins', 'Zwei']);
	expect(start.notices).toEqual([{ code: 'conflict', name: 'Eins' }]);
});

test('an edit given up is not applied, and one that was saved after all changes nothing', async () => {
	const tab = await startedTab();
	await tab.savePlan(somePlan(), 0);
	await tab.holdEdit(renamed('Verworfen'), 1);
	await tab.releaseEdit('plan-cafe');
	await tab.writeMany([['edit:plan-cafe:x', { schema: 1, base: 0, writer: 'x', plan: somePlan() }]]);
	expect((await startedTab()).start).toMatchObject({ plans: [{ plan: somePlan(), revision: 1 }], notices: [] });
});

test('rows that nothing names are removed at the start, named ones stay', async () => {
	const tab = await startedTab();
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
	await tab.savePlan(somePlan({ dataSets: [set] }), 0);
	const damaged = { schema: 1, plan: { dataSets: [{ id: 'of-damaged' }] } };
	await tab.writeMany([
		['set:orders:0', 1],
		['set:orders:1', 2],
		['set:left-over:0', 3],
		['set:of-damaged:0', 4],
		['plan:bad', damaged],
	]);
	await startedTab();
	expect(await tab.keysByPrefix('set:')).toEqual(['set:of-damaged:0', 'set:orders:0', 'set:orders:1']);
});

test('rows are left alone while another tab is open: it may be about to name them', async () => {
	let held = 0;
	const request = async (...call: unknown[]) => {
		const options = call[1] as { ifAvailable?: boolean };
		const work = call.at(-1) as (lock: object | null) => Promise<void>;
		if (!options.ifAvailable) held++;
		else await work(held > 0 ? null : {});
	};
	vi.stubGlobal('navigator', { locks: { request } });
	const tab = await startedTab();
	await tab.writeMany([['set:new:0', 1]]);
	await startedTab();
	expect(await tab.keysByPrefix('set:')).toEqual(['set:new:0']);
	held = 0;
	await startedTab();
	expect(await tab.keysByPrefix('set:')).toEqual([]);
});

test('deleting everything leaves no record, marker or cache, and tells the other tabs', async () => {
	const cached = new Set(['bleibwert-v1', 'other-app']);
	vi.stubGlobal('caches', {
		keys: () => Promise.resolve([...cached]),
		delete: (name: string) => Promise.resolve(cached.delete(name)),
	});
	localStorage.setItem('other-app', 'stays');
	const tab = await startedTab();
	await tab.savePlan(somePlan(), 0);
	sessionStorage.setItem('bleibwert-note', 'x');
	const other = await startedTab();
	const heard = new Promise((resolve) => other.listen(resolve));

	expect(await tab.deleteEverything()).toMatchObject({ ok: true });
	expect(await heard).toEqual({ kind: 'wipe' });
	expect(await indexedDB.databases()).toEqual([]);
	expect(localStorage.getItem('bleibwert-marker')).toBeNull();
	expect(localStorage.getItem('other-app')).toBe('stays');
	expect(sessionStorage.length).toBe(0);
	expect([...cached]).toEqual(['other-app']);
	expect(await other.savePlan(somePlan(), 1)).toEqual({ ok: false, error: { code: 'storage-lost' } });
	vi.stubGlobal('caches', undefined);
	other.leave();
	tab.leave();
	expect((await startedTab()).start).toEqual({ plans: [], settings: {}, damaged: [], notices: [] });
});

test('other tabs hear of a save: which record and revision, no content', async () => {
	const [one, two] = [await startedTab(), await startedTab()];
	const heard = new Promise((resolve) => two.listen(resolve));
	await one.savePlan(somePlan(), 0);
	expect(await heard).toEqual({ kind: 'changed', key: 'plan:plan-cafe', revision: 1 });
	one.leave();
	two.leave();
});

test('browsers without channels or web storage still save', async () => {
	vi.stubGlobal('BroadcastChannel', undefined);
	Object.defineProperty(globalThis, 'localStorage', {
		configurable: true,
		get: () => {
			throw new DOMException('denied', 'SecurityError');
		},
	});
	const tab = await startedTab();
	tab.listen(() => undefined)();
	expect(await tab.savePlan(somePlan(), 0)).toMatchObject({ ok: true });
	vi.unstubAllGlobals();
});

test('equal data has equal canonical text, whatever the order of its fields', () => {
	expect(canonicalText({ b: [1, undefined, 'ü'], a: undefined, Ä: { y: null, x: true } })).toBe(
		'{"b":[1,null,"ü"],"Ä":{"x":true,"y":null}}',
	);
});
