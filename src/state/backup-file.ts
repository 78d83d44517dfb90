import type { Plan } from '../core/plan/plan';
import { fail, ok, type Result } from '../core/problem';
import type { DataClient } from '../data/client';
import { makeBackup, readBackupFile } from '../storage/backup';
import { restore } from '../storage/restore';
import { fileName, todayText } from './browser';
import type { Session } from './session.svelte';

/** The backup of plans with all their rows, ready to be saved. */
export async function backupFile(
	client: DataClient,
	plans: readonly Plan[],
): Promise<Result<{ name: string; text: string }>> {
	const sets = plans.flatMap((plan) => plan.dataSets.map(({ id, kind }) => ({ id, kind })));
	const packed = sets.length > 0 ? await client.ask('pack', { sets }) : ok([]);
	if (!packed.ok) return packed;
	return ok({ name: fileName(`bleibwert-${todayText()}`, 'json'), text: await makeBackup(plans, packed.value) });
}

export interface Restored {
	readonly plans: number;
	/** what could not be read: ids */
	readonly damaged: readonly string[];
}

/** Takes the plans of a backup file in, beside those that are there; nothing is overwritten. Opens the first. */
export async function restoreFile(session: Session, file: File): Promise<Result<Restored>> {
	const read = await readBackupFile(file);
	if (!read.ok) return read;
	const done = await restore(read.value, 'add', (packed) => session.client.ask('unpack', { packed }));
	if (!done.ok) return done;
	if (done.value.plans.length === 0) return fail({ code: 'backup-empty', file: file.name });
	session.adopt(done.value.plans);
	return ok({ plans: done.value.plans.length, damaged: read.value.damaged.map(({ id }) => id) });
}
