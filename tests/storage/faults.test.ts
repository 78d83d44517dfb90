import { IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../src/core/problem';
import { Autosave, type SaveState } from '../../src/storage/autosave';
import { somePlan } from '../fixtures/plan';
import { contents, newBrowser, startedTab, type Tab } from './browser';
import { storeOfVersion0 } from './version-0';

beforeEach(newBrowser);
afterEach(() => {
	vi.restoreAllMocks();
});

const calls = ['get', 'put', 'delete', 'getAllKeys'] as const;

/** From now on the n-th storage call, and every one after it, fails: thrown, or its transaction aborted behind it. */
function failFrom(n: number, name: string): () => number {
	let count = 0;
	for (const method of calls) {
		const real = Reflect.get(IDBObjectStore.prototype, method) as (...input: unknown[]) => IDBRequest;
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...input: unknown[]) {
			if (++count < n) return real.apply(this, input);
			if (name !== 'AbortError') throw new DOMException('induced', name);
			const request = real.apply(this, input);
			this.transaction.abort();
			return request;
		} as never);
	}
	return () => count;
}

const renamed = somePlan({ business: { ...somePlan().business, name: 'Neu' } });
const actions: Record<string, (tab: Tab) => Promise<{ ok: boolean; error?: unknown }>> = {
	'saving a plan': (tab) => tab.savePlan(renamed, 1),
	'deleting a plan': (tab) => tab.deletePlan('plan-cafe'),
	'saving settings': (tab) => tab.saveSettings({ theme: 'dark' }),
	'restoring a backup': (tab) =>
		tab.restore({ plans: [renamed, somePlan({ id: 'second' })], sets: [] }, 'replace', () => Promise.resolve(ok(null))),
	'bringing a copy back': (tab) => tab.bringBack('safe:2026-11-01T00:00:00.000Z'),
};
const copy = { at: '2026-11-01T00:00:00.000Z', reason: 'restore', records: [] };
const names = ['QuotaExceededError', 'UnknownError', 'InvalidStateError', 'AbortError'];
const cases = Object.keys(actions).flatMap((action) => names.map((name) => [action, name] as const));

/** What counts as the user's: copies made on the way do not. */
const own = (all: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('safe:') && key !== 'meta'));

test.for(cases)(
	'%s: whichever call fails with %s, the old state stays and the failure is told',
	async ([action, name]) => {
		for (let n = 1, done = false; !done; n++) {
			newBrowser();
			const tab = await startedTab();
			await tab.savePlan(somePlan(), 0);
			await tab.saveSettings({ language: 'de' });
			await tab.writeMany([[`safe:${copy.at}`, copy]]);
			const before = own(await contents());
			const count = failFrom(n, name);
			const result = await actions[action]!(tab);
			done = count() < n;
			vi.restoreAllMocks();
			if (done) {
				expect(result.ok).toBe(true);
				expect(own(await contents())).not.toEqual(before);
				expect(n).toBeGreaterThan(1);
			} else {
				expect(result.ok).toBe(false);
				expect(result.error).toMatchObject({
					code: name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed',
				});
				expect(own(await contents())).toEqual(before);
			}
		}
	},
);

test.for(names)(
	'a migration that fails with %s at any call leaves the old store, and the next start migrates',
	async (name) => {
		for (let n = 1, done = false; !done; n++) {
			newBrowser();
			const tab = await startedTab();
			await tab.deleteByPrefix('');
			await tab.writeMany(storeOfVersion0());
			const before = await contents();
			const count = failFrom(n, name);
			const result = await tab.boot();
			done = count() < n;
			vi.restoreAllMocks();
			if (!result.ok) expect(await contents()).toEqual(before);
			expect((await startedTab()).start.plans).toEqual([{ plan: somePlan(), revision: 4 }]);
		}
	},
);

test('an edit whose save fails is shown as not saved, stays in memory and is saved by retry', async () => {
	const tab = await startedTab();
	const states: SaveState[] = [];
	const autosave = new Autosave({
		save: tab.savePlan,
		hold: tab.holdEdit,
		release: tab.releaseEdit,
		onState: (state) => states.push(state),
		now: () => 'now',
	});
	failFrom(1, 'QuotaExceededError');
	autosave.queue(somePlan());
	await autosave.flush();
	expect(states.at(-1)).toEqual({ kind: 'unsaved', problem: { code: 'storage-full' } });
	vi.restoreAllMocks();
	await autosave.retry();
	expect(states.at(-1)).toEqual({ kind: 'saved', at: 'now' });
	expect((await startedTab()).start.plans).toEqual([{ plan: somePlan(), revision: 1 }]);
});

test('a quota abort after the last successful request is no save', async () => {
	const tab = await startedTab();
	vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (this: IDBTransaction) {
		this.abort();
	});
	expect(await tab.savePlan(somePlan(), 0)).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
	expect(await tab.savePlan(somePlan(), 0)).toEqual({ ok: true, value: 1 });
});
