import type { Page } from '@playwright/test';
import de from '../../src/i18n/de/plan';
import en from '../../src/i18n/en/plan';
import { format } from '../../src/i18n/format';
import { expect, languages, openDemo, saved, test, view } from './app';

const words = { de: de(format('de', 'EUR')), en: en(format('en', 'EUR')) };

const bars = (page: Page) => page.locator('[data-bar]');
const position = async (page: Page, at: number) => (await bars(page).nth(at).getAttribute('aria-valuetext')) ?? '';

/** Drags from a point of the bar, as a share of its width, by so many months; without letting go. */
async function drag(page: Page, at: number, share: number, months: number) {
	const bar = bars(page).nth(at);
	await bar.scrollIntoViewIfNeeded();
	const box = (await bar.boundingBox())!;
	const track = (await bar.locator('..').boundingBox())!;
	const horizon = Number(await bar.getAttribute('aria-valuemax')) + 1;
	const x = box.x + box.width * share;
	const y = box.y + box.height / 2;
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + (months * track.width) / horizon / 2, y);
	await page.mouse.move(x + (months * track.width) / horizon, y);
}

for (const language of languages) {
	test.describe(language, () => {
		const t = words[language];

		test('a bar dragged by pointer moves by whole months in one step, which undo takes back', async ({ page }) => {
			await openDemo(page, 'cafe', language);
			await view(page, 'plan/measures');
			const before = await position(page, 0);
			const address = page.url();

			await drag(page, 0, 0.5, 3);
			await expect(bars(page).first()).toHaveAttribute('aria-valuenow', '3');
			await page.mouse.up();
			await expect(page.getByRole('status').filter({ hasText: await position(page, 0) })).toBeVisible();
			expect(page.url()).toBe(address);

			await saved(page);
			await page.reload();
			await expect(bars(page).first()).toHaveAttribute('aria-valuenow', '3');
			await page.keyboard.press('Control+z');
			await expect(bars(page).first()).toHaveAttribute('aria-valuetext', before);
		});

		test('an end drawn in is an end, Escape lets go without a change, a click opens the measure', async ({ page }) => {
			await openDemo(page, 'cafe', language);
			await view(page, 'plan/measures');
			const before = await position(page, 0);
			await drag(page, 0, 0.5, 5);
			await page.keyboard.press('Escape');
			await page.mouse.up();
			await expect(bars(page).first()).toHaveAttribute('aria-valuetext', before);

			await drag(page, 0, 1, -12);
			await page.mouse.up();
			await expect(bars(page).first()).not.toHaveAttribute('aria-valuetext', before);
			await bars(page).first().click();
			await page.waitForURL(/#\/plan\/measures\/.+/);
			await expect(page.getByLabel(t.editor.time.end, { exact: true })).not.toHaveValue('');
		});

		test('by keyboard: moved, lengthened, stopped with the reason, opened', async ({ page }) => {
			await openDemo(page, 'cafe', language);
			await view(page, 'plan/measures');
			const bar = bars(page).first();
			const before = await position(page, 0);
			await bar.focus();
			await page.keyboard.press('ArrowLeft');
			await expect(page.getByText(t.timeline.stop.planStart)).toBeVisible();
			await page.keyboard.press('ArrowRight');
			await expect(bar).toHaveAttribute('aria-valuenow', '1');
			await page.keyboard.press('Shift+ArrowLeft');
			await page.keyboard.press('Alt+ArrowRight');
			await expect(bar).toBeFocused();
			for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
			await expect(bar).toHaveAttribute('aria-valuetext', before);
			await page.keyboard.press('Enter');
			await page.waitForURL(/#\/plan\/measures\/.+/);
		});

		test('the projection shows its charts, its difference and every month', async ({ page }) => {
			await openDemo(page, 'shop', language);
			await view(page, 'plan/outlook');
			await expect(page.locator('main canvas')).toHaveCount(6);
			await page.getByRole('button', { name: t.outlook.table.difference }).click();
			await page.getByText(t.outlook.months.title(36)).click();
			await expect(page.locator('details tbody tr')).toHaveCount(36);
		});

		test('the months of the projection are handed out as CSV @chromium', async ({ page }) => {
			await openDemo(page, 'cafe', language);
			await view(page, 'plan/outlook');
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: t.outlook.months.export }).click(),
			]);
			expect(file.suggestedFilename()).toMatch(/\.csv$/);
		});
	});
}
