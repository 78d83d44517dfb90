import type { Plan } from '../core/plan/plan';
import { ok, type Result } from '../core/problem';
import type { StoredPlan } from '../storage/document';
import { readPlan, saveAsCopy } from '../storage/store';

/**
 * The way out of a conflict that loses nothing: ours goes on under a new id, the other tab's version stays.
 * @returns our copy and what is stored under the old id, undefined if the other tab deleted it
 */
export async function keepBoth(plan: Plan): Promise<Result<{ copy: StoredPlan; other: StoredPlan | undefined }>> {
	const saved = await saveAsCopy(plan);
	if (!saved.ok) return saved;
	const stored = await readPlan(plan.id);
	return ok({ copy: saved.value, other: stored.ok ? stored.value : undefined });
}
