import type { Plan } from '../core/plan/plan';
import { fail, ok, type Result } from '../core/problem';
import type { BackupContent, BackupSet, DamagedRecord } from './backup';
import { check, keys, planRecord, PlanRecord, SafeCopy, type Meta, type Settings, type StoredPlan } from './document';
import { newId, writer } from './identity';
import { migrateRecord } from './migrations';
import { attempt, keysByPrefix, type Entry } from './records';
import { namedSets, outdatedCopies, plansOf, safeCopy } from './safe-copies';
import { changeStore } from './store';
import { announce } from './tabs';

/** What to do with a plan whose id is already there. */
export type RestoreMode = 'add' | 'replace';

export interface Restored {
	readonly plans: readonly StoredPlan[];
	/** data sets whose rows could not be read: left out, while the plans still name them */
	readonly damaged: readonly DamagedRecord[];
	/** key of the copy of what was there before, for {@link bringBack} */
	readonly copy: string;
}

type Found = ReadonlyMap<string, unknown>;

/** Revision of a stored plan; 0 if there is none. */
const revisionOf = (found: Found, id: string) =>
	(found.get(keys.plan(id)) as Partial<PlanRecord> | undefined)?.revision ?? 0;

/** The transaction's part that copies what is there. */
function copying(found: Found): { copy: string; puts: Entry[]; deletes: string[] } {
	const entry = safeCopy(found, 'restore', new Date().toISOString());
	return { copy: entry[0], puts: [entry], deletes: outdatedCopies([...found.keys()], entry[0]) };
}

/**
 * Brings the content of a backup into the store. Copies what is there, writes rows under ids of their own, and only
 * then, in one transaction, the plans: interrupted at any point, everything is as it was.
 *
 * @param mode   `add`: a plan whose id is taken becomes a copy under a new id; `replace`: it takes the other's place
 * @param unpack stores packed rows (the data worker does)
 * @returns the plans as stored, and the data sets that could not be read; `conflict` if another tab changed one of the
 *   plans meanwhile; storage problems
 */
export async function restore(
	content: BackupContent,
	mode: RestoreMode,
	unpack: (packed: readonly BackupSet[]) => Promise<Result<unknown>>,
): Promise<Result<Restored>> {
	const rows = await attempt(() => keysByPrefix('set:'));
	if (!rows.ok) return rows;
	const before = await changeStore<{ found: Found; copy: string }>('all but rows', (found) => {
		const { copy, ...write } = copying(found);
		return { ...write, result: ok({ found, copy }) };
	});
	if (!before.ok) return before;
	const { found, copy } = before.value;

	const takenSets = new Set([...rows.value.map((key) => key.split(':')[1]), ...[...found.values()].flatMap(namedSets)]);
	const newSets = new Map(content.sets.map(({ id }) => [id, takenSets.has(id) ? newId() : id]));
	const plans = content.plans.map((plan) => {
		const taken = mode === 'add' && found.has(keys.plan(plan.id));
		return withSets(taken ? { ...plan, id: newId() } : plan, newSets);
	});

	const damaged: DamagedRecord[] = [];
	for (const set of content.sets) {
		// One at a time: a damaged set must not keep the others out.
		const unpacked = await unpack([{ ...set, id: newSets.get(set.id)! }]);
		if (unpacked.ok) continue;
		if (unpacked.error.code !== 'record-damaged') return unpacked;
		damaged.push({ id: set.id, problem: { ...unpacked.error, record: set.id } });
	}
	const stored = await point(plans, found, content.settings, mode);
	if (!stored.ok) return stored;
	tell(stored.value);
	return ok({ plans: stored.value, copy, damaged });
}

/** The last step: plans, settings and meta in one transaction, if no plan was changed since `before`. */
function point(plans: readonly Plan[], before: Found, settings: Settings | undefined, mode: RestoreMode) {
	return changeStore<StoredPlan[]>([keys.settings, ...plans.map(({ id }) => keys.plan(id))], (found) => {
		const changed = plans.find(({ id }) => revisionOf(found, id) !== revisionOf(before, id));
		if (changed) return { result: fail({ code: 'conflict', name: changed.business.name }) };
		const stored = plans.map((plan) => ({ plan, revision: revisionOf(found, plan.id) + 1 }));
		const puts: Entry[] = stored.map(({ plan, revision }) => [keys.plan(plan.id), planRecord(plan, revision, writer)]);
		const present = found.get(keys.settings) as Settings | undefined;
		if (settings && (mode === 'replace' || !present)) puts.push([keys.settings, { ...present, ...settings }]);
		puts.push([keys.meta, nextGeneration(found)]);
		return { puts, result: ok(stored) };
	});
}

function nextGeneration(found: Found): Meta {
	const meta = found.get(keys.meta) as Meta;
	return { ...meta, generation: meta.generation + 1 };
}

/** A plan that names its data sets by new ids. */
function withSets(plan: Plan, ids: ReadonlyMap<string, string>): Plan {
	if (![...ids].some(([old, now]) => old !== now)) return plan;
	const renamed = (value: unknown, key?: string): unknown => {
		if (typeof value === 'string') return key === 'dataSet' ? (ids.get(value) ?? value) : value;
		if (Array.isArray(value)) return value.map((inner) => renamed(inner));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, renamed(inner, name)]));
	};
	const dataSets = plan.dataSets.map((set) => ({ ...set, id: ids.get(set.id) ?? set.id }));
	return { ...(renamed(plan) as Plan), dataSets };
}

function tell(stored: readonly StoredPlan[]) {
	for (const { plan, revision } of stored) announce({ kind: 'changed', key: keys.plan(plan.id), revision });
}

/** What a copy was made for, and when. */
export interface SafeCopyNote {
	readonly key: string;
	readonly at: string;
	readonly reason: SafeCopy['reason'];
	readonly plans: number;
}

/** The automatic copies, newest first. */
export function listSafeCopies(): Promise<Result<SafeCopyNote[]>> {
	return changeStore('all but rows', (found) => {
		const notes = [...found]
			.filter(([key]) => key.startsWith('safe:'))
			.flatMap(([key, raw]) => {
				const copy = check(SafeCopy, raw, key);
				if (!copy.ok) return [];
				const { at, reason } = copy.value as SafeCopy;
				return [{ key, at, reason, plans: plansOf(copy.value as SafeCopy).length }];
			});
		return { result: ok(notes.reverse()) };
	});
}

/**
 * Brings the plans and settings of a copy back: plans added since are taken away. What is there now is copied before,
 * so this can be undone the same way.
 *
 * @returns the plans as stored; `record-damaged` if the copy is gone or a plan in it cannot be read: nothing changes
 */
export async function bringBack(copyKey: string): Promise<Result<Restored>> {
	const done = await changeStore<Restored & { gone: string[] }>('all but rows', (found) => {
		const copied = check(SafeCopy, found.get(copyKey), copyKey);
		if (!copied.ok) return { result: copied };
		const stored: StoredPlan[] = [];
		for (const [key, raw] of plansOf(copied.value as SafeCopy)) {
			const record = check(PlanRecord, migrateRecord(raw), key);
			if (!record.ok) return { result: record };
			const { plan, revision } = record.value;
			stored.push({ plan, revision: Math.max(revision, revisionOf(found, plan.id)) + 1 });
		}
		const { copy, puts, deletes } = copying(found);
		const kept = new Map(stored.map(({ plan, revision }) => [keys.plan(plan.id), planRecord(plan, revision, writer)]));
		const gone = [...found.keys()].filter((key) => key.startsWith('plan:') && !kept.has(key));
		const settings = (copied.value as SafeCopy).records.filter(([key]) => key === keys.settings);
		puts.push(...kept, ...settings, [keys.meta, nextGeneration(found)]);
		const histories = gone.map((key) => keys.history(key.slice(keys.plan('').length)));
		return {
			puts,
			deletes: [...deletes, ...gone, ...histories],
			result: ok({ plans: stored, copy, gone, damaged: [] }),
		};
	});
	if (!done.ok) return done;
	const { gone, ...restored } = done.value;
	tell(restored.plans);
	for (const key of gone) announce({ kind: 'changed', key, revision: 0 });
	return ok(restored);
}
