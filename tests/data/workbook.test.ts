import { expect, test } from 'vitest';
import { ok, type Result } from '../../src/core/problem';
import { Workbooks, type WorkbookQuestion } from '../../src/data/workbook';

/** A worker that does nothing by itself. */
class FakeWorker extends EventTarget {
	readonly received: WorkbookQuestion[] = [];
	terminated = false;

	postMessage(question: WorkbookQuestion) {
		this.received.push(question);
	}
	terminate() {
		this.terminated = true;
	}
	reply(data: Result<unknown>) {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

function start() {
	const workers: FakeWorker[] = [];
	const workbooks = new Workbooks(() => {
		const worker = new FakeWorker();
		workers.push(worker);
		return worker;
	});
	return { workbooks, workers };
}

const file = new File(['x'], 'a.xlsx');
const posted = () => new Promise((resolve) => setTimeout(resolve));

test('every question has its own worker, which ends with the answer', async () => {
	const { workbooks, workers } = start();
	const sheets = workbooks.sheets(file);
	const table = workbooks.table(file, 2);
	await posted();
	expect(workers.map(({ received }) => received)).toEqual([
		[{ name: 'sheets', file }],
		[{ name: 'table', file, sheet: 2 }],
	]);
	workers[1]!.reply(ok(file));
	expect(await table).toEqual(ok(file));
	expect(workers.map(({ terminated }) => terminated)).toEqual([false, true]);
	workers[0]!.reply(ok([{ name: 'A', rows: 3, hidden: false }]));
	expect(await sheets).toEqual(ok([{ name: 'A', rows: 3, hidden: false }]));
	expect(workers[0]!.terminated).toBe(true);
});

test('a cancelled question is answered at once, and its worker is ended', async () => {
	const { workbooks, workers } = start();
	const stop = new AbortController();
	const sheets = workbooks.sheets(file, { signal: stop.signal });
	await posted();
	stop.abort();
	expect(await sheets).toEqual({ ok: false, error: { code: 'cancelled' } });
	expect(workers[0]!.terminated).toBe(true);
});

test('a question cancelled while its worker starts is never put', async () => {
	const workers: FakeWorker[] = [];
	const workbooks = new Workbooks(async () => {
		await posted();
		workers.push(new FakeWorker());
		return workers[0]!;
	});
	const stop = new AbortController();
	const sheets = workbooks.sheets(file, { signal: stop.signal });
	stop.abort();
	expect(await sheets).toEqual({ ok: false, error: { code: 'cancelled' } });
	await posted();
	await posted();
	expect(workers[0]).toMatchObject({ terminated: true, received: [] });
	expect(await workbooks.sheets(file, { signal: stop.signal })).toEqual({ ok: false, error: { code: 'cancelled' } });
	expect(workers).toHaveLength(1);
});

test('a worker that crashes or cannot start is a problem', async () => {
	const { workbooks, workers } = start();
	const sheets = workbooks.sheets(file);
	await posted();
	workers[0]!.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
	expect(await sheets).toEqual({ ok: false, error: { code: 'worker-crashed', detail: 'out of memory' } });
	expect(workers[0]!.terminated).toBe(true);
	const broken = new Workbooks(() => Promise.reject(new Error('no worker')));
	expect(await broken.table(file, 0)).toEqual({
		ok: false,
		error: { code: 'worker-crashed', detail: 'Error: no worker' },
	});
});
