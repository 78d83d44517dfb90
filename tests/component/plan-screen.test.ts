import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { somePlan } from '../fixtures/plan';
import { shownPlan as shown } from './shown-plan';

beforeEach(async () => {
	await page.viewport(1280, 900);
});

const row = (name: RegExp) => page.getByRole('link', { name });

test('the heading counts the measures, and a plan without any shows the way to the first', async () => {
	const { workspace } = await shown('#/plan');
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/^Zwei Maßnahmen/);
	workspace.edit((plan) => ({ ...plan, measures: [] }));
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/^Noch keine Maßnahme/);
	await expect
		.element(page.getByRole('link', { name: 'Aus Vorlagen wählen' }))
		.toHaveAttribute('href', '#/plan/templates');
});

test('a zero typed into an open field of hours confirms it, and the finding names what is left', async () => {
	const { workspace } = await shown('#/plan/measures/stamp-card');
	await expect.element(row(/^Stempelkarte/)).toHaveTextContent('Stunden offen: Analyse und Kontrolle');
	await userEvent.fill(page.getByLabelText('Analyse, Inhaberin, Stunden einmal'), '0');
	await userEvent.tab();
	await expect.element(page.getByText('0 bestätigt')).toBeVisible();
	await expect.element(row(/^Stempelkarte/)).toHaveTextContent('Stunden offen: Kontrolle');
	expect(workspace.plan?.measures[0]?.hours.at(-1)).toMatchObject({
		role: 'owner',
		phase: 'analysis',
		per: 'once',
		hours: { likely: 0 },
	});
});

test('a changed effect moves the gain in list and foot at once, and is one step to undo', async () => {
	const { workspace } = await shown('#/plan/measures/stamp-card');
	const before = workspace.plan;
	const gain = () => document.querySelector('footer b')?.textContent;
	const first = gain();
	const field = page
		.getByRole('group', { name: 'Anteil der Zielgruppe, den sie erreicht' })
		.getByLabelText('wahrscheinlich');
	await userEvent.fill(field, '60');
	await userEvent.tab();
	expect(workspace.plan?.measures[0]?.reach.likely).toBe(0.6);
	await expect.poll(gain).not.toBe(first);
	expect(row(/^Stempelkarte/).element().textContent).toContain(gain());
	workspace.undo();
	await expect.poll(gain).toBe(first);
	expect(workspace.plan?.measures).toEqual(before?.measures);
});

test('an empty name is refused where it is typed and the old one kept', async () => {
	const { workspace } = await shown('#/plan/measures/letter');
	await userEvent.clear(page.getByLabelText('Name der Maßnahme'));
	await expect.element(page.getByText('Eine Maßnahme braucht einen Namen.')).toBeVisible();
	expect(workspace.plan?.measures[1]?.name).toBe('Monatsbrief');
});

test('rows move, copy and go by keyboard, and what went can be brought back', async () => {
	const { workspace, session } = await shown('#/plan');
	const names = () => workspace.plan?.measures.map(({ name }) => name);
	row(/^Stempelkarte/)
		.element()
		.focus();
	await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
	expect(names()).toEqual(['Monatsbrief', 'Stempelkarte']);
	row(/^Stempelkarte/)
		.element()
		.focus();
	await userEvent.keyboard('{Control>}d{/Control}');
	expect(names()).toEqual(['Monatsbrief', 'Stempelkarte', 'Stempelkarte (Kopie)']);
	row(/^Monatsbrief/)
		.element()
		.focus();
	await userEvent.keyboard('{Delete}');
	expect(names()).toEqual(['Stempelkarte', 'Stempelkarte (Kopie)']);
	expect(session.toast.text).toBe('Monatsbrief entfernt.');
	workspace.undo();
	expect(names()).toEqual(['Monatsbrief', 'Stempelkarte', 'Stempelkarte (Kopie)']);
});

test('a template becomes a measure whose numbers are marked as template, and its editor opens', async () => {
	const { workspace } = await shown('#/plan/templates');
	await userEvent.click(page.getByRole('button', { name: 'Wartungsvertrag übernehmen' }));
	const added = workspace.plan?.measures.at(-1);
	expect(added).toMatchObject({ template: 'maintenanceContract', reach: { provenance: { kind: 'template' } } });
	await expect.element(page.getByRole('heading', { level: 2, name: 'Wartungsvertrag' }).last()).toBeVisible();
	expect(location.hash).toBe(`#/plan/measures/${added?.id ?? ''}`);
});

test('budget by cost group adds up to what the projection spends', async () => {
	const { workspace } = await shown('#/plan/budget');
	const cells = (name: string) =>
		[...document.querySelectorAll('tr')]
			.find((line) => line.firstElementChild?.textContent === name)
			?.querySelectorAll('td');
	await expect.poll(() => cells('Summe')).toBeDefined();
	const total = workspace.projection?.likely.months.reduce((sum, month) => sum + month.retentionCost, 0);
	const shownTotal = [...(cells('Summe') ?? [])].at(-1)?.textContent;
	expect(shownTotal).toBe(
		new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
			(total ?? 0) / 100,
		),
	);
});

test('months with too few hours are named with the measures that take them', async () => {
	const plan = somePlan();
	await shown('#/plan/staffing', { ...plan, team: plan.team.map((role) => ({ ...role, hoursPerMonth: 2 })) });
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/Monaten fehlen Stunden$/);
	const month = page.getByRole('row', { name: /^April 2027 bis Dezember 2029 Inhaberin/ });
	await expect
		.element(month.getByRole('link', { name: 'Monatsbrief' }))
		.toHaveAttribute('href', '#/plan/measures/letter');
});
