import { expect, test } from 'vitest';
import type { DataSet } from '../../src/core/plan/plan';
import { fail, ok, type Problem, type Result } from '../../src/core/problem';
import type { Calls, Progress } from '../../src/data/protocol';
import type { ColumnPreview, FilePreview } from '../../src/intake/intake';
import type { Receipt } from '../../src/intake/receipt';
import { ImportSession } from '../../src/state/import-session.svelte';
import type { ImportClient, ImportParts } from '../../src/state/import-state';
import { someChoice } from '../screens/data/import-choice-fixture';
import { fingerprintOf } from '../../src/state/remembered-choice';
import type { RememberedReading } from '../../src/storage/remembered';

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

const choice = someChoice({ delimiter: ';', decimals: { amount: ',' }, dates: {} });
const column = (header: string): ColumnPreview => ({
	header,
	samples: [],
	looks: 'text',
	empty: 0,
	decimals: {},
	dates: { dmy: { values: 3, example: '25.03.2024' } },
	dateStyle: undefined,
	values: undefined,
});
const preview: FilePreview = {
	file: 'orders.csv',
	bytes: 10,
	records: 3,
	choice,
	columns: [column('Kunde'), column('Datum'), column('Betrag')],
	rows: [],
	byteOrderMark: false,
	newline: 'LF',
	titles: [],
	orders: undefined,
	warnings: [],
};
const receipt: Receipt = {
	id: 'set-1',
	kind: 'transactions',
	file: 'orders.csv',
	source: undefined,
	records: 3,
	accepted: 2,
	rejected: 1,
	skipped: 0,
	merged: 0,
	customers: 2,
	anonymous: 0,
	firstDay: 20_000,
	lastDay: 20_030,
	sums: [{ currency: 'EUR', accepted: 4_250, skipped: 0, rejected: 0, refunded: 0, rows: 2 }],
	problems: [],
	problemCounts: { date: 1 },
	skips: [],
	skipCounts: {},
	warnings: [],
	nearDuplicates: [],
	imported: [],
	overlaps: [],
	unnamed: 0,
	moreThanTwoDecimals: false,
};
const stored = (id: string, file: string): DataSet => ({
	id,
	kind: 'transactions',
	file,
	importedAt: '2026-10-01T10:00:00.000Z',
	accepted: 1,
	rejected: 0,
	skipped: 0,
	customers: 1,
});
const file = new File(['a;b;c'], 'orders.csv');
const unreadable: Problem = { code: 'file-empty', file: 'orders.csv' };

function make(parts: Partial<ImportParts> = {}) {
	const client = new Fake();
	const kept: { set: DataSet; replaced: string | undefined }[] = [];
	const session = new ImportSession({
		client,
		newId: () => 'set-1',
		today: () => 20_100,
		currency: () => 'EUR',
		sets: () => [],
		stored: (set, replaced) => kept.push({ set, replaced }),
		now: () => '2026-11-22T10:00:00.000Z',
		...parts,
	});
	return { client, kept, session };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function upToPreview(parts = make()) {
	void parts.session.open(file);
	parts.client.last.answer(ok(preview));
	await settle();
	return parts;
}

async function upToReceipt(parts = make()) {
	await upToPreview(parts);
	void parts.session.start();
	parts.client.last.answer(ok(receipt));
	await settle();
	return parts;
}

test('goes from the file to the stored set, and names the set only after it was stored', async () => {
	const { client, session, kept } = await upToReceipt();
	expect(session.current).toMatchObject({ step: 'receipt', receipt: { accepted: 2 } });
	void session.confirm([['Anna', 'Ana']]);
	expect(session.current.step).toBe('storing');
	expect(kept).toEqual([]);
	expect(client.last.input).toEqual({ id: 'set-1', same: [['Anna', 'Ana']] });
	client.last.answer(ok({ bytes: 100, customers: 1 }));
	await settle();
	expect(session.current).toMatchObject({ step: 'done', replaced: false });
	expect(client.names()).toEqual(['inspect', 'import', 'commit']);
	expect(kept).toEqual([
		{
			replaced: undefined,
			set: {
				id: 'set-1',
				kind: 'transactions',
				file: 'orders.csv',
				importedAt: '2026-11-22T10:00:00.000Z',
				accepted: 2,
				rejected: 1,
				skipped: 0,
				merged: 0,
				anonymous: 0,
				pseudonyms: false,
				fields: ['customer', 'date', 'amount'],
				columns: 3,
				customers: 1,
				firstDay: '2024-10-04',
				lastDay: '2024-11-03',
				sum: 4_250,
			},
		},
	]);
});

test('a file that cannot be read ends in its problem, without a way back into it', async () => {
	const { client, session } = make();
	void session.open(file);
	client.last.answer(fail(unreadable));
	await settle();
	expect(session.current).toMatchObject({ step: 'failed', problem: unreadable });
	await session.back();
	expect(session.current.step).toBe('idle');
});

test('an answered question changes the choice without asking the worker again', async () => {
	const { client, session } = await upToPreview();
	await session.change({ dates: { date: 'dmy' } });
	expect(session.current).toMatchObject({ step: 'preview', choice: { dates: { date: 'dmy' } }, reading: false });
	expect(client.names()).toEqual(['inspect']);
});

test('another delimiter is read again, and the columns found for it count', async () => {
	const { client, session } = await upToPreview();
	void session.change({ delimiter: ',' });
	expect(session.current).toMatchObject({ step: 'preview', reading: true, choice: { delimiter: ',' } });
	expect(client.last.input).toEqual({
		file,
		choice: { encoding: 'utf-8', delimiter: ',', headerRow: 1, headerRows: 1, pseudonyms: false },
	});
	client.last.answer(ok({ ...preview, choice: { ...choice, delimiter: ',', mapping: {} } }));
	await settle();
	expect(session.current).toMatchObject({ step: 'preview', reading: false, choice: { mapping: {} } });
});

test('another column for the amount leaves the other answers as they are', async () => {
	const { client, session } = await upToPreview();
	await session.change({ dates: { date: 'dmy' } });
	void session.change({ mapping: { customer: 0, date: 1, amount: 3 } });
	expect(client.last.input).toMatchObject({ choice: { dates: { date: 'dmy' }, decimals: {}, kind: 'transactions' } });
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
	const { client, session, kept } = await upToPreview();
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
	expect(kept).toEqual([]);
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
	const { client, session, kept } = await upToReceipt();
	void session.confirm();
	client.last.answer(fail({ code: 'storage-full' }));
	await settle();
	expect(session.current).toMatchObject({ step: 'failed', problem: { code: 'storage-full' } });
	expect(kept).toEqual([]);
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

test('rows are compared with every earlier import, except the one they replace', async () => {
	const list: DataSet = { ...stored('three', 'list.csv'), kind: 'customers' };
	const sets = [stored('one', 'january.csv'), stored('two', 'february.csv'), list];
	const { client, session, kept } = make({ sets: () => sets });
	void session.replace('two', file);
	client.last.answer(ok(preview));
	await settle();
	expect(session.current).toMatchObject({ into: { replaces: 'two' } });
	void session.start();
	expect(client.last.input).toMatchObject({
		against: [
			{ id: 'one', kind: 'transactions' },
			{ id: 'three', kind: 'customers' },
		],
	});
	client.last.answer(ok(receipt));
	await settle();
	void session.confirm();
	client.last.answer(ok({ bytes: 1, customers: 2 }));
	await settle();
	expect(kept).toMatchObject([{ replaced: 'two' }]);
	expect(session.current).toMatchObject({ step: 'done', replaced: true });
});

test('a file of a name that is there already is never added or replaced without an answer', async () => {
	const parts = make({ sets: () => [stored('one', 'orders.csv')] });
	const { client, session, kept } = await upToReceipt(parts);
	expect(session.current).toMatchObject({ step: 'receipt', into: undefined });
	await session.confirm();
	expect(client.names()).toEqual(['inspect', 'import']);
	void session.decide('add');
	expect(client.names()).toEqual(['inspect', 'import', 'discard', 'inspect']);
	client.last.answer(ok(preview));
	await settle();
	client.last.answer(ok(receipt));
	await settle();
	expect(session.current).toMatchObject({ step: 'receipt', into: 'add' });
	expect(kept).toEqual([]);
});

test('rows that may be there already are stored only after the reader said whether they count again', async () => {
	const overlaps = [{ set: 'one', rows: 2 }];
	const parts = make({ sets: () => [stored('one', 'january.csv')] });
	const { client, session, kept } = await upToPreview(parts);
	void session.start();
	client.last.answer(ok({ ...receipt, overlaps }));
	await settle();
	await session.confirm();
	expect(client.names()).toEqual(['inspect', 'import']);

	void session.decideOverlap('leaveOut');
	client.last.answer(ok(preview));
	await settle();
	expect(client.last).toMatchObject({ name: 'import', input: { choice: { overlap: 'leaveOut' } } });
	client.last.answer(ok({ ...receipt, overlaps, imported: overlaps }));
	await settle();
	expect(session.current).toMatchObject({ step: 'receipt', overlap: 'leaveOut' });
	void session.confirm();
	client.last.answer(ok({ bytes: 1, customers: 2 }));
	await settle();
	expect(kept).toMatchObject([{ set: { overlaps } }]);
});

test('that rows count again needs no second reading; another place for them is asked about anew', async () => {
	const overlaps = [{ set: 'one', rows: 2 }];
	const parts = make({ sets: () => [stored('one', 'january.csv')] });
	const { client, session } = await upToPreview(parts);
	void session.start();
	client.last.answer(ok({ ...receipt, overlaps }));
	await settle();
	await session.decideOverlap('count');
	expect(client.names()).toEqual(['inspect', 'import']);
	expect(session.current).toMatchObject({ step: 'receipt', overlap: 'count' });
	void session.decide({ replaces: 'one' });
	expect(session.current).toMatchObject({ overlap: undefined });
});

test('an export read otherwise keeps its kind, and can be read as recognised again', async () => {
	const known = { ...preview, recognised: 'shopify-orders', choice: { ...choice, source: 'shopify-orders' } };
	const { client, session } = make();
	void session.open(file);
	client.last.answer(ok(known));
	await settle();
	void session.change({ source: undefined });
	expect(client.last.input).toMatchObject({ choice: { source: undefined, kind: 'transactions' } });
	expect(client.last.input).not.toHaveProperty('choice.mapping');
	client.last.answer(ok({ ...known, choice }));
	await settle();
	void session.change({ source: 'shopify-orders' });
	expect(client.last.input).toMatchObject({ choice: { source: 'shopify-orders' } });
	client.last.answer(ok(known));
	await settle();
	expect(session.current).toMatchObject({ choice: { source: 'shopify-orders' } });
});

test('files that wait can be let go of without ending what is being looked at', async () => {
	const { session } = await upToPreview();
	void session.open(file, new File(['x'], 'second.csv'));
	session.dismissWaiting();
	expect(session.waiting).toEqual([]);
	expect(session.current).toMatchObject({ step: 'reading', file });
});

test('with pseudonyms the plan names only the fields that are stored', async () => {
	const named = { ...preview, choice: { ...choice, kind: 'customers' as const, mapping: { customer: 0, name: 1 } } };
	const { client, session, kept } = make();
	void session.open(file);
	client.last.answer(ok(named));
	await settle();
	await session.change({ pseudonyms: true });
	void session.start();
	client.last.answer(ok({ ...receipt, kind: 'customers' }));
	await settle();
	void session.confirm();
	client.last.answer(ok({ bytes: 1, customers: 2 }));
	await settle();
	expect(kept).toMatchObject([{ set: { fields: ['customer'], columns: 3, pseudonyms: true } }]);
});

const xlsx: Problem = { code: 'file-kind', file: 'orders.xlsx', kind: 'xlsx' };
const sheet = (name: string, rows: number) => ({ name, rows, hidden: false });

test('of a workbook with several filled sheets the reader chooses one, and may change the choice', async () => {
	const asked: number[] = [];
	const workbooks: ImportParts['workbooks'] = {
		sheets: () => Promise.resolve(ok([sheet('Notes', 0), sheet('2025', 40), sheet('2026', 50)])),
		table: (_, index) => {
			asked.push(index);
			return Promise.resolve(ok(new File(['x'], `sheet ${index}`)));
		},
	};
	const { client, session } = make({ workbooks });
	void session.open(new File(['PK'], 'orders.xlsx'));
	client.last.answer(fail(xlsx));
	await settle();
	expect(session.current).toMatchObject({ step: 'sheets', sheets: [{ index: 1 }, { index: 2 }] });
	void session.chooseSheet(2);
	await settle();
	client.last.answer(ok(preview));
	await settle();
	expect(session.current).toMatchObject({ step: 'preview', workbook: { chosen: 2 } });
	void session.chooseSheet(1);
	await settle();
	expect(asked).toEqual([2, 1]);
});

test('a workbook with one filled sheet goes on by itself', async () => {
	const workbooks: ImportParts['workbooks'] = {
		sheets: () => Promise.resolve(ok([sheet('Orders', 3), sheet('Empty', 0)])),
		table: () => Promise.resolve(ok(new File(['x'], 'orders.xlsx'))),
	};
	const { client, session } = make({ workbooks });
	void session.open(new File(['PK'], 'orders.xlsx'));
	client.last.answer(fail(xlsx));
	await settle();
	expect(client.names()).toEqual(['inspect', 'inspect']);
});

test.for(['workbook-locked', 'file-kind'] as const)(
	'a workbook that looks like one of the old kind is opened to tell what it is: %s',
	async (code) => {
		const old = { code: 'file-kind', file: 'orders.xls', kind: 'xls' } as const;
		const said: Problem = code === 'file-kind' ? old : { code, file: 'orders.xls' };
		const workbooks: ImportParts['workbooks'] = {
			sheets: () => Promise.resolve(fail(said)),
			table: () => Promise.reject(new Error('not asked')),
		};
		const { client, session } = make({ workbooks });
		void session.open(new File(['x'], 'orders.xls'));
		client.last.answer(fail(old));
		await settle();
		expect(session.current).toMatchObject({ step: 'failed', problem: said });
	},
);

test('a file of a make read before is read like the last one, until the reader asks to look anew', async () => {
	const remembered: RememberedReading[] = [];
	const memory: ImportParts['memory'] = {
		recall: (fingerprint) => Promise.resolve(remembered.find((one) => one.fingerprint === fingerprint)),
		remember: (reading) => remembered.push(reading),
	};
	const { client, session } = make({ memory });
	await upToPreview({ client, session, kept: [] });
	await session.change({ dates: { date: 'dmy' }, returns: 'leaveOut' });
	void session.start();
	client.last.answer(ok(receipt));
	await settle();
	void session.confirm();
	client.last.answer(ok({ bytes: 1, customers: 2 }));
	await settle();
	expect(remembered).toMatchObject([{ fingerprint: fingerprintOf(preview.columns), columns: { amount: 'betrag' } }]);

	// The columns in another order are the same make.
	const turned = { ...preview, columns: [column('Betrag'), column('Kunde'), column('Datum')] };
	void session.open(file);
	client.last.answer(ok(turned));
	await settle();
	expect(client.last.input).toMatchObject({
		choice: { mapping: { customer: 1, date: 2, amount: 0 }, dates: { date: 'dmy' }, returns: 'leaveOut' },
	});
	client.last.answer(ok(turned));
	await settle();
	expect(session.current).toMatchObject({ step: 'preview', remembered: '2026-11-22T10:00:00.000Z' });
	void session.detectAnew();
	expect(client.last.input).toEqual({ file, choice: {} });
	client.last.answer(ok(turned));
	await settle();
	expect(session.current).toMatchObject({ remembered: undefined });
});
