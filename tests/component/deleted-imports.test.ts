import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import DeletedImports from '../../src/screens/settings/DeletedImports.svelte';
import { somePlan } from '../fixtures/plan';
import { PlanHistories } from '../../src/state/plan-histories';
import { Workspace } from '../../src/state/workspace.svelte';
import { openScreen } from './screen';

const set = {
	id: 'orders',
	kind: 'transactions' as const,
	file: 'bestellungen.csv',
	importedAt: '2026-11-01T10:00:00.000Z',
	accepted: 1,
	rejected: 0,
	skipped: 0,
	customers: 1,
};

test('a deleted import is said to lie there still, and one button removes it for good and keeps the focus', async () => {
	const { screen, workspace, session } = await openScreen(DeletedImports, ['settings'], somePlan({ dataSets: [set] }));
	expect(screen.container.textContent).toBe('');
	workspace.edit((plan) => ({ ...plan, dataSets: [] }));
	await expect.element(screen.getByRole('status')).toHaveTextContent(/^bestellungen\.csv: im Plan gelöscht, aber/);
	const forget = vi.fn(() => {
		workspace.forget();
		return Promise.resolve({ ok: true, value: 1 });
	});
	Object.assign(session, { forgetDeleted: forget });
	await userEvent.click(screen.getByRole('button', { name: 'Endgültig löschen' }));
	expect(forget).toHaveBeenCalledOnce();
	await expect.element(screen.getByRole('status')).toHaveFocus();
	await expect.element(screen.getByRole('status')).toHaveTextContent(/^Endgültig gelöscht\./);
	expect(workspace.canUndo).toBe(false);
	expect(screen.container.querySelector('button')).toBeNull();
});

test('what was undone again is no deleted import', async () => {
	const { screen, workspace } = await openScreen(DeletedImports, ['settings'], somePlan({ dataSets: [set] }));
	workspace.edit((plan) => ({ ...plan, dataSets: [] }));
	await expect.element(screen.getByRole('button', { name: 'Endgültig löschen' })).toBeVisible();
	workspace.undo();
	await expect.element(screen.getByRole('button', { name: 'Endgültig löschen' })).not.toBeInTheDocument();
});

test('what was forgotten does not come back with the plan, and what waits is saved without it', async () => {
	const workspace = new Workspace(
		() => undefined,
		() => '2026-11-22T12:00:00.000Z',
	);
	const histories = new PlanHistories(workspace);
	histories.show(somePlan({ dataSets: [set] }), 0);
	workspace.edit((plan) => ({ ...plan, dataSets: [] }));
	const plan = workspace.plan!;
	const other = somePlan({ id: 'other' });
	histories.show(other, 0);
	histories.show(plan, 0);
	expect(workspace.canUndo).toBe(true);
	const autosave = { queue: vi.fn(), flush: vi.fn(() => Promise.resolve()) };
	await histories.forget(autosave);
	expect(autosave.queue).toHaveBeenCalledWith(plan, { past: [], future: [] });
	expect(autosave.flush).toHaveBeenCalledOnce();
	expect(workspace.canUndo).toBe(false);
	histories.show(other, 0);
	histories.show(plan, 0);
	expect(workspace.canUndo).toBe(false);
});
