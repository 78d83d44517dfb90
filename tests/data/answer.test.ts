import { beforeEach, expect, test } from 'vitest';
import { parseDay } from '../../src/core/calendar';
import type { ColumnSet } from '../../src/core/columns';
import { demoSetKinds } from '../../src/core/demo/columns';
import { demoIds } from '../../src/core/plan/plan';
import { Answers } from '../../src/data/answer';
import type { RejectWords } from '../../src/intake/rejects';
import type { Progress } from '../../src/data/protocol';
import type { ImportChoice } from '../../src/intake/intake';
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

async function imported(
	answers: Answers,
	id: string,
	file: File,
	more: Partial<ImportChoice> = {},
	against: string[] = [],
) {
	const { choice } = valueOf(await answers.answer('inspect', { file, choice: more }));
	const sets = against.map((earlier) => ({ id: earlier, kind: 'transactions' as const }));
	const input = { id, choice: { ...choice, ...more }, today, currency: 'EUR', against: sets };
	return valueOf(await answers.answer('import', input));
}

async function stored(answers: Answers, id: string, file: File, more: Partial<ImportChoice> = {}) {
	await imported(answers, id, file, more);
	return valueOf(await answers.answer('commit', { id, same: [] }));
}

const transactions = (...ids: string[]) => ({
	sets: ids.map((id) => ({ id, kind: 'transactions' as const })),
	windowDays: undefined,
	today,
	currency: 'EUR',
});

test('a file is looked at, read, stored and reported', async () => {
	const answers = new Answers();
	const receipt = await imported(answers, 'a', first);
	expect(receipt).toMatchObject({ id: 'a', file: 'sales.csv', accepted: 2, rejected: 1, sums: [{ accepted: 3_000 }] });
	expect(valueOf(await answers.answer('commit', { id: 'a', same: [] }))).toEqual({
		bytes: 2 * (4 + 4 + 8) + 2 * (4 + 3),
		customers: 2,
	});
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
	expect(problemOf(await answers.answer('commit', { id: 'a', same: [] }))).toEqual({
		code: 'data-set-missing',
		id: 'a',
	});
});

test('a file without a good row cannot be stored', async () => {
	const answers = new Answers();
	const receipt = await imported(answers, 'a', sales('K1;40.03.2024;x'), {
		kind: 'transactions',
		mapping: { customer: 0, date: 1, amount: 2 },
		dates: { date: 'dmy' },
		decimals: { amount: ',' },
	});
	expect(receipt).toMatchObject({ accepted: 0, rejected: 1 });
	const result = await answers.answer('commit', { id: 'a', same: [] });
	expect(problemOf(result)).toMatchObject({ code: 'no-rows-accepted', file: 'sales.csv' });
});

const orders = (...rows: string[]) => fileOf(`Bestellnummer;Kunde;Datum;Betrag\n${rows.join('\n')}\n`, 'orders.csv');

test('an order of a stored file does not count again', async () => {
	const before = new Answers();
	await stored(before, 'a', orders('1;K1;05.03.2024;10,00', '2;K2;06.03.2024;20,00'));
	const answers = new Answers();
	const file = orders('2;k2;06.03.2024;20,00', '3;K1;07.03.2024;5,00', '1;K1;05.03.2024;11,00');
	const receipt = await imported(answers, 'b', file, { rows: 'orders' }, ['a']);
	expect(receipt).toMatchObject({ accepted: 1, skipCounts: { imported: 1 }, problemCounts: { conflict: 1 } });
});

test('an order that contradicts a stored one names it', async () => {
	const answers = new Answers();
	await stored(answers, 'a', orders('1;K1;05.03.2024;10,00'));
	const receipt = await imported(answers, 'b', orders('1;K1;06.03.2024;11,00'), { rows: 'orders' }, ['a']);
	const day = parseDay('2024-03-05');
	expect(receipt.problems).toMatchObject([{ code: 'conflict', earlier: { set: 'a', day, amount: 1_000 } }]);
});

test('a file without order numbers that is stored already is told, also under pseudonyms, and left out if so chosen', async () => {
	for (const pseudonyms of [false, true]) {
		const answers = new Answers();
		await stored(answers, 'a', second, { pseudonyms });
		const counted = await imported(answers, 'b', second, { pseudonyms }, ['a']);
		expect(counted).toMatchObject({ accepted: 1, overlaps: [{ set: 'a', rows: 1 }], imported: [] });
		const left = await imported(answers, 'b', second, { pseudonyms, overlap: 'leaveOut' }, ['a']);
		expect(left).toMatchObject({ accepted: 0, imported: [{ set: 'a', rows: 1 }] });
		await answers.answer('remove', { ids: ['a'] });
	}
});

test('a customer taken for one of a stored file counts as that one', async () => {
	const answers = new Answers();
	await stored(answers, 'a', sales('K-1;05.03.2024;1,00'));
	const receipt = await imported(answers, 'b', sales('k1;06.04.2024;2,00'), {}, ['a']);
	expect(receipt.nearDuplicates).toEqual([{ first: 'K-1', second: 'k1', set: 'a', rows: [1, 1] }]);
	valueOf(await answers.answer('commit', { id: 'b', same: [['K-1', 'k1']] }));
	const report = valueOf(await new Answers().answer('report', transactions('a', 'b')));
	expect(report.transactions).toMatchObject({ customers: 1, repeat: { customers: 1 }, revenue: 300 });
});

test('the rejected rows of a waiting import are there as a file', async () => {
	const answers = new Answers();
	await imported(answers, 'a', first);
	const reasons = { number: 'no number' } as RejectWords['reasons'];
	const words = { line: 'line', column: 'column', reason: 'reason', reasons };
	const text = await valueOf(await answers.answer('rejects', { id: 'a', words })).text();
	expect(text).toContain('"K1";"05.04.2024";"x";"4";"Betrag";"no number"');
	await answers.answer('discard', { id: 'a' });
	expect(problemOf(await answers.answer('rejects', { id: 'a', words }))).toEqual({ code: 'data-set-missing', id: 'a' });
});

test('customers taken for one are stored as one', async () => {
	const answers = new Answers();
	const receipt = await imported(answers, 'a', sales('K-1;05.03.2024;1,00', 'K1;06.03.2024;2,00', 'X;06.03.2024;4,00'));
	const pairs = receipt.nearDuplicates.map(({ first: one, second: other }) => [one, other] as const);
	const done = valueOf(await answers.answer('commit', { id: 'a', same: pairs }));
	expect(done.customers).toBe(2);
	const report = valueOf(await new Answers().answer('report', transactions('a')));
	expect(report.transactions).toMatchObject({ customers: 2, repeat: { customers: 1 }, revenue: 700 });
});

test('with pseudonyms no customer is stored, and several files still belong together', async () => {
	const answers = new Answers();
	const choice = { pseudonyms: true };
	await stored(answers, 'a', sales('anna@x.de;05.03.2024;1,00'), choice);
	await stored(answers, 'b', sales('Anna@x.de;06.04.2024;2,00'), choice);
	const people = { ...choice, kind: 'customers', mapping: { customer: 0, email: 1, name: 2 } } as const;
	await stored(answers, 'c', fileOf('Nr;Mail;Name\n17;anna@x.de;Anna Abel\n'), people);
	await stored(answers, 'd', sales('17;06.05.2024;4,00'), choice);
	for (const id of ['a', 'b', 'c', 'd'])
		expect(JSON.stringify(valueOf(await readColumnSet(id)))).not.toMatch(/anna|"17"/i);
	const report = valueOf(
		await new Answers().answer('report', {
			...transactions('a', 'b', 'd'),
			sets: [...transactions('a', 'b', 'd').sets, { id: 'c', kind: 'customers' }],
		}),
	);
	expect(report.transactions).toMatchObject({ customers: 1, orders: 3, revenue: 700 });
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
	const input = { id: 'a', choice, today, currency: 'EUR', against: [] };
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
	expect(problemOf(await answers.answer('commit', { id: 'a', same: [] }))).toMatchObject({ code: 'data-set-missing' });
});

test('a worker that has no file any more says so instead of reading another', async () => {
	const { choice } = valueOf(await new Answers().answer('inspect', { file: first }));
	const result = await new Answers().answer('import', { id: 'a', choice, today, currency: 'EUR', against: [] });
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
		against: [],
	});
	expect(valueOf(result)).toMatchObject({ records: 2, accepted: 1, sums: [{ accepted: 2_000 }] });
});

test('packed and unpacked, a set is the same; text of any kind survives', async () => {
	const answers = new Answers();
	await stored(answers, 'a', first);
	await stored(answers, 'n', fileOf('NPS;Kommentar\n9;"gut 😀,\n""sehr"""\n3;\n'));
	await stored(answers, 'c', fileOf('Kundennummer;Kunde seit;Ende\nÄ1;01.02.2021;\n2;01.02.2021;01.02.2022\n'));
	await stored(answers, 's', fileOf('C,A,B,D\nk1,1,2.5,3\n'), {
		kind: 'summaries',
		mapping: { customer: 0, frequency: 1, recency: 2, age: 3 },
		unit: 'weeks',
	});
	const sets = [
		{ id: 'a', kind: 'transactions' },
		{ id: 'n', kind: 'nps' },
		{ id: 'c', kind: 'customers' },
		{ id: 's', kind: 'summaries' },
	] as const;
	const text = JSON.stringify(valueOf(await new Answers().answer('pack', { sets })));
	const before = await Promise.all(sets.map(async ({ id }) => valueOf(await readColumnSet(id))));
	closeDatabase();
	newBrowser();
	valueOf(await answers.answer('unpack', { packed: JSON.parse(text) as [] }));
	const after: ColumnSet[] = await Promise.all(sets.map(async ({ id }) => valueOf(await readColumnSet(id))));
	expect(after).toEqual(before);
});

test('a set packed when it had one list of texts is unpacked as before', async () => {
	const column = (values: Int32Array | Uint8Array) => ({
		type: values.constructor.name,
		base64: btoa(String.fromCharCode(...new Uint8Array(values.buffer))),
	});
	const numbers = { score: column(Uint8Array.of(9, 3)), day: column(Int32Array.of(7, 8)) };
	const columns = { numbers, settings: {}, texts: ['good', ''] };
	valueOf(await new Answers().answer('unpack', { packed: [{ id: 'n', kind: 'nps', columns }] }));
	expect(valueOf(await readColumnSet('n'))).toMatchObject({ rows: 2, comments: ['good', ''], customers: [] });
});

test.for([
	['numbers', { numbers: 'x', settings: {}, texts: [] }],
	['settings', { numbers: {}, settings: null, texts: [] }],
	['texts', { numbers: {}, settings: {}, texts: [1] }],
	['texts', { numbers: {}, settings: {}, texts: { comments: [1] } }],
	['texts', { numbers: {}, settings: {}, texts: 'x' }],
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
		const report = valueOf(
			await new Answers().answer('report', { sets, windowDays: undefined, today, currency: 'EUR' }),
		);
		for (const { kind, accepted, sums, firstDay, lastDay } of receipts) {
			if (kind === 'transactions')
				expect(report.transactions).toMatchObject({ rows: accepted, revenue: sums[0]?.accepted, firstDay, lastDay });
			if (kind === 'customers') expect(report.contracts).toMatchObject({ customers: accepted });
			if (kind === 'nps') expect(report.nps?.total.answers).toBe(accepted);
		}
	},
);
