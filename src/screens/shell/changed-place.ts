import type { Patch } from '../../core/patch';
import type { Plan } from '../../core/plan/plan';
import type { Words } from '../../i18n/areas';
import type { ViewName } from '../screens';

type PlanPart = keyof Words['shell']['planParts'];

/** The view a change belongs to; within the plan its part, and the measure where it is one. */
export interface Place {
	readonly view: ViewName;
	readonly part?: PlanPart;
	readonly id?: string | undefined;
}

const views: Readonly<Partial<Record<string, Place>>> = {
	business: { view: 'plan', part: 'baseline' },
	baseline: { view: 'plan', part: 'baseline' },
	goals: { view: 'plan', part: 'goals' },
	team: { view: 'plan', part: 'team' },
	posts: { view: 'plan', part: 'staffing' },
	dataSets: { view: 'data' },
	survey: { view: 'nps' },
	threeNumbers: { view: 'retention' },
	sales: { view: 'costs' },
	churnEstimates: { view: 'costs' },
	scenarios: { view: 'scenarios' },
	actuals: { view: 'check' },
	document: { view: 'document' },
};

/** Where the reader finds what a patch has changed, by its first change; undefined for what stands nowhere on its own. */
export function placeOf(patch: Patch, after: Plan): Place | undefined {
	const [change] = patch;
	if (!change) return undefined;
	const [area, where] = change.path;
	if (area === 'definitions') return { view: where === 'activeCustomers' ? 'costs' : 'retention' };
	if (area === 'calculations') {
		// The first number typed into any of them brings the whole record.
		const [only, ...others] = Object.keys(after.calculations ?? {});
		const id = typeof where === 'string' ? where : others.length === 0 ? only : undefined;
		return { view: 'plan', part: 'calculators', id };
	}
	if (area !== 'measures') return views[String(area)];
	const at = change.kind === 'splice' ? change.at : where;
	// A measure that came or changed is shown; of one that went only the list is left.
	const isThere = change.kind !== 'splice' || change.path.length > 1 || change.items.length > 0;
	return {
		view: 'plan',
		part: 'measures',
		id: typeof at === 'number' && isThere ? measureId(after, change.path[1] ?? at) : undefined,
	};
}

const measureId = (plan: Plan, at: string | number) => (typeof at === 'number' ? plan.measures[at]?.id : undefined);

/** The address of a place. */
export const partsOf = ({ view, part, id }: Place): readonly string[] =>
	[view, part, id].filter((step): step is string => step !== undefined);

/** What a place is called. */
export function placeName({ view, part }: Place, words: Words['shell']): string {
	return part ? `${words.views[view]}, ${words.planParts[part]}` : words.views[view];
}

/** Whether the address shows the place already. */
export function isShown(place: Place, [view = 'start', part = 'measures', id]: readonly string[]): boolean {
	if (view !== place.view) return false;
	return place.part === undefined || (part === place.part && (place.id === undefined || id === place.id));
}
