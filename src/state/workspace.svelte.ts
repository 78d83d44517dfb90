import { createContext } from 'svelte';
import { figures } from '../core/figures/figures';
import type { DataReport } from '../core/metrics/reports';
import { difference, type Patch } from '../core/patch';
import { Plan } from '../core/plan/plan';
import type { Problem } from '../core/problem';
import { planProjection } from '../core/projection/plan-projection';
import { check, type History } from '../storage/document';
import { amend, back, continued, forward, noHistory, remember, typedAt } from './history';

/** Milliseconds within which letters typed into one text are one step to undo. */
const typingPause = 1_500;
const noTyping = { path: undefined, at: 0 } as const;

/** What came of an undo or redo: what it changed, or that there was nothing, or nothing that could be read. */
export type StepTaken =
	{ readonly patch: Patch; readonly before: Plan; readonly after: Plan } | 'nothing' | 'unreadable';

/**
 * What the reader is working on: the open plan, its history, the figures of its data. All of them are values: replaced
 * whole, never mutated; everything else follows by `$derived`. Storage and worker are told by `Session`, not from here.
 */
export class Workspace {
	#plan = $state.raw<Plan>();
	#history = $state.raw<History>(noHistory);
	/** what was stored of the history could not be read */
	#unreadable = false;
	/** figures of the imported rows; undefined while there are none or they are being computed */
	report = $state.raw<DataReport>();
	reportProblem = $state.raw<Problem>();
	/** the text being typed, when its last letter came, and the plan before the first */
	#typing: { readonly path: string | undefined; readonly at: number; readonly before?: Plan } = noTyping;
	/** told after every change that has to be kept */
	readonly #changed: (plan: Plan, history: History) => void;
	readonly #now: () => string;

	readonly projection = $derived(this.#plan && planProjection(this.#plan));
	readonly figures = $derived(this.#plan && this.projection && figures(this.#plan, this.report, this.projection));
	readonly canUndo = $derived(this.#history.past.length > 0);
	readonly canRedo = $derived(this.#history.future.length > 0);

	constructor(changed: (plan: Plan, history: History) => void, now: () => string) {
		this.#changed = changed;
		this.#now = now;
	}

	get plan() {
		return this.#plan;
	}

	/** What can be undone and redone: patches between the states of the open plan. */
	get history() {
		return this.#history;
	}

	/** Puts a plan on the table (or none), with what can be undone on it, and forgets that of the one before. */
	show(plan: Plan | undefined, history: History = noHistory) {
		this.#plan = plan;
		this.#history = history;
		this.#unreadable = false;
		this.#typing = noTyping;
		this.report = undefined;
		this.reportProblem = undefined;
	}

	/** Takes in what was stored of the open plan's history, read after the plan was shown. `unreadable`: it is damaged. */
	recall(stored: History | 'unreadable') {
		if (stored === 'unreadable') this.#unreadable = true;
		else this.#history = continued(stored, this.#history);
	}

	/** Nothing that was done can be undone or redone any more. */
	forget() {
		this.#history = noHistory;
		this.#unreadable = false;
		this.#typing = noTyping;
	}

	/** One change of the open plan: saved, and one step that can be undone. Typing into one text goes on with its step. */
	edit(change: (plan: Plan) => Plan) {
		if (!this.#plan) return;
		const next = change(this.#plan);
		if (next === this.#plan) return;
		const path = typedAt(this.#plan, next);
		const { before, at, path: typed } = this.#typing;
		const goesOn = before && path === typed && Date.now() - at < typingPause;
		const start = goesOn ? before : this.#plan;
		const patch = difference(next, start);
		if (goesOn) this.#history = amend(this.#history, patch);
		else if (patch.length > 0) this.#history = remember(this.#history, patch);
		this.#typing = path === undefined ? noTyping : { path, at: Date.now(), before: start };
		this.#replace(next);
	}

	undo() {
		return this.#step(back);
	}

	redo() {
		return this.#step(forward);
	}

	#step(direction: typeof back<Plan>): StepTaken {
		this.#typing = noTyping;
		const before = this.#plan;
		if (!before) return 'nothing';
		const taken = direction(this.#history, before);
		if (!taken) return this.#unreadable ? 'unreadable' : 'nothing';
		// What was stored may be damaged: a state that is no plan, or not this one, is never shown.
		if (taken === 'misfit' || taken.value.id !== before.id || !check(Plan, taken.value, before.id).ok) {
			this.#history = noHistory;
			this.#unreadable = true;
			return 'unreadable';
		}
		this.#history = taken.history;
		this.#replace(taken.value);
		return { patch: taken.patch, before, after: taken.value };
	}

	#replace(plan: Plan) {
		this.#plan = { ...plan, changed: this.#now() };
		this.#changed(this.#plan, this.#history);
	}
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
