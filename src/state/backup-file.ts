import type { Plan } from '../core/plan/plan';
import { fail, ok, type Result } from '../core/problem';
import type { DataClient } from '../data/client';
import { makeBackup, readBackupFile, type BackupWarning } from '../storage/backup';
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
	readonly warnings: readonly BackupWarning[];
}

/**
 * Takes the plans of a backup file in, beside those that are there; nothing is overwritten. Opens the first.
 *
 * @param acceptChanged take it although its checksum does not fit: only after the reader was asked
 */
export async function restoreFile(session: Session, file: File, acceptChanged = false): Promise<Result<Restored>> {
	const read = await readBackupFile(file, acceptChanged);
	if (!read.ok) return read;
	const done = await restore(read.value, 'add', (packed) => session.client.ask('unpack', { packed }));
	if (!done.ok) return done;
	if (done.value.plans.length === 0) return fail({ code: 'backup-empty', file: file.name });
	session.adopt(done.value.plans);
	const damaged = [...read.value.damaged, ...done.value.damaged].map(({ id }) => id);
	return ok({ plans: done.value.plans.length, damaged, warnings: read.value.warnings });
}
