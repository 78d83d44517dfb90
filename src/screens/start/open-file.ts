import { ok, type Result } from '../../core/problem';
import type { Locale } from '../../i18n/locale.svelte';
import { thisMonth } from '../../state/browser';
import type { Session } from '../../state/session.svelte';
import { freshPlan } from './fresh-plan';

/**
 * The third door: a backup is restored, anything else goes to the import. Without a plan one is begun first, so that
 * the rows have a place; it is the reader's own, with template values.
 */
export async function openFile(session: Session, locale: Locale, file: File | undefined): Promise<Result<unknown>> {
	if (!file) return ok(undefined);
	// By content, not by ending: a backup begins like every JSON object.
	const begin = await file.slice(0, 64).text();
	if (begin.trimStart().startsWith('{')) {
		const { restoreFile } = await import('../../state/backup-file');
		return restoreFile(session, file);
	}
	const { plan } = session.workspace;
	if (!plan || plan.demo) {
		await locale.need(['templates']);
		const made = freshPlan(session, locale, {
			industry: 'shop',
			relation: 'nonContractual',
			currency: 'EUR',
			firstMonth: thisMonth() + 1,
		});
		session.createPlan(made);
	}
	location.hash = '#/data/import';
	void session.importer.open(file);
	return ok(undefined);
}
