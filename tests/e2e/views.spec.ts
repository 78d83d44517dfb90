import AxeBuilder from '@axe-core/playwright';
import { beginPlan, expect, openDemo, test, view, type Language } from './app';

const views = [
	'overview',
	'plan',
	'plan/templates',
	'plan/goals',
	'plan/baseline',
	'plan/team',
	'plan/budget',
	'plan/staffing',
	'scenarios',
	'data',
	'retention',
	'nps',
	'costs',
	'costs/payback',
	'costs/churn',
	'costs/value',
	'clv',
	'check',
	'document',
	'settings',
];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const theme of ['light', 'dark'] as const) {
	for (const content of ['shop', 'empty'] as const) {
		test(`axe finds nothing in any view: ${content}, ${theme} @chromium`, async ({ page }) => {
			test.setTimeout(240_000);
			await page.emulateMedia({ colorScheme: theme });
			if (content === 'shop') await openDemo(page, 'shop', 'de');
			else await beginPlan(page, 'en', 'Leer');
			for (const address of [...views, 'start', 'begin']) {
				await view(page, address);
				const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
				const found = violations.map(
					({ id, nodes }) => `${address}: ${id} ${nodes.map(({ html }) => html).join(' | ')}`,
				);
				expect(found).toEqual([]);
			}
		});
	}
}

test('axe finds nothing in the open measure editor and in the import @chromium', async ({ page }) => {
	await openDemo(page, 'cafe', 'de');
	await view(page, 'plan');
	await page.locator('main a[href*="#/plan/measures/"]').first().click();
	await expect(
		page
			.getByRole('button', { name: 'Fertig' })
			.or(page.getByRole('link', { name: 'Fertig' }))
			.first(),
	).toBeVisible();
	expect((await new AxeBuilder({ page }).withTags(rules).analyze()).violations).toEqual([]);
});

for (const [width, language] of [
	[390, 'de'],
	[390, 'en'],
	[1440, 'de'],
	[900, 'en'],
] as const satisfies (readonly [number, Language])[]) {
	test(`no view is wider than a window of ${width} px (${language})`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width, height: 900 });
		await openDemo(page, 'shop', language);
		for (const address of [...views, 'start', 'begin']) {
			await view(page, address);
			const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect({ address, surplus: Math.max(0, surplus) }).toEqual({ address, surplus: 0 });
		}
	});
}

test('headings descend without a gap in every view', async ({ page }) => {
	await openDemo(page, 'shop', 'de');
	for (const address of views) {
		await view(page, address);
		const levels = await page
			.locator('main :is(h1, h2, h3, h4):visible')
			.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1);
		expect({ address, jumps }).toEqual({ address, jumps: [] });
	}
});
