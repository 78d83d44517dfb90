import { render } from 'vitest-browser-svelte';
import type { Plan } from '../../src/core/plan/plan';
import { Locale } from '../../src/i18n/locale.svelte';
import { Route } from '../../src/state/route.svelte';
import type { Session } from '../../src/state/session.svelte';
import { Toast } from '../../src/state/toast.svelte';
import { Workspace } from '../../src/state/workspace.svelte';
import { somePlan } from '../fixtures/plan';
import PlanHarness from './PlanHarness.svelte';

/**
 * The plan's view in German at an address, with a session that gives ids and the day, says things and keeps what would be
 * downloaded.
 */
export async function shownPlan(address: string, plan: Plan = somePlan()) {
	location.hash = address;
	const locale = new Locale();
	await locale.use('de');
	await locale.need(['shell', 'plan', 'templates', 'figures', 'charts']);
	const workspace = new Workspace(
		() => undefined,
		() => '2026-11-22T12:00:00.000Z',
	);
	workspace.show(plan);
	let n = 0;
	const saved: string[][] = [];
	const session = {
		toast: new Toast(),
		newId: () => `new-${String(++n)}`,
		today: () => '2026-11-22',
		saveFile: (...file: string[]) => saved.push(file),
	} as unknown as Session;
	await render(PlanHarness, { locale, route: new Route(), session, workspace });
	return { workspace, session, locale, saved };
}
