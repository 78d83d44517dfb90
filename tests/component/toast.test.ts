import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { Locale } from '../../src/i18n/locale.svelte';
import Toast from '../../src/screens/shell/Toast.svelte';
import { takeStep } from '../../src/screens/shell/take-step';
import { Route } from '../../src/state/route.svelte';
import { openScreen } from './screen';

test('what was undone is said without a second way back', async () => {
	const { workspace, session } = await openScreen(Toast, []);
	workspace.edit((plan) => ({ ...plan, business: { ...plan.business, name: 'Eins' } }));
	workspace.edit((plan) => ({ ...plan, business: { ...plan.business, name: 'Zwei' } }));
	session.toast.say('Etwas entfernt.');
	await expect.element(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
	location.hash = '#/plan/baseline';
	const locale = new Locale();
	await locale.use('de');
	await locale.need(['shell']);
	takeStep('undo', Object.assign(session, { workspace }), locale, new Route());
	await expect.element(page.getByText(/^Rückgängig gemacht/)).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Rückgängig' })).not.toBeInTheDocument();
	expect(workspace.plan?.business.name).not.toBe('Zwei');
});
