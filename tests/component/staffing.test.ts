import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan/plan';
import { somePlan } from '../fixtures/plan';
import { shownPlan } from './shown-plan';

beforeEach(async () => {
	await page.viewport(1280, 900);
});

const shown = (plan: Plan = somePlan()) => shownPlan('#/plan/staffing', plan);

/** The owner's hours a month of execution in the letter, from April 2027 on. */
function busy(hours: number): Plan {
	const plan = somePlan();
	plan.measures[1]!.hours[0]!.hours.likely = hours;
	return plan;
}
const result = (name: RegExp | string) => page.getByRole('heading', { level: 2, name });

test('months that follow one another stand in one row with what causes them', async () => {
	const plan = somePlan();
	plan.team[0]!.hoursPerMonth = 3;
	await shown(plan);
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('In 34 Monaten fehlen Stunden');
	const row = page.getByRole('row', { name: /^April 2027 bis Dezember 2029 Inhaberin/ });
	await expect.element(row).toHaveTextContent('33 h');
	// In the busiest month 4 hours are needed, and the causes are those of that month.
	await expect.element(row).toHaveTextContent(/4\sh\s*Apr\.\s27/);
	await expect.element(row.getByRole('listitem')).toHaveTextContent('Monatsbrief (4 h)');
	await expect
		.element(row.getByRole('link', { name: 'Monatsbrief' }))
		.toHaveAttribute('href', '#/plan/measures/letter');
});

test('hours for new customers stand beside, for information', async () => {
	await shown();
	await expect.element(page.getByRole('row', { name: /^Für neue Kunden: Inhaberin/ })).toHaveTextContent('72 h');
	await expect.element(page.getByText(/nicht dagegen gerechnet/)).toBeVisible();
});

test('an extra post that costs less than its hours names the month, and its rates can be changed', async () => {
	const { workspace } = await shown(busy(60));
	// 43 h, of which 16.50 € and 30 € hours in proportion, against 829 €.
	await expect.element(result(/^(Ab .* 2027 ist ein|Ein) Mini-Job .*günstiger/)).toBeVisible();
	await userEvent.fill(page.getByRole('textbox', { name: 'Kosten im Monat, mit Abgaben' }), '5.000');
	await userEvent.tab();
	await expect.element(result(/^Ein Mini-Job wird im Plan nie günstiger/)).toBeVisible();
	expect(workspace.plan?.posts?.miniJob.cost).toMatchObject({ likely: 500_000, provenance: { kind: 'own' } });
	expect(workspace.plan?.posts?.partTime.hours.likely).toBe(86.7);
	workspace.undo();
	await expect.element(result(/^(Ab .* 2027 ist ein|Ein) Mini-Job .*günstiger/)).toBeVisible();
});

test('a post for hours nobody lacks has nothing to take over', async () => {
	await shown();
	await userEvent.click(page.getByRole('radio', { name: 'Über dem Verfügbaren' }));
	await expect.element(result(/keine solchen Stunden, die ein Mini-Job übernehmen könnte$/)).toBeVisible();
	await userEvent.click(page.getByRole('radio', { name: 'Teilzeit' }));
	await expect.element(result(/eine Teilzeitstelle übernehmen könnte$/)).toBeVisible();
});

test('hours of one role only, and imputed ones, are said to be so', async () => {
	await shown(busy(60));
	await userEvent.selectOptions(page.getByLabelText('Übernimmt Stunden von'), 'Inhaberin');
	await expect.element(page.getByText(/übernommenen Stunden sind kalkulatorisch/)).toBeVisible();
});

test('the post’s table adds up, by year and by month', async () => {
	await shown(busy(60));
	await userEvent.click(page.getByText('Nach Monaten'));
	const tables = page.getByRole('table', { name: /^Ein Mini-Job und die Stunden/ }).elements();
	expect(tables).toHaveLength(2);
	const whole = (text: string | null) => Number((text ?? '').replace(/[^\d−]/g, '').replace('−', '-'));
	const totals = tables.map((table) => {
		const foot = [...table.querySelectorAll('tfoot td')].slice(1).map((cell) => whole(cell.textContent));
		foot.forEach((total, at) => {
			const cells = [...table.querySelectorAll('tbody tr')].map((row) => whole(row.children[at + 2]!.textContent));
			expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(total);
		});
		return foot;
	});
	expect(totals[0]).toEqual(totals[1]);
});

test('without hours or without roles the page says what is missing and where to begin', async () => {
	const { workspace } = await shown(somePlan({ measures: [] }));
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Noch keine Stunden geplant');
	workspace.edit((plan) => ({ ...plan, team: [] }));
	await expect
		.element(page.getByRole('heading', { level: 1 }))
		.toHaveTextContent('Niemand ist da, der die Arbeit macht');
	await expect.element(page.getByRole('link', { name: 'Team' }).last()).toHaveAttribute('href', '#/plan/team');
});
