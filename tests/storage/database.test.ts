import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newBrowser, openTab } from './browser';

beforeEach(newBrowser);
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

test('what is written is read, by key and by the beginning of the key', async () => {
	const tab = await openTab();
	await tab.writeMany([
		['set:a:0', 1],
		['set:a:1', 2],
		['set:ab:0', 3],
	]);
	expect(await tab.readOne('set:a:1')).toBe(2);
	expect(await tab.readOne('set:a:2')).toBeUndefined();
	expect(await tab.readByPrefix('set:a:')).toEqual([
		['set:a:0', 1],
		['set:a:1', 2],
	]);
	await tab.deleteByPrefix('set:a:');
	expect(await tab.keysByPrefix('')).toEqual(['set:ab:0']);
});

test('several records are written together or not at all', async () => {
	const tab = await openTab();
	await expect(
		tab.writeMany([
			['a', 1],
			['b', () => 'not cloneable'],
		]),
	).rejects.toThrow();
	expect(await tab.keysByPrefix('')).toEqual([]);
});

test('a change whose decision throws leaves everything as it was', async () => {
	const tab = await openTab();
	await tab.writeMany([['a', 1]]);
	const broken = tab.change(['a'], () => {
		throw new RangeError('mistake');
	});
	await expect(broken).rejects.toThrow('mistake');
	expect(await tab.readOne('a')).toBe(1);
});

test('two tabs that count up the same record lose none of 200 steps', async () => {
	const tabs = [await openTab(), await openTab()];
	const count = (tab: (typeof tabs)[number]) =>
		tab.change(['n'], (found) => {
			const next = ((found.get('n') as number | undefined) ?? 0) + 1;
			return { puts: [['n', next]], result: next };
		});
	await Promise.all(Array.from({ length: 200 }, (_, index) => count(tabs[index % 2]!)));
	expect(await tabs[0]!.readOne('n')).toBe(200);
});

test('a write on a standing connection is issued before the call returns', async () => {
	const tab = await openTab();
	await tab.readOne('a');
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	const written = tab.writeMany([['a', 1]]);
	expect(put).toHaveBeenCalledOnce();
	await written;
});

test('a connection the browser has dropped is opened again once', async () => {
	const tab = await openTab();
	await tab.writeMany([['a', 1]]);
	const get = vi.spyOn(IDBObjectStore.prototype, 'get');
	get.mockImplementationOnce(() => {
		throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
	});
	expect(await tab.readOne('a')).toBe(1);

	get.mockImplementation(() => {
		throw new DOMException('closing', 'InvalidStateError');
	});
	get.mockClear();
	await expect(tab.readOne('a')).rejects.toThrow('closing');
	expect(get).toHaveBeenCalledTimes(2);
});

test('a tab lets go of the database when another deletes it, and does not bring an empty one back', async () => {
	const tab = await openTab();
	const other = await openTab();
	await tab.writeMany([['a', 1]]);
	await other.deleteDatabase();
	await expect(tab.readOne('a')).rejects.toMatchObject({ problem: { code: 'storage-lost' } });
	expect(await indexedDB.databases()).toEqual([]);
});

test('a tab lets go of the database when another upgrades it, then sees that it is newer', async () => {
	const tab = await openTab();
	await tab.writeMany([['a', 1]]);
	await new Promise((resolve) => (indexedDB.open('bleibwert', 2).onsuccess = resolve));
	await expect(tab.writeMany([['a', 2]])).rejects.toMatchObject({ problem: { code: 'storage-newer' } });
});

test('an opening without answer ends after 5 seconds', async () => {
	vi.useFakeTimers();
	vi.stubGlobal('indexedDB', { open: () => ({}), deleteDatabase: () => ({}) });
	const tab = await openTab();
	const opening = tab.attempt(() => tab.readOne('a'));
	const deleting = tab.deleteEverything();
	await vi.advanceTimersByTimeAsync(5_000);
	expect(await opening).toEqual({ ok: false, error: { code: 'storage-blocked' } });
	expect(await deleting).toEqual({ ok: false, error: { code: 'storage-blocked' } });
});

test.for([
	['missing', undefined],
	[
		'refused',
		{
			open() {
				throw new DOMException('denied', 'SecurityError');
			},
		},
	],
] as const)('where the database is %s, storage is unavailable and the tab starts without', async ([, factory]) => {
	vi.stubGlobal('indexedDB', factory);
	const tab = await openTab();
	expect(await tab.boot()).toMatchObject({ ok: false });
});

test.for([
	['QuotaExceededError', '', 'storage-full'],
	['UnknownError', 'IO error: FILE_ERROR_NO_SPACE', 'storage-full'],
	['DataError', 'odd', 'storage-failed'],
	['AbortError', '', 'storage-failed'],
] as const)('%s "%s" is told as %s', async ([name, message, code]) => {
	const tab = await openTab();
	expect(tab.storageProblem(new DOMException(message, name))).toMatchObject({ code });
});
