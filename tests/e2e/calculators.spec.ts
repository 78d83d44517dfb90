import { expect, openDemo, saved, test, view } from './app';

test('by keyboard: from the list of measures to the stamp card, eight instead of ten, into a measure, and back by undo', async ({
	page,
}) => {
	await openDemo(page, 'cafe', 'de');
	await view(page, 'plan');
	const heading = page.getByRole('heading', { level: 1 });
	const rows = page.locator('main a[href*="#/plan/measures/"]');
	const before = await rows.count();

	await page.getByRole('link', { name: 'Rechner', exact: true }).press('Enter');
	await expect(heading).toHaveText(/^Fünf Rechner/);
	await page.getByRole('link', { name: 'Öffnen: Stempelkarte' }).press('Enter');
	await expect(heading).toHaveText(/^„10 \+ 1“ senkt den Preis um 9,1/);

	const stamps = page.getByRole('textbox', { name: 'Käufe, bis einer frei ist' });
	await stamps.fill('8');
	await stamps.press('Tab');
	await expect(heading).toHaveText(/^„8 \+ 1“ senkt den Preis um 11,1/);
	await expect(page.getByText(/^8 \+ 1: 1 ÷ 9 = 11,1/)).toBeVisible();
	const participants = page.getByRole('textbox', { name: 'Kunden, die mitmachen' });
	await participants.fill('140');
	await participants.press('Tab');
	await expect(participants).toHaveAttribute('aria-invalid', 'true');
	await participants.press('Escape');
	await saved(page);

	// What was typed is still there after a reload.
	await page.reload();
	await expect(heading).toHaveText(/^„8 \+ 1“/);
	// The plan has a stamp card: it is the one to change; a second one is asked for, and warned of.
	await expect(page.getByRole('radio', { name: /^Ändern: / }).first()).toBeChecked();
	await page.getByRole('radio', { name: 'Eine neue Maßnahme' }).press('Space');
	await expect(page.getByText(/^Im Plan steht schon .* zählt zusätzlich/)).toBeVisible();
	await page.getByRole('button', { name: 'Übernehmen', exact: true }).press('Enter');
	await page.waitForURL(/#\/plan\/measures\//);
	await expect(page.getByText(/aus dem Rechner angelegt/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Stempelkarte „8 + 1“' }).first()).toBeVisible();
	await expect(page.getByText('Freie Artikel, zum Wareneinsatz')).toBeVisible();

	await view(page, 'plan');
	await expect(rows).toHaveCount(before + 1);
	await page.getByRole('button', { name: 'Rückgängig' }).first().press('Enter');
	await expect(rows).toHaveCount(before);
});
