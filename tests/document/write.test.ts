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

const cells = (cell: Prose | undefined) =>
	(cell ?? []).map((part) => (typeof part === 'string' ? part : part.figure)).join('');
type Tables = Extract<Block, { kind: 'table' }>[];
const appendixTables = (draft: ReturnType<typeof someDraft>): Tables =>
	writeDocument(draft)
		.sections.find(({ id }) => id === 'appendix')!
		.blocks.filter((block) => block.kind === 'table');
const assumptionsListed = (draft: ReturnType<typeof someDraft>) =>
	appendixTables(draft)
		.find(({ caption }) => caption === draft.words.appendix.assumptions)!
		.rows.map(([name, value]) => [cells(name), cells(value)] as const);

test('the appendix says of each measure why it fits, for whom, by what it is judged, its goals, who and when', () => {
	const draft = someDraft('de');
	const tables = appendixTables(draft);
	const of = (name: string) =>
		Object.fromEntries(tables.find(({ caption }) => caption === name)!.rows.map(([a, b]) => [cells(a), cells(b)]));
	expect(of('Stempelkarte')).toEqual({
		'Warum sie passt': 'Gäste kommen oft und kaufen wenig auf einmal.',
		'Nutzen für die Kunden': 'Der elfte Kaffee ist frei.',
		Zielgruppe: 'Gäste vor der Arbeit (Alle Kunden)',
		Erfolgsmaß: 'Wiederkaufsrate: heute 40,0\u00a0%, Ziel 50,0\u00a0%',
		Ziele: 'Bestandskunden halten und Höherer Einkaufswert',
		Zuständig: 'Inhaberin',
		Zeitraum: 'Februar 2027 bis Planende; erste Wirkung nach 1 Monat, wächst über 3 Monate auf ihre volle Größe',
	});
	expect(of('Monatsbrief')).toMatchObject({
		Erfolgsmaß: 'offen',
		Zuständig: 'offen',
		'Grundlage der E-Mails': 'Einwilligung der Empfänger',
	});
});

test('a measure that ends names its last month and how its effect fades', () => {
	const [first] = somePlan().measures;
	const draft = someDraft('en', somePlan({ measures: [{ ...first!, end: 12 }] }));
	const rows = appendixTables(draft).find(({ caption }) => caption === 'Stempelkarte')!.rows;
	expect(cells(rows.find(([name]) => cells(name) === 'Period')?.[1])).toBe(
		'February 2027 to January 2028; first effect after 1 month, grows to its full size over 3 months, fades over 2 months after the end',
	);
});

test('an introductory price stands with its months and the last of them, what falls due once with its month', () => {
	const plan = somePlan();
	const [first, letter] = plan.measures;
	const costs = letter!.costs.map((line) => ({ ...line, promo: { amount: 900, months: 3 } }));
	const listed = assumptionsListed(someDraft('de', { ...plan, measures: [first!, { ...letter!, costs }] }));
	expect(listed).toContainEqual([
		'Monatsbrief: Versand, im Monat',
		'15,00\u00a0€; Einführungspreis 9,00\u00a0€ in den ersten 3 Monaten, bis einschließlich Juni 2027',
	]);
	expect(listed.map(([name]) => name)).toContain('Stempelkarte: Druck, einmalig im Februar 2027');
});

test('hours of one role and phase are told apart, or stand as one sum where all else is equal', () => {
	const plan = somePlan();
	const [first] = plan.measures;
	const own = (likely: number, more = {}) => ({ likely, ...more, provenance: { kind: 'own' as const } });
	const line = { role: 'help', phase: 'execution' as const };
	const hours = [
		{ id: '1', ...line, per: 'month' as const, hours: own(3) },
		{ id: '2', ...line, per: 'month' as const, hours: own(2, { low: 1, high: 4 }) },
		{ id: '3', ...line, per: 'quarter' as const, hours: own(5) },
		{ id: '4', ...line, per: 'once' as const, offset: 0, hours: own(6) },
		{ id: '5', ...line, per: 'once' as const, offset: 2, hours: own(7) },
		{ id: '6', ...line, per: 'month' as const, hours: { likely: 8, provenance: { kind: 'template' as const } } },
	];
	const listed = assumptionsListed(someDraft('de', { ...plan, measures: [{ ...first!, hours }] }));
	const names = listed.map(([name]) => name);
	expect(new Set(names).size).toBe(names.length);
	expect(listed.filter(([name]) => name.includes('Stunden Aushilfe'))).toEqual([
		['Stempelkarte: Stunden Aushilfe, Durchführung, im Monat (1)', '5\u00a0h (4\u00a0h bis 7\u00a0h)'],
		['Stempelkarte: Stunden Aushilfe, Durchführung, im Quartal', '5\u00a0h'],
		['Stempelkarte: Stunden Aushilfe, Durchführung, einmalig im Februar 2027', '6\u00a0h'],
		['Stempelkarte: Stunden Aushilfe, Durchführung, einmalig im April 2027', '7\u00a0h'],
		['Stempelkarte: Stunden Aushilfe, Durchführung, im Monat (2)', '8\u00a0h'],
	]);
});

test.for(languages)('a plan with contracts speaks of payments, not of purchases (%s)', (language) => {
	const plan = somePlan();
	const draft = someDraft(language, { ...plan, business: { ...plan.business, relation: 'contractual' } });
	const texts = writeDocument(draft).sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'paragraph' ? [cells(block.text)] : [])),
	);
	const text = [...texts, ...assumptionsListed(draft).map(([name]) => name)].join(' ');
	expect(text).toMatch(/Eine Zahlung beträgt|Each instalment amounts/);
	expect(text).toMatch(/Zahlungen je Kunde und Jahr|Instalments per customer and year/);
	expect(text).not.toMatch(/Ein Einkauf |Käufe je Kunde|Each purchase|× purchases|Käufe ×/);
});

test.for(languages)('a year that is not even is listed by its months (%s)', (language) => {
	const plan = somePlan();
	const season = [2, 0.5, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95];
	const uneven = { ...plan, baseline: { ...plan.baseline, acquired: { ...plan.baseline.acquired, season } } };
	const notes = (of: typeof plan) =>
		writeDocument(someDraft(language, of))
			.sections.find(({ id }) => id === 'appendix')!
			.blocks.flatMap((block) => (block.kind === 'note' ? [cells(block.text)] : []));
	const isSeason = (note: string) => /^(Neue Kunden nach Kalendermonat|New customers by calendar month)/.test(note);
	expect(notes(uneven).filter(isSeason)).toHaveLength(1);
	expect(notes(plan).filter(isSeason)).toEqual([]);
});
