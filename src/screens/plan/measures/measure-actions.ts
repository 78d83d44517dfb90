import { tick } from 'svelte';
import { addMeasure, blankMeasure, duplicateMeasure, moveMeasure, removeMeasure } from '../../../core/plan/edit';
import { categories, type Measure } from '../../../core/plan/measure';
import { getLocale } from '../../../i18n/locale.svelte';
import { getRoute } from '../../../state/route.svelte';
import { getSession } from '../../../state/session.svelte';
import { getWorkspace } from '../../../state/workspace.svelte';

/** What can be done with measures as a whole, with what it says and where it leads. Call during set-up of a component. */
export function measureActions() {
	const locale = getLocale();
	const route = getRoute();
	const session = getSession();
	const workspace = getWorkspace();

	/** Puts the focus on a measure in the list; without one, on the first way to a new one. */
	const focusRow = async (id: string | undefined) => {
		await tick();
		const row = id === undefined ? undefined : `[data-measure="${CSS.escape(id)}"]`;
		document.querySelector<HTMLElement>(row ?? 'main a[href*="#/plan/templates"]')?.focus();
	};
	/** Back to the list, and the focus to a measure in it once it stands. */
	const leave = (id: string | undefined) => {
		addEventListener('hashchange', () => void focusRow(id), { once: true });
		route.go('/plan/measures');
	};
	const open = (id: string) => {
		route.go(`/plan/measures/${encodeURIComponent(id)}`);
	};
	/** Adds a measure and opens it. */
	const add = (measure: Measure) => {
		workspace.edit((plan) => addMeasure(plan, measure));
		open(measure.id);
	};

	return {
		add,
		addBlank: () => {
			const plan = workspace.plan;
			if (!plan) return;
			const covered = new Set(plan.measures.map(({ category }) => category));
			const category = categories.find((name) => !covered.has(name)) ?? 'service';
			add(blankMeasure(session.newId(), locale.t.plan.list.newName, category, plan.team[0]?.id));
		},
		duplicate: (measure: Measure) => {
			const name = locale.t.plan.list.copyOf(measure.name).slice(0, 120);
			workspace.edit((plan) => duplicateMeasure(plan, measure.id, name, () => session.newId()));
		},
		move: (measure: Measure, by: number) => {
			workspace.edit((plan) => moveMeasure(plan, measure.id, by));
		},
		remove: (measure: Measure) => {
			const list = workspace.plan?.measures ?? [];
			const at = list.findIndex(({ id }) => id === measure.id);
			const neighbour = list[at + 1] ?? list[at - 1];
			workspace.edit((plan) => removeMeasure(plan, measure.id));
			session.toast.say(locale.t.plan.list.removed(measure.name));
			if (route.parts[2] === measure.id) leave(neighbour?.id);
			else void focusRow(neighbour?.id);
		},
		/** Closes the editor; the focus goes back to the measure in the list. */
		close: (measure: Measure | undefined) => {
			leave(measure?.id);
		},
	};
}
