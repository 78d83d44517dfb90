import { get, promisifyRequest } from 'idb-keyval';
import { fail, ok, type Problem, type Result } from '../core/problem';
import { records, StorageError, writes } from './database';

/** A key and what is stored under it. */
export type Entry = readonly [key: string, value: unknown];

/** What a {@link change} does with what it read. */
export interface Change<T> {
	readonly puts?: readonly Entry[];
	readonly deletes?: readonly string[];
	readonly result: T;
}

/** All keys that begin with a prefix. */
const beginning = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Settles when the transaction has really ended: a request's success may still be followed by a quota abort. */
function completed(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => {
			resolve();
		};
		transaction.onabort = () => {
			reject(transaction.error ?? new DOMException('transaction aborted', 'AbortError'));
		};
	});
}

/** Makes a request and awaits it. One that cannot even be made rejects like one that failed, so `all` hears of each. */
const asked = async <T>(make: () => IDBRequest<T>): Promise<T> => promisifyRequest(make());

/** Reads one record; undefined if there is none. */
export function readOne(key: string): Promise<unknown> {
	return get<unknown>(key, records);
}

/** Reads all records whose keys begin with a prefix, by key. */
export function readByPrefix(prefix: string): Promise<Entry[]> {
	return records('readonly', async (store) => {
		const [keys, values] = await Promise.all([
			asked(() => store.getAllKeys(beginning(prefix))),
			asked<unknown[]>(() => store.getAll(beginning(prefix))),
		]);
		return (keys as string[]).map((key, index): Entry => [key, values[index]]);
	});
}

/** The keys that begin with a prefix ('' = all), in order. */
export function keysByPrefix(prefix: string): Promise<string[]> {
	return records('readonly', async (store) => {
		return (await asked(() => store.getAllKeys(beginning(prefix)))) as string[];
	});
}

/** Writes records in one transaction: all or none. Issued at once if the connection stands. */
export function writeMany(entries: readonly Entry[]): Promise<void> {
	return writes('readwrite', (store) => {
		for (const [key, value] of entries) store.put(value, key);
		return completed(store.transaction);
	});
}

/** Deletes all records whose keys begin with one of the prefixes, in one transaction. */
export function deleteByPrefix(...prefixes: readonly string[]): Promise<void> {
	return writes('readwrite', (store) => {
		for (const prefix of prefixes) store.delete(beginning(prefix));
		return completed(store.transaction);
	});
}

/**
 * Reads records, decides and writes in one transaction, so that no other tab comes between. A `decide` that throws
 * leaves everything as it was.
 *
 * @param keys   what to read, or which of all keys
 * @param decide gets the found records (a missing key is missing in the map) and all keys if `keys` asked for them
 * @returns what `decide` gave, after the transaction has completed
 */
export function change<T>(
	keys: readonly string[] | ((all: readonly string[]) => readonly string[]),
	decide: (found: ReadonlyMap<string, unknown>, all: readonly string[]) => Change<T>,
): Promise<T> {
	return records('readwrite', async (store) => {
		const { transaction } = store;
		const done = completed(transaction);
		// It may be aborted while its reads are still awaited: their failure tells first.
		done.catch(() => undefined);
		try {
			const all = typeof keys === 'function' ? ((await asked(() => store.getAllKeys())) as string[]) : [];
			const wanted = typeof keys === 'function' ? keys(all) : keys;
			const values = await Promise.all(wanted.map((key) => asked<unknown>(() => store.get(key))));
			const found = wanted.map((key, index): Entry => [key, values[index]]).filter(([, value]) => value !== undefined);
			const { puts = [], deletes = [], result } = decide(new Map(found), all);
			for (const [key, value] of puts) store.put(value, key);
			for (const key of deletes) store.delete(key);
			transaction.commit();
			await done;
			return result;
		} catch (error) {
			abort(transaction);
			throw error;
		}
	});
}

function abort(transaction: IDBTransaction) {
	try {
		transaction.abort();
	} catch {
		// it has ended already
	}
}

/** Whatever storage threw, as a problem to show. */
export function storageProblem(error: unknown): Problem {
	if (error instanceof StorageError) return error.problem;
	if (!(error instanceof Error)) return { code: 'storage-failed', detail: String(error) };
	// Chromium calls a full disk UnknownError and says so in the message only.
	if (error.name === 'QuotaExceededError' || /NO_SPACE|quota|disk.*full/i.test(error.message)) {
		return { code: 'storage-full' };
	}
	return { code: 'storage-failed', detail: `${error.name}: ${error.message}` };
}

/** Runs storage work; whatever it throws becomes a problem. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
	try {
		return ok(await work());
	} catch (error) {
		return fail(storageProblem(error));
	}
}
