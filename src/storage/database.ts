import type { Problem } from '../core/problem';

/**
 * The one database with its one object store, and the one connection to it. idb-keyval's own connection never closes
 * for other tabs, waits without limit and never commits early; this one does.
 */
export const databaseName = 'bleibwert';
const storeName = 'records';
/** milliseconds an opening may take: blocked ones would hang for ever */
const openLimit = 5_000;

/** idb-keyval's `UseStore`: runs the callback inside a transaction, at once if the connection stands. */
export type UseStore = <T>(
	mode: IDBTransactionMode,
	callback: (store: IDBObjectStore) => T | PromiseLike<T>,
) => Promise<T>;

/** What storage throws inside `storage/`; at its border it becomes a `Result`. */
export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly problem: Problem;

	constructor(problem: Problem, cause?: unknown) {
		super(problem.code, { cause });
		this.problem = problem;
	}
}

let connection: IDBDatabase | undefined;
let opening: Promise<IDBDatabase> | undefined;
/** Another tab deleted the database. Opening it again would bring an empty one back to life. */
let deletedElsewhere = false;

function forget(database: IDBDatabase) {
	if (connection === database) connection = undefined;
}

function adopt(database: IDBDatabase): IDBDatabase {
	connection = database;
	database.onclose = () => {
		forget(database);
	};
	database.onversionchange = (event) => {
		deletedElsewhere = event.newVersion === null;
		database.close();
		forget(database);
	};
	return database;
}

function factory(): IDBFactory {
	try {
		// Missing in some private modes; the getter itself throws where cookies are blocked.
		const found = (globalThis as { indexedDB?: IDBFactory }).indexedDB;
		if (found) return found;
	} catch (error) {
		throw new StorageError({ code: 'storage-unavailable', detail: String(error) }, error);
	}
	throw new StorageError({ code: 'storage-unavailable', detail: 'indexedDB' });
}

function connect(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		let late = false;
		const giveUp = (problem: Problem, cause?: unknown) => {
			late = true;
			clearTimeout(timer);
			reject(new StorageError(problem, cause));
		};
		const timer = setTimeout(() => {
			giveUp({ code: 'storage-blocked' });
		}, openLimit);
		const request = factory().open(databaseName, 1);
		request.onupgradeneeded = () => {
			request.result.createObjectStore(storeName);
		};
		request.onblocked = () => {
			giveUp({ code: 'storage-blocked' });
		};
		request.onerror = () => {
			giveUp(openProblem(request.error), request.error);
		};
		request.onsuccess = () => {
			clearTimeout(timer);
			if (late) request.result.close();
			else resolve(adopt(request.result));
		};
	});
}

function openProblem(error: DOMException | null): Problem {
	if (error?.name === 'VersionError') return { code: 'storage-newer', found: 2, known: 1 };
	return { code: 'storage-unavailable', detail: `${error?.name ?? 'Error'}: ${error?.message ?? ''}` };
}

/**
 * Opens the database, or gives the connection that stands.
 *
 * @throws {StorageError} `storage-unavailable`, `storage-blocked` after 5 s, `storage-newer`; `storage-lost` after
 *   another tab deleted it
 */
async function open(): Promise<IDBDatabase> {
	if (deletedElsewhere) throw new StorageError({ code: 'storage-lost' });
	opening ??= connect();
	try {
		return await opening;
	} finally {
		opening = undefined;
	}
}

async function transact<T>(
	database: IDBDatabase,
	mode: IDBTransactionMode,
	callback: (store: IDBObjectStore) => T | PromiseLike<T>,
	commitAtOnce: boolean,
): Promise<T> {
	const transaction = database.transaction(storeName, mode, { durability: 'strict' });
	let result: T | PromiseLike<T>;
	try {
		result = callback(transaction.objectStore(storeName));
	} catch (error) {
		transaction.abort();
		throw error;
	}
	if (commitAtOnce) transaction.commit();
	return await result;
}

/** Safari drops connections of background tabs; every later call then fails with one of these. */
const dropped = (error: unknown) =>
	error instanceof Error && (error.name === 'InvalidStateError' || error.name === 'UnknownError');

const useStore =
	(commitAtOnce: boolean): UseStore =>
	async (mode, callback) => {
		const commit = commitAtOnce && mode === 'readwrite';
		try {
			// No await where the connection stands: a page being hidden gets its write out within the event.
			return await transact(connection ?? (await open()), mode, callback, commit);
		} catch (error) {
			if (!dropped(error)) throw error;
			connection?.close();
			connection = undefined;
			return await transact(await open(), mode, callback, commit);
		}
	};

/** Transactions whose callback goes on with what it has read. They end by themselves, or by the callback's `commit()`. */
export const records: UseStore = useStore(false);

/** Transactions whose callback issues all its writes at once: committed right behind it, so a reload loses nothing. */
export const writes: UseStore = useStore(true);

/** Closes the connection. The next call opens it again. */
export function closeDatabase() {
	connection?.close();
	connection = undefined;
	deletedElsewhere = false;
}

/**
 * Deletes the database with all records. Other tabs close their connections when asked.
 *
 * @throws {StorageError} `storage-blocked` if a tab does not let go within 5 s, `storage-unavailable`
 */
export async function deleteDatabase(): Promise<void> {
	closeDatabase();
	await new Promise<void>((resolve, reject) => {
		const timer = setTimeout(() => {
			reject(new StorageError({ code: 'storage-blocked' }));
		}, openLimit);
		const request = factory().deleteDatabase(databaseName);
		request.onsuccess = () => {
			clearTimeout(timer);
			resolve();
		};
		request.onerror = () => {
			clearTimeout(timer);
			reject(new StorageError(openProblem(request.error), request.error));
		};
	});
}
