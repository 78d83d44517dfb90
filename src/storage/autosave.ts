import type { Plan } from '../core/plan/plan';
import type { Problem, Result } from '../core/problem';
import type { History } from './document';

/** Whether what the reader sees is kept. `saving` begins with the edit, not with the write. */
export type SaveState =
	| { readonly kind: 'none' }
	| { readonly kind: 'saving' }
	/** `at`: ISO instant */
	| { readonly kind: 'saved'; readonly at: string }
	| { readonly kind: 'unsaved'; readonly problem: Problem };

interface Surroundings {
	/** saves if the stored revision is still the one given; answers with the new one */
	readonly save: (plan: Plan, revision: number, history?: History) => Promise<Result<number>>;
	/** puts an edit down at once, for a page being hidden */
	readonly hold: (plan: Plan, revision: number, history?: History) => unknown;
	/** forgets what `hold` put down of a plan */
	readonly release: (id: string) => unknown;
	readonly onState: (state: SaveState) => void;
	/** ISO instant */
	readonly now: () => string;
	/** milliseconds without edits before a save */
	readonly delay?: number;
	/** milliseconds after which a save without answer counts as failed */
	readonly patience?: number;
}

/** A plan's newest state, and what can be undone from there. */
interface Edited {
	readonly plan: Plan;
	readonly history: History | undefined;
}

/**
 * Saves plans a moment after their last edit. Writes queue and never overlap; what could not be saved waits in memory
 * for the next edit or {@link retry} – it does not try by itself again, which helps nobody and hides the trouble.
 */
export class Autosave {
	readonly #around: Required<Surroundings>;
	readonly #waiting = new Map<string, Edited>();
	readonly #revisions = new Map<string, number>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<void> | undefined;

	constructor(around: Surroundings) {
		this.#around = { delay: 400, patience: 10_000, ...around };
	}

	/** Whether an edit is not yet saved: the moment to warn before leaving. */
	get pending(): boolean {
		return this.#waiting.size > 0 || this.#running !== undefined;
	}

	/** Names the stored revision of a plan: after reading it, or to let one's own version win a conflict. */
	track(id: string, revision: number) {
		this.#revisions.set(id, revision);
	}

	/** The revision a plan was last read or saved at; 0 if never. */
	revisionOf(id: string): number {
		return this.#revisions.get(id) ?? 0;
	}

	/** Takes a plan's newest state, to be saved soon, with what can be undone from there. */
	queue(plan: Plan, history?: History) {
		this.#waiting.set(plan.id, { plan, history });
		this.#around.onState({ kind: 'saving' });
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#start(), this.#around.delay);
	}

	/** Gives up what waits to be saved of a plan: it was deleted, or the other tab's version is taken. */
	drop(id: string) {
		this.#waiting.delete(id);
		this.#revisions.delete(id);
		this.#around.release(id);
	}

	/**
	 * Saves what waits now. When the page is being hidden or closed, call it within that event: the edits are put down
	 * before it returns, whatever becomes of the save.
	 */
	async flush(): Promise<void> {
		for (const { plan, history } of this.#waiting.values()) this.#around.hold(plan, this.revisionOf(plan.id), history);
		// A save under way may have begun before the last edit: what came after it needs another round.
		await this.#running;
		await this.#start();
	}

	/** Tries once more what could not be saved. */
	async retry(): Promise<void> {
		await this.#running;
		await this.#start();
	}

	#start(): Promise<void> {
		clearTimeout(this.#timer);
		this.#running ??= this.#saveAll().finally(() => (this.#running = undefined));
		return this.#running;
	}

	async #saveAll(): Promise<void> {
		if (this.#waiting.size === 0) return;
		const { onState, now } = this.#around;
		onState({ kind: 'saving' });
		let problem: Problem | undefined;
		const failed = new Set<Edited>();
		for (let edited = this.#next(failed); edited; edited = this.#next(failed)) {
			const saved = await this.#saveOne(edited);
			if (saved.ok) continue;
			problem = saved.error;
			failed.add(edited);
		}
		onState(problem ? { kind: 'unsaved', problem } : { kind: 'saved', at: now() });
	}

	#next(except: ReadonlySet<Edited>): Edited | undefined {
		return [...this.#waiting.values()].find((edited) => !except.has(edited));
	}

	async #saveOne(edited: Edited): Promise<Result<number>> {
		const { plan, history } = edited;
		const { save, onState, patience } = this.#around;
		const hung = setTimeout(() => {
			onState({ kind: 'unsaved', problem: { code: 'storage-failed', detail: 'timeout' } });
		}, patience);
		const saved = await save(plan, this.revisionOf(plan.id), history);
		clearTimeout(hung);
		if (saved.ok) {
			this.#revisions.set(plan.id, saved.value);
			if (this.#waiting.get(plan.id) === edited) this.#waiting.delete(plan.id);
		}
		return saved;
	}
}
