import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan/plan';
import { somePlan } from '../fixtures/plan';
import { shownPlan } from './shown-plan';

beforeEach(async () => {
	await page.viewport(1280, 900);
});

const shown = (address: string, plan: Plan = somePlan()) => shownPlan(address, plan);

const heading = () => page.getByRole('heading', { level: 1 });
const field = (name: string) => page.getByRole('textbox', { name });

async function enter(name: string, text: string) {
	await userEvent.fill(field(name), text);
	await userEvent.tab();
}

test('the start page asks five questions, each with the way to its calculator', async () => {
	await shown('#/plan/calculators');
	await expect.element(heading()).toHaveTextContent(/^Fünf Rechner/);
	expect(page.getByRole('link', { name: /^Öffnen: / }).elements()).toHaveLength(5);
	await expect
		.element(page.getByRole('link', { name: 'Öffnen: Stempelkarte' }))
		.toHaveAttribute('href', '#/plan/calculators/stampCard');
});

test('a number typed changes the result at once and stands in the plan; emptied, the plan’s own comes back', async () => {
	const { workspace } = await shown('#/plan/calculators/stampCard');
	await expect.element(heading()).toHaveTextContent(/^„10 \+ 1“ senkt den Preis um 9,1/);
	await expect.element(page.getByText(/^10 \+ 1: 1 ÷ 11 = 9,1/)).toBeVisible();
	await enter('Käufe, bis einer frei ist', '5');
	await expect.element(page.getByText(/^5 \+ 1: 1 ÷ 6 = 16,7/)).toBeVisible();
	expect(workspace.plan?.calculations).toEqual({ stampCard: { stamps: 5 } });
	await enter('Käufe, bis einer frei ist', '');
	await expect.element(page.getByText(/^10 \+ 1: 1 ÷ 11 = 9,1/)).toBeVisible();
	workspace.undo();
	await expect.element(field('Käufe, bis einer frei ist')).toHaveValue('5');
});

test('a share above 100 is refused at its field, the result stays', async () => {
	const { workspace } = await shown('#/plan/calculators/stampCard');
	await enter('Kunden, die mitmachen', '140');
	await expect.element(field('Kunden, die mitmachen')).toHaveAttribute('aria-invalid', 'true');
	expect(workspace.plan?.calculations).toBeUndefined();
	await expect.element(heading()).toHaveTextContent(/^„10 \+ 1“/);
});

test('numbers that do not go together give no result but the reason', async () => {
	await shown('#/plan/calculators/topGift');
	await enter('Beschenkte Kunden', '5000');
	await expect.element(page.getByRole('status').filter({ hasText: 'Mehr Geschenke als Kunden' })).toBeVisible();
	expect(page.getByRole('button', { name: 'Übernehmen' }).elements()).toHaveLength(0);
});

test('taking over makes a measure with the calculator’s costs, and opens it', async () => {
	const { workspace, session } = await shown('#/plan/calculators/stampCard', somePlan({ measures: [] }));
	await enter('Käufe, bis einer frei ist', '8');
	await page.getByRole('button', { name: 'Übernehmen' }).click();
	await expect.poll(() => location.hash).toMatch(/^#\/plan\/measures\/new-/);
	// The number typed, and the take-over with all it writes.
	expect(workspace.history.past).toHaveLength(2);
	const made = workspace.plan?.measures[0];
	expect(made).toMatchObject({ name: 'Stempelkarte „8 + 1“', template: 'stampCard', reach: { likely: 0.45 } });
	expect(made?.costs.map(({ name }) => name)).toEqual([
		'Einrichtung',
		'Stempelkarten-Software',
		'Freie Artikel, zum Wareneinsatz',
	]);
	// 70 % · 38 % cost of goods ÷ 8
	expect(made?.costs[2]?.share?.likely).toBeCloseTo(0.7 * 0.38 * 0.125, 9);
	const { kind, note } = made?.costs[2]?.share?.provenance ?? {};
	expect(kind).toBe('own');
	expect(note).toMatch(/^Berechnet mit dem Rechner „Stempelkarte“ am 22\.11\.2026: „8 \+ 1“/);
	expect(session.toast.text).toMatch(/^Stempelkarte „8 \+ 1“: aus dem Rechner angelegt/);
	await expect.element(page.getByRole('heading', { name: /Stempelkarte „8 \+ 1“/ }).first()).toBeVisible();
});

test('the measure made before is chosen, its changes are listed, and a second one is warned of', async () => {
	const { workspace, session } = await shown('#/plan/calculators/stampCard', somePlan({ measures: [] }));
	await page.getByRole('button', { name: 'Übernehmen' }).click();
	await expect.poll(() => workspace.plan?.measures.length).toBe(1);
	location.hash = '#/plan/calculators/stampCard';
	await enter('Kunden, die mitmachen', '60');
	await expect.element(page.getByRole('radio', { name: /^Ändern: Stempelkarte/ })).toBeChecked();
	await page.getByRole('radio', { name: 'Eine neue Maßnahme' }).click();
	await expect
		.element(page.getByRole('status').filter({ hasText: 'Im Plan steht schon „Stempelkarte „10 + 1““' }))
		.toBeVisible();
	await page.getByRole('radio', { name: /^Ändern: Stempelkarte/ }).click();
	await expect.element(page.getByText(/^45,0\u00a0% → 60,0\u00a0%$/)).toBeVisible();
	await page.getByRole('button', { name: 'Übernehmen' }).click();
	await expect.poll(() => workspace.plan?.measures[0]?.reach.likely).toBe(0.6);
	expect(workspace.plan?.measures).toHaveLength(1);
	expect(session.toast.text).toBe('Stempelkarte „10 + 1“: 1 Zahl übernommen.');
	workspace.undo();
	expect(workspace.plan?.measures[0]?.reach.likely).toBe(0.45);
});

test('rows of the price list are added and removed, and the focus stays in the list', async () => {
	const { workspace } = await shown('#/plan/calculators/newsletter');
	await page.getByRole('button', { name: 'Zeile hinzufügen' }).click();
	await expect.element(field('Zeile 7, bis zu so vielen Empfängern')).toHaveFocus();
	await page.getByRole('button', { name: 'Zeile bis 500 entfernen' }).click();
	await expect.element(field('Zeile 1, bis zu so vielen Empfängern')).toHaveFocus();
	expect(workspace.plan?.calculations?.['newsletter']).toMatchObject({ tiers: 6, limit0: 1_000, limit5: 100_000 });
	await enter('Zeile 1, bis zu so vielen Empfängern', '9000');
	await expect.element(page.getByRole('status').filter({ hasText: 'Die Grenzen müssen' })).toBeVisible();
});

test('making up for complaints says that it counts remaining values, and differs from the plan’s gain', async () => {
	await shown('#/plan/calculators/complaints');
	await expect.element(heading()).toHaveTextContent(/ Kunden; deren Restwert liegt .* (darüber|darunter)$/);
	await expect
		.element(page.getByText(/demselben wie bei den Kosten der Abwanderung.*ohne Überschneidung/))
		.toBeVisible();
});

test('without a measure the list leads to the calculators; on a phone the tabs scroll without a bar', async () => {
	await page.viewport(390, 800);
	await shown('#/plan/measures', somePlan({ measures: [] }));
	await expect
		.element(page.getByRole('link', { name: 'Rechner', exact: true }))
		.toHaveAttribute('href', '#/plan/calculators');
	const tabs = document.querySelector('nav [aria-current]')?.parentElement;
	expect(tabs?.scrollWidth).toBeGreaterThan(tabs?.clientWidth ?? Infinity);
	expect(tabs && getComputedStyle(tabs).scrollbarWidth).toBe('none');
});
