import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Plan } from '../../src/core/plan/plan';
import { Locale } from '../../src/i18n/locale.svelte';
import BeginScreen from '../../src/screens/start/BeginScreen.svelte';
import { Route } from '../../src/state/route.svelte';
import type { Session } from '../../src/state/session.svelte';
import { Workspace } from '../../src/state/workspace.svelte';
import ScreenHarness from './ScreenHarness.svelte';

/** The first run in German, with what it makes in the end. */
async function begun() {
	const locale = new Locale();
	await locale.use('de');
	await locale.need(['shell', 'start', 'plan', 'templates']);
	const made: Plan[] = [];
	let n = 0;
	const session = {
		newId: () => `new-${String(++n)}`,
		now: () => '2026-11-22T12:00:00.000Z',
		today: () => '2026-11-22',
		createPlan: (plan: Plan) => made.push(plan),
	} as unknown as Session;
	const workspace = new Workspace(
		() => undefined,
		() => '2026-11-22T12:00:00.000Z',
	);
	await render(ScreenHarness, { Screen: BeginScreen, locale, route: new Route(), workspace, session });
	return made;
}
const next = () => page.getByRole('button', { name: 'Weiter' });
const heading = (text: RegExp) => page.getByRole('heading', { level: 1, name: text });
const arrivals = (part: string) =>
	page.getByRole('group', { name: 'Neue Kunden im Monat' }).getByRole('textbox', { name: part });
async function finish() {
	for (let step = 0; step < 10 && next().elements().length; step++) await userEvent.click(next());
	await userEvent.click(page.getByRole('button', { name: 'Plan anlegen' }));
}

test('a value beyond the template’s range is taken at the first press and takes the range along, and says so', async () => {
	const made = await begun();
	await userEvent.click(next());
	const [low, high] = ['niedrig', 'hoch'].map((part) => (arrivals(part).element() as HTMLInputElement).value);
	await userEvent.fill(arrivals('wahrscheinlich'), '25');
	expect(Number(low)).toBeGreaterThan(25);
	await userEvent.click(next());
	await expect.element(heading(/^Wie oft kauft/)).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Zurück' }));
	await userEvent.fill(arrivals('wahrscheinlich'), '5');
	await userEvent.tab();
	await expect.element(page.getByText(/Spanne ist mitgegangen/)).toBeVisible();
	await finish();
	const { perMonth } = made[0]!.baseline.acquired;
	expect(perMonth).toMatchObject({ likely: 5, provenance: { kind: 'own' } });
	expect(perMonth.low).toBeLessThan(5);
	expect(perMonth.high).toBeGreaterThan(5);
	expect(perMonth.high).toBeLessThan(Number(high));
});

test('the way on stops at a refused value, says so and goes there; by click and by Enter', async () => {
	const made = await begun();
	await userEvent.click(next());
	const field = page.getByRole('textbox', { name: 'Kunden zu Beginn, seit über einem Jahr dabei' });
	await userEvent.fill(field, 'viele');
	await userEvent.click(next());
	await expect.element(page.getByText(/^Eine Angabe ist noch nicht möglich/)).toBeVisible();
	await expect.element(field).toHaveFocus();
	await userEvent.fill(field, '-3');
	await userEvent.keyboard('{Enter}');
	await expect.element(heading(/^Wie viele Kunden zu Beginn/)).toBeVisible();
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	await userEvent.fill(field, '170');
	await userEvent.fill(page.getByRole('textbox', { name: 'Kunden zu Beginn, im ersten Jahr' }), '30');
	await userEvent.keyboard('{Enter}');
	await expect.element(heading(/^Wie oft kauft/)).toBeVisible();
	await finish();
	expect(made[0]!.baseline.opening).toMatchObject({ established: { likely: 170 }, firstYear: { likely: 30 } });
});

test('the last page names what the plan reckons with though nobody was asked', async () => {
	const made = await begun();
	for (let step = 0; step < 5; step++) await userEvent.click(next());
	await expect.element(page.getByRole('heading', { name: 'Damit rechnet der Plan außerdem' })).toBeVisible();
	await expect.element(page.getByText(/^Werbung: 1\.200.€ im Monat$/)).toBeVisible();
	await finish();
	for (const { name } of made[0]!.baseline.acquisition) expect(document.body.textContent).toContain(name);
});
