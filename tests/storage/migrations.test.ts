import { beforeEach, expect, test } from 'vitest';
import { version } from '../../package.json';
import { appVersion, schemaVersion } from '../../src/storage/document';
import { migratePlan, migrations } from '../../src/storage/migrations';
import { outdatedCopies } from '../../src/storage/safe-copies';
import { somePlan } from '../fixtures/plan';
import { contents, newBrowser, openTab, startedTab, value } from './browser';
import { planOfVersion0, storeOfVersion0 } from './version-0';

beforeEach(newBrowser);

test('every version has one step to the next, from 0 to the current one', () => {
	expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: schemaVersion }, (_, from) => from));
});

test('the program version is the one in package.json', () => {
	expect(appVersion).toBe(version);
});

test('a plan of version 0 becomes one of today', () => {
	expect(migratePlan(planOfVersion0(), 0)).toEqual(somePlan());
});

test('a store of version 0 is migrated at the start, after a copy of what was there', async () => {
	const old = await openTab();
	await old.writeMany(storeOfVersion0());
	const tab = await startedTab();
	expect(tab.start.plans).toEqual([{ plan: somePlan(), revision: 4 }]);
	expect(tab.start).toMatchObject({ settings: { language: 'de' }, damaged: [], notices: [] });

	const stored = await contents();
	expect(stored['meta']).toEqual({ databaseId: 'first-store', schema: schemaVersion, generation: 1 });
	expect(stored['plan:plan-cafe']).toMatchObject({ schema: schemaVersion, revision: 4 });
	const [copy] = value(await tab.listSafeCopies());
	expect(copy).toMatchObject({ reason: 'migration', plans: 1 });
	expect(stored[copy!.key]).toMatchObject({ records: expect.arrayContaining(storeOfVersion0()) as unknown });

	await startedTab();
	expect(await contents()).toEqual(stored);
});

test('a plan of version 1 is one of today', () => {
	expect(migratePlan(somePlan(), 1)).toEqual(somePlan());
});

test('a plan of version 0 that cannot be migrated is set aside as it was', async () => {
	const old = await openTab();
	const plan = { ...planOfVersion0(), baseline: 'lost' };
	await old.writeMany([...storeOfVersion0(), ['plan:bad', { revision: 1, plan }]]);
	const tab = await startedTab();
	expect(tab.start.plans).toHaveLength(1);
	expect(tab.start.damaged).toMatchObject([{ key: 'plan:bad' }]);
	expect(await tab.readOne('quarantine:plan:bad')).toEqual({ revision: 1, plan });
});

test('of the copies three of the latest day stay, one of each day before, ten in all', () => {
	const day = (date: number, hour: number) =>
		`safe:2026-11-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;
	const all = Array.from({ length: 20 }, (_, index) => [day(index + 1, 8), day(index + 1, 9)]).flat();
	const adding = day(20, 10);
	const outdated = new Set(outdatedCopies([...all, 'plan:x'], adding));
	const kept = [...all, adding].filter((key) => !outdated.has(key));
	expect(kept).toEqual([
		...Array.from({ length: 7 }, (_, index) => day(index + 13, 9)),
		day(20, 8),
		day(20, 9),
		day(20, 10),
	]);
	expect(outdated.has('plan:x')).toBe(false);
});
