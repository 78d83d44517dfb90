import { describe, expect, test } from 'vitest';
import { categories, CostLine, goals, Measure, phases, presetLines } from '../../../src/core/plan/measure';
import { industryPresets } from '../../../src/core/plan/industry-presets';
import { newPlan } from '../../../src/core/plan/new-plan';
import { industries, relations, type Industry, type Plan } from '../../../src/core/plan/plan';
import { effortOf, hoursInFirstYear } from '../../../src/core/plan/templates/effort';
import { fromTemplate } from '../../../src/core/plan/templates/from-template';
import {
	templateIds,
	templateOf,
	templateOfMeasure,
	templatesOf,
	type TemplateId,
	type TemplateWords,
} from '../../../src/core/plan/templates/index';
import { atPriceLevel } from '../../../src/core/plan/templates/price-level';
import { suggestionReasons, suggestTemplates } from '../../../src/core/plan/templates/suggest';
import type { MeasureTemplate } from '../../../src/core/plan/templates/template';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { project } from '../../../src/core/projection/project';
import de from '../../../src/i18n/de/templates';
import en from '../../../src/i18n/en/templates';

const words = { de: de(), en: en() };
const languages = ['de', 'en'] as const;
const counter = () => {
	let last = 0;
	return () => `id-${++last}`;
};
const context = { roleIds: { founder: 'founder', team: 'team' }, currency: 'EUR' } as const;

test('there are at least 42 templates, at least six in each of the five categories (R12)', () => {
	expect(templateIds.length).toBeGreaterThanOrEqual(42);
	for (const category of categories) expect(templatesOf(category).length).toBeGreaterThanOrEqual(6);
	expect(categories.flatMap(templatesOf)).toEqual(templateIds);
});

/** What the sources of the field name, and the templates that answer it. */
const named: Readonly<Record<string, readonly TemplateId[]>> = {
	'R13 subscription': ['subscription'],
	'R13 subscription box': ['subscriptionBox'],
	'R13 shopping club': ['shoppingClub'],
	'R13 community': ['contributorPlatform'],
	'R13 extendable product': ['extendableProduct'],
	'R13 accessories': ['accessories'],
	'R13 maintenance contract': ['maintenanceContract'],
	'R14 reachability': ['reachability'],
	'R14 response time': ['reachability', 'resolutionPromise'],
	'R14 delivery': ['reliableDelivery'],
	'R15 customer magazine': ['customerMagazine'],
	'R15 letter': ['personalLetter'],
	'R15 telephone': ['phoneCall'],
	'R15 birthday': ['birthdayGreeting'],
	'R15 social networks': ['socialMedia'],
	'R15 news of the business': ['businessNews'],
	'R16 voucher': ['secondPurchaseVoucher'],
	'R16 points': ['pointsProgramme'],
	'R16 tiers': ['statusTiers'],
	'R16 bundle': ['bundleOffer'],
	'R16 sample': ['sample'],
	'R16 regulars’ price': ['regularsPrice'],
	'R17 late-night shopping': ['lateNightShopping'],
	'R17 workshop': ['handsOnWorkshop'],
	'R17 tasting': ['tasting'],
	'R17 concert and dinner': ['concertDinner'],
	'R17 open workshop': ['openWorkshop'],
	'R20 complaint recovery': ['complaintRecovery'],
	'R24 newsletter': ['newsletter'],
	'R28 content by customers': ['customerContent', 'contributorPlatform'],
	'R35 dialogue after the project': ['clientDialogue'],
	'R35 several contacts': ['teamDialogue'],
	'R36 webinars': ['education'],
	'R36 workshops': ['handsOnWorkshop'],
	'R36 videos': ['tutorialVideos'],
	'R36 blog': ['adviceBlog'],
	'R37 forum': ['forum', 'community'],
	'R43 references': ['caseStudies'],
	'R43 expectations named': ['statedExpectations'],
	'R43 reports of results': ['resultReport'],
	'R43 future plans': ['outlookMeeting'],
	'R43 feedback, why gone': ['feedbackLoop', 'exitInterview'],
	'R43 dialogue with other staff': ['teamDialogue'],
	'R67 stamp card': ['stampCard'],
	'R68 proactive service': ['proactiveAdvice', 'followUp'],
	'R69 feedback loop': ['feedbackLoop'],
};
test.for(Object.entries(named))('%s has a template', ([, ids]) => {
	expect(templateIds).toEqual(expect.arrayContaining([...ids]));
});

test('every goal comes first for some template, and contract and single sale both have templates in every category', () => {
	const first = new Set(templateIds.map((id) => templateOf(id).goals[0]));
	for (const goal of goals) expect(first).toContain(goal);
	for (const category of categories)
		for (const relation of relations)
			expect(templatesOf(category).some((id) => templateOf(id).suits.includes(relation))).toBe(true);
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
	});

	test.for(templateIds)('%s says what the law asks where it asks something, and that this is no advice', (id) => {
		const { needsLegalBasis, legalGate }: MeasureTemplate = templateOf(id);
		const { legal }: TemplateWords = words[language].texts[id];
		expect(legal !== undefined).toBe(needsLegalBasis || legalGate !== undefined);
		if (legal === undefined) return;
		expect(legal).toMatch(language === 'de' ? /Das ist keine Rechtsberatung\.$/ : /This is not legal advice\.$/);
		if (needsLegalBasis) expect(legal).toContain(language === 'de' ? '§ 7 Abs. 3 UWG' : '§ 7 (3) UWG');
	});

	test.for(['name', 'summary', 'why', 'benefit', 'pitfall'] as const)('no two templates have the same %s', (key) => {
		const found = templateIds.map((id) => words[language].texts[id][key]);
		expect(new Set(found).size).toBe(found.length);
	});

	test.for(templateIds)('%s keeps its words short and in sentences', (id) => {
		const { name, segment, costs, summary, why, benefit, pitfall }: TemplateWords = words[language].texts[id];
		for (const short of [name, segment, ...Object.values(costs)]) {
			expect(short.length).toBeLessThanOrEqual(75);
			expect(short).not.toMatch(/\.$|^\s|\s$|\s\s/);
		}
		for (const sentence of [summary, why, benefit, pitfall]) {
			expect(sentence.length).toBeLessThanOrEqual(150);
			expect(sentence).toMatch(/^[A-ZÄÖÜ“„].*[.?]$/);
		}
		expect(new Set(Object.values(costs)).size).toBe(Object.keys(costs).length);
	});

	test('the customer magazine warns of its cost, the phone call and the gift of their limits', () => {
		const { texts } = words[language];
		expect(texts.customerMagazine.pitfall).toMatch(language === 'de' ? /^Sehr teuer/ : /^Very expensive/);
		expect(texts.phoneCall.legal).toContain(language === 'de' ? '§ 7 Abs. 2 Nr. 1 UWG' : '§ 7 (2) no. 1 UWG');
		expect(texts.topCustomersGift.legal).toContain('50 €');
	});

	test('no text shouts', () => {
		expect(JSON.stringify(words[language])).not.toContain('!');
	});
});

/** All texts within a value, without its keys. */
function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('the German words say Sie, name people without marks of gender, and are German', () => {
	const text = stringsIn(words.de).join('\n');
	expect(text).not.toMatch(/\b(du|dich|dir|dein(e[mnrs]?)?|euch|euer|eure[mnrs]?)\b/i);
	expect(text).not.toMatch(/[:*_·]in(nen)?\b|[a-zäöüß]In(nen)?\b/);
	expect(text).not.toMatch(
		/\b(customer|community|feedback|event|sale|shopping|loyalty|churn|retention|tool|content|support|onboarding|report|reporting|meeting|goodie|tier|level|deal|story|benefit|voucher|bundle|sample|brand)s?\b/i,
	);
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
		// Cautious: nobody knows the effect, so the low case is at most half of the likely one, and the high case modest.
		// Where few are reached, more may hold for those: complaints settled, a seat on the board.
		const { loss, purchases, basket, referrals, winBack } = effects;
		for (const effect of Object.values(effects)) expect(effect!.low! * 2).toBeLessThanOrEqual(effect!.likely);
		expect(Math.min(loss?.high ?? 0, (loss?.high ?? 0) * reach.high! * 4)).toBeLessThanOrEqual(0.35);
		for (const rate of [purchases, basket]) expect(rate?.high ?? 0).toBeLessThanOrEqual(0.25);
		expect(referrals?.high ?? 0).toBeLessThanOrEqual(0.15);
		expect(winBack?.high ?? 0).toBeLessThanOrEqual(0.03);
		expect(reach.likely * (loss?.likely ?? 0)).toBeLessThanOrEqual(0.1);
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

test.for(['community', 'forum', 'customerContent', 'contributorPlatform', 'socialMedia'] as const)(
	'%s always counts the hours of its moderation (R37)',
	(id) => {
		const moderation = templateOf(id).hours.filter(({ phase }) => phase === 'execution');
		for (const { per, hours } of moderation) expect([per, hours[0] > 0]).toEqual(['month', true]);
		expect(moderation.reduce((sum, { hours: [low] }) => sum + low, 0)).toBeGreaterThanOrEqual(4);
	},
);

test('promo prices stand on monthly lines and are no higher than the usual price; the newsletter has one', () => {
	const withPromo = (id: TemplateId) => Object.values(templateOf(id).costs).filter(({ promo }) => promo);
	for (const line of templateIds.flatMap(withPromo)) {
		expect(line.per).toBe('month');
		expect(line.promo!.amount).toBeLessThanOrEqual(line.amount![1]);
	}
	expect(withPromo('newsletter')).toHaveLength(1);
});

test('all ten preset lines of the ledger occur', () => {
	const used = templateIds.flatMap((id) => Object.values(templateOf(id).costs).map(({ preset }) => preset));
	expect(used).toEqual(expect.arrayContaining(Object.keys(presetLines)));
});

describe('effort', () => {
	const of = (...hours: MeasureTemplate['hours']) => ({ hours });
	const execution = (per: 'once' | 'month' | 'quarter' | 'year', likely: number) =>
		({ role: 'founder', phase: 'execution', per, hours: [0, likely, 999] }) as const;

	test('counts the likely hours of the first year: once, twelve months, four quarters, one year', () => {
		expect(hoursInFirstYear(of())).toBe(0);
		expect(
			hoursInFirstYear(
				of(execution('once', 1), execution('month', 10), execution('quarter', 100), execution('year', 5)),
			),
		).toBe(1 + 120 + 400 + 5);
	});

	test('is low up to 40 hours, medium up to 120, high above', () => {
		expect(effortOf(of(execution('year', 40)))).toBe('low');
		expect(effortOf(of(execution('year', 40.5)))).toBe('medium');
		expect(effortOf(of(execution('month', 10)))).toBe('medium');
		expect(effortOf(of(execution('month', 10), execution('once', 1)))).toBe('high');
	});

	test('tells the templates apart: some of each, in every category at least two kinds', () => {
		expect(new Set(templateIds.map((id) => effortOf(templateOf(id))))).toEqual(new Set(['low', 'medium', 'high']));
		for (const category of categories)
			expect(new Set(templatesOf(category).map((id) => effortOf(templateOf(id)))).size).toBeGreaterThanOrEqual(2);
	});
});

/** A plan of an industry with some customers and one measure. */
function planWith(id: TemplateId, industry: Industry): Plan {
	const newId = counter();
	const relation = templateOf(id).suits[0]!;
	const plan = newPlan({
		id: 'plan',
		now: '2027-01-04T08:00:00.000Z',
		today: '2027-01-04',
		language: 'de',
		industry,
		relation,
		currency: 'EUR',
		firstMonth: 2027 * 12,
		names: { founder: 'Gründerin', team: 'Aushilfe' },
		words: words.de.newPlan,
		newId,
	});
	const [, perMonth] = industryPresets[industry].acquiredPerMonth;
	plan.baseline.opening = {
		firstYear: { likely: perMonth * 6, provenance: { kind: 'own' } },
		established: { likely: perMonth * 10, provenance: { kind: 'own' } },
	};
	const roleIds = { founder: plan.team[0]!.id, team: plan.team[1]!.id };
	return { ...plan, measures: [fromTemplate(id, words.de.texts[id], { roleIds, currency: 'EUR' }, newId)] };
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.for(templateIds)('%s alone', (id) => {
	test('gives finite figures in a plan of each industry, more customers in better cases, and no wonders', () => {
		for (const industry of industries) {
			const { likely, cautious, favourable, without } = planProjection(planWith(id, industry));
			const figures = [likely, cautious, favourable].flatMap(({ months, years }) =>
				[...months, ...years].flatMap((one): unknown[] => Object.values(one)),
			);
			const numbers = figures.flat().filter((value) => typeof value === 'number');
			expect(numbers.length).toBeGreaterThan(36 * 3);
			expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
			const [none, low, usual, high] = [without, cautious, likely, favourable].map(
				({ months }) => months.at(-1)!.closing,
			) as [number, number, number, number];
			expect([none <= low, low <= usual, usual <= high]).toEqual([true, true, true]);
			// After three years no measure alone makes the business more than a tenth larger, in the usual case.
			expect(usual).toBeLessThan(none * 1.1);
		}
	});

	test('only costs where it reaches nobody', () => {
		for (const industry of industries) {
			const plan = planWith(id, industry);
			plan.measures[0]!.reach = { likely: 0, provenance: { kind: 'own' } };
			const input = projectionInput(plan);
			const nobody = project(input).months;
			const none = project({ ...input, measures: [] }).months;
			const figures = (months: typeof none) =>
				months.map(({ closing, purchases, revenue, contribution }) => [closing, purchases, revenue, contribution]);
			expect(figures(nobody)).toEqual(figures(none));
			expect(sum(nobody.map(({ result }) => result))).toBeLessThan(sum(none.map(({ result }) => result)));
		}
	});
});

test('in the cautious case no template pays in every industry', () => {
	const pays = templateIds.filter((id) =>
		industries.every((industry) => {
			const { cautious, without } = planProjection(planWith(id, industry));
			return sum(cautious.months.map(({ result }) => result)) > sum(without.months.map(({ result }) => result));
		}),
	);
	expect(pays).toEqual([]);
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
