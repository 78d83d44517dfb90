import type { Plan } from '../core/plan/plan';

const week = 7 * 24 * 3_600_000;
const manyEdits = 100;

/**
 * Whether it is time for a backup: own plans were changed since the last one, and that is a week or a hundred edits
 * ago. A browser's storage can vanish; a file outside it cannot. Demos need none.
 *
 * @param backupAt ISO instant of the last backup, undefined if there was none
 * @param edits    changes since it, as far as this page has seen
 * @param now      ISO instant
 */
export function backupDue(plans: readonly Plan[], backupAt: string | undefined, edits: number, now: string): boolean {
	const unsafe = plans.filter((plan) => !plan.demo && (backupAt === undefined || plan.changed > backupAt));
	if (unsafe.length === 0) return false;
	const since = Math.min(...unsafe.map((plan) => Date.parse(backupAt ?? plan.created)));
	return edits >= manyEdits || Date.parse(now) - since >= week;
}
