import { costBases } from '../../src/core/plan/measure';
import de from '../../src/i18n/de/plan';
import en from '../../src/i18n/en/plan';
import { format } from '../../src/i18n/format';
import { beginPlan, expect, figure, languages, saved, test, view } from './app';

const words = { de: de(format('de', 'EUR')), en: en(format('en', 'EUR')) };

for (const language of languages) {
	test.describe(language, () => {
		const t = words[language];
		const editor = t.editor;

		test('a measure from a template, one from scratch with every kind of cost line, hours, effect; all is kept', async ({
			page,
		}) => {
			await beginPlan(page, language, 'Teeladen');
			await view(page, 'plan/templates');
			const templates = page.getByRole('button', { name: t.library.addShort });
			await expect(templates.nth(14)).toBeVisible();
			await templates.last().click();
			await page.waitForURL(/#\/plan\/measures\//);

			await view(page, 'plan');
			await page.getByRole('button', { name: t.list.add, exact: true }).first().click();
			await page.waitForURL(/#\/plan\/measures\//);
			await page.getByLabel(editor.name).fill('Probierabend');
			for (const [at, basis] of costBases.entries()) {
				await page.getByRole('button', { name: editor.money.add }).click();
				const line = page
					.locator('details[open]')
					.filter({ has: page.getByLabel(editor.money.name) })
					.last();
				await line.getByLabel(editor.money.name).fill(`Posten ${at}`);
				await line.getByLabel(editor.money.basis).selectOption(basis);
				const amount = line.getByRole('textbox', {
					name: basis === 'participantRevenue' ? editor.money.share : editor.money.amount,
				});
				await amount.fill('10');
				await amount.press('Enter');
			}
			const firstRole = page.getByRole('table').filter({ has: page.getByText(t.terms.phase.control) });
			const cells = firstRole.getByRole('textbox');
			for (const [at, hours] of ['3', '2', '4', '0'].entries()) {
				await cells.nth(at).fill(hours);
				await cells.nth(at).press('Tab');
			}
			await expect(page.getByText(editor.hours.zero).first()).toBeVisible();
			const address = page.url();

			// Everything in it costs something in the first year, and is still there after a reload.
			await saved(page);
			await page.reload();
			await page.goto(address);
			await expect(page.getByLabel(editor.name)).toHaveValue('Probierabend');
			for (const at of costBases.keys()) await expect(page.getByText(`Posten ${at}`, { exact: true })).toBeVisible();
			await view(page, 'plan/budget');
			const budget = await figure(page, 'plan.budgetYear1');
			expect(budget).toBeGreaterThan(0);
			await expect(page.locator('main canvas').first()).toBeVisible();
			await expect(page.getByRole('table').first()).toBeVisible();
			await view(page, 'plan/staffing');
			await expect(page.locator('main canvas').first()).toBeVisible();
			await expect(page.getByRole('table').first()).toBeVisible();
		});

		test('a number out of range is refused at the field with the reason; what stood there before stays', async ({
			page,
		}) => {
			await beginPlan(page, language, 'Grenzen');
			await view(page, 'plan/baseline');
			const field = page
				.getByRole('textbox', { name: language === 'de' ? /^Deckungsbeitragssatz/ : /^Margin after/ })
				.first();
			const group = page
				.getByRole('group', { name: language === 'de' ? /^Deckungsbeitragssatz/ : /^Margin after/ })
				.first();
			const likely = group
				.getByRole('textbox', { name: language === 'de' ? 'wahrscheinlich' : 'likely' })
				.or(field)
				.first();
			await likely.fill('140');
			await likely.press('Tab');
			await expect(likely).toHaveAttribute('aria-invalid', 'true');
			await expect(
				page.getByText(language === 'de' ? /Möglich sind Werte von 0 bis 100/ : /Between 0 and 100/),
			).toBeVisible();
			await page.reload();
			await view(page, 'plan/baseline');
			await expect(likely).not.toHaveValue('140');
		});

		test('a start after the end and a role in use are asked about, and answered by keyboard', async ({ page }) => {
			await beginPlan(page, language, 'Fragen');
			await view(page, 'plan');
			await page.locator('main a[href*="#/plan/measures/"]').first().press('Enter');
			await page.waitForURL(/#\/plan\/measures\//);
			const start = page.getByLabel(editor.time.start, { exact: true });
			const end = page.getByLabel(editor.time.end, { exact: true });
			const before = await start.inputValue();
			await end.selectOption({ index: 3 });
			await start.focus();
			await start.selectOption({ index: 10 });
			const question = page.getByRole('group').filter({ hasText: t.questions.start.noEnd });
			await expect(question).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(start).toBeFocused();
			await expect(start).toHaveValue(before);
			await start.selectOption({ index: 10 });
			await expect(question).toBeFocused();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await expect(end).toHaveValue('');
			await expect(start).toHaveValue('10');

			// The first role has hours in every measure: another one takes over, and one step brings it back.
			await view(page, 'plan/team');
			const names = page.getByLabel(t.forms.team.name, { exact: true });
			for (const helper of ['Anna', 'Bruno']) {
				await page.getByRole('button', { name: t.forms.team.add }).press('Enter');
				await expect(names.last()).toBeFocused();
				await names.last().fill(helper);
			}
			const roles = await names.count();
			const gone = await names.first().inputValue();
			await page.getByRole('button', { name: t.forms.team.remove(gone), exact: true }).press('Enter');
			await expect(page.getByRole('group', { name: t.questions.role.text(gone) })).toBeFocused();
			await page.getByLabel(t.questions.role.heir, { exact: true }).selectOption('Bruno');
			await page.getByRole('button', { name: t.questions.role.handOver('Bruno') }).press('Enter');
			await expect(names).toHaveCount(roles - 1);
			await expect(names.first()).toBeFocused();
			await page.keyboard.press('Escape');
			await page.getByRole('status').getByRole('button').press('Enter');
			await expect(names).toHaveCount(roles);
		});

		test('deleting a measure can be undone', async ({ page }) => {
			await beginPlan(page, language, 'Zurück');
			await view(page, 'plan');
			const rows = page.locator('main a[href*="#/plan/measures/"]');
			await expect(rows).toHaveCount(3);
			await rows.first().click();
			await page.getByRole('button', { name: editor.remove, exact: true }).click();
			await view(page, 'plan');
			await expect(rows).toHaveCount(2);
			await page
				.getByRole('button', { name: language === 'de' ? 'Rückgängig' : 'Undo' })
				.first()
				.click();
			await expect(rows).toHaveCount(3);
		});
	});
}
