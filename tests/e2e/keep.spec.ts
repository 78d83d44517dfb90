import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginPlan, expect, figure, languages, openDemo, saved, test, view } from './app';

for (const language of languages) {
	test(`${language}: a plan survives reload, a closed tab and edits made just before`, async ({ page, context }) => {
		await beginPlan(page, language, 'Werkstatt Nord');
		await view(page, 'plan/goals');
		const strategy = page.getByRole('textbox').first();
		await strategy.fill('Wer einmal kommt, wird gefragt, was fehlt.');
		// No waiting: what hides the page has to flush it.
		await page.reload();
		await view(page, 'plan/goals');
		await expect(page.getByRole('textbox').first()).toHaveValue('Wer einmal kommt, wird gefragt, was fehlt.');
		await saved(page);
		await page.close();
		const again = await context.newPage();
		await again.goto('./');
		await view(again, 'overview');
		await expect(again).toHaveTitle(/Werkstatt Nord/);
	});
}

test('the save state is visible and says when', async ({ page }) => {
	await beginPlan(page, 'de', 'Werkstatt');
	await expect(
		page
			.getByText(/^Gespeichert, \d{2}:\d{2} Uhr$/)
			.filter({ visible: true })
			.first(),
	).toBeVisible();
});

test('a backup brings plan and rows back after everything was deleted @chromium', async ({ page }) => {
	await openDemo(page, 'shop', 'de');
	await expect(page.locator('data[data-figure="retention.strict"]').first()).not.toHaveAttribute('value', '');
	await view(page, 'retention');
	const rate = await figure(page, 'retention.strict');
	await view(page, 'settings');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Sicherung herunterladen' }).click();
	const file = await (await download).path();
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
		format: 'bleibwert-backup',
		counts: { plans: 1, sets: 3 },
	});

	await page.getByRole('button', { name: 'Alles löschen …' }).click();
	await page.getByLabel(/LÖSCHEN eingeben/).fill('LÖSCHEN');
	await page.getByRole('button', { name: 'Jetzt alles löschen' }).click();
	await expect(page.getByRole('heading', { name: 'Erst ansehen' })).toBeVisible();

	await view(page, 'settings');
	await page.locator('main input[type="file"]').setInputFiles(file);
	await page.waitForURL(/#\/overview/);
	await view(page, 'retention');
	await expect(page.locator('data[data-figure="retention.strict"]').first()).not.toHaveAttribute('value', '');
	expect(await figure(page, 'retention.strict')).toBe(rate);
});

test('a damaged and a foreign backup are named and change nothing', async ({ page }) => {
	await beginPlan(page, 'de', 'Bestand');
	await view(page, 'settings');
	const restore = page.locator('main input[type="file"]');
	await restore.setInputFiles({
		name: 'fremd.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"format":"other"}'),
	});
	await expect(page.getByRole('alert')).toContainText('fremd.json');
	await restore.setInputFiles({
		name: 'halb.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"format":"bleibwert-backup","schema":1,"da'),
	});
	await expect(page.getByRole('alert')).toContainText('halb.json');
	await expect(page).toHaveTitle(/Bestand/);
});

/** Writes a record into the store behind the app's back. */
const put = (page: Page, key: string, value: unknown) =>
	page.evaluate(
		([key, value]) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('bleibwert');
				request.onsuccess = () => {
					const transaction = request.result.transaction('records', 'readwrite');
					transaction.objectStore('records').put(value, key);
					transaction.oncomplete = () => {
						request.result.close();
						resolve();
					};
					transaction.onerror = () => {
						reject(new Error('not written'));
					};
				};
			}),
		[key, value] as const,
	);

test('a store of a newer version is named and left alone', async ({ page }) => {
	await beginPlan(page, 'de', 'Von morgen');
	await saved(page);
	await put(page, 'meta', { schema: 99, databaseId: 'morgen', generation: 1 });
	await page.reload();
	await view(page, 'overview');
	await expect(page.getByText(/neueren Fassung von Bleibwert/).first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Rohinhalt herunterladen' })).toBeVisible();
	const meta = await page.evaluate(
		() =>
			new Promise((resolve) => {
				const request = indexedDB.open('bleibwert');
				request.onsuccess = () => {
					const read = request.result.transaction('records').objectStore('records').get('meta');
					read.onsuccess = () => {
						request.result.close();
						resolve(read.result);
					};
				};
			}),
	);
	expect(meta).toEqual({ schema: 99, databaseId: 'morgen', generation: 1 });
});

test('a stored plan that cannot be read is set aside and named, the rest opens', async ({ page }) => {
	await beginPlan(page, 'de', 'Heil');
	await saved(page);
	await put(page, 'plan:kaputt', { schema: 1, revision: 1, plan: { id: 'kaputt' } });
	await page.reload();
	await view(page, 'overview');
	await expect(page).toHaveTitle(/Heil/);
	await expect(page.getByRole('button', { name: 'Rohinhalt herunterladen' })).toBeVisible();
});

test('language switches at once, numbers and dates included, and stays', async ({ page }) => {
	await openDemo(page, 'cafe', 'de');
	await view(page, 'costs');
	const figureText = page.locator('data[data-figure="retentionCost.perActiveQuarter"]').first();
	await expect(figureText).toHaveText('12,00 €');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(figureText).toHaveText('€12.00');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.reload();
	await expect(figureText).toHaveText('€12.00');
	await expect(page.getByRole('link', { name: 'Costs', exact: true })).toBeVisible();
});

test('light and dark follow the system and can be set @chromium', async ({ page }) => {
	const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await page.emulateMedia({ colorScheme: 'dark' });
	await openDemo(page, 'cafe', 'de');
	expect(await background()).toBe('rgb(15, 21, 22)');
	await page.getByLabel('Darstellung').first().selectOption('light');
	expect(await background()).toBe('rgb(244, 247, 247)');
	await page.reload();
	await expect(page.locator('main h1')).toBeVisible();
	expect(await background()).toBe('rgb(244, 247, 247)');
});

test('undo and redo by keyboard, across views', async ({ page }) => {
	await beginPlan(page, 'de', 'Rückweg');
	await view(page, 'plan/goals');
	await page.getByRole('textbox').first().fill('A');
	await view(page, 'overview');
	await page.locator('main').press('Control+z');
	await view(page, 'plan/goals');
	await expect(page.getByRole('textbox').first()).toHaveValue('');
	await page.locator('main').press('Control+Shift+Z');
	await expect(page.getByRole('textbox').first()).toHaveValue('A');
});
