import type { Plan } from '../core/plan/plan';
import { ok, type Result } from '../core/problem';
import type { Autosave } from '../storage/autosave';
import type { History } from '../storage/document';
import { forgetDeleted } from '../storage/forget';
import { readHistory } from '../storage/store';
import { noHistory } from './history';
import type { Workspace } from './workspace.svelte';

/** Puts plans on the table together with what can be undone on them: from memory, or else from what is stored. */
export class PlanHistories {
	readonly #workspace: Workspace;
	/** plans that were open before, with what could be undone on them: it may not be stored yet */
	readonly #left = new Map<string, { readonly plan: Plan; readonly history: History }>();
	/** stands for the plan being shown, each time anew */
	#showing = {};

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** @param revision the plan is stored at; 0 if it is not */
	show(plan: Plan | undefined, revision: number) {
		const { plan: before, history } = this.#workspace;
		if (before && history.past.length + history.future.length > 0) this.#left.set(before.id, { plan: before, history });
		const left = plan && this.#left.get(plan.id);
		const known = left?.plan === plan ? left?.history : undefined;
		this.#showing = {};
		this.#workspace.show(plan, known);
		if (plan && !known && revision > 0) void this.#recall(plan.id, revision);
	}

	/**
	 * Makes what was deleted from the open plan final: forgets what could be undone on it, on this page and in the store, and
	 * removes rows nothing names any more.
	 */
	async forget(autosave: Pick<Autosave, 'queue' | 'flush'>): Promise<Result<number>> {
		const { plan } = this.#workspace;
		if (!plan) return ok(0);
		this.#left.delete(plan.id);
		this.#showing = {};
		this.#workspace.forget();
		// What still waits to be saved would bring its history along.
		autosave.queue(plan, this.#workspace.history);
		await autosave.flush();
		return forgetDeleted(plan.id);
	}

	/** Brings back what could be undone when the plan was last open. Nothing waits for it. */
	async #recall(id: string, revision: number) {
		const showing = this.#showing;
		const read = await readHistory(id, revision);
		if (this.#showing !== showing) return;
		if (read.ok) this.#workspace.recall(read.value ?? noHistory);
		else if (read.error.code === 'record-damaged') this.#workspace.recall('unreadable');
	}
}
