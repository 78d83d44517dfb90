import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan/plan';
import { templateIds, templateOf } from '../../src/core/plan/templates/index';
import { somePlan } from '../fixtures/plan';
import { shownPlan } from './shown-plan';

beforeEach(async () => {
	await page.viewport(1280, 900);
});

const shown = (address = '#/plan/templates', plan: Plan = somePlan()) => shownPlan(address, plan);

const names = () => [...document.querySelectorAll('article h3')].map((heading) => heading.textContent);
const count = () => page.getByRole('status').filter({ hasText: 'Vorlage' });
const contractual = () => ({ ...somePlan(), business: { ...somePlan().business, relation: 'contractual' as const } });

test('a search by words, folded, narrows the list and says how many are left', async () => {
	await shown();
	await expect.element(count()).toHaveTextContent(`Alle ${templateIds.length} Vorlagen`);
	await userEvent.fill(page.getByLabelText('Suchen', { exact: true }), 'GEBURTSTAGSGRUSS');
	await expect.poll(names).toContain('Geburtstagsgruß');
	await expect.element(count()).toHaveTextContent(new RegExp(`^${names().length} von ${templateIds.length} Vorlagen$`));
});

test('conditions combine, are kept on coming back, and are all reset at once', async () => {
	await shown();
	await userEvent.selectOptions(page.getByLabelText('Bereich'), 'Events');
	await userEvent.fill(page.getByLabelText('Kosten höchstens'), '3000');
	await userEvent.tab();
	const both = names();
	expect(both.length).toBeGreaterThan(0);
	expect(both.length).toBeLessThan(templateIds.filter((id) => templateOf(id).category === 'events').length);
	location.hash = '#/plan/goals';
	await expect.element(page.getByRole('heading', { name: 'Rangfolge der Ziele' })).toBeVisible();
	location.hash = '#/plan/templates';
	await expect.poll(names).toEqual(both);
	await expect.element(page.getByLabelText('Bereich')).toHaveValue('events');
	await userEvent.click(page.getByRole('button', { name: 'Filter zurücksetzen' }));
	await expect.poll(() => names().length).toBe(templateIds.length);
});

test('where nothing is found it says what to loosen, and the focus goes to the count', async () => {
	await shown();
	await userEvent.selectOptions(page.getByLabelText('Bereich'), 'Events');
	await userEvent.fill(page.getByLabelText('Suchen', { exact: true }), 'gibtesnicht');
	await expect.element(page.getByText('Keine Vorlage erfüllt alles zugleich')).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: /^Ohne „Suche „gibtesnicht““/ }));
	await expect.element(count()).toHaveFocus();
	expect(names().length).toBe(templateIds.filter((id) => templateOf(id).category === 'events').length);
});

test('the name opens a page of its own, and coming back finds the card again', async () => {
	await shown();
	await userEvent.click(page.getByRole('link', { name: 'Wartungsvertrag' }));
	await expect.element(page.getByRole('heading', { level: 1, name: 'Wartungsvertrag' })).toHaveFocus();
	expect(location.hash).toBe('#/plan/templates/maintenanceContract');
	for (const heading of ['Warum sie passt', 'Üblicher Fehler', 'Kosten', 'Stunden', 'Was sie bewirkt'])
		await expect.element(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible();
	await expect.element(page.getByText(/vorsichtige Ausgangswerte ohne Quelle/)).toBeVisible();
	history.back();
	await expect.element(page.getByRole('link', { name: 'Wartungsvertrag' })).toHaveFocus();
});

test('taking a template over opens its measure, costs what the preview said, and is one step to undo', async () => {
	const { workspace, session } = await shown('#/plan/templates/newsletter');
	const before = workspace.plan?.measures;
	const total = document.querySelector('tfoot td')?.textContent;
	await userEvent.click(page.getByRole('button', { name: /übernehmen$/ }));
	const added = workspace.plan?.measures.at(-1);
	expect(added).toMatchObject({ template: 'newsletter', owner: 'owner' });
	expect(location.hash).toBe(`#/plan/measures/${added?.id ?? ''}`);
	expect(session.toast.text).toMatch(/in den Plan übernommen\.$/);
	const months = workspace.projection?.likely.months.slice(added?.start, (added?.start ?? 0) + 12);
	const cost = months?.reduce((sum, month) => sum + (month.measureCost.at(-1) ?? 0), 0) ?? 0;
	expect(total).toBe(
		new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(cost / 100),
	);
	workspace.undo();
	expect(workspace.plan?.measures).toEqual(before);
});

test('with contracts, templates made for none come last with the reason', async () => {
	const { locale } = await shown('#/plan/templates', contractual());
	const unfit = templateIds.filter((id) => !templateOf(id).suits.includes('contractual'));
	await expect.poll(() => names().length).toBe(templateIds.length);
	const last = names().slice(-unfit.length);
	expect(new Set(last)).toEqual(new Set(unfit.map((id) => locale.t.templates.texts[id].name)));
	expect(document.body.textContent.split('Gedacht für Geschäfte ohne Verträge').length - 1).toBe(unfit.length);
	await userEvent.click(page.getByLabelText('Nur, was zu Kunden mit Vertrag passt'));
	await expect.poll(() => names().length).toBe(templateIds.length - unfit.length);
});

test('what suits is asked for only where something does not, and a template in the plan is shown as a second one', async () => {
	const plan = somePlan();
	plan.measures[0] = { ...plan.measures[0]!, template: 'stampCard' };
	await shown('#/plan/templates', plan);
	const unfit = templateIds.some((id) => !templateOf(id).suits.includes('nonContractual'));
	expect(page.getByLabelText(/^Nur, was zu Kunden/).elements()).toHaveLength(unfit ? 1 : 0);
	await expect.element(page.getByText(/^Eine weitere: .* in den ersten 12 Monaten$/)).toBeVisible();
	location.hash = '#/plan/templates/stampCard';
	await expect.element(page.getByRole('heading', { name: /^Ein zweites Mal in Ihrem Plan: / })).toBeVisible();
	const { id, name } = plan.measures[0];
	await expect
		.element(page.getByRole('link', { name: `${name} öffnen` }))
		.toHaveAttribute('href', `#/plan/measures/${id}`);
});

test('without a team it says what to do first and adds nothing', async () => {
	const { workspace } = await shown('#/plan/templates', { ...somePlan(), team: [] });
	await expect.element(page.getByRole('link', { name: 'Zum Team' })).toHaveAttribute('href', '#/plan/team');
	await userEvent.click(page.getByRole('button', { name: 'Wartungsvertrag übernehmen' }), { force: true });
	expect(workspace.plan?.measures).toHaveLength(2);
	expect(location.hash).toBe('#/plan/templates');
});

test('an unknown template says so and leads back', async () => {
	await shown('#/plan/templates/nonsense');
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Diese Vorlage gibt es nicht');
	await expect.element(page.getByRole('link', { name: 'Alle Vorlagen' })).toHaveAttribute('href', '#/plan/templates');
});
