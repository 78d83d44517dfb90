import { dataSetKinds, Plan, type DataSetKind } from '../core/plan/plan';
import { fail, ok, type Problem, type Result } from '../core/problem';
import { Id, z } from '../core/schema';
import { appVersion, check, schemaVersion, Settings } from './document';
import { newId } from './identity';
import { canonicalText, dropPrototypeKeys, tooDeep } from './json';
import { migratePlan, versionOf } from './migrations';

const format = 'bleibwert-backup';
/** bytes; more would not fit into the browser's memory several times over */
const limit = 200_000_000;

/** A data set inside a backup: its columns as the data worker packs them. */
export interface BackupSet {
	readonly id: string;
	readonly kind: DataSetKind;
	readonly columns: Readonly<Record<string, unknown>>;
}

export interface BackupContent {
	readonly plans: readonly Plan[];
	readonly sets: readonly BackupSet[];
	readonly settings?: Settings | undefined;
}

/** A backup that was read: its good part, and what is wrong with the rest. */
export interface ReadBackup extends BackupContent {
	/** ISO instant and program version it was made at, as the file says */
	readonly created: string;
	readonly app: string;
	/** whether a checksum proved that nothing was changed since */
	readonly proved: boolean;
	/** version the file was written in; an older one was migrated */
	readonly schema: number;
	/** plans and data sets left out: id, or place in the file where there is none */
	readonly damaged: readonly DamagedRecord[];
	/** what the reader should know of the rest */
	readonly warnings: readonly BackupWarning[];
}

/** A plan or data set that could not be read, by its id. */
export interface DamagedRecord {
	readonly id: string;
	readonly problem: Problem;
}

/**
 * `duplicate-id`: a plan had the id of another and got one of its own. `replacement-character`: letters of a plan or
 * data set were lost before the backup was made.
 */
export interface BackupWarning {
	readonly code: 'duplicate-id' | 'replacement-character';
	/** name of the plan, id of the data set */
	readonly record: string;
}

const Envelope = z.looseObject({
	format: z.literal(format),
	app: z.optional(z.string()),
	created: z.optional(z.string()),
	checksum: z.optional(z.string()),
	data: z.looseObject({
		plans: z.array(z.unknown()),
		sets: z.optional(z.array(z.unknown())),
		settings: z.optional(z.unknown()),
	}),
});
type Envelope = z.infer<typeof Envelope>;

const PackedSet = z.looseObject({
	id: Id,
	kind: z.enum(dataSetKinds),
	columns: z.record(z.string(), z.unknown()),
});

/** `sha256:` and the hash of a text; undefined on pages served without TLS, where browsers compute none. */
async function checksumOf(text: string): Promise<string | undefined> {
	const { subtle } = crypto as Partial<Crypto>;
	if (!subtle) return undefined;
	const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
	return `sha256:${Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * One file that holds everything: plans, their rows and the settings. With one plan it is that plan's export.
 *
 * @param created ISO instant
 */
export async function makeBackup(
	plans: readonly Plan[],
	sets: readonly BackupSet[],
	settings?: Settings,
	created = new Date().toISOString(),
): Promise<string> {
	const data = canonicalText({ plans, sets, settings });
	const counts = { plans: plans.length, sets: sets.length };
	const head = { format, schema: schemaVersion, app: appVersion, created, counts, checksum: await checksumOf(data) };
	return `${JSON.stringify(head).slice(0, -1)},"data":${data}}\n`;
}

/** Reads a backup file; the same answers as {@link readBackup}. */
export async function readBackupFile(file: File, acceptChanged = false): Promise<Result<ReadBackup>> {
	if (file.size > limit) return fail({ code: 'file-too-large', file: file.name, bytes: file.size, limit });
	try {
		return await readBackup(await file.text(), file.name, acceptChanged);
	} catch (error) {
		return fail({ code: 'file-unreadable', file: file.name, detail: String(error) });
	}
}

/**
 * Reads a backup, an older one migrated. Nothing is stored.
 *
 * @param file          its name, for messages
 * @param acceptChanged take it although its checksum does not fit: only after the reader was asked
 * @returns the good part with the bad ids named; `file-empty`, `file-too-large`, `backup-not-ours`, `backup-cut`,
 *   `backup-newer`, `backup-changed` (may be asked about), `backup-empty` (no plans), `record-damaged` (no good plan)
 */
export async function readBackup(text: string, file: string, acceptChanged = false): Promise<Result<ReadBackup>> {
	if (text.length > limit) return fail({ code: 'file-too-large', file, bytes: text.length, limit });
	const opened = open(text.replace(/^\uFEFF/, ''), file);
	if (!opened.ok) return opened;
	const { envelope, schema } = opened.value;

	const { checksum, data } = envelope;
	const real = checksum === undefined ? undefined : await checksumOf(canonicalText(data));
	const proved = real !== undefined && real === checksum;
	if (real !== undefined && !proved && !acceptChanged) return fail({ code: 'backup-changed', file });
	return content(envelope, schema, proved, file);
}

/** From text to something that is a backup of a version this program knows. */
function open(text: string, file: string): Result<{ envelope: Envelope; schema: number }> {
	if (text.trim() === '') return fail({ code: 'file-empty', file });
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return fail({ code: text.slice(0, 200).includes(format) ? 'backup-cut' : 'backup-not-ours', file });
	}
	if (tooDeep(value)) return fail({ code: 'backup-not-ours', file });
	const schema = versionOf(value);
	if ((value as { format?: unknown } | null)?.format !== format || schema === undefined) {
		return fail({ code: 'backup-not-ours', file });
	}
	if (schema > schemaVersion) return fail({ code: 'backup-newer', file, found: schema, known: schemaVersion });
	const envelope = check(Envelope, value, file);
	// The value itself, not zod's copy: its checksum counts every field as written.
	return envelope.ok ? ok({ envelope: value as Envelope, schema }) : envelope;
}

function content(envelope: Envelope, schema: number, proved: boolean, file: string): Result<ReadBackup> {
	const { app = '', created = '' } = envelope;
	const data = dropPrototypeKeys(envelope.data);
	const damaged: DamagedRecord[] = [];
	const warnings: BackupWarning[] = [];

	const good = <S extends z.ZodMiniType>(shape: S, list: readonly unknown[], name: string) =>
		list.flatMap((value, index) => {
			const { id } = (value ?? {}) as { id?: unknown };
			const record = typeof id === 'string' && id !== '' ? id : `${name}.${index}`;
			const checked = check(shape, value, record);
			if (checked.ok) return [checked.value];
			damaged.push({ id: record, problem: checked.error });
			return [];
		});

	const raw = schema < schemaVersion ? data.plans.map((plan) => migratePlan(plan, schema)) : data.plans;
	const plans = apart(good(Plan, raw, 'plans'), warnings);
	const sets = once(good(PackedSet, data.sets ?? [], 'sets'), damaged);
	if (plans.length === 0) {
		return fail(damaged[0]?.problem ?? { code: 'backup-empty', file });
	}
	for (const plan of plans) if (hasLostLetters(plan)) warnings.push(lettersOf(plan.business.name));
	for (const set of sets) if (hasLostLetters(set)) warnings.push(lettersOf(set.id));
	const checked = check(Settings, data.settings ?? {}, 'settings');
	const settings = checked.ok ? checked.value : undefined;
	return ok({ plans, sets, settings, created, app, proved, schema, damaged, warnings });
}

const lettersOf = (record: string): BackupWarning => ({ code: 'replacement-character', record });

function hasLostLetters(value: unknown): boolean {
	if (typeof value === 'string') return value.includes('\ufffd');
	return typeof value === 'object' && value !== null && Object.values(value).some(hasLostLetters);
}

/** Gives every plan an id of its own: of two with the same neither may be lost. */
function apart(plans: readonly Plan[], warnings: BackupWarning[]): Plan[] {
	const seen = new Set<string>();
	return plans.map((plan) => {
		const repeated = seen.has(plan.id);
		if (repeated) warnings.push({ code: 'duplicate-id', record: plan.business.name });
		const own = repeated ? { ...plan, id: newId() } : plan;
		seen.add(own.id);
		return own;
	});
}

/** Of data sets with the same id only the first is taken: plans could not tell them apart. The others are named. */
function once(sets: readonly BackupSet[], damaged: DamagedRecord[]): BackupSet[] {
	const seen = new Set<string>();
	return sets.filter(({ id }) => {
		const repeated = seen.has(id);
		if (repeated) damaged.push({ id, problem: { code: 'record-damaged', record: id, where: 'id' } });
		seen.add(id);
		return !repeated;
	});
}
