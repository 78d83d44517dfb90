/** Restores one backup of the corpus into a store that already holds a plan, and judges what becomes of both. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Result } from '../../src/core/problem';
import { Answers } from '../../src/data/answer';
import { makeBackup, readBackupFile, type ReadBackup } from '../../src/storage/backup';
import { closeDatabase } from '../../src/storage/database';
import { schemaVersion } from '../../src/storage/document';
import { readByPrefix } from '../../src/storage/records';
import { restore, type Restored } from '../../src/storage/restore';
import { boot, savePlan } from '../../src/storage/store';
import { somePlan } from '../fixtures/plan';
import type { Complaints } from './complaints';
import { judgeHarmless } from './file-case';
import { ourBackup } from './kb-backup';
import type { Case } from './manifest';
import { refusalNames } from './names';
import { judgeMessage } from './words';

export async function judgeBackup(file: File, one: Case, complaints: Complaints) {
	await newStore();
	const before = await stored();
	const ours = new File([ourBackup(new Uint8Array(await file.arrayBuffer()))], one.file);
	const read = await readBackupFile(ours);
	const { expect } = one;
	if (read.ok) await judgeRestored(read.value, one, complaints);
	else if (read.error.code === 'backup-changed') {
		complaints.compare('outcome', 'ask', expect.outcome);
		complaints.compare(
			'ask',
			['checksum'],
			expect.ask?.map(({ about }) => about),
		);
		complaints.compare('store', await stored(), before);
		const anyway = await readBackupFile(ours, true);
		const done = anyway.ok ? await restored(anyway.value) : anyway;
		complaints.demand(done.ok, 'restore anyway', done, 'restored');
	} else {
		const { code = '', must_mention = [] } = expect.error ?? {};
		complaints.compare('outcome', 'refuse', expect.outcome);
		const names = refusalNames(read.error);
		complaints.demand(
			code.split('|').some((name) => names.includes(name)),
			'error',
			read.error,
			code,
		);
		judgeMessage(read.error, must_mention, complaints);
		if (expect.store_unchanged) complaints.compare('store', await stored(), before);
	}
	judgeHarmless(one, complaints);
}

const answers = new Answers();

const restored = (read: ReadBackup): Promise<Result<Restored>> =>
	restore(read, 'add', (packed) => answers.answer('unpack', { packed }));

/** A browser with one plan of its own. */
async function newStore() {
	closeDatabase();
	Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
	const started = await boot();
	const saved = started.ok ? await savePlan(somePlan({ id: 'mine' }), 0) : started;
	if (!saved.ok) throw new Error(`no store: ${JSON.stringify(saved.error)}`);
}

const stored = async () => JSON.stringify(await readByPrefix(''));

async function judgeRestored(read: ReadBackup, { expect }: Case, complaints: Complaints) {
	const done = await restored(read);
	if (!done.ok) {
		complaints.compare('outcome', done.error, expect.outcome);
		return;
	}
	const { warnings } = read;
	const plans = done.value.plans.map(({ plan }) => plan);
	const damaged = [...read.damaged, ...done.value.damaged];
	const whole = damaged.length === 0 && warnings.every(({ code }) => code !== 'duplicate-id');
	complaints.compare('outcome', whole ? 'accept' : 'partial', expect.outcome);

	const sets = read.sets.filter(({ id }) => damaged.every((one) => one.id !== id));
	const rows = await answers.answer('pack', { sets });
	if (!rows.ok) complaints.compare('stored rows', rows.error, 'readable');
	const ofKind = (kind: string) => sets.filter((set) => set.kind === kind).length;
	const counts = {
		plans: plans.length,
		measures: plans.flatMap(({ measures }) => measures).length,
		scenarios: plans.flatMap(({ scenarios }) => scenarios).length,
		customers: ofKind('customers'),
		transactions: ofKind('transactions'),
		nps: ofKind('nps'),
	};
	if (expect.restored) complaints.compare('restored', counts, expect.restored);

	const codes = new Set<string>(warnings.map(({ code }) => code));
	if (damaged.length > 0) codes.add('bad-record');
	const any = expect.also?.warn_any;
	if (any)
		complaints.demand(
			any.some((name) => codes.has(name)),
			'warn_any',
			[...codes],
			any,
		);
	const exact = [...codes].filter((name) => !any?.includes(name)).sort();
	complaints.compare('warnings', exact, [...(expect.warnings ?? [])].sort());
	const bad = damaged.map(({ id }) => ({ collection: read.sets.find((set) => set.id === id)?.kind, id }));
	complaints.compare('bad_records', bad, expect.bad_records ?? []);
	if (expect.migrated_from !== undefined) {
		complaints.demand(read.schema < schemaVersion, 'migrated_from', read.schema, `below ${schemaVersion}`);
		complaints.compare(
			'migrated',
			plans.map((plan) => plan.baseline.purchasesPerYear.likely),
			plans.map(() => 24),
		);
	}
	const again: unknown = JSON.parse(await makeBackup(plans, rows.ok ? rows.value : []));
	for (const path of expect.also?.preserve ?? [])
		complaints.demand(at(again, path) !== undefined, 'preserve', 'gone', path);
	// What was there before is still there, and the copy made before can bring it back.
	const now = await readByPrefix('plan:mine');
	complaints.compare('the plan that was there', now.length, 1);
	complaints.demand(done.value.copy !== '', 'copy of what was there', done.value.copy, 'a copy');
}

/** The value at a path such as `data.plans[0].name`. */
function at(value: unknown, path: string): unknown {
	return path
		.split(/[.[\]]+/)
		.filter((step) => step !== '')
		.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
}
