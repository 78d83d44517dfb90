import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beginPlan, expect, figure, goldenAbsent, goldenFolder, goldenNotice, languages, test, view } from './app';
import { choose, csv, importWords, take } from './importing';

interface Golden {
	cases: { id: string; expect: unknown }[];
}
const golden = (file: string, id: string) => {
	const { cases } = JSON.parse(readFileSync(path.join(goldenFolder, file), 'utf8')) as Golden;
	const found = cases.find((one) => one.id === id);
	if (!found) throw new Error(`${id} is not in ${file}`);
	return found.expect as Record<string, number> & {
		months: Record<string, number>[];
		adjusted_wald_95: [number, number];
	};
};

for (const language of languages) {
	test.describe(language, () => {
		test.skip(goldenAbsent, goldenNotice);

		test('CDNOW through the dialog: the figures on screen are the reference ones', async ({ page }) => {
			await beginPlan(page, language, 'CDNOW');
			await choose(page, path.join(goldenFolder, 'data/cdnow_sample.csv'));
			await take(page, language);
			await view(page, 'retention');
			const summary = golden('retention_metrics.json', 'summary-cdnow-sample');
			await expect(page.locator('data[data-figure="repeat.rate"]').first()).not.toHaveAttribute('value', '');
			expect(await figure(page, 'repeat.rate')).toBeCloseTo(summary['repeat_purchase_rate']! / 100, 12);

			const days = page.getByLabel(language === 'de' ? 'Aktivitätsfenster' : 'Activity window', { exact: true });
			await days.fill('90');
			await days.press('Enter');
			await page
				.getByRole('button', { name: language === 'de' ? 'Monat' : 'Month', exact: true })
				.or(page.getByRole('radio', { name: language === 'de' ? 'Monat' : 'Month', exact: true }))
				.first()
				.click();
			const { months } = golden('retention_metrics.json', 'crr-cdnow-sample-90');
			const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '(E − N) ÷ S' }) });
			for (const expected of months) {
				const [year, month] = String(expected['month']).split('-').map(Number);
				const name = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
					month: 'long',
					year: 'numeric',
					timeZone: 'UTC',
				}).format(Date.UTC(year!, month! - 1, 1));
				const row = table.getByRole('row', { name: new RegExp(`^${name}`) });
				const count = (n: number) => new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB').format(n);
				const rate = (percent: number) =>
					new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
						style: 'percent',
						minimumFractionDigits: 1,
						maximumFractionDigits: 1,
					}).format(percent / 100);
				const cells = await row.getByRole('cell').allTextContents();
				expect([name, ...cells.slice(0, 6).map((text) => text.trim())]).toEqual([
					name,
					count(expected['S']!),
					count(expected['E']!),
					count(expected['N']!),
					count(expected['retained_strict']!),
					rate(expected['crr']!),
					rate(expected['crr_strict']!),
				]);
			}

			await view(page, 'overview');
			expect(await figure(page, 'basket.returning')).toBeCloseTo(summary['aov_returning']! * 100, 6);
			// Everything is there again after a reload.
			await page.reload();
			await expect(page.locator('data[data-figure="basket.returning"]').first()).not.toHaveAttribute('value', '');
			expect(await figure(page, 'basket.returning')).toBeCloseTo(summary['aov_returning']! * 100, 6);
		});

		test('Sudzilla’s answers through the dialog: score, groups and interval are the reference ones', async ({
			page,
		}) => {
			await beginPlan(page, language, 'Sudzilla');
			await choose(page, path.join(goldenFolder, 'data/nps_sudzilla.csv'));
			// All answers came in the first days of November: the file cannot say whether 11/1 is a day or a month, so it is
			// asked, and nothing is read before the answer.
			await page.getByRole('button', { name: importWords[language].read }).click();
			await expect(page.getByRole('alert')).toContainText('Timestamp');
			await page.getByRole('radio', { name: importWords[language].monthFirst }).check();
			await take(page, language);
			await view(page, 'nps');
			const full = golden('nps.json', 'sudzilla-full');
			const score = page.locator('data[data-figure="nps.score"]').first();
			await expect(score).not.toHaveAttribute('value', '');
			expect(await figure(page, 'nps.score')).toBeCloseTo(full['nps']!, 10);
			expect(await figure(page, 'nps.answers')).toBe(full['n']);
			expect((await figure(page, 'nps.promoters'))! * 39).toBeCloseTo(full['promoters']!, 10);
			expect((await figure(page, 'nps.detractors'))! * 39).toBeCloseTo(full['detractors']!, 10);
			const shown = (value: number) =>
				value
					.toFixed(1)
					.replace('-', '−')
					.replace('.', language === 'de' ? ',' : '.');
			const [low, high] = full.adjusted_wald_95;
			const interval = page.locator('[data-interval="nps.score"]').first();
			await expect(interval).toContainText(shown(low));
			await expect(interval).toContainText(shown(high));
		});
	});
}

test('a German Excel file: semicolons, Windows-1252, decimal commas, dotted dates, bad rows named', async ({
	page,
}) => {
	await beginPlan(page, 'de', 'Laden');
	const rows = [
		'Kundennummer;Kunde;Bestelldatum;Betrag',
		'K1;Müller;05.01.2025;1.234,50',
		'K2;Weiß;06.01.2025;12,00 €',
		'K1;Müller;40.03.2025;3,00',
		'K3;Groß;31.02.2025;3,00',
		'K1;Müller;20.03.2025;#WERT!',
		';;21.03.2025;5,00',
		'K2;Weiß;22.03.2025;99,99',
	].join('\r\n');
	await choose(page, csv('laden.csv', Buffer.from(rows.replace('€', '\u0080'), 'latin1')));
	await expect(page.getByLabel('Zeichensatz')).toHaveValue('windows-1252');
	await expect(page.getByLabel('Trennzeichen')).toHaveValue(';');
	await page.getByRole('button', { name: importWords.de.read }).click();
	const problems = page.getByRole('table').filter({ hasText: '40.03.2025' });
	await expect(problems.getByRole('row', { name: /40\.03\.2025/ })).toContainText('4');
	await expect(problems.getByRole('row', { name: /31\.02\.2025/ })).toContainText('5');
	await expect(problems.getByRole('row', { name: /#WERT!/ })).toContainText('Betrag');
	await expect(page.getByText(/1\.346,49\s€/).first()).toBeVisible();
	await page.getByRole('button', { name: /^3 Käufe übernehmen/ }).click();
	await expect(page.locator('main section[role="status"]')).toBeVisible();
});

test('a date that can be read in two ways is asked about, not guessed', async ({ page }) => {
	await beginPlan(page, 'en', 'Ambiguous');
	await choose(
		page,
		csv('orders.csv', 'customer,date,amount\na,03/04/2025,10.00\nb,05/06/2025,11.50\na,07/08/2025,9.90\n'),
	);
	await page.getByRole('button', { name: importWords.en.read }).click();
	await expect(page.getByRole('alert')).toContainText('date');
	await expect(page.getByText(/3 April 2025/).first()).toBeVisible();
	await expect(page.getByText(/4 March 2025/).first()).toBeVisible();
});

for (const [name, content, says] of [
	['leer.csv', '', /leer/],
	['nur-kopf.csv', 'Kunde;Datum;Betrag\r\n', /Kopfzeile|Überschrift/],
	['bild.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /Bild/],
	['seite.csv', '<!doctype html><html><body>Anmelden</body></html>', /Webseite|HTML/],
] as const) {
	test(`${name} is refused with a sentence, and nothing that was there changes`, async ({ page }) => {
		await beginPlan(page, 'de', 'Bestand');
		await choose(page, csv(name, content));
		const alert = page.getByRole('alert');
		await expect(alert).toContainText(name);
		await expect(alert).toContainText(says);
		await view(page, 'data');
		await expect(page.locator('main article')).toHaveCount(0);
	});
}

test('an import can be cancelled on the way, and leaves nothing', async ({ page }) => {
	await beginPlan(page, 'de', 'Abbruch');
	const rows = Array.from(
		{ length: 300_000 },
		(_, n) => `C${n % 50_000},2024-${String((n % 12) + 1).padStart(2, '0')}-05,${n % 300}.50`,
	);
	await choose(page, csv('viele.csv', `customer,date,amount\n${rows.join('\n')}\n`));
	await page.getByRole('button', { name: importWords.de.read }).click();
	await page.getByRole('button', { name: importWords.de.cancel }).first().click();
	await view(page, 'data');
	await expect(page.locator('main article')).toHaveCount(0);
});

test('three numbers are enough: (24 − 5) / 20 is 95 % with its interval', async ({ page }) => {
	await beginPlan(page, 'de', 'Drei Zahlen');
	await view(page, 'retention');
	for (const [label, value] of [
		[/Kunden zu Beginn/, '20'],
		[/Kunden am Ende/, '24'],
		[/Neu hinzugekommen/, '5'],
	] as const) {
		const field = page.getByLabel(label).first();
		await field.fill(value);
		await field.press('Enter');
	}
	await expect(page.locator('data[data-figure="retention.threeNumbers"]').first()).not.toHaveAttribute('value', '');
	expect(await figure(page, 'retention.threeNumbers')).toBeCloseTo(0.95, 12);
	const interval = page.locator('[data-interval="retention.threeNumbers"]').first();
	await expect(interval).toContainText('76,4');
	await expect(interval).toContainText('99,1');
});
