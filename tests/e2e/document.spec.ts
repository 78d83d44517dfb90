import { readFileSync } from 'node:fs';
import { expect, figure, languages, openDemo, saved, test, view } from './app';

for (const language of languages) {
	test(`${language}: the section holds live figures, own text, and leaves as Markdown @chromium`, async ({ page }) => {
		await openDemo(page, 'cafe', language);
		await view(page, 'costs');
		const cost = await figure(page, 'retentionCost.perActive');
		await view(page, 'document');
		const sheet = page.locator('.sheet').first();
		await expect(sheet).toBeVisible();
		expect(await figure(sheet, 'retentionCost.perActive')).toBe(cost);
		await expect(sheet).toContainText('The Daily Grind');

		await page
			.locator('summary')
			.filter({ hasText: language === 'de' ? 'Eigener Text' : 'Own text' })
			.first()
			.click();
		await page
			.getByRole('textbox', { name: language === 'de' ? /Eigener Text/ : /Own text/ })
			.first()
			.fill('Die Röstung steht im Laden.');
		await expect(sheet).toContainText('Die Röstung steht im Laden.');
		await saved(page);

		const download = page.waitForEvent('download');
		await page
			.getByRole('button', { name: language === 'de' ? 'Markdown herunterladen' : 'Download Markdown' })
			.click();
		const markdown = readFileSync(await (await download).path(), 'utf8');
		expect(markdown).toMatch(/^# /);
		expect(markdown).toContain('Die Röstung steht im Laden.');
		expect(markdown).toContain(language === 'de' ? '48,00' : '€48.00');
		expect(markdown).not.toMatch(/undefined|NaN|\[object/);
	});
}

test('the language of the document is chosen on its own', async ({ page }) => {
	await openDemo(page, 'cafe', 'de');
	await view(page, 'document');
	await page.getByLabel('Sprache des Dokuments').selectOption('en');
	await expect(page.locator('.sheet').first()).toContainText('customers');
	await expect(page.getByRole('link', { name: 'Einstellungen' })).toBeVisible();
});

test('only the sheet is printed, within a page and its appendix @chromium', async ({ page }) => {
	await openDemo(page, 'cafe', 'de');
	await view(page, 'document');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sheet').first()).toBeVisible();
	await expect(page.getByRole('navigation').first()).toBeHidden();
	await expect(page.getByText('Beispielplan mit erfundenen Zahlen.').first()).toBeHidden();
});
