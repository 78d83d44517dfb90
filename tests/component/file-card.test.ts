import { expect, test, vi } from 'vitest';
import type { FileFacts } from '../../src/core/file-card/file-card';
import { summaryReport } from '../../src/core/metrics';
import { summaryQuery } from '../../src/core/summary-queries';
import FileCard from '../../src/screens/data/FileCard.svelte';
import SummaryQueries from '../../src/screens/data/SummaryQueries.svelte';
import RetentionScreen from '../../src/screens/retention/RetentionScreen.svelte';
import { somePlan } from '../fixtures/plan';
import { openScreen } from './screen';

/** The card takes facts; a screen takes nothing. */
const cardOf = (facts: FileFacts) =>
	((anchor: Parameters<typeof FileCard>[0]) => FileCard(anchor, { facts })) as unknown as typeof SummaryQueries;

test('the file card names in words what a SumUp export answers, what not, why, and what helps', async () => {
	const facts = { kind: 'transactions', fields: ['date', 'amount'], source: 'sumup', planCurrency: 'EUR' } as const;
	const { screen } = await openScreen(cardOf(facts), ['fileCard']);
	const lines = [...screen.container.querySelectorAll('li')].map((line) =>
		line.textContent.replace(/\s+/g, ' ').trim(),
	);
	expect(lines).toHaveLength(2);
	expect(lines[0]).toBe('Beantwortet, wenn genug Zeilen da sind: Umsatz · Durchschnittlicher Einkaufswert');
	expect(lines[1]).toMatch(
		/^Beantwortet nicht: Bindungsquote im Zeitverlauf · .* Keine Spalte sagt, wer gekauft hat\. Was hilft: /,
	);
	expect(lines[1]).toMatch(/Was hilft: eine Liste der Rechnungen, .* SumUp selbst weiß nicht, wer gekauft hat\.$/);
});

test('the query follows engine and names, and is what is copied', async () => {
	const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const { screen } = await openScreen(SummaryQueries, ['summaries']);
	await screen.getByRole('button', { name: 'PostgreSQL' }).click();
	await screen.getByLabelText('Spalte des Kunden').fill('Kunde "Nr"');
	await screen.getByLabelText('Tabelle').fill('');
	const expected = summaryQuery('postgresql', {
		table: 'orders',
		customer: 'Kunde "Nr"',
		date: 'order_date',
		amount: 'amount',
	});
	await expect.poll(() => screen.container.querySelector('code')?.textContent).toBe(expected);
	await screen.getByRole('button', { name: 'Abfrage kopieren' }).click();
	expect(written).toHaveBeenCalledWith(expected);
	await expect.element(screen.getByRole('status')).toHaveTextContent('Kopiert.');
	await screen.getByRole('button', { name: 'DuckDB' }).click();
	await expect.element(screen.getByRole('status')).toHaveTextContent('');
});

test('with summaries alone the retention view shows the repeat rate and says what needs single purchases', async () => {
	const plan = somePlan();
	const { screen, workspace } = await openScreen(RetentionScreen, ['retention', 'summaries'], plan);
	workspace.report = {
		transactions: undefined,
		contracts: undefined,
		nps: undefined,
		summaries: summaryReport(
			[
				{
					kind: 'summaries',
					rows: 12,
					customers: Array.from({ length: 12 }, (_, i) => `c${i}`),
					first: new Int32Array(12).fill(20_000),
					last: new Int32Array(12).fill(20_100),
					orders: new Float64Array(12).fill(2),
					amount: { values: new Float64Array(12).fill(5_000), decimals: 2 },
					rfm: undefined,
					value: undefined,
					currency: plan.business.currency,
				},
			],
			{ windowDays: 90, currency: plan.business.currency },
		),
	};
	await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^100 % der Kunden/);
	const shown = [...screen.container.querySelectorAll<HTMLDataElement>('data')].map(({ dataset }) => dataset['figure']);
	expect(shown).toEqual(expect.arrayContaining(['repeat.rate', 'customers.active', 'basket.all', 'clv.historic']));
	await expect.element(screen.getByRole('heading', { name: 'Was einzelne Käufe braucht' })).toBeVisible();
});
