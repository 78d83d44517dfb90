import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export { expect };
export type Language = 'de' | 'en';
export const languages = ['de', 'en'] as const;

/** Every test watches the page: no error in the console, and no request that leaves the origin. */
export const test = base.extend<{ watched: undefined }>({
	watched: [
		async ({ page, baseURL }, use) => {
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(error.message));
			page.on('console', (message) => {
				if (message.type() === 'error') faults.push(message.text());
			});
			page.on('request', (request) => {
				const url = request.url();
				if (!url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url)) faults.push(`request to ${url}`);
				if (request.method() !== 'GET') faults.push(`${request.method()} ${url}`);
			});
			await use(undefined);
			expect(faults).toEqual([]);
		},
		{ auto: true },
	],
});

/** A key figure on screen: its unrounded value, undefined when it is shown as not available. */
export async function figure(within: Page | Locator, id: string): Promise<number | undefined> {
	const value = await within.locator(`data[data-figure="${id}"]`).first().getAttribute('value');
	return value === '' || value === null ? undefined : Number(value);
}

/** Opens the start page in a language. */
async function open(page: Page, language: Language) {
	await page.goto('./');
	await page
		.getByRole('button', { name: language === 'de' ? 'Deutsch' : 'English' })
		.first()
		.click();
	await expect(page.locator('html')).toHaveAttribute('lang', language);
}

const demoNames = {
	cafe: { de: 'Café', en: 'Café' },
	shop: { de: 'Online-Shop', en: 'Online shop' },
	consultancy: { de: 'Beratung', en: 'Consultancy' },
};
export type Demo = keyof typeof demoNames;

/** Opens a demo from the start page. */
export async function openDemo(page: Page, demo: Demo, language: Language) {
	await open(page, language);
	await page.getByRole('button', { name: new RegExp(`: ${demoNames[demo][language]}$`) }).click();
	await page.waitForURL(/#\/overview/);
}

/** Answers the first run with the templates' values; returns in the overview. */
export async function beginPlan(page: Page, language: Language, name: string) {
	await open(page, language);
	await page.goto('./#/begin');
	await page.getByLabel(language === 'de' ? 'Name des Unternehmens' : 'Name of the business').fill(name);
	for (let question = 1; question <= 5; question++) {
		await page.getByRole('button', { name: language === 'de' ? 'Weiter' : 'Next' }).click();
	}
	await page.getByRole('button', { name: language === 'de' ? 'Plan anlegen' : 'Create the plan' }).click();
	await page.waitForURL(/#\/overview/);
	// The address changes first: a page loaded anew before the view stands would break off that navigation.
	await expect(page.locator('main[data-view="overview"] h1')).toBeVisible();
}

/** Waits until the last change is stored. */
export async function saved(page: Page) {
	await expect(page.locator('[data-save="saved"]').first()).toBeAttached();
}

/** A view by its address, its heading standing. */
export async function view(page: Page, address: string) {
	await page.goto(`./#/${address}`);
	await expect(page.locator(`main[data-view="${address.split('/')[0] ?? ''}"] h1`)).toBeVisible();
}

/** Reference values and data beside the checkout; tests that need them are skipped with this notice where they are absent. */
export const goldenFolder = path.resolve(import.meta.dirname, '../../../shared/golden');
export const goldenAbsent = !existsSync(goldenFolder);
export const goldenNotice = 'the folder of reference values is not beside this checkout';
