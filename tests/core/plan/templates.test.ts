import { describe, expect, test } from 'vitest';
import { categories, CostLine, Measure, phases, presetLines } from '../../../src/core/plan/measure';
import { industries, relations } from '../../../src/core/plan/plan';
import { fromTemplate } from '../../../src/core/plan/templates/from-template';
import { templateIds, templateOf, templateOfMeasure } from '../../../src/core/plan/templates/index';
import { atPriceLevel } from '../../../src/core/plan/templates/price-level';
import { suggestionReasons, suggestTemplates } from '../../../src/core/plan/templates/suggest';
import de from '../../../src/i18n/de/templates';
import en from '../../../src/i18n/en/templates';

const words = { de: de(), en: en() };
const languages = ['de', 'en'] as const;
const counter = () => {
	let last = 0;
	return () => `id-${++last}`;
};
const context = { roleIds: { founder: 'founder', team: 'team' }, currency: 'EUR' } as const;

test('there are 15 to 18 templates, at least three in each of the five categories', () => {
	expect(templateIds.length).toBeGreaterThanOrEqual(15);
	expect(templateIds.length).toBeLessThanOrEqual(18);
	for (const category of categories)
		expect(templateIds.filter((id) => templateOf(id).category === category).length).toBeGreaterThanOrEqual(3);
});

describe.for(languages)('in %s', (language) => {
	test.for(templateIds)('%s makes a valid measure with words for everything', (id) => {
		const texts = words[language].texts[id];
		const measure = fromTemplate(id, texts, context, counter());
		expect(Measure.safeParse(measure).error).toBeUndefined();
		expect(Object.keys(texts.costs)).toEqual(Object.keys(templateOf(id).costs));
		for (const text of [texts.name, texts.summary, texts.why, texts.benefit, texts.segment, texts.pitfall])
			expect(text.trim()).not.toBe('');
		expect(measure.costs.map((line) => line.name)).toEqual(Object.values(texts.costs));
		expect('legal' in texts || !templateOf(id).needsLegalBasis).toBe(true);
	});

	test('no two templates have the same name', () => {
		const names = templateIds.map((id) => words[language].texts[id].name);
		expect(new Set(names).size).toBe(names.length);
	});

	test('no text shouts', () => {
		expect(JSON.stringify(words[language])).not.toContain('!');
	});
});

test.for(templateIds)('%s names hours for all four phases, all above 0, and gives every line its own id', (id) => {
	const measure = fromTemplate(id, words.en.texts[id], context, counter());
	for (const phase of phases)
		expect(measure.hours.some((line) => line.phase === phase && (line.hours.low ?? 0) > 0)).toBe(true);
	const ids = [measure.id, ...measure.costs.map((line) => line.id), ...measure.hours.map((line) => line.id)];
	expect(new Set(ids).size).toBe(ids.length);
});

test.for(templateIds)(
	'%s changes something, claims no certainty and stays a template until the user says otherwise',
	(id) => {
		const { reach, effects, costs, hours, legalBasis } = fromTemplate(id, words.en.texts[id], context, counter());
		expect(Object.keys(effects).length).toBeGreaterThan(0);
		expect(legalBasis).toBeUndefined();
		const assumptions = [
			reach,
			...Object.values(effects),
			...costs.flatMap((line) => line.amount ?? line.share ?? []),
			...hours.map((line) => line.hours),
		].filter((a) => a !== undefined);
		for (const a of assumptions) {
			expect(a.provenance.kind).toBe('template');
			expect(a.low! <= a.likely && a.likely <= a.high!).toBe(true);
		}
		// Cautious: even the likely case keeps at most a quarter of all leavers of the target group.
		expect(reach.likely * (effects.loss?.likely ?? 0)).toBeLessThan(0.25);
	},
);

test.for(templateIds)('%s states for each cost line either an amount or a share, in its preset’s group', (id) => {
	for (const line of fromTemplate(id, words.en.texts[id], context, counter()).costs) {
		expect(CostLine.safeParse(line).success).toBe(true);
		expect(line.share !== undefined).toBe(line.per === 'participantRevenue');
		expect(line.amount !== undefined).toBe(line.per !== 'participantRevenue');
		if (line.preset) expect(line.group).toBe(presetLines[line.preset]);
	}
});

test('a community always counts the hours of its moderation', () => {
	const { hours } = templateOf('community');
	expect(hours.some(({ role, phase, hours: [low] }) => role === 'team' && phase === 'execution' && low > 0)).toBe(true);
});

test('without a team its hours fall to the founder', () => {
	const alone = { roleIds: { founder: 'me' }, currency: 'EUR' } as const;
	const { hours } = fromTemplate('stampCard', words.de.texts.stampCard, alone, counter());
	expect(new Set(hours.map((line) => line.role))).toEqual(new Set(['me']));
});

test('amounts keep their size where a unit is worth about a euro and are scaled in whole minor units elsewhere', () => {
	expect(atPriceLevel(4_900, 'CHF')).toBe(4_900);
	expect(atPriceLevel(4_900, 'CZK')).toBe(120_000);
	expect(atPriceLevel(0, 'SEK')).toBe(0);
	for (const id of templateIds) {
		const measure = fromTemplate(id, words.en.texts[id], { ...context, currency: 'DKK' }, counter());
		expect(Measure.safeParse(measure).success).toBe(true);
	}
});

test('a measure finds its template again; one made by hand has none', () => {
	expect(templateOfMeasure(fromTemplate('referral', words.en.texts.referral, context, counter()))).toBe(
		templateOf('referral'),
	);
	expect(templateOfMeasure({})).toBeUndefined();
	expect(templateOfMeasure({ template: 'fromLaterVersion' })).toBeUndefined();
});

describe.for(relations)('suggestions for %s', (relation) => {
	test.for(industries)('%s gets three different templates that suit, each with a reason', (industry) => {
		const suggestions = suggestTemplates(industry, relation);
		expect(new Set(suggestions.map(({ template }) => template)).size).toBe(3);
		for (const { template, reason } of suggestions) {
			expect(templateOf(template).suits).toContain(relation);
			expect(suggestionReasons).toContain(reason);
			expect(words.de.reasons[reason]).not.toBe('');
		}
	});
});
