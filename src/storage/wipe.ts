import type { Result } from '../core/problem';
import { deleteDatabase } from './database';
import { removeTraces } from './marker';
import { attempt } from './records';
import { announce } from './tabs';

/**
 * Deletes everything the app keeps in this browser, and tells other tabs, which have to let go of the database.
 * Cannot be undone. The caller loads the page anew; files saved before are not touched, and remains can lie on the
 * disk until the browser overwrites them.
 *
 * @returns `storage-blocked` if a tab does not let go within 5 s
 */
export async function deleteEverything(): Promise<Result<void>> {
	announce({ kind: 'wipe' });
	return attempt(async () => {
		await deleteDatabase();
		await removeTraces();
	});
}
