import { expect, openDemo, saved, test, view } from './app';

test('the baseline takes measured values over with one click, and one click takes them back', async ({ page }) => {
	await openDemo(page, 'shop', 'de');
	await view(page, 'plan/baseline');
	const card = page.locator('section.take-over');
	const row = card.locator('tr[data-field="firstYear"]');
	await expect(row).toBeVisible();
	const measured = (await row.locator('td').nth(1).innerText()).trim();
	// The demo stands on its data already: an own estimate takes its place first.
	const field = page.getByRole('group', { name: 'Bleiben über das erste Jahr' });
	await field.getByRole('button', { name: /Nur ein Wert/ }).click();
	await field.getByRole('textbox').fill('60');
	await field.getByRole('textbox').press('Tab');
	await expect(row.locator('td').nth(0)).toContainText('60,0');
	const take = card.getByRole('button', { name: /offenen? Angabe/ });
	await take.click();
	await expect(card.getByRole('status')).toContainText('Bleiben über das erste Jahr');
	await expect(card.getByRole('button', { name: 'Alles, was die Daten hergeben, steht im Plan.' })).toBeFocused();
	await expect(row.locator('td').nth(0)).toContainText(measured);
	await saved(page);
	await page.reload();

	// The field itself says so, with the file it comes from.
	await field.getByRole('button', { name: /worauf die Zahl beruht/ }).click();
	await expect(page.getByLabel('Beruht auf').filter({ visible: true })).toHaveValue('measured');
	await expect(page.getByLabel('Quelle', { exact: true }).filter({ visible: true })).toHaveValue(/\.csv/);
	await page.keyboard.press('Escape');
	await page.locator('main').press('Control+z');
	await expect(take).toBeVisible();
	await expect(row.locator('td').nth(0)).toContainText('60,0');
});
