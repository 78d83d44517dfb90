import { expect, test } from 'vitest';
import { assumptionsOf } from '../../src/core/plan/plan';
import { figureText, figuresIn, sectionIds, type Block } from '../../src/document/blocks';
import { bodyWords, ownTextKey, pageWords, writeDocument } from '../../src/document/write';
import { languages } from '../../src/i18n/format';
import type { Prose } from '../../src/i18n/prose';
import { somePlan } from '../fixtures/plan';
import { someDraft } from './draft';

const emptyPlan = () => {
	const plan = somePlan({ measures: [] });
	return { ...plan, baseline: { ...plan.baseline, acquisition: [] } };
};

test.for(languages)('every section is written in its place and in full (%s)', (language) => {
	const written = writeDocument(someDraft(language));
	expect(written.sections.map(({ id }) => id)).toEqual(sectionIds);
	for (const { blocks } of written.sections) {
		expect(blocks[0]).toMatchObject({ kind: 'heading', level: 2 });
		expect(blocks.length).toBeGreaterThan(1);
	}
});

test.for(languages)('the body is half a page to a page of words, without the appendix (%s)', (language) => {
	const words = bodyWords(writeDocument(someDraft(language)));
	expect(words).toBeGreaterThan(200);
	expect(words).toBeLessThanOrEqual(pageWords);
});

test('both languages hold the same figures in the same order', () => {
	expect(writeDocument(someDraft('de')).figures).toEqual(writeDocument(someDraft('en')).figures);
});

test('every figure of the text is traced in the appendix', () => {
	const written = writeDocument(someDraft('de'));
	const appendix = written.sections.find(({ id }) => id === 'appendix')!;
	const table = appendix.blocks.find((block) => block.kind === 'table')!;
	expect(written.figures.length).toBeGreaterThan(8);
	expect(figuresIn([table])).toEqual(written.figures);
});

test('every assumption of the plan is listed with its support', () => {
	const draft = someDraft('de');
	const tables = writeDocument(draft)
		.sections.find(({ id }) => id === 'appendix')!
		.blocks.filter((block) => block.kind === 'table');
	const list = tables.find(({ caption }) => caption === draft.words.appendix.assumptions)!;
	const assumptions = assumptionsOf(draft.plan);
	expect(list.rows).toHaveLength(assumptions.length);
	const text = (cell: Prose | undefined) =>
		cell?.map((part) => (typeof part === 'string' ? part : part.figure)).join('');
	for (const [name, value, support] of list.rows) {
		expect(text(name)).not.toBe('');
		expect(text(name)).not.toMatch(/undefined/);
		expect(text(value)).toMatch(/\d/);
		expect(text(support)).toContain(draft.provenance.own);
	}
});

test('a confirmed zero is counted instead of listed', () => {
	const plan = somePlan();
	const [first, ...others] = plan.measures;
	const zero = { likely: 0, provenance: { kind: 'own' as const } };
	const hours = [
		...first!.hours,
		{ id: 'none', role: 'owner', phase: 'analysis' as const, per: 'once' as const, hours: zero },
	];
	const draft = someDraft('de', { ...plan, measures: [{ ...first!, hours }, ...others] });
	const blocks = writeDocument(draft).sections.find(({ id }) => id === 'appendix')!.blocks;
	const tables = blocks.filter((block) => block.kind === 'table');
	const list = tables.find(({ caption }) => caption === draft.words.appendix.assumptions)!;
	expect(list.rows).toHaveLength(assumptionsOf(draft.plan).length - 1);
	expect(blocks).toContainEqual({ kind: 'note', text: [draft.words.appendix.zeroHours(1)] });
});

test('rows of the table of measures add up to the figures of its total', () => {
	const draft = someDraft('de');
	const year = draft.projection.likely.months.slice(0, 12);
	const money = year.reduce((sum, month) => sum + month.measureCost.reduce((all, cost) => all + cost, 0), 0);
	const hours = year.reduce((sum, month) => sum + month.measureHours.reduce((all, time) => all + time, 0), 0);
	expect(draft.figures['retentionCost.year'].value).toBeCloseTo(money, 6);
	expect(draft.figures['plan.hoursYear1'].value).toBeCloseTo(hours, 9);
	const table = writeDocument(draft)
		.sections.find(({ id }) => id === 'measures')!
		.blocks.find((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table')!;
	expect(figuresIn([{ ...table, rows: [] }])).toEqual(['retentionCost.year', 'plan.hoursYear1', 'plan.gain']);
});

test.for(languages)('a figure that is not available says why and is never 0 (%s)', (language) => {
	const draft = someDraft(language, emptyPlan());
	const written = writeDocument(draft);
	const missing = written.figures.filter((id) => draft.figures[id].value === undefined);
	expect(missing).toContain('cac.money');
	for (const id of missing) {
		const text = figureText(draft, id);
		expect(text).toContain(draft.words.missing[draft.figures[id].missing!]);
		expect(text).not.toMatch(/^[−+]?0/);
	}
});

test('own text belongs to its section and its language', () => {
	const blocks = { [ownTextKey('business', 'de')]: '  Eigene Worte.  ' };
	const plan = somePlan({ document: { language: 'de', blocks } });
	const own = (language: 'de' | 'en') =>
		writeDocument(someDraft(language, plan)).sections.map((section) => section.own);
	expect(own('de')).toEqual(['Eigene Worte.', '', '', '', '', '', '']);
	expect(own('en')).toEqual(['', '', '', '', '', '', '']);
});

test.for(languages)('the document of a demo is marked as one in its title (%s)', (language) => {
	const own = someDraft(language);
	const demo = someDraft(language, somePlan({ demo: 'cafe' }));
	expect(writeDocument(own).title).toBe(own.words.title('Café Morgenrot', false));
	expect(writeDocument(demo).title).toMatch(/erfundenen|invented/);
});
