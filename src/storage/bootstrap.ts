import type { Plan } from '../core/plan/plan';
import { fail, ok, type Problem, type Result } from '../core/problem';
import { type z } from '../core/schema';
import {
	check,
	EditRecord,
	historyRecord,
	keys,
	Meta,
	planRecord,
	PlanRecord,
	schemaVersion,
	Settings,
	type Damaged,
	type History,
	type StoredPlan,
} from './document';
import { canonicalText, rawText } from './json';
import { migrateRecord, versionOf } from './migrations';
import type { Change, Entry } from './records';
import { outdatedCopies, safeCopy } from './safe-copies';

/** What was found at the start. */
export interface Boot {
	readonly plans: readonly StoredPlan[];
	readonly settings: Settings;
	/** records that could not be read, of this start and of earlier ones not yet discarded */
	readonly damaged: readonly Damaged[];
	/** `storage-lost`: the browser emptied the store; `conflict`: an unsaved edit was kept as a copy of its plan */
	readonly notices: readonly Problem[];
}

/** What the decision needs from outside. */
interface Surroundings {
	/** ISO instant */
	readonly now: string;
	readonly newId: () => string;
	readonly writer: string;
	/** database id this browser remembers outside the database */
	readonly marker: string | null;
}

type Found = ReadonlyMap<string, unknown>;

const startingWith = (found: Found, prefix: string) => [...found].filter(([key]) => key.startsWith(prefix));

/** Version of the store: what `meta` says, or else the highest any plan says. */
function storeVersion(found: Found): number {
	const plans = startingWith(found, 'plan:').map(([, record]) => versionOf(record) ?? 0);
	const meta = found.get(keys.meta);
	return (meta === undefined ? undefined : versionOf(meta)) ?? Math.max(0, ...plans);
}

/** Reads and repairs step by step, collecting what has to be written. */
class Bootstrap {
	readonly puts = new Map<string, unknown>();
	readonly deletes = new Set<string>();
	readonly damaged: Damaged[] = [];
	readonly notices: Problem[] = [];
	readonly plans = new Map<string, StoredPlan & { readonly writer: string | undefined }>();
	readonly #found: Found;
	readonly #around: Surroundings;

	constructor(found: Found, around: Surroundings) {
		this.#found = found;
		this.#around = around;
	}

	readPlans() {
		for (const [key, raw] of startingWith(this.#found, 'plan:')) {
			const migrated = migrateRecord(raw);
			const record = this.#accept(PlanRecord, key, raw, migrated);
			if (!record) continue;
			if (keys.plan(record.plan.id) !== key) {
				this.#setAside(key, raw, { code: 'record-damaged', record: key, where: 'plan.id' });
				continue;
			}
			if (migrated !== raw) this.puts.set(key, record);
			this.plans.set(record.plan.id, { plan: record.plan, revision: record.revision, writer: record.writer });
		}
	}

	/** Edits of tabs that went away before their save was through. */
	applyEdits() {
		for (const [key, raw] of startingWith(this.#found, 'edit:')) {
			const edit = this.#accept(EditRecord, key, raw, migrateRecord(raw));
			if (!edit) continue;
			this.deletes.add(key);
			const stored = this.plans.get(edit.plan.id);
			if (stored && canonicalText(stored.plan) === canonicalText(edit.plan)) continue;
			// Nobody else has saved since: the edit is the newest state.
			if (!stored || stored.revision === edit.base || stored.writer === edit.writer) {
				this.#put(edit.plan, Math.max(stored?.revision ?? 0, edit.base) + 1, edit.history);
			} else {
				this.#put({ ...edit.plan, id: this.#around.newId() }, 1, edit.history);
				this.notices.push({ code: 'conflict', name: edit.plan.business.name });
			}
		}
	}

	readSettings(): Settings {
		const raw = this.#found.get(keys.settings);
		return raw === undefined ? {} : (this.#accept(Settings, keys.settings, raw, raw) ?? {});
	}

	readMeta(): Meta {
		const { marker, newId } = this.#around;
		const raw = this.#found.get(keys.meta);
		const migrated = typeof raw === 'object' ? { generation: 0, ...raw, schema: schemaVersion } : raw;
		const meta = raw === undefined ? undefined : this.#accept(Meta, keys.meta, raw, migrated);
		if (meta && versionOf(raw) === schemaVersion) return meta;
		if (!meta && marker !== null && this.plans.size === 0) this.notices.push({ code: 'storage-lost' });
		const next = { ...(meta ?? { schema: schemaVersion, databaseId: newId(), generation: 0 }) };
		next.generation++;
		this.puts.set(keys.meta, next);
		return next;
	}

	readQuarantine() {
		for (const [key, raw] of startingWith(this.#found, 'quarantine:')) {
			const record = key.slice('quarantine:'.length);
			this.damaged.push({ key: record, problem: { code: 'record-damaged', record, where: '' }, raw: rawText(raw) });
		}
	}

	/** Unchecked: whoever reads the history checks it. */
	#put(plan: Plan, revision: number, history: unknown) {
		const { writer } = this.#around;
		this.plans.set(plan.id, { plan, revision, writer });
		this.puts.set(keys.plan(plan.id), planRecord(plan, revision, writer));
		const place = keys.history(plan.id);
		if (typeof history === 'object' && history !== null)
			this.puts.set(place, historyRecord(history as History, revision));
		else this.deletes.add(place);
	}

	#accept<S extends z.ZodMiniType>(schema: S, key: string, raw: unknown, value: unknown) {
		const checked = check(schema, value, key);
		if (checked.ok) return checked.value;
		this.#setAside(key, raw, checked.error);
		return undefined;
	}

	#setAside(key: string, raw: unknown, problem: Problem) {
		let place = keys.quarantine(key);
		while (this.#found.has(place)) place += '+';
		this.puts.set(place, raw);
		this.deletes.add(key);
		this.damaged.push({ key: place.slice('quarantine:'.length), problem, raw: rawText(raw) });
	}
}

/**
 * What a start makes of the records it finds: reads and validates each, migrates older ones (after a copy), sets bad
 * ones aside, applies edits left behind. Decides only; the caller writes all of it in one transaction, or, for a
 * store of a newer version, nothing.
 *
 * @param found all records but the rows
 */
export function decideBoot(found: Found, around: Surroundings): Change<Result<Boot & { readonly meta: Meta }>> {
	const version = storeVersion(found);
	if (version > schemaVersion) {
		return { result: fail({ code: 'storage-newer', found: version, known: schemaVersion }) };
	}
	const boot = new Bootstrap(found, around);
	boot.readPlans();
	boot.applyEdits();
	boot.readQuarantine();
	const settings = boot.readSettings();
	const meta = boot.readMeta();
	const plans = [...boot.plans.values()].map(({ plan, revision }) => ({ plan, revision }));

	const puts: Entry[] = [...boot.puts];
	const deletes = [...boot.deletes].filter((key) => !boot.puts.has(key));
	const older = [...found].some(([key, raw]) => key.startsWith('plan:') && migrateRecord(raw) !== raw);
	if (older) {
		const copy = safeCopy(found, 'migration', around.now);
		puts.push(copy);
		deletes.push(...outdatedCopies([...found.keys()], copy[0]));
	}
	return { puts, deletes, result: ok({ plans, settings, damaged: boot.damaged, notices: boot.notices, meta }) };
}
