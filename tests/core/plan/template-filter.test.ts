import { expect, test } from 'vitest';
import { effortOf } from '../../../src/core/plan/templates/effort';
import {
	activeConditions,
	filterTemplates,
	loosenings,
	noFilter,
	someUnfit,
	type TemplateEntry,
} from '../../../src/core/plan/templates/filter';
import { templateIds, templateOf } from '../../../src/core/plan/templates/index';
import { searchText } from '../../../src/core/plan/templates/search';
import de from '../../../src/i18n/de/templates';

const texts = de().texts;
/** Each costs a thousand more than the one before it. */
const entries = templateIds.map((id, i): TemplateEntry => ({ id, text: searchText(texts[id]), cost: () => i * 1_000 }));
const found = (filter: Partial<typeof noFilter>, relation: 'contractual' | 'nonContractual' = 'nonContractual') =>
	filterTemplates(entries, { ...noFilter, ...filter }, relation);

test('without a condition all are found, those that do not suit the relation last', () => {
	for (const relation of ['contractual', 'nonContractual'] as const) {
		const all = found({}, relation);
		expect(new Set(all)).toEqual(new Set(entries));
		const suits = all.map(({ id }) => templateOf(id).suits.includes(relation));
		expect(suits).toEqual(suits.toSorted((a, b) => Number(b) - Number(a)));
		expect(found({ fits: true }, relation).length).toBe(suits.filter(Boolean).length);
	}
});

test('asking for what suits is a choice only where something does not', () => {
	expect(someUnfit(entries, 'contractual')).toBe(true);
	expect(someUnfit(entries, 'nonContractual')).toBe(
		templateIds.some((id) => !templateOf(id).suits.includes('nonContractual')),
	);
	expect(someUnfit([], 'contractual')).toBe(false);
});

test('each condition keeps exactly the templates that meet it, and all hold at once', () => {
	for (const { id } of found({ category: 'events' })) expect(templateOf(id).category).toBe('events');
	for (const { id } of found({ goal: 'basket' })) expect(templateOf(id).goals).toContain('basket');
	for (const { id } of found({ effort: 'high' })) expect(effortOf(templateOf(id))).toBe('high');
	expect(found({ budget: 4_000 })).toHaveLength(5);
	const both = found({ category: 'service', goal: 'satisfaction' });
	expect(new Set(both)).toEqual(
		new Set(found({ category: 'service' }).filter((entry) => found({ goal: 'satisfaction' }).includes(entry))),
	);
	expect(both.length).toBeGreaterThan(0);
});

test('the cost of a template is asked for only when a budget is set', () => {
	let asked = 0;
	const counting = entries.map((entry) => ({ ...entry, cost: () => ++asked }));
	filterTemplates(counting, { ...noFilter, query: 'kunden', fits: true }, 'contractual');
	expect(asked).toBe(0);
});

test('a filter says which conditions it sets; a search of blanks is none', () => {
	expect(activeConditions({ ...noFilter, query: '  ' })).toEqual([]);
	expect(activeConditions({ ...noFilter, budget: 0, fits: true })).toEqual(['fits', 'budget']);
});

test('where nothing is found, it names the condition in the way and what appears without it', () => {
	const filter = { ...noFilter, query: 'xyzzy', category: 'events' } as const;
	expect(filterTemplates(entries, filter, 'contractual')).toEqual([]);
	expect(loosenings(entries, filter, 'contractual')).toEqual([
		{ condition: 'query', found: found({ category: 'events' }, 'contractual').length },
	]);
	expect(loosenings(entries, { ...filter, budget: -1 }, 'contractual')).toEqual([]);
});
