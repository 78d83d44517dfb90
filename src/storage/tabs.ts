/** What tabs tell each other: that a record has a newer revision, or that everything is deleted. Never content. */
export type TabMessage =
	{ readonly kind: 'changed'; readonly key: string; readonly revision: number } | { readonly kind: 'wipe' };

let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
	if (typeof BroadcastChannel === 'undefined') return undefined;
	channel ??= new BroadcastChannel('bleibwert');
	return channel;
}

/** Tells the other tabs. */
export function announce(message: TabMessage) {
	open()?.postMessage(message);
}

/**
 * Hears what other tabs tell, not what this one does.
 *
 * @returns stops listening
 */
export function listen(callback: (message: TabMessage) => void): () => void {
	const tabs = open();
	const hear = ({ data }: MessageEvent<TabMessage>) => {
		callback(data);
	};
	tabs?.addEventListener('message', hear);
	return () => {
		tabs?.removeEventListener('message', hear);
	};
}

/** Leaves the channel; the next call joins again. */
export function leave() {
	channel?.close();
	channel = undefined;
}

const lockName = 'bleibwert-tab';
let present = false;

/**
 * Runs work only if no other tab has the app open, then counts this tab as open until it closes. Browsers without
 * locks run it always.
 */
export async function whenAlone(work: () => Promise<void>): Promise<void> {
	const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
	if (!locks || present) {
		if (!locks) await work();
		return;
	}
	await locks.request(lockName, { ifAvailable: true }, async (lock) => {
		if (lock) await work();
	});
	present = true;
	void locks.request(lockName, { mode: 'shared' }, () => new Promise(() => undefined));
}
