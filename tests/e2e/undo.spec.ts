import type { Page } from '@playwright/test';
import { beginPlan, expect, figure, openDemo, saved, test, view } from './app';
import { choose, csv, take } from './importing';

const undo = (page: Page) =>
	page.getByRole('button', { name: 'Rückgängig', exact: true }).filter({ visible: true }).first();
const redo = (page: Page) =>
	page.getByRole('button', { name: 'Wiederholen', exact: true }).filter({ visible: true }).first();
const can = (page: Page, button: (page: Page) => ReturnType<typeof undo>) =>
	expect(button(page)).toHaveAttribute('aria-disabled', 'false');

test('a change is undone and redone after the page was loaded anew, and one is told where it was', async ({ page }) => {
	await beginPlan(page, 'de', 'Rückweg');
	await view(page, 'plan/goals');
	await page.getByRole('textbox').first().fill('Wer einmal kommt');
	await saved(page);
	await page.reload();
	await view(page, 'overview');
	await can(page, undo);
	await undo(page).click();
	await expect(page.getByText('Rückgängig gemacht: Plan, Ziele')).toBeVisible();
	await page.getByRole('link', { name: 'Ansehen', exact: true }).click();
	await expect(page.getByRole('textbox').first()).toHaveValue('');
	await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');

	// What was undone can be redone after a reload, too, even one that comes before the save.
	await page.reload();
	await can(page, redo);
	await page.locator('main').press('Control+y');
	await expect(page.getByRole('textbox').first()).toHaveValue('Wer einmal kommt');
	await expect(redo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('a deleted import comes back with its rows and figures after a reload, and can be redone away', async ({
	page,
}) => {
	await openDemo(page, 'shop', 'de');
	await view(page, 'retention');
	await expect(page.locator('data[data-figure="retention.strict"]').first()).not.toHaveAttribute('value', '');
	const rate = await figure(page, 'retention.strict');
	await view(page, 'data');
	const cards = page.locator('main article');
	const before = await cards.count();
	await cards
		.first()
		.getByRole('button', { name: /löschen|entfernen/i })
		.click();
	await expect(cards).toHaveCount(before - 1);
	await saved(page);
	await page.reload();
	await page.reload();
	await expect(cards).toHaveCount(before - 1);
	await can(page, undo);
	await undo(page).click();
	await expect(cards).toHaveCount(before);
	await view(page, 'retention');
	await expect(page.locator('data[data-figure="retention.strict"]').first()).not.toHaveAttribute('value', '');
	expect(await figure(page, 'retention.strict')).toBe(rate);
	await saved(page);
	await page.reload();
	await can(page, redo);
	await redo(page).click();
	await view(page, 'data');
	await expect(cards).toHaveCount(before - 1);
});

test('an import undone can be redone after a reload: its rows are still there', async ({ page }) => {
	await beginPlan(page, 'de', 'Import');
	const rows = Array.from(
		{ length: 40 },
		(_, i) => `K${String(i % 12)};${String((i % 27) + 1).padStart(2, '0')}.03.2025;${String(10 + i)},50`,
	);
	await choose(page, csv('verkauf.csv', ['Kunde;Datum;Betrag', ...rows].join('\n')));
	await take(page, 'de');
	await undo(page).click();
	await view(page, 'data');
	await expect(page.locator('main article')).toHaveCount(0);
	await saved(page);
	await page.reload();
	await can(page, redo);
	await redo(page).click();
	await expect(page.locator('main article').getByRole('heading', { name: 'verkauf.csv' })).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await view(page, 'costs');
	await expect(page.locator('main h1')).toBeVisible();
});

test('in a field the shortcut first takes back what is half typed, then changes of the plan', async ({ page }) => {
	await openDemo(page, 'cafe', 'de');
	await view(page, 'plan/baseline');
	const name = page.getByLabel('Name', { exact: true }).first();
	const old = await name.inputValue();
	await name.focus();
	await page.keyboard.press('End');
	await page.keyboard.type(' Süd');
	const basket = page.getByRole('group', { name: 'Einkaufswert' }).getByRole('textbox').first();
	const value = await basket.inputValue();
	await basket.focus();
	await page.keyboard.press('End');
	await page.keyboard.type('9');
	await expect(basket).toHaveValue(`${value}9`);
	await page.keyboard.press('Control+z');
	await expect(basket).toHaveValue(value);
	await expect(name).toHaveValue(`${old} Süd`);
	await page.keyboard.press('Control+z');
	await expect(name).toHaveValue(old);
	await page.keyboard.press('Control+Shift+Z');
	await expect(name).toHaveValue(`${old} Süd`);
});
