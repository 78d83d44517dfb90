import { beforeEach, expect, test } from 'vitest';
import type { ColumnSet } from '../../src/core/columns';
import { demoSetKinds } from '../../src/core/demo/columns';
import { demoIds } from '../../src/core/plan/plan';
import { Answers } from '../../src/data/answer';
import type { Progress } from '../../src/data/protocol';
import { closeDatabase } from '../../src/storage/database';
import { readColumnSet } from '../../src/storage/column-store';
import { fileOf, problemOf, today, valueOf } from '../intake/reading';
import { newBrowser } from '../storage/browser';

beforeEach(() => {
	closeDatabase();
	newBrowser();
});

const sales = (...rows: string[]) => fileOf(`Kunde;Datum;Betrag\n${rows.join('\n')}\n`, 'sales.csv');
const first = sales('K1;05.03.2024;10,00', 'K2;06.03.2024;20,00', 'K1;05.04.2024;x');
const second = sales('k1;05.04.2024;30,00');

async function imported(answers: Answers, id: string, file: File) {
	const { choice } = valueOf(await answers.answer('inspect', { file }));
	return valueOf(await answers.answer('import', { id, choice, today, currency: 'EUR' }));
}

async function stored(answers: Answers, id: string, file: File) {
	await imported(answers, id, file);
	return valueOf(await answers.answer('commit', { id }));
}

const transactions = (...ids: string[]) => ({
	sets: ids.map((id) => ({ id, kind: 'transactions' as const })),
	windowDays: undefined,
	today,
});

test('a file is looked at, read, stored and reported', async () => {
	const answers = new Answers();
	const receipt = await imported(answers, 'a', first);
	expect(receipt).toMatchObject({ id: 'a', file: 'sales.csv', accepted: 2, rejected: 1, sum: 3_000 });
	expect(valueOf(await answers.answer('commit', { id: 'a' })).bytes).toBe(2 * (4 + 4 + 8) + 2 * 4);
	const report = valueOf(await answers.answer('report', transactions('a')));
	expect(report.transactions).toMatchObject({ rows: 2, customers: 2, revenue: 3_000 });
	expect(report.contracts).toBeUndefined();
	expect(report.nps).toBeUndefined();
});

test('nothing is stored before the commit', async () => {
	const answers = new Answers();
	await imported(answers, 'a', first);
	expect(problemOf(await readColumnSet('a'))).toEqual({ code: 'data-set-missing', id: 'a' });
	await answers.answer('discard', { id: 'a' });
	expect(problemOf(await answers.answer('commit', { id: 'a' }))).toEqual({ code: 'data-set-missing', id: 'a' });
});

test('another worker finds what was stored, and several files count together by customer', async () => {
	const before = new Answers();
	await stored(before, 'a', first);
	await stored(before, 'b', second);
	const report = valueOf(await new Answers().answer('report', transactions('a', 'b')));
	expect(report.transactions).toMatchObject({ rows: 3, customers: 2, revenue: 6_000, repeat: { customers: 1 } });
});

test('a set that was removed is missing, and said so', async () => {
	const answers = new Answers();
	await stored(answers, 'a', first);
	valueOf(await answers.answer('remove', { ids: ['a', 'never-there'] }));
	expect(problemOf(await answers.answer('report', transactions('a')))).toEqual({ code: 'data-set-missing', id: 'a' });
});

test('reading tells its progress and can be cancelled', async () => {
	const answers = new Answers();
	const file = sales(...Array.from({ length: 50_000 }, () => 'K1;05.03.2024;1,00'));
	const { choice } = valueOf(await answers.answer('inspect', { file }));
	const input = { id: 'a', choice, today, currency: 'EUR' };
	const seen: Progress[] = [];
	valueOf(await answers.answer('import', input, { onProgress: (progress) => seen.push(progress) }));
	expect(seen.at(-1)).toEqual({ done: 1, rows: 50_000 });
	const stop = new AbortController();
	const onProgress = () => {
		stop.abort();
	};
	expect(problemOf(await answers.answer('import', input, { signal: stop.signal, onProgress }))).toEqual({
		code: 'cancelled',
	});
	expect(problemOf(await answers.answer('commit', { id: 'a' }))).toMatchObject({ code: 'data-set-missing' });
});

test('a worker that has no file any more says so instead of reading another', async () => {
	const { choice } = valueOf(await new Answers().answer('inspect', { file: first }));
	const result = await new Answers().answer('import', { id: 'a', choice, today, currency: 'EUR' });
	expect(problemOf(result)).toMatchObject({ code: 'worker-crashed' });
});

test('a header row chosen after the look is read as chosen', async () => {
	const answers = new Answers();
	const { choice } = valueOf(await answers.answer('inspect', { file: first }));
	const result = await answers.answer('import', {
		id: 'a',
		choice: { ...choice, headerRow: 2 },
		today,
		currency: 'EUR',
	});
	expect(valueOf(result)).toMatchObject({ records: 2, accepted: 1, sum: 2_000 });
});

test('packed and unpacked, a set is the same; text of any kind survives', async () => {
	const answers = new Answers();
	await stored(answers, 'a', first);
	await stored(answers, 'n', fileOf('NPS;Kommentar\n9;"gut 😀,\n""sehr"""\n3;\n'));
	await stored(answers, 'c', fileOf('Kundennummer;Kunde seit;Ende\nÄ1;01.02.2021;\n2;01.02.2021;01.02.2022\n'));
	const sets = [
		{ id: 'a', kind: 'transactions' },
		{ id: 'n', kind: 'nps' },
		{ id: 'c', kind: 'customers' },
	] as const;
	const text = JSON.stringify(valueOf(await new Answers().answer('pack', { sets })));
	const before = await Promise.all(sets.map(async ({ id }) => valueOf(await readColumnSet(id))));
	closeDatabase();
	newBrowser();
	valueOf(await answers.answer('unpack', { packed: JSON.parse(text) as [] }));
	const after: ColumnSet[] = await Promise.all(sets.map(async ({ id }) => valueOf(await readColumnSet(id))));
	expect(after).toEqual(before);
});

test.for([
	['numbers', { numbers: 'x', settings: {}, texts: [] }],
	['settings', { numbers: {}, settings: null, texts: [] }],
	['texts', { numbers: {}, settings: {}, texts: [1] }],
	['numbers.score', { numbers: { score: { type: 'Uint8Array', base64: '%' } }, settings: {}, texts: [] }],
	['numbers.score', { numbers: { score: { type: 'Array', base64: '' } }, settings: {}, texts: [] }],
	['numbers.day', { numbers: { day: { type: 'Int32Array', base64: 'AAA=' } }, settings: {}, texts: [] }],
	['numbers', { numbers: {}, settings: {}, texts: [] }],
	[
		'numbers',
		{
			numbers: { score: { type: 'Uint8Array', base64: 'Cw==' }, day: { type: 'Int32Array', base64: 'AQAAAA==' } },
			settings: {},
			texts: [],
		},
	],
] as const)('a packed set with damaged %s is refused and nothing is stored', async ([where, columns]) => {
	const good = valueOf(await new Answers().answer('unpack', { packed: [] }));
	expect(good).toBeNull();
	const result = await new Answers().answer('unpack', { packed: [{ id: 'n', kind: 'nps', columns }] });
	expect(problemOf(result)).toEqual({ code: 'record-damaged', record: 'n', where });
	expect(problemOf(await readColumnSet('n'))).toMatchObject({ code: 'data-set-missing' });
});

test.for(demoIds)(
	'the rows of the demo %s are stored at once, with receipts that agree with the report',
	async (demo) => {
		const answers = new Answers();
		const sets = demoSetKinds(demo).map((kind) => ({ id: `demo-${kind}`, kind }));
		const receipts = valueOf(await answers.answer('demo', { demo, sets, lastMonth: 2025 * 12 + 5, language: 'de' }));
		expect(receipts.map(({ id, kind }) => ({ id, kind }))).toEqual(sets);
		const report = valueOf(await new Answers().answer('report', { sets, windowDays: undefined, today }));
		for (const { kind, accepted, sum, firstDay, lastDay } of receipts) {
			if (kind === 'transactions')
				expect(report.transactions).toMatchObject({ rows: accepted, revenue: sum, firstDay, lastDay });
			if (kind === 'customers') expect(report.contracts).toMatchObject({ customers: accepted });
			if (kind === 'nps') expect(report.nps?.total.answers).toBe(accepted);
		}
	},
);
