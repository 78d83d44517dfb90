// @ts-check
/** Memory of the data worker while it imports, as its engine counts it: objects, texts and the bytes of typed arrays. */

/** @typedef {{ bench: import('./page/page').Bench }} Page */
/** @typedef {{ usedSize: number, embedderHeapUsedSize?: number, backingStorageSize: number }} HeapUsage */

const MB = 2 ** 20;
const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

/**
 * Asks a worker of the page over the debugging protocol.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<(method: string) => Promise<unknown>>}
 */
async function workerOf(page) {
	const session = await page.context().newCDPSession(page);
	/** @type {string[]} */
	const workers = [];
	/** @type {Map<number, (result: unknown) => void>} */
	const open = new Map();
	session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
		if (targetInfo.type === 'worker') workers.push(sessionId);
	});
	session.on('Target.receivedMessageFromTarget', ({ message }) => {
		/** @type {unknown} */
		const answer = JSON.parse(message);
		const { id, result } = /** @type {{ id: number, result: unknown }} */ (answer);
		open.get(id)?.(result);
		open.delete(id);
	});
	await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
	let last = 0;
	return async (method) => {
		const sessionId = workers.at(-1);
		if (!sessionId) throw new Error('the worker cannot be reached');
		const id = ++last;
		const answer = new Promise((/** @type {(result: unknown) => void} */ resolve) => open.set(id, resolve));
		await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
		return answer;
	};
}

/**
 * Peak of the worker while it reads, stores and computes, less what it holds afterwards: the finished columns, which stay
 * loaded, and itself.
 * @param {import('@playwright/test').Page} page
 * @param {number} rows
 */
export async function measureMemory(page, rows) {
	const ask = await workerOf(page);
	const once = () =>
		page.evaluate((count) => /** @type {Page} */ (/** @type {unknown} */ (globalThis)).bench.intakeOnce(count), rows);
	await once();
	const held = async () => {
		const usage = /** @type {HeapUsage} */ (await ask('Runtime.getHeapUsage'));
		return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + usage.backingStorageSize;
	};
	const settled = async () => {
		await ask('HeapProfiler.collectGarbage');
		return held();
	};
	const before = await settled();
	/** @type {number[]} */
	const samples = [];
	const state = { isDone: false };
	const work = once().finally(() => {
		state.isDone = true;
	});
	while (!state.isDone) {
		samples.push(await held());
		await pause();
	}
	await work;
	const after = await settled();
	return { peak: (Math.max(...samples) - after) / MB, columns: (after - before) / MB, samples: samples.length };
}
