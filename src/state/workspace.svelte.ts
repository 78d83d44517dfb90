import { createContext } from 'svelte';
import { figures } from '../core/figures/figures';
import type { DataReport } from '../core/metrics/reports';
import type { Plan } from '../core/plan/plan';
import type { Problem } from '../core/problem';
import { planProjection } from '../core/projection/plan-projection';
import { back, forward, noHistory, remember, typedAt, type History } from './history';

/** Milliseconds within which letters typed into one text are one step to undo. */
const typingPause = 1_500;

/**
 * What the reader is working on: the open plan, its history, the figures of its data. All of them are values: replaced
 * whole, never mutated; everything else follows by `$derived`. Storage and worker are told by `Session`, not from here.
 */
export class Workspace {
	#plan = $state.raw<Plan>();
	#history = $state.raw<History<Plan>>(noHistory);
	/** figures of the imported rows; undefined while there are none or they are being computed */
	report = $state.raw<DataReport>();
	reportProblem = $state.raw<Problem>();
	/** the text being typed, and when its last letter came */
	#typing: { path: string | undefined; at: number } = { path: undefined, at: 0 };
	/** told after every change that has to be kept */
	readonly #changed: (plan: Plan) => void;
	readonly #now: () => string;

	readonly projection = $derived(this.#plan && planProjection(this.#plan));
	readonly figures = $derived(this.#plan && this.projection && figures(this.#plan, this.report, this.projection));
	readonly canUndo = $derived(this.#history.past.length > 0);
	readonly canRedo = $derived(this.#history.future.length > 0);

	constructor(changed: (plan: Plan) => void, now: () => string) {
		this.#changed = changed;
		this.#now = now;
	}

	get plan() {
		return this.#plan;
	}

	/** Puts a plan on the table (or none) and forgets what could be undone on the one before. */
	show(plan: Plan | undefined) {
		this.#plan = plan;
		this.#history = noHistory;
		this.#typing = { path: undefined, at: 0 };
		this.report = undefined;
		this.reportProblem = undefined;
	}

	/** One change of the open plan: saved, and one step that can be undone. Typing into one text goes on with its step. */
	edit(change: (plan: Plan) => Plan) {
		if (!this.#plan) return;
		const next = change(this.#plan);
		if (next === this.#plan) return;
		const path = typedAt(this.#plan, next);
		const goesOn = path !== undefined && path === this.#typing.path && Date.now() - this.#typing.at < typingPause;
		if (!goesOn) this.#history = remember(this.#history, this.#plan);
		this.#typing = { path, at: Date.now() };
		this.#replace(next);
	}

	undo() {
		this.#step(back);
	}

	redo() {
		this.#step(forward);
	}

	#step(direction: typeof back<Plan>) {
		this.#typing = { path: undefined, at: 0 };
		const step = this.#plan && direction(this.#history, this.#plan);
		if (!step) return;
		this.#history = step.history;
		this.#replace(step.value);
	}

	#replace(plan: Plan) {
		this.#plan = { ...plan, changed: this.#now() };
		this.#changed(this.#plan);
	}
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
