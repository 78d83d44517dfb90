import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Plan } from '../../src/core/plan/plan';
import { makeBackup, readBackup, readBackupFile, type BackupSet } from '../../src/storage/backup';
import { schemaVersion } from '../../src/storage/document';
import { canonicalText } from '../../src/storage/json';
import { somePlan } from '../fixtures/plan';
import { value } from './browser';
import { planOfVersion0 } from './version-0';

const set: BackupSet = { id: 'orders', kind: 'transactions', columns: { days: 'AAAA', customers: ['Süd 🎯', '=1+1'] } };
const created = '2026-11-21T08:00:00.000Z';
const backup = () => makeBackup([somePlan()], [set], { language: 'en' }, created);

/** A backup changed after it was made; `prove` brings its checksum in line again. */
async function changed(change: (file: Backup) => void, prove = true): Promise<string> {
	const file = JSON.parse(await backup()) as Backup;
	change(file);
	if (prove) file.checksum = `sha256:${createHash('sha256').update(canonicalText(file.data)).digest('hex')}`;
	return JSON.stringify(file);
}
interface Backup {
	format: string;
	schema: unknown;
	checksum?: string | undefined;
	data: { plans: unknown[]; sets: unknown[]; settings?: unknown; [field: string]: unknown };
}

const refused = async (text: string) => {
	const read = await readBackup(text, 'b.json');
	return read.ok ? undefined : read.error;
};

test('what goes into a backup comes out of it', async () => {
	expect(value(await readBackup(await backup(), 'b.json'))).toEqual({
		plans: [somePlan()],
		sets: [set],
		settings: { language: 'en' },
		created,
		app: '0.1.0',
		proved: true,
		schema: schemaVersion,
		damaged: [],
		warnings: [],
	});
});

test('a backup says what it is and how much it holds', async () => {
	expect(JSON.parse(await backup())).toMatchObject({
		format: 'bleibwert-backup',
		schema: schemaVersion,
		created,
		counts: { plans: 1, sets: 1 },
		checksum: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
	});
});

const line = fc.string({ unit: 'binary', maxLength: 20 });
const likely = (arbitrary: fc.Arbitrary<number>) =>
	arbitrary.map((number) => ({ likely: number, provenance: { kind: 'own' as const } }));
const plans = fc.uniqueArray(
	fc.record({
		id: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
		name: line,
		basket: likely(fc.integer({ min: 0, max: 1e9 })),
		margin: likely(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0)),
		// Without the field name that is dropped on purpose.
		extra: fc.jsonValue({ maxDepth: 3 }).filter((json) => !JSON.stringify(json).includes('__proto__')),
	}),
	{ minLength: 1, maxLength: 4, selector: ({ id }) => id },
);
const planOf = ({
	id,
	name,
	basket,
	margin,
	extra,
}: typeof plans extends fc.Arbitrary<(infer P)[]> ? P : never): Plan => {
	const plan = somePlan({ id });
	plan.business.name = name;
	return { ...plan, baseline: { ...plan.baseline, basket, margin }, extra } as Plan;
};

test('any plans come back as they were', async () => {
	await fc.assert(
		fc.asyncProperty(plans, async (list) => {
			const before = list.map(planOf);
			const read = value(await readBackup(await makeBackup(before, []), 'b.json'));
			// As text: JSON knows no −0.
			expect(canonicalText(read.plans)).toBe(canonicalText(before));
			expect(read).toMatchObject({ proved: true, damaged: [] });
		}),
		{ numRuns: 60 },
	);
});

test('a backup cut anywhere is refused', async () => {
	const text = await backup();
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 1, max: text.trimEnd().length - 1 }), async (length) => {
			expect(await refused(text.slice(0, length))).toMatchObject({
				code: expect.stringMatching(/^backup-(cut|not-ours)$/) as unknown,
			});
		}),
	);
	expect(await refused(text.slice(0, 900))).toEqual({ code: 'backup-cut', file: 'b.json' });
});

test.for([
	['{"name":"x","version":"1.0.0"}'],
	['[1,2,3]'],
	['null'],
	['17'],
	['<!doctype html><p>404'],
	['\u001f\u008b\u0008'],
	['{"format":"kb-backup","schema":1,"data":{"plans":[]}}'],
	['{"format":"bleibwert-backup","schema":"1","data":{"plans":[]}}'],
	['['.repeat(100_000) + ']'.repeat(100_000)],
	[`{"format":"bleibwert-backup","schema":1,"data":{"plans":[${'['.repeat(70)}${']'.repeat(70)}]}}`],
])('%s is not one of our backups', async ([text]) => {
	expect(await refused(text!)).toEqual({ code: 'backup-not-ours', file: 'b.json' });
});

test('an empty file and one without plans are named as such', async () => {
	expect(await refused(' \n')).toEqual({ code: 'file-empty', file: 'b.json' });
	expect(await refused(await makeBackup([], []))).toEqual({ code: 'backup-empty', file: 'b.json' });
});

test('a backup without its data is damaged', async () => {
	expect(await refused('{"format":"bleibwert-backup","schema":1}')).toMatchObject({
		code: 'record-damaged',
		record: 'b.json',
		where: 'data',
	});
});

test('a backup of a newer version is refused', async () => {
	const text = await changed((file) => (file.schema = schemaVersion + 1));
	expect(await refused(text)).toEqual({
		code: 'backup-newer',
		file: 'b.json',
		found: schemaVersion + 1,
		known: schemaVersion,
	});
});

test('a backup of version 0 is migrated', async () => {
	const text = await changed((file) => {
		file.schema = 0;
		file.data.plans = [planOfVersion0()];
	});
	expect(value(await readBackup(text, 'b.json')).plans).toEqual([somePlan()]);
});

test('a backup changed since it was made is taken only on request', async () => {
	const text = (await backup()).replace('Morgenrot', 'Abendrot');
	expect(await refused(text)).toEqual({ code: 'backup-changed', file: 'b.json' });
	const read = value(await readBackup(text, 'b.json', true));
	expect(read.proved).toBe(false);
	expect(read.plans[0]?.business.name).toBe('Café Abendrot');
});

test('a backup without checksum, or read where none can be computed, is taken as unproved', async () => {
	const text = await changed((file) => (file.checksum = undefined), false);
	expect(value(await readBackup(text, 'b.json')).proved).toBe(false);
	const whole = await backup();
	vi.stubGlobal('crypto', { getRandomValues: () => new Uint8Array(12) });
	expect(value(await readBackup(whole, 'b.json')).proved).toBe(false);
	expect(JSON.parse(await backup())).not.toHaveProperty('checksum');
	vi.unstubAllGlobals();
});

test('of a half bad backup the good plans and sets are read and the bad ones named', async () => {
	const text = await changed((file) => {
		file.data.plans.push({ ...somePlan({ id: 'bad' }), team: 'everybody' }, null, 5);
		file.data.sets.push({ id: 'bad-set', kind: 'weather', columns: {} });
		file.data.settings = { language: 'fr' };
	});
	const read = value(await readBackup(text, 'b.json'));
	expect(read.plans).toEqual([somePlan()]);
	expect(read.sets).toEqual([set]);
	expect(read.settings).toBeUndefined();
	expect(read.damaged).toMatchObject([
		{ id: 'bad', problem: { code: 'record-damaged', record: 'bad', where: 'team' } },
		{ id: 'plans.2' },
		{ id: 'plans.3' },
		{ id: 'bad-set' },
	]);
});

test('a backup without one good plan is damaged', async () => {
	const text = await changed((file) => (file.data.plans = [{ id: 'bad' }]));
	expect(await refused(text)).toMatchObject({ code: 'record-damaged', record: 'bad' });
});

test('of two plans with the same id neither is lost', async () => {
	const text = await changed((file) => file.data.plans.push(somePlan()));
	const read = value(await readBackup(text, 'b.json'));
	expect(new Set(read.plans.map(({ id }) => id)).size).toBe(2);
	expect(read.warnings).toEqual([{ code: 'duplicate-id', record: 'Café Morgenrot' }]);
});

test('of two data sets with the same id the first is taken and the other named', async () => {
	const text = await changed((file) => file.data.sets.push({ ...set, columns: {} }));
	const read = value(await readBackup(text, 'b.json'));
	expect(read.sets).toEqual([set]);
	expect(read.damaged).toMatchObject([{ id: 'orders', problem: { code: 'record-damaged', where: 'id' } }]);
});

test('letters that were lost before are told, by the record they stand in', async () => {
	const text = await changed((file) => {
		const plan = somePlan();
		file.data.plans = [{ ...plan, business: { ...plan.business, place: 'K\ufffdln' } }];
		file.data.sets.push({ ...set, id: 'names', columns: { texts: ['M\ufffdller'] } });
	});
	expect(value(await readBackup(text, 'b.json')).warnings).toEqual([
		{ code: 'replacement-character', record: 'Café Morgenrot' },
		{ code: 'replacement-character', record: 'names' },
	]);
});

test('unknown fields survive on every level', async () => {
	const text = await changed((file) => {
		const plan = somePlan();
		file.data.plans = [{ ...plan, mood: 1, business: { ...plan.business, motto: ['Moin'] } }];
	});
	const read = value(await readBackup(text, 'b.json'));
	expect(read.plans[0]).toMatchObject({ mood: 1, business: { motto: ['Moin'] } });
});

test('fields called __proto__ and constructor do no harm', async () => {
	const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
	const text = (await changed((file) => (file.checksum = undefined), false)).replaceAll('{"', `{${poison}"`);
	const read = value(await readBackup(text, 'b.json'));
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	const plan = read.plans[0] as unknown as { polluted?: unknown; business: { polluted?: unknown } };
	expect([plan.polluted, plan.business.polluted]).toEqual([undefined, undefined]);
	expect(Object.getPrototypeOf(plan)).toBe(Object.prototype);
	expect(read.plans[0]?.business.name).toBe('Café Morgenrot');
});

test('a byte order mark does not hinder', async () => {
	expect(value(await readBackup(`\uFEFF${await backup()}`, 'b.json')).proved).toBe(true);
});

test('a file is read like its text; too large or unreadable ones are refused', async () => {
	const file = new File([await backup()], 'b.json');
	expect(value(await readBackupFile(file)).plans).toEqual([somePlan()]);
	Object.defineProperty(file, 'text', { value: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
	expect(await readBackupFile(file)).toMatchObject({ error: { code: 'file-unreadable', file: 'b.json' } });
	Object.defineProperty(file, 'size', { value: 300_000_000 });
	expect(await readBackupFile(file)).toMatchObject({ error: { code: 'file-too-large', limit: 200_000_000 } });
	expect(await refused(' '.repeat(200_000_001))).toMatchObject({ code: 'file-too-large' });
});
