import { expect, figure, languages, openDemo, test, view } from './app';

for (const language of languages) {
	test.describe(language, () => {
		test('the first screen offers a demo, a plan of one’s own and a file', async ({ page }) => {
			await page.goto('./');
			await page.getByRole('button', { name: language === 'de' ? 'Deutsch' : 'English' }).click();
			const doors =
				language === 'de'
					? ['Erst ansehen', 'Eigenen Plan beginnen', 'Datei öffnen']
					: ['Look around first', 'Start my plan', 'Open a file'];
			for (const name of doors) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
		});

		test('the café shows the quarter of The Daily Grind to the cent: 8,400 over 700 is 12', async ({ page }) => {
			await openDemo(page, 'cafe', language);
			await view(page, 'costs');
			expect(await figure(page, 'retentionCost.perActiveQuarter')).toBe(1200);
			await expect(page.locator('data[data-figure="retentionCost.perActiveQuarter"]').first()).toHaveText(
				language === 'de' ? '12,00 €' : '€12.00',
			);
		});

		test('the shop shows measured retention, NPS and values of 2,000 customers', async ({ page }) => {
			await openDemo(page, 'shop', language);
			await expect(page.locator('data[data-figure="retention.strict"]').first()).not.toHaveAttribute('value', '');
			const score = await figure(page, 'nps.score');
			expect(score).toBeGreaterThan(-100);
			await view(page, 'retention');
			const rate = await figure(page, 'retention.strict');
			expect(rate).toBeGreaterThan(0.05);
			expect(rate).toBeLessThan(0.95);
			await expect(page.locator('[data-interval="retention.strict"]').first()).toBeVisible();
		});

		test('the consultancy shows retention from contracts', async ({ page }) => {
			await openDemo(page, 'consultancy', language);
			await view(page, 'retention');
			await expect(page.locator('data[data-figure="retention.strict"]').first()).not.toHaveAttribute('value', '');
		});

		test('a demo is marked in every view and gone at one click', async ({ page }) => {
			await openDemo(page, 'cafe', language);
			const line = language === 'de' ? /Beispielplan mit erfundenen Zahlen/ : /Demo plan with made-up figures/;
			for (const address of ['overview', 'plan', 'costs', 'document']) {
				await view(page, address);
				await expect(page.getByText(line).first()).toBeVisible();
			}
			await page.getByRole('button', { name: language === 'de' ? 'Beispiel verlassen' : 'Leave the demo' }).click();
			await page.waitForURL(/#\/start/);
			await page.reload();
			await view(page, 'overview');
			await expect(page.getByText(line)).toHaveCount(0);
			await expect(
				page.getByRole('heading', { name: language === 'de' ? 'Noch kein Plan geöffnet' : 'No plan is open yet' }),
			).toBeVisible();
		});
	});
}
