import { expect, test } from 'vitest';
import { ok } from '../../src/core/problem';
import { DataClient } from '../../src/data/client';
import type { Reply, Request } from '../../src/data/protocol';

/** A worker that does nothing by itself. */
class FakeWorker extends EventTarget {
	readonly received: Request[] = [];
	terminated = false;

	postMessage(message: Request) {
		this.received.push(message);
	}
	terminate() {
		this.terminated = true;
	}
	reply(data: Reply) {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
	crash(message: string) {
		this.dispatchEvent(Object.assign(new Event('error'), { message }));
	}
	/** Ids of the questions received so far. */
	get ids() {
		return this.received.flatMap((request) => ('id' in request ? [request.id] : []));
	}
}

function start() {
	const workers: FakeWorker[] = [];
	const client = new DataClient(() => {
		const worker = new FakeWorker();
		workers.push(worker);
		return worker;
	});
	return { client, workers };
}

const posted = () => new Promise((resolve) => setTimeout(resolve));

test('no worker is started before the first question, and one serves all', async () => {
	const { client, workers } = start();
	expect(workers).toHaveLength(0);
	void client.ask('discard', { id: 'a' });
	void client.ask('discard', { id: 'b' });
	await posted();
	expect(workers).toHaveLength(1);
	expect(workers[0]!.received).toEqual([
		{ id: 1, name: 'discard', input: { id: 'a' } },
		{ id: 2, name: 'discard', input: { id: 'b' } },
	]);
});

test('answers find their questions in whatever order they come', async () => {
	const { client, workers } = start();
	const answers = [client.ask('commit', { id: 'a', same: [] }), client.ask('commit', { id: 'b', same: [] })];
	await posted();
	const [first, second] = workers[0]!.ids;
	workers[0]!.reply({ id: second!, result: ok({ bytes: 2 }) });
	workers[0]!.reply({ id: first!, result: ok({ bytes: 1 }) });
	expect(await Promise.all(answers)).toEqual([ok({ bytes: 1 }), ok({ bytes: 2 })]);
});

test('progress reaches only the question it belongs to', async () => {
	const { client, workers } = start();
	const seen: unknown[] = [];
	void client.ask('remove', { ids: [] }, { onProgress: (progress) => seen.push(progress) });
	void client.ask('remove', { ids: [] });
	await posted();
	const [first, second] = workers[0]!.ids;
	workers[0]!.reply({ id: second!, progress: { done: 0.1, rows: 1 } });
	workers[0]!.reply({ id: first!, progress: { done: 0.5, rows: 10 } });
	expect(seen).toEqual([{ done: 0.5, rows: 10 }]);
});

test('a cancelled question is answered at once, the worker is told, and its late answer is dropped', async () => {
	const { client, workers } = start();
	const stop = new AbortController();
	const answer = client.ask('discard', { id: 'a' }, { signal: stop.signal });
	await posted();
	stop.abort();
	expect(await answer).toEqual({ ok: false, error: { code: 'cancelled' } });
	await posted();
	expect(workers[0]!.received.at(-1)).toEqual({ cancel: 1 });
	workers[0]!.reply({ id: 1, result: ok(null) });
	expect(await client.ask('discard', { id: 'b' }, { signal: stop.signal })).toMatchObject({
		error: { code: 'cancelled' },
	});
});

test('a crash answers every open question, and the next question starts a new worker', async () => {
	const { client, workers } = start();
	const open = [client.ask('discard', { id: 'a' }), client.ask('discard', { id: 'b' })];
	await posted();
	workers[0]!.crash('out of memory');
	const crashed = { ok: false, error: { code: 'worker-crashed', detail: 'out of memory' } };
	expect(await Promise.all(open)).toEqual([crashed, crashed]);
	expect(workers[0]!.terminated).toBe(true);
	const next = client.ask('discard', { id: 'c' });
	await posted();
	expect(workers).toHaveLength(2);
	workers[1]!.reply({ id: workers[1]!.ids[0]!, result: ok(null) });
	expect(await next).toEqual(ok(null));
});

test('a worker that cannot be started is a crash, and is tried again', async () => {
	let tries = 0;
	const client = new DataClient(() => {
		tries++;
		return Promise.reject(new Error('blocked'));
	});
	for (const expected of [1, 2]) {
		expect(await client.ask('discard', { id: 'a' })).toEqual({
			ok: false,
			error: { code: 'worker-crashed', detail: 'Error: blocked' },
		});
		expect(tries).toBe(expected);
	}
});
