import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import write from 'write-excel-file/node';
import { beginPlan, expect, saved, test, view } from './app';
import { choose, csv, importWords, read, take } from './importing';

const orders = (rows: readonly string[]) => `Bestellung;Kunde;Datum;Betrag\r\n${rows.join('\r\n')}\r\n`;
const january = orders(['1;anna@example.org;05.01.2025;10,00', '2;bert@example.org;26.01.2025;20,00']);
const february = orders(['3;anna@example.org;05.02.2025;30,00', '4;cora@example.org;26.02.2025;40,00']);

const heading = (page: Page) => page.locator('main h1');
const sets = (page: Page) => page.locator('main article');

test('several files come one after the other', async ({ page }) => {
	await beginPlan(page, 'de', 'Zwei Dateien');
	await choose(page, [csv('januar.csv', january), csv('februar.csv', february)]);
	await expect(page.getByText('1 weitere Datei wartet.')).toBeVisible();
	await take(page, 'de');
	await page.getByRole('button', { name: 'Nächste Datei: februar.csv' }).click();
	await take(page, 'de');
	await view(page, 'data');
	await expect(sets(page)).toHaveCount(2);
});

test('a table is pasted into the dialog', async ({ page }) => {
	await beginPlan(page, 'de', 'Zwischenablage');
	await view(page, 'data');
	await page.getByRole('button', { name: 'Tabelle einfügen' }).click();
	await page.getByRole('button', { name: 'Tabelle lesen' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'nichts zu lesen' })).toBeVisible();
	const table = january.replaceAll(';', '\t');
	await page.getByLabel(/Zeilen mit ihren Überschriften/).fill(table);
	await page.getByRole('button', { name: 'Tabelle lesen' }).click();
	await expect(heading(page)).toContainText('2 Zeilen gefunden');
	await take(page, 'de');
});

// Firefox gives an event made by a script no clipboard.
test('a table is pasted by shortcut @chromium', async ({ page }) => {
	await beginPlan(page, 'de', 'Zwischenablage');
	await view(page, 'data');
	await page.evaluate(
		(text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		},
		february.replaceAll(';', '\t'),
	);
	await expect(heading(page)).toContainText('2 Zeilen gefunden');
	await expect(page.getByText(/^Zwischenablage \d\d:\d\d/)).toBeVisible();
});

test('of a workbook the sheet is chosen, and can be changed afterwards', async ({ page }) => {
	const sheet = (name: string, rows: (string | number)[][]) => ({ sheet: name, data: rows });
	const buffer = await write([
		sheet('Hinweise', [
			['Thema', 'Text'],
			['Export', 'vom Januar'],
		]),
		sheet('Bestellungen', [
			['Bestellung', 'Kunde', 'Datum', 'Betrag'],
			['007', 'anna@example.org', '2025-01-05', 10.5],
			['008', 'bert@example.org', '2025-01-26', 20],
			['009', 'anna@example.org', '2025-02-26', 30],
		]),
	]).toBuffer();
	await beginPlan(page, 'de', 'Mappe');
	await choose(page, { ...csv('mappe.xlsx', Buffer.from(buffer)), mimeType: '' });
	await expect(heading(page)).toContainText('2 Blätter');
	await page.getByRole('radio', { name: /Hinweise/ }).check();
	await page.getByRole('button', { name: '„Hinweise“ lesen' }).click();
	await page.getByLabel('Tabellenblatt').selectOption('Bestellungen');
	await expect(heading(page)).toContainText('3 Zeilen gefunden');
	await read(page, 'de');
	await expect(page.getByText(/60,50\s€/).first()).toBeVisible();
});

test('what was answered once is not asked again for a file with the same columns', async ({ page }) => {
	await beginPlan(page, 'de', 'Gedächtnis');
	const head = 'wer,wann,wieviel';
	await choose(page, csv('maerz.csv', `${head}\na,03/04/2025,10.00\nb,05/06/2025,11.50\n`));
	await page.getByLabel('Die Datei enthält').selectOption({ label: 'Käufe' });
	await page.getByLabel('Bedeutung von „wer“').selectOption({ label: 'Kunde' });
	await page.getByLabel('Bedeutung von „wann“').selectOption({ label: 'Datum' });
	await page.getByLabel('Bedeutung von „wieviel“').selectOption({ label: 'Betrag' });
	await page.getByRole('radio', { name: /Tag zuerst.*3\. April 2025/ }).check();
	await take(page, 'de');
	await choose(page, csv('juli.csv', 'wann,wieviel,wer\n07/08/2025,12.00,a\n09/08/2025,9.00,c\n'));
	await expect(page.getByText(/^Gelesen wie beim letzten Mal/)).toBeVisible();
	await expect(page.getByLabel('Format von „wann“')).toHaveValue('dmy');
	await page.getByRole('button', { name: 'Neu erkennen' }).click();
	await expect(page.getByText(/^Gelesen wie beim letzten Mal/)).toHaveCount(0);
});

test('rejected rows come back as a file; mended, only they are added @chromium', async ({ page }) => {
	await beginPlan(page, 'de', 'Ausbessern');
	await choose(page, csv('laden.csv', orders(['1;a;05.01.2025;10,00', '2;b;31.02.2025;20,00', '3;;07.01.2025;5,00'])));
	await page.getByRole('button', { name: importWords.de.read }).click();
	await expect(heading(page)).toContainText('1 Kauf ist lesbar, 2 Zeilen brauchen Ihren Blick');
	await page.getByLabel('Grund', { exact: true }).selectOption({ label: 'Tag gibt es nicht (1)' });
	await expect(page.getByText('1 Zeile gezeigt')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Alle abgelehnten Zeilen als CSV' }).click();
	const text = readFileSync(await (await download).path(), 'utf8');
	expect(text).toContain('31.02.2025');
	expect(text).toContain('Feld leer');
	await page.getByRole('button', { name: importWords.de.take }).click();
	await saved(page);
	const mended = text.replace('31.02.2025', '28.02.2025').replace('"3";""', '"3";"c"');
	await choose(page, csv('ausgebessert.csv', mended));
	await expect(page.getByText(/^Gelesen wie beim letzten Mal/)).toBeVisible();
	await take(page, 'de');
	await view(page, 'data');
	await expect(sets(page)).toHaveCount(2);
	await expect(sets(page).nth(1)).toContainText(/25,00\s€/);
});

test('the same file again is asked about; replaced, it counts once, and both ways can be undone', async ({ page }) => {
	await beginPlan(page, 'de', 'Ersetzen');
	await choose(page, csv('laden.csv', january));
	await take(page, 'de');
	await choose(page, csv('laden.csv', january + february.split('\r\n').slice(1).join('\r\n')));
	await page.getByRole('button', { name: importWords.de.read }).click();
	await expect(page.getByRole('alert')).toContainText('wohin die Zeilen gehören');
	await page.getByRole('radio', { name: /„laden.csv“ ersetzen/ }).check();
	await take(page, 'de');
	await view(page, 'data');
	await expect(sets(page)).toHaveCount(1);
	await expect(sets(page)).toContainText(/100,00\s€/);

	await page.getByRole('button', { name: 'laden.csv löschen' }).click();
	await expect(sets(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Rückgängig' }).last().click();
	await expect(sets(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'laden.csv ersetzen' }).click();
	await page.locator('dialog input[type="file"]').setInputFiles(csv('neu.csv', february));
	await expect(heading(page)).toContainText('2 Zeilen gefunden');
	await take(page, 'de');
	await view(page, 'data');
	await expect(sets(page)).toHaveCount(1);
	await expect(sets(page)).toContainText(/70,00\s€/);
});

test('orders that were imported before do not count twice', async ({ page }) => {
	await beginPlan(page, 'de', 'Überschneidung');
	await choose(page, csv('januar.csv', january));
	await take(page, 'de');
	await choose(page, csv('jahr.csv', january + february.split('\r\n').slice(1).join('\r\n')));
	await page.getByRole('button', { name: importWords.de.read }).click();
	await expect(heading(page)).toContainText('2 Käufe sind lesbar');
	await expect(page.getByText('2 früher eingelesen')).toBeVisible();
});

test('with pseudonyms no e-mail address, name or number of the file reaches this browser’s storage', async ({
	page,
}) => {
	await beginPlan(page, 'de', 'Pseudonyme');
	await choose(page, csv('laden.csv', january));
	await page.getByRole('checkbox', { name: 'Kunden durch Pseudonyme ersetzen' }).check();
	await take(page, 'de');
	const stored = await page.evaluate(async () => {
		const asked = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(request.error ?? new Error('request'));
				};
			});
		const database = await asked(indexedDB.open('bleibwert'));
		const all: unknown[] = await asked(database.transaction('records').objectStore('records').getAll());
		database.close();
		return JSON.stringify(all);
	});
	expect(stored).toContain('k-');
	expect(stored).not.toContain('example.org');
	await view(page, 'data');
	await expect(sets(page)).toContainText('Pseudonyme');
});

test('an import can be done by keyboard alone, and each step begins at its heading', async ({ page }) => {
	await beginPlan(page, 'de', 'Tastatur');
	await view(page, 'data');
	await page.getByRole('button', { name: 'Tabelle einfügen' }).focus();
	await page.keyboard.press('Enter');
	await page.getByLabel(/Zeilen mit ihren Überschriften/).focus();
	await page.keyboard.insertText(
		'wer,wann,was\na,03/04/2025,10.00\nb,05/06/2025,11.50\n'.replace('wer,wann,was', 'Kunde,Datum,Betrag'),
	);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toContainText('2 Zeilen gefunden');
	await expect(heading(page)).toBeFocused();
	const radio = page.getByRole('radio', { name: /Tag zuerst/ });
	for (let step = 0; step < 10 && !(await radio.evaluate((node) => node === document.activeElement)); step++) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Space');
	await expect(radio).toBeChecked();
	const button = page.getByRole('button', { name: importWords.de.read });
	for (let step = 0; step < 60 && !(await button.evaluate((node) => node === document.activeElement)); step++) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(heading(page)).toContainText('2 Käufe sind lesbar');
	await expect(heading(page)).toBeFocused();
	const confirm = page.getByRole('button', { name: importWords.de.take });
	for (let step = 0; step < 30 && !(await confirm.evaluate((node) => node === document.activeElement)); step++) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(heading(page)).toContainText('2 Käufe sind übernommen');
	await expect(heading(page)).toBeFocused();
});

for (const scheme of ['light', 'dark'] as const) {
	test(`the import fits a phone without scrolling sideways, ${scheme}`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ colorScheme: scheme });
		await beginPlan(page, 'de', 'Telefon');
		const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		await choose(
			page,
			csv('laden.csv', orders(['1;sehr-langer-name@example.org;05.01.2025;10,00', '2;b;31.02.2025;1,00'])),
		);
		await expect(heading(page)).toContainText('2 Zeilen gefunden');
		expect(await sideways()).toBeLessThanOrEqual(0);
		await read(page, 'de');
		expect(await sideways()).toBeLessThanOrEqual(0);
		await page.getByRole('button', { name: importWords.de.take }).click();
		await view(page, 'data');
		expect(await sideways()).toBeLessThanOrEqual(0);
	});
}

test('axe finds nothing in the questions, the receipt and its lists @chromium', async ({ page }) => {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
	const violations = async () =>
		(await new AxeBuilder({ page }).withTags(tags).analyze()).violations.map(({ id }) => id);
	await beginPlan(page, 'de', 'Zugänglich');
	const head = 'Bestellung,Kunde,Datum,Betrag,Status';
	const rows = ['1,a,03/04/2025,10.00,bezahlt', '2,b,05/06/2025,11.50,storniert', '3,c,07/08/2025,viel,bezahlt'];
	await choose(page, csv('laden.csv', `${head}\n${rows.join('\n')}\n`));
	await page.getByRole('button', { name: importWords.de.read }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await violations()).toEqual([]);
	await page.getByRole('radio', { name: /Tag zuerst/ }).check();
	await read(page, 'de');
	await expect(page.getByRole('button', { name: 'Ausgelassen (1)' })).toBeVisible();
	expect(await violations()).toEqual([]);
	await page.getByRole('button', { name: 'Ausgelassen (1)' }).click();
	await expect(page.getByText('storniert', { exact: true })).toBeVisible();
	expect(await violations()).toEqual([]);
});
