import { expect, test } from 'vitest';
import { figureIds } from '../../src/core/figures/figure';
import { figureText, type Draft } from '../../src/document/blocks';
import { toMarkdown } from '../../src/document/to-markdown';
import { ownTextKey, writeDocument } from '../../src/document/write';
import { languages, type Language } from '../../src/i18n/format';
import { prose, type FigureMark } from '../../src/i18n/prose';
import { somePlan } from '../fixtures/plan';
import { someDraft } from './draft';

const markdown = (draft: Draft) => toMarkdown(draft, writeDocument(draft));

test.for(languages)('every figure of the text stands in it with its value (%s)', (language) => {
	const draft = someDraft(language);
	const written = writeDocument(draft);
	const text = toMarkdown(draft, written);
	for (const id of written.figures) {
		const { value, unit } = draft.figures[id];
		if (value !== undefined) expect(text).toContain(draft.format.unit(value, unit));
	}
});

test('a changed value changes its places in the text and nothing else', () => {
	const draft = someDraft('de');
	const other: Draft = {
		...draft,
		figures: {
			...draft.figures,
			'clv.margin': { ...draft.figures['clv.margin'], value: 123_456, interval: undefined },
		},
	};
	const before = markdown({
		...draft,
		figures: { ...draft.figures, 'clv.margin': { ...draft.figures['clv.margin'], interval: undefined } },
	});
	const changed = markdown(other);
	expect(changed.replaceAll(figureText(other, 'clv.margin'), figureText(draft, 'clv.margin'))).toBe(before);
});

test.for(languages)('the text holds no placeholder, no raw number and no id (%s)', (language) => {
	const text = markdown(someDraft(language));
	expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\$\{/);
	for (const id of figureIds) expect(text).not.toContain(id);
	// What was computed is written in the language's own form, not with the digits of a double.
	expect(text).not.toMatch(/\d[.,]\d{5,}/);
});

const exaggerating: Record<Language, RegExp> = {
	de: /garantiert|sicherlich|zweifellos|exponentiell|immer|stets|revolution|einzigartig|!/i,
	en: /guarantee|certainly|undoubtedly|exponential|always|revolution|unique|!/i,
};
const addressing: Record<Language, RegExp> = { de: /\b(Sie|Ihre?[nmrs]?|wir|unsere?)\b/, en: /\b(you|your|we|our)\b/i };

test.for(languages)('the generated text is sober and in the third person (%s)', (language) => {
	const plan = somePlan();
	const wordless = {
		...plan,
		business: { ...plan.business, offer: '' },
		goals: { ...plan.goals, strategy: '', whyAgain: '', whyHere: '' },
	};
	for (const draft of [someDraft(language, wordless), someDraft(language, { ...wordless, measures: [] })]) {
		const body = markdown(draft).split(`## ${draft.words.sections.appendix}`)[0]!;
		expect(body).not.toMatch(exaggerating[language]);
		// “Sie” may begin a sentence about things: the capital of a pronoun, not of an address.
		expect(body.replaceAll('. Sie stehen', '')).not.toMatch(addressing[language]);
	}
});

test('the effect is stated under its condition', () => {
	expect(markdown(someDraft('de'))).toContain('Sofern die Maßnahmen wie angenommen wirken');
	expect(markdown(someDraft('en'))).toContain('Provided the measures work as assumed');
});

test('tables keep their shape whatever a name contains', () => {
	const plan = somePlan();
	const [first, ...others] = plan.measures;
	const text = markdown(
		someDraft('de', { ...plan, measures: [{ ...first!, name: 'Karte | *10+1*\n# x' }, ...others] }),
	);
	expect(text).toContain('Karte \\| \\*10+1\\* # x');
	for (const line of text.split('\n').filter((one) => one.startsWith('|'))) expect(line.endsWith('|')).toBe(true);
	const table = text.split('\n\n').find((part) => part.includes('Karte'))!;
	const cells = table.split('\n').map((line) => line.split(/(?<!\\)\|/).length);
	expect(new Set(cells).size).toBe(1);
});

test('own text keeps its paragraphs and is text, not markup', () => {
	const blocks = { [ownTextKey('effect', 'de')]: '# Erstens\nweiter\n\nZweitens *stark*' };
	const text = markdown(someDraft('de', somePlan({ document: { language: 'de', blocks } })));
	expect(text).toContain('\\# Erstens weiter\n\nZweitens \\*stark\\*');
});

test('a sentence keeps its figures as marks between its words', () => {
	const figure: FigureMark = { figure: 'cac.money' };
	expect(prose`${figure} for ${2} and ${''}then`).toEqual([figure, ' for ', '2', ' and ', 'then']);
});

test('the measures stand one by one in the Markdown, each as a table under its name', () => {
	const draft = someDraft('de');
	const markdown = toMarkdown(draft, writeDocument(draft));
	expect(markdown).toContain('### Die Maßnahmen im Einzelnen\n\n| Stempelkarte | Planung |\n| --- | --- |\n');
	expect(markdown).toContain('| Zielgruppe | Stammgäste mit E-Mail-Adresse (Kunden seit mehr als einem Jahr) |');
});
