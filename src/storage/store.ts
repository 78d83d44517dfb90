import { Plan } from '../core/plan/plan';
import { fail, ok, type Problem, type Result } from '../core/problem';
import { decideBoot, type Boot } from './bootstrap';
import {
	check,
	EditRecord,
	historyRecord,
	HistoryRecord,
	keys,
	planRecord,
	schemaVersion,
	Settings,
	type History,
	type PlanRecord,
	type StoredPlan,
} from './document';
import { newId, writer } from './identity';
import { canonicalText, rawText } from './json';
import { readMarker, writeMarker } from './marker';
import { versionOf } from './migrations';
import { attempt, change, keysByPrefix, readByPrefix, writeMany, type Change, type Entry } from './records';
import { namedInHistory, namedSets } from './safe-copies';
import { announce, whenAlone } from './tabs';

/** The database this tab started on; before that, why there is none. */
let session: Result<string> = fail({ code: 'storage-unavailable', detail: 'not opened' });

const isRow = (key: string) => key.startsWith('set:');
const isHistory = (key: string) => key.startsWith('history:');
/** Histories are read one by one, when their plan is opened: no start waits for them. */
const allButRows = (all: readonly string[]) => all.filter((key) => !isRow(key) && !isHistory(key));

/**
 * Opens the store and reads everything but rows. Older records are migrated after a copy, bad ones set aside, edits a
 * closing tab left behind are applied, rows no plan names are removed; all in one transaction.
 *
 * @returns `storage-unavailable`, `storage-blocked`, `storage-failed`: nothing can be kept; `storage-newer`: written by
 *   a newer version and left untouched. Plans can be worked on in memory all the same.
 */
export async function boot(): Promise<Result<Boot>> {
	const around = { now: new Date().toISOString(), newId, writer, marker: readMarker() };
	const opened = await attempt(() => change(allButRows, (found) => decideBoot(found, around)));
	const result = opened.ok ? opened.value : opened;
	if (!result.ok) {
		session = result;
		return result;
	}
	const { meta, ...found } = result.value;
	session = ok(meta.databaseId);
	writeMarker(meta.databaseId);
	await attempt(() => whenAlone(removeLeftovers));
	return ok(found);
}

/**
 * Removes rows whose data set nothing names: neither plans nor what could be undone on them, copies, unsaved edits or
 * damaged records; and histories whose plan is gone.
 */
async function removeLeftovers() {
	const rows = await keysByPrefix('set:');
	const histories = await keysByPrefix('history:');
	if (rows.length + histories.length === 0) return;
	const { spare, orphans } = await change(allButRows, (found) => ({
		result: {
			spare: unnamed(rows, found, namedSets),
			orphans: histories.filter((key) => !found.has(planOf(key))),
		},
	}));
	// Most starts end here, and no history has to be read.
	if (spare.length + orphans.length === 0) return;
	await change([...histories, ...histories.map(planOf)], (found) => {
		const current = histories.filter((key) => isCurrent(found, key));
		const kept = new Map(current.map((key) => [key, found.get(key)]));
		return { deletes: [...unnamed(spare, kept, namedInHistory), ...orphans], result: undefined };
	});
}

type Found = ReadonlyMap<string, unknown>;

/** The rows whose data set is named nowhere in what was found. */
function unnamed(rows: readonly string[], found: Found, names: (value: unknown) => readonly string[]): string[] {
	const named = new Set([...found.values()].flatMap(names));
	return rows.filter((key) => !named.has(key.split(':')[1] ?? ''));
}

const planOf = (history: string) => keys.plan(history.slice(keys.history('').length));

/** Whether a history belongs to the plan as it is stored. */
function isCurrent(found: Found, key: string): boolean {
	const { schema, revision } = (found.get(key) ?? {}) as Partial<PlanRecord>;
	const plan = found.get(planOf(key)) as PlanRecord | undefined;
	return schema === schemaVersion && revision !== undefined && plan?.revision === revision;
}

/** Whether the store is still the one this tab started on: browsers empty it without asking, other tabs upgrade it. */
function intact(found: ReadonlyMap<string, unknown>): Problem | undefined {
	if (!session.ok) return session.error;
	const meta = found.get(keys.meta) as { databaseId?: string } | undefined;
	if (meta?.databaseId !== session.value) return { code: 'storage-lost' };
	const version = versionOf(meta) ?? 0;
	return version > schemaVersion ? { code: 'storage-newer', found: version, known: schemaVersion } : undefined;
}

/**
 * Reads, decides and writes in one transaction, unless the store is no longer the one this tab started on.
 *
 * @param wanted keys to read besides `meta`, or which of all keys
 */
export async function changeStore<T>(
	wanted: readonly string[] | 'all but rows' | ((all: readonly string[]) => readonly string[]),
	decide: (found: ReadonlyMap<string, unknown>, all: readonly string[]) => Change<Result<T>>,
): Promise<Result<T>> {
	if (!session.ok) return session;
	const selected =
		wanted === 'all but rows' ? allButRows : typeof wanted === 'function' ? wanted : [keys.meta, ...wanted];
	const done = await attempt(() =>
		change<Result<T>>(selected, (found, all) => {
			const problem = intact(found);
			return problem ? { result: fail(problem) } : decide(found, all);
		}),
	);
	return done.ok ? done.value : done;
}

/**
 * Saves a plan if nobody else has since the revision it was made from. Answers after the transaction has completed.
 *
 * @param expectedRevision revision it was read or last saved at; 0 for a plan never saved
 * @param history what can be undone and redone from here; without it nothing can after the next start
 * @returns the new revision; `conflict` when another tab saved (its version stays) or deleted the plan,
 *   `storage-lost` when the browser emptied the store, `record-damaged` for a plan that could not be read again,
 *   `storage-full`, `storage-failed`
 */
export async function savePlan(plan: Plan, expectedRevision: number, history?: History): Promise<Result<number>> {
	const valid = check(Plan, plan, plan.id);
	if (!valid.ok) return valid;
	const key = keys.plan(plan.id);
	const saved = await changeStore<number>([key], (found) => {
		const stored = found.get(key) as PlanRecord | undefined;
		const deletes = [keys.edit(plan.id, writer)];
		if ((stored?.revision ?? 0) !== expectedRevision) {
			// Saved before, but the answer was lost on the way.
			const same = stored && canonicalText(stored.plan) === canonicalText(plan);
			if (same) return { deletes, result: ok(stored.revision) };
			return { result: fail({ code: 'conflict', name: plan.business.name }) };
		}
		const revision = expectedRevision + 1;
		const puts: Entry[] = [[key, planRecord(plan, revision, writer)]];
		if (history) puts.push([keys.history(plan.id), historyRecord(history, revision)]);
		else deletes.push(keys.history(plan.id));
		return { puts, deletes, result: ok(revision) };
	});
	if (saved.ok) announce({ kind: 'changed', key, revision: saved.value });
	return saved;
}

/**
 * Puts an edit down at once, without looking at what is stored: for a page being hidden or closed, when nothing that
 * has to wait for an answer gets through. The next start applies it; the next successful save removes it.
 */
export async function holdEdit(plan: Plan, base: number, history?: History): Promise<Result<void>> {
	if (!session.ok) return session;
	const record = { schema: schemaVersion, base, writer, plan, ...(history && { history }) };
	const valid = check(EditRecord, record, plan.id);
	return valid.ok ? attempt(() => writeMany([[keys.edit(plan.id, writer), record]])) : valid;
}

/** Forgets what {@link holdEdit} put down of a plan: the edit was given up. */
export async function releaseEdit(id: string): Promise<Result<void>> {
	return changeStore<undefined>([], () => ({ deletes: [keys.edit(id, writer)], result: ok(undefined) }));
}

/** Saves a plan beside the stored one, under a new id: the way out of a conflict that loses nothing. */
export async function saveAsCopy(plan: Plan): Promise<Result<StoredPlan>> {
	const copy = { ...plan, id: newId() };
	const saved = await savePlan(copy, 0);
	return saved.ok ? ok({ plan: copy, revision: saved.value }) : saved;
}

/** Reads a plan as it is stored now, after another tab has changed it; undefined if it is gone. */
export async function readPlan(id: string): Promise<Result<StoredPlan | undefined>> {
	const key = keys.plan(id);
	return changeStore<StoredPlan | undefined>([key], (found) => {
		const stored = found.get(key) as PlanRecord | undefined;
		if (!stored) return { result: ok(undefined) };
		const plan = check(Plan, stored.plan, key);
		return { result: plan.ok ? ok({ plan: plan.value, revision: stored.revision }) : plan };
	});
}

/**
 * Reads what can be undone and redone on a plan.
 *
 * @param revision the plan's, as it was read or last saved
 * @returns undefined if nothing is kept for that revision; `record-damaged` if what is kept cannot be read
 */
export async function readHistory(id: string, revision: number): Promise<Result<History | undefined>> {
	const key = keys.history(id);
	return changeStore<History | undefined>([key], (found) => {
		const raw = found.get(key) as { revision?: number; schema?: number } | undefined;
		if (raw === undefined || (raw.revision !== undefined && raw.revision !== revision))
			return { result: ok(undefined) };
		if (raw.schema !== undefined && raw.schema !== schemaVersion) return { result: ok(undefined) };
		return { result: check(HistoryRecord, raw, key) };
	});
}

/** Deletes a plan. Its rows stay until the next start, so that the deletion can be undone by saving it again. */
export async function deletePlan(id: string): Promise<Result<void>> {
	const deletes = [keys.plan(id), keys.history(id), keys.edit(id, writer)];
	const deleted = await changeStore<undefined>([], () => ({ deletes, result: ok(undefined) }));
	if (deleted.ok) announce({ kind: 'changed', key: keys.plan(id), revision: 0 });
	return deleted;
}

/** Reads the settings; an empty object if there are none yet. */
export async function readSettings(): Promise<Result<Settings>> {
	return changeStore<Settings>([keys.settings], (found) => ({
		result: check(Settings, found.get(keys.settings) ?? {}, keys.settings),
	}));
}

/** Changes the given settings and keeps the others. */
export async function saveSettings(changes: Settings): Promise<Result<Settings>> {
	return changeStore<Settings>([keys.settings], (found) => {
		const settings = { ...(found.get(keys.settings) as Settings | undefined), ...changes };
		return { puts: [[keys.settings, settings]], result: ok(settings) };
	});
}

/** Forgets a damaged record for good. `key` as in `Boot.damaged`. */
export async function discardDamaged(key: string): Promise<Result<void>> {
	return changeStore<undefined>([], () => ({ deletes: [keys.quarantine(key)], result: ok(undefined) }));
}

/**
 * Everything but rows and the key of the pseudonyms as text, for a download when the store cannot be used (written by a
 * newer version).
 */
export async function rawStore(): Promise<Result<string>> {
	const found = await attempt(() => readByPrefix(''));
	return found.ok ? ok(rawText(found.value.filter(([key]) => !isRow(key) && key !== keys.pseudonymKey))) : found;
}
