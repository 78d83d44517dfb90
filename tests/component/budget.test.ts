import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan/plan';
import { somePlan } from '../fixtures/plan';
import { shownPlan } from './shown-plan';

beforeEach(async () => {
	await page.viewport(1280, 900);
});

const shown = (plan: Plan = somePlan(), address = '#/plan/budget') => shownPlan(address, plan);

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ').trim();
const table = () =>
	page
		.getByRole('table')
		.elements()
		.find((one) => one.querySelector('tfoot')) as HTMLTableElement;
const cells = (row: Element) => [...row.children].map((cell) => plain(cell.textContent));
const rows = () => [...table().querySelectorAll('tbody tr')].map(cells);
const whole = (text: string) => Number(text.replace(/[^\d−]/g, '').replace('−', '-'));

test('the table begins with cost groups by plan year and adds up in both directions', async () => {
	await shown();
	await expect.element(page.getByRole('heading', { level: 2, name: /^Am meisten kostet Team/ })).toBeVisible();
	expect(rows().map(([name, first]) => [name, first])).toEqual([
		['Team', '1.775 €'],
		['Werkzeuge', '135 €'],
		['Vorteile für Kunden', '970 €'],
	]);
	const total = cells(table().querySelector('tfoot tr')!);
	expect(total[1]).toBe('2.880 €');
	for (let at = 1; at < total.length; at++)
		expect(rows().reduce((sum, row) => sum + whole(row[at]!), 0)).toBe(whole(total[at]!));
	for (const row of [...rows(), total])
		expect(row.slice(1, -1).reduce((sum, cell) => sum + whole(cell), 0)).toBe(whole(row.at(-1)!));
});

test('the switches change rows, columns and what is counted, explain the choice, and stand in the address', async () => {
	await shown();
	await userEvent.click(page.getByRole('radio', { name: 'Quartale' }));
	await userEvent.click(page.getByRole('radio', { name: 'Ziele' }));
	await userEvent.click(page.getByRole('radio', { name: 'Kalkulatorisch' }));
	await expect.element(page.getByText(/^Eigene Stunden ohne Auszahlung/)).toBeVisible();
	expect(location.hash).toBe('#/plan/budget/quarter/goal/imputed');
	expect(plain(table().querySelectorAll('thead th')[1]!.textContent)).toBe('Jan. 27 – März 27');
	expect(rows().map(([name]) => name)).toContain('Daten gewinnen');
});

test('the switches work by keyboard alone', async () => {
	await shown();
	(page.getByRole('radio', { name: 'Jahre' }).element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('radio', { name: 'Quartale' })).toBeChecked();
	expect(document.activeElement).toBe(page.getByRole('radio', { name: 'Quartale' }).element());
});

test('an address nobody knows shows the usual table', async () => {
	await shown(somePlan(), '#/plan/budget/week/colour/none');
	await expect.element(page.getByRole('radio', { name: 'Jahre' })).toBeChecked();
	await expect.element(page.getByRole('radio', { name: 'Alles' })).toBeChecked();
});

test('the file holds exactly what is shown, and the other one every line', async () => {
	const { saved } = await shown(somePlan(), '#/plan/budget/year/measure/all');
	await userEvent.click(page.getByRole('button', { name: 'Tabelle speichern (CSV)' }));
	await userEvent.click(page.getByRole('button', { name: /^Alle Posten/ }));
	expect(saved.map(([name]) => name)).toEqual(['Budget Cafe Morgenrot.csv', 'Budget Posten Cafe Morgenrot.csv']);
	const lines = saved[0]![1]!.trimEnd().split('\r\n');
	expect(lines).toHaveLength(4);
	const numbers = rows().map((row) => row.slice(1).map(whole));
	expect(lines.slice(1, 3).map((line) => line.split(';').slice(1).map(Number))).toEqual(numbers);
	expect(saved[1]![1]!.trimEnd().split('\r\n')).toHaveLength(8);
});

test('an introductory price that ends is named and its month marked', async () => {
	const plan = somePlan();
	const line = plan.measures[1]!.costs[0]!;
	plan.measures[1]!.costs[0] = { ...line, promo: { amount: 500, months: 6 } };
	await shown(plan, '#/plan/budget/month/group/all');
	await expect
		.element(page.getByRole('heading', { name: 'Ein Einführungspreis endet: ab Oktober 2027 +10,00 € im Monat' }))
		.toBeVisible();
	const marked = [...table().querySelectorAll('thead th')].filter((head) => head.classList.contains('marked'));
	expect(marked.map((head) => plain(head.textContent).replace(/\s+/g, ' '))).toEqual(['Okt. 27 +10,00 € im Monat']);
});

test('missing usual lines are named with a reason and a way to add them', async () => {
	await shown();
	await expect
		.element(page.getByRole('heading', { name: 'Acht der zehn üblichen Posten stehen nicht im Plan' }))
		.toBeVisible();
	await expect.element(page.getByText(/^Jeder Preisvorteil ist abgegebene Marge/)).toBeVisible();
	expect(
		page.getByRole('link', { name: /^Vorlage mit diesem Posten|^In eine Maßnahme aufnehmen/ }).elements(),
	).toHaveLength(8);
});

test('a missing line of a template in the plan goes into the measure made from it', async () => {
	const plan = somePlan();
	plan.measures[0] = { ...plan.measures[0]!, template: 'newsletter' };
	const { workspace } = await shown(plan);
	const { id, name, costs } = plan.measures[0];
	const before = new Set(plan.measures.flatMap((measure) => measure.costs.map(({ preset }) => preset)));
	const button = page.getByRole('button', { name: new RegExp(` in „${name}“ aufnehmen$`) }).first();
	await userEvent.click(button);
	await expect.poll(() => location.hash).toBe(`#/plan/measures/${id}`);
	const after = workspace.plan?.measures[0]?.costs ?? [];
	expect(after).toHaveLength(costs.length + 1);
	expect(before.has(after.at(-1)?.preset)).toBe(false);
});

test('a budget that is mostly discounts and rewards says from which share of its own Bleibwert points it out', async () => {
	const plan = somePlan();
	plan.measures[0]!.costs.push({
		id: 'off',
		name: 'Zehn Prozent',
		group: 'engagement',
		per: 'month',
		preset: 'discounts',
		amount: { likely: 100_000, provenance: { kind: 'own' } },
	});
	await shown(plan);
	await expect
		.element(page.getByText(/^Rabatte und Prämien erreichen 50\s% des Budgets, ab denen Bleibwert darauf hinweist/))
		.toBeVisible();
});

test('a plan that costs nothing shows the way to the measures', async () => {
	await shown(somePlan({ measures: [] }));
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Die Maßnahmen kosten noch nichts');
	await expect.element(page.getByRole('link', { name: 'Maßnahmen' }).last()).toHaveAttribute('href', '#/plan/measures');
});
