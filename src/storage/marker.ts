/** Everything this app keeps outside the database is named with this. */
const own = 'bleibwert';
const markerName = 'bleibwert-marker';

/** Web storage, or undefined where the browser blocks it: then even looking at it throws. */
function webStorage(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
	try {
		return (globalThis as Partial<Record<typeof name, Storage>>)[name];
	} catch {
		return undefined;
	}
}

/**
 * The id of the database, remembered outside it. On a full disk browsers empty the database and leave this standing:
 * that is how a loss is noticed.
 */
export function readMarker(): string | null {
	return webStorage('localStorage')?.getItem(markerName) ?? null;
}

export function writeMarker(databaseId: string) {
	try {
		webStorage('localStorage')?.setItem(markerName, databaseId);
	} catch {
		// Full or blocked. Without a marker a loss goes unnoticed; nothing else depends on it.
	}
}

const lookName = 'bleibwert-look';

/** How the page is to look, readable before anything else: without it a chosen theme or language would come too late. */
export interface Look {
	readonly language?: string | undefined;
	readonly theme?: string | undefined;
}

/** The look last chosen; empty where there is none, or web storage is blocked. */
export function readLook(): Look {
	try {
		const look: unknown = JSON.parse(webStorage('localStorage')?.getItem(lookName) ?? '{}');
		return typeof look === 'object' && look !== null ? look : {};
	} catch {
		return {};
	}
}

export function writeLook(look: Look) {
	try {
		webStorage('localStorage')?.setItem(lookName, JSON.stringify(look));
	} catch {
		// Full or blocked: the settings in the database still hold it, it only comes a moment later.
	}
}

/** Removes everything this app keeps outside the database: marker, notes of the session, cached files. */
export async function removeTraces(): Promise<void> {
	for (const storage of [webStorage('localStorage'), webStorage('sessionStorage')]) {
		if (!storage) continue;
		const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
		for (const name of names) if (name.startsWith(own)) storage.removeItem(name);
	}
	const { caches } = globalThis as { caches?: CacheStorage };
	for (const name of (await caches?.keys()) ?? []) if (name.startsWith(own)) await caches?.delete(name);
}
