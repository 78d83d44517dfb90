import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';

/** Web storage as browsers have it, enough of it. */
class MemoryStorage {
	readonly #entries = new Map<string, string>();

	get length() {
		return this.#entries.size;
	}
	key(index: number) {
		return [...this.#entries.keys()][index] ?? null;
	}
	getItem(name: string) {
		return this.#entries.get(name) ?? null;
	}
	setItem(name: string, value: string) {
		this.#entries.set(name, value);
	}
	removeItem(name: string) {
		this.#entries.delete(name);
	}
}

/** A browser nobody has used: empty database, empty web storage. */
export function newBrowser() {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('IDBKeyRange', IDBKeyRange);
	vi.stubGlobal('localStorage', new MemoryStorage());
	vi.stubGlobal('sessionStorage', new MemoryStorage());
	vi.stubGlobal('navigator', {}); // no locks: every tab counts as the only one
}

/** The browser empties the database and leaves web storage standing, as on a full disk. */
export function emptyDatabase() {
	vi.stubGlobal('indexedDB', new IDBFactory());
}

/** The storage modules as one tab has them: several tabs share the database, not the modules. */
export async function openTab() {
	vi.resetModules();
	return {
		...(await import('../../src/storage/database')),
		...(await import('../../src/storage/records')),
		...(await import('../../src/storage/store')),
		...(await import('../../src/storage/forget')),
		...(await import('../../src/storage/restore')),
		...(await import('../../src/storage/tabs')),
		...(await import('../../src/storage/wipe')),
	};
}
export type Tab = Awaited<ReturnType<typeof openTab>>;

/** A tab that has started. */
export async function startedTab() {
	const tab = await openTab();
	const boot = value(await tab.boot());
	return { ...tab, start: boot };
}

/** The value of a result that has to be good. */
export function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
	if (!result.ok) throw new Error(`not ok: ${JSON.stringify(result.error)}`);
	return result.value;
}

/** Everything stored, to compare before and after. */
export async function contents(): Promise<Record<string, unknown>> {
	const tab = await openTab();
	const entries = await tab.readByPrefix('');
	tab.closeDatabase();
	return Object.fromEntries(entries);
}
