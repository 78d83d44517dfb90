import { DataClient } from '../../../src/data/client';
import RowsWorker from './rows.worker?worker&inline';
import { encodingOf, generate, type Variant } from './transactions';

const today = 20_800;
const currency = 'EUR';
const report = { windowDays: undefined, today, currency };

/** Milliseconds of papaparse's raw rows in a worker that is already running. */
async function papaparseRows(file: File, encoding: string): Promise<number> {
	const worker = new RowsWorker();
	const answer = () =>
		new Promise<void>((resolve) => {
			worker.onmessage = () => {
				resolve();
			};
		});
	worker.postMessage({ file: new File(['a,b\n1,2\n'], 'warm.csv'), encoding });
	await answer();
	const begin = performance.now();
	worker.postMessage({ file, encoding });
	await answer();
	const time = performance.now() - begin;
	worker.terminate();
	return time;
}

async function started(): Promise<DataClient> {
	const client = new DataClient();
	await client.ask('report', { sets: [], ...report });
	return client;
}

/** From the file to stored columns and first figures; the milliseconds of each step, and those between two progress notes. */
async function intake(client: DataClient, file: File) {
	const id = crypto.randomUUID();
	const marks = [performance.now()];
	const mark = () => {
		marks.push(performance.now());
	};
	const preview = await client.ask('inspect', { file });
	if (!preview.ok) throw new Error(JSON.stringify(preview.error));
	mark();
	let heard = performance.now();
	let silence = 0;
	const onProgress = () => {
		silence = Math.max(silence, performance.now() - heard);
		heard = performance.now();
	};
	const choice = { id, choice: preview.value.choice, today, currency, against: [] };
	const receipt = await client.ask('import', choice, { onProgress });
	if (!receipt.ok) throw new Error(JSON.stringify(receipt.error));
	mark();
	const stored = await client.ask('commit', { id, same: [] });
	if (!stored.ok) throw new Error(JSON.stringify(stored.error));
	mark();
	const figures = await client.ask('report', { sets: [{ id, kind: 'transactions' }], ...report });
	mark();
	if (!figures.ok || figures.value.transactions?.rows !== receipt.value.accepted) throw new Error('rows are missing');
	const forget = () => client.ask('remove', { ids: [id] });
	const steps = marks.slice(1).map((time, step) => time - marks[step]!);
	return { time: marks.at(-1)! - marks[0]!, steps, silence, forget };
}

/** One import against the yardstick, the two in turn; also the longest task of the main thread meanwhile. */
export async function imports(rows: number, variant: Variant, runs: number) {
	const file = generate(rows, variant);
	const client = await started();
	let longest = 0;
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
	});
	const times: { intake: number; rows: number; steps: readonly number[]; silence: number }[] = [];
	for (let run = 0; run < runs; run++) {
		const yardstick = await papaparseRows(file, encodingOf[variant]);
		observer.observe({ type: 'longtask' });
		const { time, steps, silence, forget } = await intake(client, file);
		observer.disconnect();
		times.push({ rows: yardstick, intake: time, steps, silence });
		await forget();
	}
	return { bytes: file.size, times, longest };
}

let measured: { client: DataClient; file: File } | undefined;

/** Imports in a worker that is kept between calls: the first call only starts it, others tell the bytes of the file. */
export async function intakeOnce(rows: number): Promise<number> {
	if (measured) await intake(measured.client, measured.file);
	measured ??= { client: await started(), file: generate(rows, 'comma') };
	return measured.file.size;
}

/** Records in all IndexedDB databases of the page. */
async function storedRecords(): Promise<number> {
	let records = 0;
	for (const { name = '' } of await indexedDB.databases()) {
		const database = await done(indexedDB.open(name));
		for (const store of database.objectStoreNames)
			records += await done(database.transaction(store).objectStore(store).count());
		database.close();
	}
	return records;
}

const done = <T>(request: IDBRequest<T>) =>
	new Promise<T>((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('IndexedDB'));
		};
	});

/**
 * Imports that are cancelled when a share of the file is read: milliseconds until the question is answered, and until the
 * worker answers the next one.
 */
export async function cancel(rows: number, shares: readonly number[]) {
	const file = generate(rows, 'comma');
	const client = await started();
	const before = await storedRecords();
	const times: { gone: number; free: number }[] = [];
	for (const share of shares) {
		const preview = await client.ask('inspect', { file });
		if (!preview.ok) throw new Error(JSON.stringify(preview.error));
		const stop = new AbortController();
		let clicked = 0;
		const onProgress = ({ done: read }: { done: number }) => {
			if (clicked > 0 || read < share) return;
			clicked = performance.now();
			stop.abort();
		};
		const id = crypto.randomUUID();
		const choice = { id, choice: preview.value.choice, today, currency, against: [] };
		const receipt = await client.ask('import', choice, { onProgress, signal: stop.signal });
		const gone = performance.now() - clicked;
		if (receipt.ok || receipt.error.code !== 'cancelled') throw new Error('the import was not cancelled');
		await client.ask('report', { sets: [], ...report });
		times.push({ gone, free: performance.now() - clicked });
		const left = await client.ask('commit', { id, same: [] });
		if (left.ok) throw new Error('cancelled rows could be stored');
	}
	return { times, left: (await storedRecords()) - before };
}
