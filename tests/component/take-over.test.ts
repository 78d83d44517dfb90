import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/core/calendar';
import type { DataReport } from '../../src/core/metrics/reports';
import { openScreen } from './screen';
import TakeOverHarness from './TakeOverHarness.svelte';

const to = parseDay('2026-03-31')!;
const data = (share: number) =>
	({
		transactions: {
			baseline: {
				lastDay: to,
				windowDays: 90,
				openingFirstYear: { value: 80, n: 200, from: to, to },
				openingEstablished: { value: 120, n: 200, from: to, to },
				perMonth: { missing: 'too-short', days: 12 },
				firstYear: { value: share, n: 100, interval: { low: share - 0.1, high: share + 0.1 }, from: to - 729, to },
				established: { missing: 'too-few', n: 4 },
				purchasesPerYear: { missing: 'too-short', days: 12 },
				basket: { missing: 'no-amounts' },
				season: { missing: 'too-short' },
				year: undefined,
			},
		},
	}) as unknown as DataReport;

test('a value taken over keeps the focus, is said to be taken, and newer data are told', async () => {
	const { workspace } = await openScreen(TakeOverHarness, ['plan']);
	await expect.element(page.getByRole('link', { name: 'Daten importieren' })).toBeVisible();
	workspace.report = data(0.42);
	await userEvent.click(page.getByRole('button', { name: 'Übernehmen: Bleiben über das erste Jahr' }));
	await expect.element(page.getByRole('button', { name: 'Übernommen: Bleiben über das erste Jahr' })).toHaveFocus();
	await expect.element(page.getByRole('status')).toHaveTextContent('Übernommen: Bleiben über das erste Jahr.');
	expect(workspace.plan?.baseline.retention.firstYear).toMatchObject({
		likely: 0.42,
		provenance: { kind: 'measured', date: '2026-03-31', n: 100 },
	});
	workspace.report = data(0.58);
	await expect.element(page.getByText('Daten bis zum 31.03.2026 ergeben jetzt 58,0 %.')).toBeVisible();
	await expect.element(page.getByText(/Einkaufswert: keine Beträge/)).toBeVisible();
	workspace.undo();
	await expect
		.element(page.getByRole('button', { name: 'Übernehmen: Bleiben über das erste Jahr' }))
		.toHaveAttribute('aria-disabled', 'false');
});

test('where value and range look the same as in the data, the page says so instead of offering them again', async () => {
	const { workspace } = await openScreen(TakeOverHarness, ['plan']);
	workspace.report = data(0.42);
	await userEvent.click(page.getByRole('button', { name: 'Übernehmen: Bleiben über das erste Jahr' }));
	workspace.report = data(0.42004);
	const settled = page.getByRole('button', { name: 'Stimmt überein: Bleiben über das erste Jahr' });
	await expect.element(settled).toHaveAttribute('aria-disabled', 'true');
	await expect.element(page.getByText('Stimmt mit den Daten überein.')).toBeVisible();
	// Another range is told as such, not as another value.
	workspace.edit((plan) => {
		const { firstYear } = plan.baseline.retention;
		const retention = { ...plan.baseline.retention, firstYear: { ...firstYear, low: 0.2 } };
		return { ...plan, baseline: { ...plan.baseline, retention } };
	});
	await expect
		.element(page.getByText('Daten bis zum 31.03.2026 ergeben jetzt die Spanne 32,0 % bis 52,0 %.'))
		.toBeVisible();
});
