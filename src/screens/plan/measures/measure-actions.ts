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
			workspace.edit((plan) => removeMeasure(plan, measure.id));
			session.toast.say(locale.t.plan.list.removed(measure.name));
			if (route.parts[2] === measure.id) route.go('/plan/measures');
		},
		close: () => {
			route.go('/plan/measures');
		},
	};
}
