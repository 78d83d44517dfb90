import { expect, type Page } from '@playwright/test';
import { saved, view, type Language } from './app';

/** What the import's buttons are called. */
export const importWords = {
	de: {
		read: /^\d[\d.]* Zeilen? einlesen$/,
		take: /übernehmen( und ersetzen)?$/,
		monthFirst: /Monat zuerst/,
		cancel: 'Abbrechen',
	},
	en: { read: /^Read \d[\d,]* rows?$/, take: /^Take /, monthFirst: /Month first/, cancel: 'Cancel' },
} as const;

export const csv = (name: string, content: string | Buffer) => ({
	name,
	mimeType: 'text/csv',
	buffer: typeof content === 'string' ? Buffer.from(content) : content,
});
export type Given = string | ReturnType<typeof csv>;

/** Gives files to the drop zone of the data view; ends in the import. */
export async function choose(page: Page, files: Given | Given[]) {
	await view(page, 'data');
	const input = page.locator('main input[type="file"]').first();
	await (Array.isArray(files) ? input.setInputFiles(files as string[]) : input.setInputFiles(files));
	await page.waitForURL(/#\/data\/import/);
}

/** Reads all rows; ends at the receipt. */
export async function read(page: Page, language: Language) {
	await page.getByRole('button', { name: importWords[language].read }).click();
	await expect(page.getByRole('button', { name: importWords[language].take })).toBeVisible();
}

/** Reads and takes what was chosen. */
export async function take(page: Page, language: Language) {
	await read(page, language);
	await page.getByRole('button', { name: importWords[language].take }).click();
	await expect(page.locator('main section[role="status"]')).toBeVisible();
	await saved(page);
}
