import type { Patch } from '../core/patch';
import { Plan } from '../core/plan/plan';
import { fail, ok, type Problem, type Result } from '../core/problem';
import { Id, z, type Infer } from '../core/schema';
import { tooDeep } from './json';

/** Version of what is saved, in the store and in backup files. A new one needs an entry in `migrations`. */
export const schemaVersion = 2;

/** Version of the program, written into backup files; the same as in package.json. */
export const appVersion = '0.1.0';

/** What lies under which key. Imported rows lie under `set:<id>:<n>`. */
export const keys = {
	meta: 'meta',
	settings: 'settings',
	plan: (id: string) => `plan:${id}`,
	/** what can be undone and redone on a plan */
	history: (id: string) => `history:${id}`,
	/** an edit a tab could not wait to have saved (the page was being hidden) */
	edit: (id: string, writer: string) => `edit:${id}:${writer}`,
	safe: (at: string) => `safe:${at}`,
	quarantine: (key: string) => `quarantine:${key}`,
	/** the key of the hashes that stand for customers; see `pseudonym-key.ts` */
	pseudonymKey: 'pseudonym-key',
	/** how files were read the last time, by their columns */
	remembered: 'remembered',
} as const;

const Revision = z.int().check(z.minimum(0));

/** Begins every store. `generation` counts migrations and restores. */
export const Meta = z.looseObject({ schema: z.int().check(z.minimum(0)), databaseId: Id, generation: Revision });
export type Meta = Infer<typeof Meta>;

export const PlanRecord = z.looseObject({
	schema: z.literal(schemaVersion),
	/** grows by one with every save: who saves names the one it has seen */
	revision: Revision,
	/** the tab that saved last */
	writer: z.optional(z.string()),
	plan: Plan,
});
export type PlanRecord = Infer<typeof PlanRecord>;

const Path = z.array(z.union([z.string(), z.int()]));
const Change = z.discriminatedUnion('kind', [
	z.looseObject({ kind: z.literal('set'), path: Path, value: z.unknown() }),
	z.looseObject({ kind: z.literal('remove'), path: Path }),
	z.looseObject({ kind: z.literal('splice'), path: Path, at: z.int(), count: z.int(), items: z.array(z.unknown()) }),
]);
const Steps = z.array(z.looseObject({ patch: z.array(Change), size: z.number() })).check(z.maxLength(1_000));

/** One step to undo or redo: what it changes, and how many characters that is as JSON. */
export interface Step {
	readonly patch: Patch;
	readonly size: number;
}

/** Steps back from a state of a plan, and steps forward; the next one is the last. */
export interface History {
	readonly past: readonly Step[];
	readonly future: readonly Step[];
}

/**
 * The steps that lead from a plan's stored state to others. Written together with the plan, and good for that very
 * revision only: any other save, a migration included, leaves it without worth, and it is dropped. No part of backups.
 */
export const HistoryRecord = z.looseObject({
	schema: z.literal(schemaVersion),
	/** of the plan */
	revision: Revision,
	past: Steps,
	future: Steps,
});

export const EditRecord = z.looseObject({
	schema: z.literal(schemaVersion),
	/** revision the edit was made on; 0 for a plan never saved */
	base: Revision,
	writer: z.string(),
	plan: Plan,
	/** as in {@link HistoryRecord}, for the plan as edited; looked at when it is needed, so that it cannot harm the edit */
	history: z.optional(z.unknown()),
});

const themes = ['system', 'light', 'dark'] as const;

export const Settings = z.looseObject({
	language: z.optional(z.enum(['de', 'en'])),
	theme: z.optional(z.enum(themes)),
	/** id of the plan last open */
	lastPlan: z.optional(Id),
	/** ISO instant of the last backup file */
	backupAt: z.optional(z.string()),
});
export type Settings = Infer<typeof Settings>;

/** Copy of all plans and settings as they lay there, made before a migration or a restore. */
export const SafeCopy = z.looseObject({
	/** ISO instant */
	at: z.string(),
	reason: z.enum(['migration', 'restore']),
	records: z.array(z.tuple([z.string(), z.unknown()])),
});
export interface SafeCopy {
	readonly at: string;
	readonly reason: 'migration' | 'restore';
	readonly records: [key: string, record: unknown][];
}

/** A plan with the revision it was read at. */
export interface StoredPlan {
	readonly plan: Plan;
	readonly revision: number;
}

/** A record that could not be read; its raw content as text. */
export interface Damaged {
	readonly key: string;
	readonly problem: Problem;
	readonly raw: string;
}

/**
 * Checks a value against a schema.
 *
 * @param record what to call it in the problem `record-damaged`
 */
export function check<S extends z.ZodMiniType>(schema: S, value: unknown, record: string): Result<Infer<S>> {
	if (tooDeep(value)) return fail({ code: 'record-damaged', record, where: '' });
	const { data, error } = z.safeParse(schema, value);
	if (error) {
		const where = error.issues[0]?.path.map(String).join('.') ?? '';
		return fail({ code: 'record-damaged', record, where });
	}
	return ok(data as Infer<S>);
}

/** The record of a plan. */
export function planRecord(plan: Plan, revision: number, writer: string): PlanRecord {
	return { schema: schemaVersion, revision, writer, plan };
}

/** The record of what can be undone and redone on a plan stored at a revision. */
export function historyRecord({ past, future }: History, revision: number) {
	return { schema: schemaVersion, revision, past, future };
}
