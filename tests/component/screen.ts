import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Plan } from '../../src/core/plan/plan';
import type { AreaName } from '../../src/i18n/areas';
import { Locale } from '../../src/i18n/locale.svelte';
import { Route } from '../../src/state/route.svelte';
import type { Session } from '../../src/state/session.svelte';
import { Toast } from '../../src/state/toast.svelte';
import { Workspace } from '../../src/state/workspace.svelte';
import { somePlan } from '../fixtures/plan';
import ScreenHarness from './ScreenHarness.svelte';

/** Opens a screen in German on a plan, at an address, with a session that keeps what would be downloaded. */
export async function openScreen(Screen: Component, areas: readonly AreaName[], plan: Plan = somePlan(), address = '') {
	location.hash = address;
	const locale = new Locale();
	await locale.use('de');
	await locale.need(['shell', 'figures', 'charts', ...areas]);
	const workspace = new Workspace(
		() => undefined,
		() => '2026-11-22T12:00:00.000Z',
	);
	workspace.show(plan);
	const saved: string[] = [];
	let ids = 0;
	const session = {
		toast: new Toast(),
		newId: () => `new-${String(++ids)}`,
		saveFile: (name: string, text: string) => saved.push(name, text),
		today: () => '2026-11-22',
	} as unknown as Session;
	const screen = await render(ScreenHarness, { Screen, locale, route: new Route(), workspace, session });
	return { screen, workspace, session, saved };
}
