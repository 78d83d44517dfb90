import { createContext } from 'svelte';
import type { Plan } from '../core/plan/plan';
import type { Problem } from '../core/problem';
import { DataClient } from '../data/client';
import type { Locale } from '../i18n/locale.svelte';
import { Autosave, type SaveState } from '../storage/autosave';
import type { Damaged, History, StoredPlan } from '../storage/document';
import { newId } from '../storage/identity';
import { boot, deletePlan, discardDamaged, readPlan, saveSettings } from '../storage/store';
import { holdEdit, releaseEdit, savePlan } from '../storage/store';
import { listen } from '../storage/tabs';
import { backupDue } from './backup-due';
import { now, saveFile, today, todayText } from './browser';
import { keepBoth } from './conflict';
import { readingMemory, workbookReader } from './import-sources';
import { withSet } from './import-state';
import { ImportSession } from './import-session.svelte';
import { Measurement } from './measurement';
import { PlanHistories } from './plan-histories';
import { withoutPlan, withPlan } from './plan-list';
import type { Preferences } from './preferences.svelte';
import { Toast } from './toast.svelte';
import { Workspace } from './workspace.svelte';

/** Joins the open plan with storage, worker, language and the other tabs. One per page. */
export class Session {
	readonly client = new DataClient();
	readonly workspace: Workspace;
	readonly importer: ImportSession;
	readonly toast = new Toast();
	readonly preferences: Preferences;
	readonly locale: Locale;

	/** all plans of this browser, the open one in its newest state */
	plans = $state.raw<readonly Plan[]>([]);
	save = $state.raw<SaveState>({ kind: 'none' });
	/** what was found wrong at the start */
	problems = $state.raw<readonly Problem[]>([]);
	damaged = $state.raw<readonly Damaged[]>([]);
	/** it is time to save a backup; said until saved or put off */
	backupDue = $state(false);
	#edits = 0;

	readonly #autosave: Autosave;
	readonly #measurement: Measurement;
	readonly #histories: PlanHistories;

	constructor(locale: Locale, preferences: Preferences) {
		this.locale = locale;
		this.preferences = preferences;
		this.workspace = new Workspace((plan, history) => {
			this.#kept(plan, history);
		}, now);
		this.#histories = new PlanHistories(this.workspace);
		this.#autosave = new Autosave({
			save: savePlan,
			hold: holdEdit,
			release: releaseEdit,
			now,
			onState: (state) => {
				this.save = state;
			},
		});
		this.#measurement = new Measurement(this.client, (result) => {
			this.workspace.report = result.ok ? result.value : undefined;
			this.workspace.reportProblem = result.ok ? undefined : result.error;
		});
		this.importer = new ImportSession({
			client: this.client,
			newId,
			today,
			currency: () => this.workspace.plan?.business.currency ?? 'EUR',
			sets: () => this.workspace.plan?.dataSets ?? [],
			stored: (set, replaced) => {
				this.workspace.edit((plan) => withSet(plan, set, replaced));
			},
			workbooks: workbookReader,
			memory: readingMemory,
		});
	}

	/** Makes what was deleted from the open plan final: nothing can be undone on it any more, rows no plan names go at once. */
	forgetDeleted = () => this.#histories.forget(this.#autosave);
	newId = newId;
	now = now;
	today = todayText;
	saveFile = saveFile;

	/** Reads what this browser keeps and opens the plan last open. Without storage everything works, in memory. */
	async start() {
		const found = await boot();
		const settings = found.ok ? found.value.settings : {};
		await this.preferences.follow(settings, (changes) => void saveSettings(changes));
		if (!found.ok) {
			this.save = { kind: 'unsaved', problem: found.error };
			return;
		}
		this.damaged = found.value.damaged;
		this.problems = found.value.notices;
		this.#take(found.value.plans);
		const last = this.plans.find(({ id }) => id === settings.lastPlan) ?? this.plans[0];
		if (last) {
			this.#show(last);
			this.save = { kind: 'saved', at: last.changed };
		}
		this.#remind();
		listen((message) => {
			if (message.kind === 'wipe') location.reload();
			else void this.#otherTab(message.key, message.revision);
		});
	}

	openPlan(id: string) {
		const plan = this.plans.find((one) => one.id === id);
		if (!plan) return;
		this.#show(plan);
		void saveSettings({ lastPlan: id });
		location.hash = '#/overview';
	}

	/** Keeps a new plan and opens it. */
	createPlan(plan: Plan) {
		this.#show(plan);
		this.#kept(plan, this.workspace.history);
		void saveSettings({ lastPlan: plan.id });
	}

	/** Deletes a plan from this browser; its rows go at the next start. */
	async removePlan(id: string) {
		const removed = this.plans.find((plan) => plan.id === id);
		this.plans = withoutPlan(this.plans, id);
		this.#autosave.drop(id);
		if (this.workspace.plan?.id === id) this.#show(undefined);
		await deletePlan(id);
		return removed;
	}

	flush() {
		void this.#autosave.flush();
	}

	get pending() {
		return this.#autosave.pending;
	}

	retry() {
		void this.#autosave.retry();
	}

	/** The way out of a conflict that loses nothing: the other tab's version stays, ours goes on as a plan of its own. */
	async keepCopy() {
		const { plan } = this.workspace;
		if (!plan) return;
		this.#autosave.drop(plan.id);
		const kept = await keepBoth(plan);
		if (!kept.ok) {
			this.save = { kind: 'unsaved', problem: kept.error };
			return;
		}
		const { copy, other } = kept.value;
		this.#take(other ? [other, copy] : [copy]);
		if (!other) this.plans = withoutPlan(this.plans, plan.id);
		this.#show(copy.plan);
		this.save = { kind: 'saved', at: now() };
	}

	/** One file with everything this browser keeps, customer data included. */
	async downloadBackup() {
		const { backupFile } = await import('./backup-file');
		const made = await backupFile(this.client, this.plans);
		if (!made.ok) {
			this.report(made.error);
			return;
		}
		saveFile(made.value.name, made.value.text, 'application/json');
		this.preferences.backedUp(now());
		this.#edits = 0;
		this.backupDue = false;
	}

	/** Shows a problem above every view until it is dismissed. */
	report(problem: Problem) {
		this.problems = [...this.problems, problem];
	}

	dismiss(problem: Problem) {
		this.problems = this.problems.filter((one) => one !== problem);
	}

	async discardDamaged(key: string) {
		await discardDamaged(key);
		this.damaged = this.damaged.filter((record) => record.key !== key);
	}

	/** Takes plans in that came from a file; the first of them is opened. */
	adopt(plans: readonly StoredPlan[]) {
		this.#take(plans);
		const first = plans[0]?.plan;
		if (first) this.openPlan(first.id);
	}

	#remind() {
		this.backupDue = backupDue(this.plans, this.preferences.backupAt, this.#edits, now());
	}

	/** Takes over what is stored, with the revision it is stored at. */
	#take(stored: readonly StoredPlan[]) {
		for (const { plan, revision } of stored) {
			this.#autosave.track(plan.id, revision);
			this.plans = withPlan(this.plans, plan);
		}
	}

	#kept(plan: Plan, history: History) {
		this.plans = withPlan(this.plans, plan);
		// A toast's way back would now undo something else.
		this.toast.hide();
		this.#edits += 1;
		if (this.#edits % 20 === 0) this.#remind();
		this.locale.currency = plan.business.currency;
		this.#autosave.queue(plan, history);
		void this.#measurement.follow(plan);
	}

	#show(plan: Plan | undefined) {
		this.#histories.show(plan, plan ? this.#autosave.revisionOf(plan.id) : 0);
		if (plan) this.locale.currency = plan.business.currency;
		this.#measurement.reset();
		void this.#measurement.follow(plan);
	}

	/** Another tab saved or deleted a plan: what is not being edited here follows. */
	async #otherTab(key: string, revision: number) {
		const id = /^plan:(.+)$/.exec(key)?.[1];
		// What a page sent before it was reloaded may be heard after.
		if (id !== undefined && revision > 0 && revision <= this.#autosave.revisionOf(id)) return;
		if (id === undefined || (this.#autosave.pending && this.workspace.plan?.id === id)) return;
		const stored = await readPlan(id);
		if (!stored.ok) return;
		const { value } = stored;
		if (value) this.#take([value]);
		else this.plans = withoutPlan(this.plans, id);
		if (this.workspace.plan?.id === id) this.#show(value?.plan);
	}
}

export const [getSession, setSession] = createContext<Session>();
