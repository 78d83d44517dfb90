import type { Page } from '@playwright/test';
import { beginPlan, expect, test, view } from './app';
import { choose, csv, importWords, read, take } from './importing';

const orders = (rows: readonly string[]) => `Bestellung;Kunde;Datum;Betrag\r\n${rows.join('\r\n')}\r\n`;
const january = orders(['1;anna@example.org;05.01.2025;10,00', '2;bert@example.org;26.01.2025;20,00']);
const february = orders(['3;anna@example.org;05.02.2025;30,00', '4;cora@example.org;26.02.2025;40,00']);

const heading = (page: Page) => page.locator('main h1');
const sets = (page: Page) => page.locator('main article');

const sales = (rows: readonly string[]) => `Kunde;Datum;Betrag\r\n${rows.join('\r\n')}\r\n`;
const two = ['anna@example.org;05.01.2025;10,00', 'bert@example.org;26.01.2025;20,00'];

test('without order numbers the reader says whether equal rows count again, and later why they do not', async ({
	page,
}) => {
	await beginPlan(page, 'de', 'Ohne Nummern');
	await choose(page, csv('januar.csv', sales(two)));
	await take(page, 'de');
	await choose(page, csv('quartal.csv', sales([...two, 'cora;05.03.2025;5,00'])));
	await read(page, 'de');
	await expect(page.getByRole('heading', { name: '2 Zeilen stehen vielleicht schon in Ihren Daten' })).toBeVisible();
	await page.getByRole('button', { name: importWords.de.take }).click();
	await expect(page.getByRole('alert')).toContainText('ob die Zeilen noch einmal zählen');
	await page.getByRole('radio', { name: /Nein, es sind dieselben/ }).check();
	await expect(heading(page)).toContainText('1 Kauf ist lesbar');
	await page.getByRole('button', { name: '1 Kauf übernehmen' }).click();
	await expect(page.locator('main section[role="status"]')).toBeVisible();
	await page.getByRole('button', { name: 'Zu den Daten' }).click();
	await expect(heading(page)).toBeFocused();
	await expect(sets(page).nth(1)).toContainText('2 davon stehen in januar.csv');

	await page.getByRole('button', { name: 'januar.csv löschen' }).click();
	await expect(page.getByText(/2 Zeilen aus quartal\.csv waren ausgelassen/)).toBeVisible();
	await expect(sets(page)).toContainText('2 Zeilen dieser Datei zählen zurzeit nicht');
	await expect(sets(page).getByRole('heading', { name: 'quartal.csv' })).toBeFocused();
	await page.getByRole('button', { name: 'quartal.csv löschen' }).click();
	await expect(heading(page)).toBeFocused();
});

test('an order that stood otherwise in an earlier file is named with that file, its day and its amount', async ({
	page,
}) => {
	await beginPlan(page, 'de', 'Widerspruch');
	await choose(page, csv('januar.csv', january));
	await take(page, 'de');
	await choose(page, csv('neu.csv', orders(['2;bert@example.org;26.01.2025;25,00', '5;dora;01.02.2025;5,00'])));
	await read(page, 'de');
	await expect(
		page.getByText(/steht schon in „januar\.csv“, dort mit dem 26\.01\.2025 und dem Betrag 20,00/),
	).toBeVisible();
});

test('replacing an import can be undone at once', async ({ page }) => {
	await beginPlan(page, 'de', 'Zurück');
	await choose(page, csv('laden.csv', january));
	await take(page, 'de');
	await view(page, 'data');
	await page.getByRole('button', { name: 'laden.csv ersetzen' }).click();
	await page.locator('dialog input[type="file"]').setInputFiles(csv('neu.csv', february));
	await take(page, 'de');
	const toast = page.getByRole('status').filter({ hasText: 'laden.csv ist durch neu.csv ersetzt' });
	await toast.getByRole('button', { name: 'Rückgängig' }).click();
	await expect(heading(page)).toContainText('Rückgängig gemacht');
	await view(page, 'data');
	await expect(sets(page)).toHaveCount(1);
	await expect(sets(page)).toContainText('laden.csv');
});

test('files that wait are let go of when the import is left by the menu', async ({ page }) => {
	await beginPlan(page, 'de', 'Verlassen');
	await choose(page, [csv('januar.csv', january), csv('februar.csv', february)]);
	await expect(page.getByText('1 weitere Datei wartet.')).toBeVisible();
	await view(page, 'overview');
	await choose(page, csv('spaeter.csv', february));
	await expect(heading(page)).toContainText('2 Zeilen gefunden');
	await expect(page.getByText(/spaeter\.csv/).first()).toBeVisible();
	await expect(page.getByText(/weitere Datei/)).toHaveCount(0);
});

test('a recognised export can be read otherwise and back again', async ({ page }) => {
	await beginPlan(page, 'en', 'Shopify');
	const head =
		'Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Refunded Amount,Lineitem quantity';
	const line = '#1001,anna@example.org,paid,2024-03-05 10:00:00 +0100,EUR,50.00,54.90,2024-03-05 09:59:58 +0100,0.00,1';
	await choose(
		page,
		csv('orders_export.csv', `${head},Lineitem name\n${line},Tea\n#1001,anna@example.org,,,,,,,,2,Cup\n`),
	);
	await expect(page.getByRole('heading', { name: 'Recognised: Shopify: orders', exact: true })).toBeVisible();
	await expect(page.getByText('1 row is a further line of an order and is left out.')).toBeVisible();
	await page.getByRole('button', { name: 'Read it otherwise' }).click();
	await expect(page.getByRole('heading', { name: 'Recognised: Shopify: orders, but read otherwise' })).toBeVisible();
	await expect(page.getByLabel('The file holds')).toHaveValue('transactions');
	await page.getByRole('button', { name: 'Read it as recognised' }).click();
	await expect(page.getByRole('heading', { name: 'Recognised: Shopify: orders', exact: true })).toBeVisible();
});

test('customer summaries beside purchases are said to be unused', async ({ page }) => {
	await beginPlan(page, 'de', 'Beides');
	await choose(page, csv('januar.csv', january));
	await take(page, 'de');
	const head = 'Kunde;Erster Kauf;Letzter Kauf;Anzahl Käufe;Summe';
	await choose(
		page,
		csv('summen.csv', `${head}\r\na;2025-01-05;2025-03-05;3;100,00\r\nb;2025-01-25;2025-03-15;2;50,00\r\n`),
	);
	await read(page, 'de');
	await expect(page.getByText(/Kundenübersichten werden gespeichert, gehen aber nicht ein/)).toBeVisible();
	await page.getByRole('button', { name: importWords.de.take }).click();
	await view(page, 'data');
	await expect(sets(page).nth(1)).toContainText('Geht nicht in die Kennzahlen ein');
});
