import { applied } from '../core/patch';
import type { Plan } from '../core/plan/plan';
import { ok, type Result } from '../core/problem';
import { keys, type History, type SafeCopy } from './document';
import { namedInHistory, namedSets } from './safe-copies';
import { changeStore } from './store';

/** An import taken out of a plan whose rows are still there, because that can be undone or redone. */
interface DeletedSet {
	readonly id: string;
	readonly file: string;
}

/** The imports a plan no longer has and its history could bring back; each once. */
export function deletedSets(plan: Plan, history: History): readonly DeletedSet[] {
	const found = new Map<string, DeletedSet>();
	for (const steps of [history.past, history.future]) {
		let state: Plan | undefined = plan;
		for (const { patch } of steps.toReversed()) {
			state = applied(state, patch);
			// What was stored may be damaged: from there on nothing can be undone.
			if (!Array.isArray(state?.dataSets)) break;
			for (const { id, file } of state.dataSets) found.set(id, { id, file });
		}
	}
	for (const { id } of plan.dataSets) found.delete(id);
	return [...found.values()];
}

/**
 * Makes the deletions of a plan final: forgets what could be undone on it, and removes at once the rows that nothing else
 * names. Rows stay that a plan has, that another plan's history or an edit not yet saved names, or that a copy of another
 * plan needs.
 *
 * @returns how many data sets were removed; problems as of every write
 */
export async function forgetDeleted(id: string): Promise<Result<number>> {
	const own = keys.history(id);
	return changeStore<number>(
		(all) => all.filter((key) => !key.startsWith('set:')),
		(found, all) => {
			const named = new Set(
				[...found].flatMap(([key, value]) => {
					if (key === own) return [];
					if (key.startsWith('history:')) return namedInHistory(value);
					return key.startsWith('safe:') ? namedSets(withoutPlan(value, id)) : namedSets(value);
				}),
			);
			const spare = all.filter((key) => key.startsWith('set:') && !named.has(key.split(':')[1] ?? ''));
			const sets = new Set(spare.map((key) => key.split(':')[1]));
			return { deletes: [own, ...spare], result: ok(sets.size) };
		},
	);
}

/** A safe copy without what it holds of a plan. */
function withoutPlan(copy: unknown, id: string): unknown {
	const { records } = (copy ?? {}) as Partial<SafeCopy>;
	return Array.isArray(records) ? records.filter((entry) => entry[0] !== keys.plan(id)) : copy;
}
