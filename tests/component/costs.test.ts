import { page } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { figureIds } from '../../src/core/figures/figure';
import type { Plan } from '../../src/core/plan/plan';
import CostsScreen from '../../src/screens/costs/CostsScreen.svelte';
import { somePlan } from '../fixtures/plan';
import { openScreen } from './screen';

beforeEach(async () => {
	await page.viewport(1280, 900);
});

const open = (part = '', plan: Plan = somePlan()) =>
	openScreen(CostsScreen, ['costs', 'plan'], plan, part ? `#/costs/${part}` : '#/costs');
const own = { kind: 'own' } as const;

/** The amounts of a column of a table as they are written, in minor units. */
function amounts(table: Element, column: number, section: 'tbody' | 'tfoot'): number[] {
	return [...table.querySelectorAll(`${section} tr:not([hidden] *)`)].flatMap((row) => {
		const text = row.children[column]?.textContent ?? '';
		if (!text.includes('€')) return [];
		return [
			Math.round(
				Number(
					text
						.replace(/[^\d,−]/g, '')
						.replace('−', '-')
						.replace(',', '.'),
				) * 100,
			),
		];
	});
}

const nothing = (): Plan => {
	const plan = somePlan({ measures: [] });
	return { ...plan, baseline: { ...plan.baseline, acquisition: [] } };
};

for (const part of ['payback', 'churn', 'value'])
	test.for([
		['a full plan', somePlan()],
		['a plan without measures and lines', nothing()],
	] as const)(`the part ${part} shows the unrounded figures of %s, unknown ones as a dash`, async ([, plan]) => {
		const { screen, workspace } = await open(part, plan);
		const shown = [...screen.container.querySelectorAll<HTMLDataElement>('data')];
		expect(shown.length).toBeGreaterThan(3);
		for (const element of shown) {
			const id = figureIds.find((one) => one === element.dataset['figure'])!;
			const { value } = workspace.figures![id];
			expect(element.value).toBe(String(value ?? ''));
			if (value === undefined) expect(element.textContent).toBe('–');
		}
		expect(screen.container.querySelectorAll('h1')).toHaveLength(1);
	});

test('the lines of the ledger add up to the cost of the year to the last digit, in year and quarter', async () => {
	const plan = somePlan();
	// Thirds of a euro: each rounded by itself would not add up.
	plan.measures[0]!.costs = ['a', 'b', 'c'].map((id) => ({
		id,
		name: id,
		group: 'tools',
		per: 'once',
		amount: { likely: 10_133, provenance: own },
	}));
	const { screen } = await open('', plan);
	for (const button of screen.getByRole('button', { name: /^(Team|Werkzeuge|Vorteile für Kunden)$/ }).elements())
		(button as HTMLElement).click();
	await expect.element(screen.getByRole('rowheader', { name: 'a (Stempelkarte)' })).toBeVisible();
	const table = screen.container.querySelector('table')!;
	for (const column of [1, 2]) {
		const groups = [...table.querySelectorAll('tbody')].filter((body) => body.querySelector('button'));
		const sums = groups.map(
			(group) => amounts({ querySelectorAll: () => [group.children[0]!] } as never, column, 'tbody')[0]!,
		);
		const lines = amounts(table, column, 'tbody');
		const total = amounts(table, column, 'tfoot')[0]!;
		expect(sums.reduce((a, b) => a + b, 0)).toBe(total);
		// Groups and lines together are twice the total.
		expect(lines.reduce((a, b) => a + b, 0)).toBe(2 * total);
	}
});

test('another denominator is chosen by its name, explained, and divides the cost', async () => {
	const { screen, workspace } = await open();
	const select = screen.getByLabelText('Wer als aktiver Kunde zählt');
	await expect.element(screen.getByText('Alle Kunden eines durchschnittlichen Monats der Zeit.')).toBeVisible();
	expect(select.element().textContent).not.toContain('In Ihren Dateien');
	await select.selectOptions('Von einer Maßnahme erreicht (Mitglieder, Teilnehmer)');
	expect(workspace.plan!.definitions.activeBasis).toBe('reached');
	await expect.element(screen.getByRole('rowheader', { name: 'Erreichte Kunden' })).toBeVisible();
	expect(workspace.figures!['retentionCost.perActive'].inputs.map(({ name }) => name)).toContain('activeReached');
	await select.selectOptions('Eine festgelegte Zahl');
	expect(workspace.plan!.definitions).not.toHaveProperty('activeBasis');
	expect(workspace.plan!.definitions.activeCustomers).toBeDefined();
	await select.selectOptions('Am Ende der Zeit (Projektion)');
	expect(workspace.plan!.definitions).toMatchObject({ activeBasis: 'end' });
	expect(workspace.plan!.definitions).not.toHaveProperty('activeCustomers');
});

test('net retention cost below zero is doubted', async () => {
	const { screen, workspace } = await open();
	expect(screen.getByText(/Unter null/).elements()).toHaveLength(0);
	workspace.edit((plan) => ({
		...plan,
		measures: plan.measures.map((measure) => ({
			...measure,
			effects: { ...measure.effects, purchases: { likely: 5, provenance: own } },
		})),
	}));
	await expect.element(screen.getByText(/Unter null/)).toBeVisible();
});

test('the lines of the acquisition cost are edited beside their sum', async () => {
	const { screen, workspace } = await open();
	await expect.element(screen.getByText(/Nicht unter den Posten: .*Eröffnungsrabatte/)).toBeVisible();
	const button = screen.getByRole('button', { name: 'Posten hier bearbeiten' });
	await button.click();
	await expect
		.element(screen.getByRole('button', { name: 'Bearbeiten beenden' }))
		.toHaveAttribute('aria-expanded', 'true');
	const lines = workspace.plan!.baseline.acquisition.length;
	await screen
		.getByRole('button', { name: /Zeile hinzufügen|Posten hinzufügen|hinzufügen/ })
		.first()
		.click();
	expect(workspace.plan!.baseline.acquisition).toHaveLength(lines + 1);
	await screen.getByRole('button', { name: 'Bearbeiten beenden' }).click();
	await expect.element(screen.getByRole('button', { name: 'Posten hier bearbeiten' })).toBeVisible();
});

test('an estimate of what churn costs is empty until given, counts in both ways, and leaves again', async () => {
	const { screen, workspace } = await open('churn');
	expect(screen.getByText('nicht gezählt').elements()).toHaveLength(2);
	const before = workspace.figures!['churn.perCustomer'].value!;
	const field = screen.getByRole('textbox', { name: 'Ruf' });
	await field.fill('-3');
	(field.element() as HTMLElement).blur();
	await expect.element(screen.getByText(/Möglich sind Werte von 0/)).toBeVisible();
	await field.fill('12,5');
	(field.element() as HTMLElement).blur();
	await expect.poll(() => workspace.plan!.churnEstimates?.reputation?.likely).toBe(1_250);
	expect(workspace.figures!['churn.perCustomer'].value).toBeCloseTo(before + 1_250, 6);
	expect(screen.getByText('nicht gezählt').elements()).toHaveLength(1);
	const table = screen.container.querySelector('table')!;
	for (const column of [1, 2]) {
		const lines = amounts(table, column, 'tbody');
		expect(lines.reduce((a, b) => a + b, 0)).toBe(amounts(table, column, 'tfoot')[0]);
	}
	await screen.getByRole('button', { name: 'Entfernen: Ruf' }).click();
	expect(workspace.plan!.churnEstimates).toEqual({});
	await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
});

test('baskets of first and later purchases are assumed before there are files', async () => {
	const { screen, workspace } = await open('value');
	await expect
		.element(screen.getByRole('heading', { name: 'Erster Kauf gegen spätere: noch nicht bekannt' }))
		.toBeVisible();
	for (const [name, text] of [
		['Einkaufswert beim ersten Kauf', '7'],
		['Einkaufswert späterer Käufe', '8,5'],
	] as const) {
		const field = screen.getByRole('textbox', { name });
		await field.fill(text);
		(field.element() as HTMLElement).blur();
	}
	await expect.element(screen.getByRole('heading', { name: /1,50\s€ mehr als der erste/ })).toBeVisible();
	expect(workspace.plan!.sales).toMatchObject({ firstBasket: { likely: 700 }, repeatBasket: { likely: 850 } });
});

test('without measures the gap is open, not the whole value', async () => {
	const { screen } = await open('value', nothing());
	await expect.element(screen.getByRole('heading', { name: 'Ob die Lücke größer wird, ist noch offen' })).toBeVisible();
	expect(screen.container.querySelectorAll('canvas')).toHaveLength(0);
});

test('each part has an address and a heading that states its finding', async () => {
	const { screen } = await open('payback');
	await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/lohnt sich ab dem \d+\. Kauf/);
	expect(screen.getByRole('link', { name: 'Ab wann sich ein Kunde lohnt' }).element()).toHaveAttribute(
		'aria-current',
		'page',
	);
	await screen.getByRole('link', { name: 'Was Abwanderung kostet' }).click();
	await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Abwanderung kostet in Jahr 1/);
	expect(screen.getByRole('link', { name: /die Projektion$/ }).element()).toHaveAttribute('href', '#/plan/outlook');
});
