import { expect, test } from 'vitest';
import { figureIds } from '../../src/core/figures/figure';
import type { Plan } from '../../src/core/plan/plan';
import ClvScreen from '../../src/screens/clv/ClvScreen.svelte';
import CostsScreen from '../../src/screens/costs/CostsScreen.svelte';
import OverviewScreen from '../../src/screens/overview/OverviewScreen.svelte';
import { yearTable } from '../../src/core/projection/year-table';
import { format } from '../../src/i18n/format';
import { somePlan } from '../fixtures/plan';
import { openScreen } from './screen';

const nothing = (): Plan => {
	const plan = somePlan({ measures: [], survey: { tallies: [] } });
	return { ...plan, baseline: { ...plan.baseline, acquisition: [] } };
};

const screens = [
	['overview', OverviewScreen],
	['costs', CostsScreen],
	['clv', ClvScreen],
] as const;

for (const [name, Screen] of screens)
	test.for([
		['a full plan', somePlan()],
		['a plan without measures, lines and data', nothing()],
	] as const)(`${name} shows the unrounded figures of %s, none of them as 0 for want of data`, async ([, plan]) => {
		const { screen, workspace } = await openScreen(Screen, [name], plan);
		const shown = [...screen.container.querySelectorAll<HTMLDataElement>('data')];
		expect(shown.length).toBeGreaterThan(3);
		for (const element of shown) {
			const id = figureIds.find((one) => one === element.dataset['figure'])!;
			const { value } = workspace.figures![id];
			expect(element.value).toBe(String(value ?? ''));
			if (value === undefined) expect(element.textContent).toBe('–');
		}
	});

test('the overview says first what is missing, with the place to mend it', async () => {
	const { screen } = await openScreen(OverviewScreen, ['overview'], nothing());
	await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Noch keine Maßnahme');
	const links = [...screen.container.querySelectorAll('ol a')].map((link) => link.getAttribute('href'));
	expect(links).toEqual(['#/plan/measures', '#/plan/baseline', '#/data']);
});

test('a number given for active customers is the denominator, and leaves again', async () => {
	const { screen, workspace } = await openScreen(CostsScreen, ['costs']);
	const average = workspace.figures!['retentionCost.perActive'].value!;
	await screen.getByLabelText('Wer als aktiver Kunde zählt').selectOptions('Eine festgelegte Zahl');
	const field = screen.getByRole('textbox', { name: 'Aktive Kunden' });
	await field.fill('100');
	(field.element() as HTMLElement).blur();
	const year = workspace.figures!['retentionCost.year'].value!;
	await expect.poll(() => workspace.figures!['retentionCost.perActive'].value).toBeCloseTo(year / 100, 6);
	await screen.getByLabelText('Wer als aktiver Kunde zählt').selectOptions('Durchschnitt der Projektion');
	expect(workspace.plan!.definitions).not.toHaveProperty('activeCustomers');
	expect(workspace.figures!['retentionCost.perActive'].value).toBe(average);
});

test('an own success rate replaces the literature’s, which comes back', async () => {
	const { screen, workspace } = await openScreen(CostsScreen, ['costs']);
	expect(screen.getByText('Literaturwert, nicht geprüft', { exact: true }).elements()).toHaveLength(2);
	const field = screen.getByRole('textbox', { name: /Erfolgsquote von Angeboten an Bestandskunden/ });
	await field.fill('170');
	(field.element() as HTMLElement).blur();
	await expect.element(screen.getByText('Möglich sind Werte von 0 bis 100 %.')).toBeVisible();
	await field.fill('62,5');
	(field.element() as HTMLElement).blur();
	await expect.poll(() => workspace.plan!.sales?.existingSuccess?.likely).toBe(0.625);
	expect(screen.getByText('Literaturwert, nicht geprüft', { exact: true }).elements()).toHaveLength(1);
	await screen.getByRole('button', { name: 'Wieder den Literaturwert zeigen' }).click();
	expect(workspace.plan!.sales).toEqual({});
});

test('the overview says what the measures bring from cautious to favourable, and calls it an assumption where they may lose', async () => {
	const { screen, workspace } = await openScreen(OverviewScreen, ['overview'], somePlan());
	const { interval } = workspace.figures!['plan.gain'];
	const head = screen.container.querySelector('header') ?? screen.container;
	expect(head.textContent).toContain(`Vorsichtig gerechnet sind es ${format('de', 'EUR').moneySigned(interval!.low)}`);
	const title = screen.getByRole('heading', { level: 1 }).element().textContent;
	if (interval!.low < 0) expect(title).toMatch(/Wie angenommen|nicht/);
});

test('customers lost on the costs page are those of the projection by year', async () => {
	const { screen, workspace } = await openScreen(CostsScreen, ['costs', 'plan'], somePlan(), '#/costs/churn');
	const year = yearTable(workspace.projection!.likely).years[0]!;
	const row = screen.getByRole('row', { name: /nicht zurückgewonnen/ }).first();
	expect(row.element().textContent).toMatch(new RegExp(`\\D${year.lost - year.wonBack} `));
});

test('whether a newcomer brings less or more than those lost is said by its sign', async () => {
	const plan = somePlan();
	plan.baseline.retention.firstYear = { likely: 0.95, provenance: { kind: 'own' } };
	const { screen } = await openScreen(CostsScreen, ['costs', 'plan'], plan, '#/costs/churn');
	await expect.element(screen.getByText(/weil neue Kunden seltener gehen/)).toBeVisible();
	expect(screen.container.textContent).not.toContain('weil neue Kunden häufiger gehen');
});

test('a cost per active customer without a range has no stray full stop', async () => {
	const { screen } = await openScreen(CostsScreen, ['costs', 'plan'], somePlan(), '#/costs/value');
	const hints = [...screen.container.querySelectorAll('article .hint')].map(({ textContent }) => textContent.trim());
	expect(hints.some((hint) => hint.includes('÷'))).toBe(true);
	for (const hint of hints) expect(hint).not.toMatch(/^\./);
});
