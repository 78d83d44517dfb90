import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Plan } from '../../src/core/plan/plan';
import { Locale } from '../../src/i18n/locale.svelte';
import { Route } from '../../src/state/route.svelte';
import type { Session } from '../../src/state/session.svelte';
import { Workspace } from '../../src/state/workspace.svelte';
import { somePlan } from '../fixtures/plan';
import PlanHarness from './PlanHarness.svelte';

beforeEach(async () => {
	await page.viewport(1280, 900);
});

/** The projection of a plan; `files` are those it hands out. */
async function shown(plan: Plan = somePlan()) {
	location.hash = '#/plan/outlook';
	const locale = new Locale();
	await locale.need(['shell', 'plan', 'templates', 'figures', 'charts']);
	const workspace = new Workspace(
		() => undefined,
		() => '2026-11-22T12:00:00.000Z',
	);
	workspace.show(plan);
	const files: { name: string; text: string | Blob }[] = [];
	const session = {
		saveFile: (name: string, text: string | Blob) => files.push({ name, text }),
	} as unknown as Session;
	await render(PlanHarness, { locale, route: new Route(), session, workspace });
	return { workspace, files, locale };
}

/** The numbers of a row of the table by year, as they stand there. */
const numbers = (row: string) =>
	[...document.querySelectorAll(`tr[data-row="${row}"] td`)].map((cell) =>
		Number(
			cell.textContent
				.replace(/[^\d,−+]/g, '')
				.replace('−', '-')
				.replace(',', '.'),
		),
	);

/** Adds up as shown: opening + arrivals − lost = closing, contribution − costs = result, result + hours = cash. */
function addsUp() {
	const rows = (names: string[]) => names.map(numbers);
	const [opening, acquired, referred, wonBack, lost, closing] = rows([
		'opening',
		'acquired',
		'referred',
		'wonBack',
		'lost',
		'closing',
	]);
	const [contribution, retention, acquisition, result, imputed, cash] = rows([
		'contribution',
		'retentionCost',
		'acquisitionCost',
		'result',
		'imputed',
		'cash',
	]);
	expect(closing?.length).toBeGreaterThan(2);
	closing?.forEach((value, i) => {
		expect(opening![i]! + acquired![i]! + referred![i]! + wonBack![i]! - lost![i]!).toBe(value);
		expect(contribution![i]! - retention![i]! - acquisition![i]!).toBe(result![i]!);
		expect(result![i]! + imputed![i]!).toBe(cash![i]!);
	});
}

test('the heading is the month from which the measures pay, or that they do not', async () => {
	const { workspace } = await shown();
	const heading = page.getByRole('heading', { level: 1 });
	await expect.element(heading).toHaveTextContent(/^(Die Maßnahmen tragen sich|Bis .* tragen sich)/);
	workspace.edit((plan) => ({ ...plan, measures: plan.measures.map((measure) => ({ ...measure, effects: {} })) }));
	await expect.element(heading).toHaveTextContent(/^Bis .* tragen sich die Maßnahmen nicht$/);
	workspace.edit((plan) => ({ ...plan, measures: [] }));
	await expect.element(heading).toHaveTextContent(/^Noch keine Maßnahme/);
});

test('every course of the table adds up as shown', async () => {
	await shown();
	await expect.poll(() => numbers('closing').length).toBeGreaterThan(0);
	addsUp();
	const withMeasures = numbers('cash');
	await userEvent.click(page.getByRole('button', { name: 'Ohne', exact: true }));
	addsUp();
	const without = numbers('cash');
	await userEvent.click(page.getByRole('button', { name: 'Unterschied', exact: true }));
	addsUp();
	expect(numbers('cash')).toEqual(withMeasures.map((cash, i) => cash - without[i]!));
});

test('shown gains and the overlap add up to the shown gain of all', async () => {
	await shown();
	const table = page.getByRole('table').last();
	await expect.element(table.getByText('Überschneidung')).toBeVisible();
	const gains = [...table.element().querySelectorAll('tr td:first-of-type')].map((cell) =>
		Number(cell.textContent.replace(/[^\d−]/g, '').replace('−', '-')),
	);
	const total = gains.pop();
	expect(gains.reduce((sum, gain) => sum + gain, 0)).toBe(total);
	await expect.element(table.getByText(/^muss .* (halten|gewinnen|Jahr) \(angenommen: /).first()).toBeVisible();
});

test('the months are built only when opened, one row each, and go out unrounded as CSV', async () => {
	const { workspace, files } = await shown();
	const horizon = workspace.plan!.business.horizon;
	const rows = () => document.querySelectorAll('details tbody tr').length;
	expect(rows()).toBe(0);
	await userEvent.click(page.getByText(`Alle ${String(horizon)} Monate`));
	await expect.poll(rows).toBe(horizon);
	await userEvent.click(page.getByRole('button', { name: 'Monate als CSV' }));
	const text = await (files[0]!.text as Blob).text();
	const lines = text.trim().split('\r\n');
	expect(lines).toHaveLength(horizon + 1);
	const cell = (line: string, at: number) => Number(line.split(';')[at]?.replace(',', '.'));
	for (const line of lines.slice(1)) {
		const [opening, acquired, referred, wonBack, young, old, v1, v2, lost, closing] = Array.from(
			{ length: 10 },
			(_, i) => cell(line, i + 1),
		);
		expect(young! + old!).toBeCloseTo(opening! + acquired! + referred! + wonBack!, 4);
		expect(young! * v1! + old! * v2!).toBeCloseTo(lost!, 3);
		expect(young! + old! - lost!).toBeCloseTo(closing!, 4);
	}
});
