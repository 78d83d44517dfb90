import type { Category, Goal } from '../measure';
import type { Business } from '../plan';
import { effortOf, type Effort } from './effort';
import { templateOf, type TemplateId } from './index';
import { mentions } from './search';

/** What a template of the library has to meet. All conditions hold at once; undefined, false and '' ask nothing. */
export interface TemplateFilter {
	readonly query: string;
	readonly category: Category | undefined;
	/** a goal it serves, not only its first */
	readonly goal: Goal | undefined;
	readonly effort: Effort | undefined;
	/** highest cost of its first twelve months in this plan, minor units */
	readonly budget: number | undefined;
	/** suits the relation to the customers */
	readonly fits: boolean;
}

export const noFilter: TemplateFilter = {
	query: '',
	category: undefined,
	goal: undefined,
	effort: undefined,
	budget: undefined,
	fits: false,
};

/** A template as far as the library looks for it. */
export interface TemplateEntry {
	readonly id: TemplateId;
	/** of `searchText` */
	readonly text: string;
	/** cost of the first twelve months in this plan, minor units; asked for only when needed */
	readonly cost: () => number;
}

type Condition = keyof TemplateFilter;
export type Relation = Business['relation'];

/** Whether a template suits a relation to the customers. */
export const suits = (id: TemplateId, relation: Relation) => templateOf(id).suits.includes(relation);

/** Whether asking for what suits leaves anything out: else there is nothing to choose. */
export const someUnfit = (entries: readonly Pick<TemplateEntry, 'id'>[], relation: Relation) =>
	entries.some(({ id }) => !suits(id, relation));

/** In the order in which they cost least to check. */
const conditions: Readonly<
	Record<Condition, (entry: TemplateEntry, filter: TemplateFilter, relation: Relation) => boolean>
> = {
	category: ({ id }, { category }) => category === undefined || templateOf(id).category === category,
	goal: ({ id }, { goal }) => goal === undefined || templateOf(id).goals.includes(goal),
	fits: ({ id }, { fits }, relation) => !fits || suits(id, relation),
	effort: ({ id }, { effort }) => effort === undefined || effortOf(templateOf(id)) === effort,
	query: ({ text }, { query }) => mentions(text, query),
	budget: ({ cost }, { budget }) => budget === undefined || cost() <= budget,
};
const names = Object.keys(conditions) as Condition[];

/** The conditions a filter sets. */
export function activeConditions(filter: TemplateFilter): Condition[] {
	return names.filter((name) => (name === 'query' ? filter.query.trim() !== '' : filter[name] !== noFilter[name]));
}

/** The templates that meet a filter, in their order, those that do not suit the relation last. */
export function filterTemplates<Entry extends TemplateEntry>(
	entries: readonly Entry[],
	filter: TemplateFilter,
	relation: Relation,
): Entry[] {
	const active = activeConditions(filter);
	const found = entries.filter((entry) => active.every((name) => conditions[name](entry, filter, relation)));
	return [...found.filter(({ id }) => suits(id, relation)), ...found.filter(({ id }) => !suits(id, relation))];
}

/**
 * Where a filter finds nothing: the conditions that alone stand in the way, with how many templates appear without each,
 * the most first. Empty when more than one has to go.
 */
export function loosenings(
	entries: readonly TemplateEntry[],
	filter: TemplateFilter,
	relation: Relation,
): { readonly condition: Condition; readonly found: number }[] {
	return activeConditions(filter)
		.map((condition) => {
			const rest = { ...filter, [condition]: noFilter[condition] };
			return { condition, found: filterTemplates(entries, rest, relation).length };
		})
		.filter(({ found }) => found > 0)
		.sort((a, b) => b.found - a.found);
}
