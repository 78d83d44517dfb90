import { expect, test } from 'vitest';
import type { DataSet } from '../../src/core/plan/plan';
import { fail, ok, type Problem, type Result } from '../../src/core/problem';
import type { Calls, Progress } from '../../src/data/protocol';
import type { FilePreview, ImportChoice, Receipt } from '../../src/intake/intake';
import { ImportSession, type ImportClient } from '../../src/state/import-session.svelte';

type Options = { signal?: AbortSignal; onProgress?: (progress: Progress) => void } | undefined;
interface Question {
	readonly name: keyof Calls;
	readonly input: unknown;
	readonly options: Options;
	readonly answer: (result: Result<unknown>) => void;
}

/** A worker that answers when told to. */
class Fake implements ImportClient {
	readonly asked: Question[] = [];

	ask<Name extends keyof Calls>(name: Name, input: Calls[Name]['input'], options?: Options) {
		return new Promise<Result<Calls[Name]['output']>>((resolve) => {
			this.asked.push({
				name,
				input,
				options,
				answer: (result) => {
					resolve(result as Result<Calls[Name]['output']>);
				},
			});
		});
	}

	get last() {
		return this.asked.at(-1)!;
	}

	names() {
		return this.asked.map(({ name }) => name);
	}
}

const choice: ImportChoice = {
	encoding: 'utf-8',
	delimiter: ';',
	headerRow: 1,
	kind: 'transactions',
	mapping: { customer: 0, date: 1, amount: 2 },
	decimal: ',',
	dateOrder: undefined,
};
const preview = {
	file: 'orders.csv',
	bytes: 10,
	records: 3,
	choice,
	columns: [],
	rows: [],
	byteOrderMark: false,
	newline: 'LF',
} satisfies FilePreview;
const receipt: Receipt = {
	id: 'set-1',
	kind: 'transactions',
	file: 'orders.csv',
	records: 3,
	accepted: 2,
	rejected: 1,
	skipped: 0,
	customers: 2,
	firstDay: 20_000,
	lastDay: 20_030,
	sum: 4_250,
	problems: [],
	problemCounts: { date: 1 },
	moreThanTwoDecimals: false,
};
const file = new File(['a;b;c'], 'orders.csv');
const unreadable: Problem = { code: 'file-empty', file: 'orders.csv' };

function make() {
	const client = new Fake();
	const stored: DataSet[] = [];
	const session = new ImportSession({
		client,
		newId: () => 'set-1',
		today: () => 20_100,
		currency: () => 'EUR',
		stored: (set) => stored.push(set),
		now: () => '2026-11-22T10:00:00.000Z',
	});
	return { client, stored, session };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function upToPreview(parts = make()) {
	void parts.session.open(file);
	parts.client.last.answer(ok(preview));
	await settle();
	return parts;
}

async function upToReceipt() {
	const parts = await upToPreview();
	void parts.session.start();
	parts.client.last.answer(ok(receipt));
	await settle();
	return parts;
}

test('goes from the file to the stored set, and names the set only after it was stored', async () => {
	const { client, session, stored } = await upToReceipt();
	expect(session.current).toMatchObject({ step: 'receipt', receipt: { accepted: 2 } });
	void session.confirm();
	expect(session.current.step).toBe('storing');
	expect(stored).toEqual([]);
	client.last.answer(ok({ bytes: 100 }));
	await settle();
	expect(session.current.step).toBe('done');
	expect(client.names()).toEqual(['inspect', 'import', 'commit']);
	expect(stored).toEqual([
		{
			id: 'set-1',
			kind: 'transactions',
			file: 'orders.csv',
			importedAt: '2026-11-22T10:00:00.000Z',
			accepted: 2,
			rejected: 1,
			skipped: 0,
			customers: 2,
			firstDay: '2024-10-04',
			lastDay: '2024-11-03',
			sum: 4_250,
		},
	]);
});

test('a file that cannot be read ends in its problem, without a way back into it', async () => {
	const { client, session } = make();
	void session.open(file);
	client.last.answer(fail(unreadable));
	await settle();
	expect(session.current).toMatchObject({ step: 'failed', problem: unreadable, before: undefined });
	await session.back();
	expect(session.current.step).toBe('idle');
});

test('an answered question changes the choice without asking the worker again', async () => {
	const { client, session } = await upToPreview();
	await session.change({ dateOrder: 'dmy' });
	expect(session.current).toMatchObject({ step: 'preview', choice: { dateOrder: 'dmy' }, reading: false });
	expect(client.names()).toEqual(['inspect']);
});

test('another delimiter is read again, and the columns found for it count', async () => {
	const { client, session } = await upToPreview();
	void session.change({ delimiter: ',' });
	expect(session.current).toMatchObject({ step: 'preview', reading: true, choice: { delimiter: ',' } });
	expect(client.last.input).toEqual({
		file,
		choice: { encoding: 'utf-8', delimiter: ',', headerRow: 1, kind: 'transactions' },
	});
	client.last.answer(ok({ ...preview, choice: { ...choice, delimiter: ',', mapping: {} } }));
	await settle();
	expect(session.current).toMatchObject({ step: 'preview', reading: false, choice: { mapping: {} } });
});

test('no rows are read while a change is on its way', async () => {
	const { client, session } = await upToPreview();
	void session.change({ headerRow: 2 });
	await session.start();
	expect(client.names()).toEqual(['inspect', 'inspect']);
});

test('the answer to an older question is dropped', async () => {
	const { client, session } = await upToPreview();
	void session.change({ headerRow: 2 });
	const older = client.last;
	void session.change({ headerRow: 3 });
	client.last.answer(ok({ ...preview, records: 1 }));
	older.answer(ok({ ...preview, records: 2 }));
	await settle();
	expect(session.current).toMatchObject({ step: 'preview', preview: { records: 1 } });
	expect(older.options?.signal?.aborted).toBe(true);
});

test('cancel stops the reading, shows the columns again and stores nothing', async () => {
	const { client, session, stored } = await upToPreview();
	void session.start();
	const running = client.last;
	running.options?.onProgress?.({ done: 0.5, rows: 1 });
	expect(session.current).toMatchObject({ step: 'importing', progress: { rows: 1 } });
	void session.cancel();
	expect(running.options?.signal?.aborted).toBe(true);
	running.answer(ok(receipt));
	await settle();
	expect(client.names()).toEqual(['inspect', 'import', 'inspect', 'discard']);
	client.asked[2]!.answer(ok(preview));
	await settle();
	expect(session.current).toMatchObject({ step: 'preview', reading: false });
	expect(stored).toEqual([]);
});

test('progress after a cancel changes nothing', async () => {
	const { client, session } = await upToPreview();
	void session.start();
	const running = client.last;
	session.close();
	running.options?.onProgress?.({ done: 0.9, rows: 2 });
	expect(session.current.step).toBe('idle');
});

test('a refused import leads back to the columns', async () => {
	const { client, session } = await upToPreview();
	void session.start();
	client.last.answer(fail({ code: 'no-rows-accepted', file: 'orders.csv', rejected: 3 }));
	await settle();
	expect(session.current).toMatchObject({ step: 'failed', before: { choice } });
	void session.back();
	expect(client.last.name).toBe('inspect');
	client.last.answer(ok(preview));
	await settle();
	expect(session.current.step).toBe('preview');
});

test('a store that fails leaves the plan as it was, and the receipt to try again with', async () => {
	const { client, session, stored } = await upToReceipt();
	void session.confirm();
	client.last.answer(fail({ code: 'storage-full' }));
	await settle();
	expect(session.current).toMatchObject({ step: 'failed', problem: { code: 'storage-full' } });
	expect(stored).toEqual([]);
	await session.back();
	expect(session.current).toMatchObject({ step: 'receipt', receipt });
});

test('closing at the receipt forgets the waiting rows', async () => {
	const { client, session } = await upToReceipt();
	session.close();
	expect(client.last).toMatchObject({ name: 'discard', input: { id: 'set-1' } });
	expect(session.current.step).toBe('idle');
});

test('several files are taken one after the other', async () => {
	const { client, session } = make();
	const second = new File(['x'], 'second.csv');
	void session.open(file, second);
	expect(session.waiting).toEqual([second]);
	client.last.answer(fail(unreadable));
	await settle();
	void session.next();
	expect(session.current).toMatchObject({ step: 'reading', file: second });
	expect(session.waiting).toEqual([]);
});
