import { tick } from 'svelte';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { setTiming } from '../../src/core/plan/edit-timeline';
import type { Plan } from '../../src/core/plan/plan';
import { Locale } from '../../src/i18n/locale.svelte';
import { Route } from '../../src/state/route.svelte';
import type { Session } from '../../src/state/session.svelte';
import { Toast } from '../../src/state/toast.svelte';
import { Workspace } from '../../src/state/workspace.svelte';
import { somePlan } from '../fixtures/plan';
import PlanHarness from './PlanHarness.svelte';

beforeEach(async () => {
	await page.viewport(1280, 900);
});

const timing = { start: 4, lag: 1, ramp: 2, end: 14, fade: 2 };

async function shown(change: (plan: Plan) => Plan = (plan) => plan) {
	location.hash = '#/plan';
	const locale = new Locale();
	await locale.need(['shell', 'plan', 'templates', 'figures', 'charts']);
	let saves = 0;
	const workspace = new Workspace(
		() => saves++,
		() => '2026-11-22T12:00:00.000Z',
	);
	const plan = somePlan();
	workspace.show(
		change({ ...plan, measures: plan.measures.map((measure, i) => (i === 0 ? { ...measure, ...timing } : measure)) }),
	);
	const session = { toast: new Toast() } as unknown as Session;
	await render(PlanHarness, { locale, route: new Route(), session, workspace });
	return { workspace, saves: () => saves };
}

const bar = () => document.querySelector<HTMLElement>('[data-bar="stamp-card"]')!;
const first = (workspace: Workspace) => {
	const { start, lag, ramp, end, fade } = workspace.plan!.measures[0]!;
	return { start, lag, ramp, end, fade };
};
const status = () => document.querySelector('.said')?.textContent ?? '';

/** Pointer events on a part of the bar, by months from where it went down. */
function pointer(part: string | undefined, type: string, months: number, pointerType = 'mouse') {
	const target = part === undefined ? bar() : bar().querySelector(`[data-part="${part}"]`)!;
	const track = bar().parentElement!.getBoundingClientRect();
	const horizon = Number(bar().getAttribute('aria-valuemax')) + 1;
	target.dispatchEvent(
		new PointerEvent(type, {
			bubbles: true,
			button: 0,
			pointerId: 1,
			pointerType,
			clientX: 400 + (months * track.width) / horizon,
		}),
	);
}
/** Nobody's pointer is down here: capturing it would fail. */
const captured = () => {
	bar().setPointerCapture = () => undefined;
};

test('arrow keys move start, end, lag, ramp and fade by a month, and what came of it is said', async () => {
	const { workspace } = await shown();
	await expect.poll(bar).toBeTruthy();
	bar().focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(first(workspace)).toEqual({ ...timing, start: 5, end: 15 });
	await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
	expect(first(workspace)).toEqual({ ...timing, start: 5 });
	await userEvent.keyboard('{Control>}{ArrowLeft}{/Control}');
	expect(first(workspace)).toEqual(timing);
	await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
	await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
	await userEvent.keyboard('{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}');
	expect(first(workspace)).toEqual({ ...timing, lag: 2, ramp: 3, fade: 1 });
	expect(status()).toMatch(/^Stempelkarte: .* bis .*, wirkt ab .*, voll ab .*, klingt bis .* ab\.$/);
	expect(document.activeElement).toBe(bar());
	expect(bar().getAttribute('aria-valuenow')).toBe('4');
});

test('at a limit the bar stays and says why', async () => {
	const { workspace } = await shown();
	await expect.poll(bar).toBeTruthy();
	bar().focus();
	await userEvent.keyboard('{Home}');
	expect(first(workspace)).toEqual({ ...timing, start: 0, end: 10 });
	await userEvent.keyboard('{ArrowLeft}');
	expect(first(workspace).start).toBe(0);
	await expect.poll(status).toContain('Vor dem Beginn des Plans geht es nicht.');
});

test('a drag shows where the bar would lie, changes the plan once when let go, and is one step to undo', async () => {
	const { workspace, saves } = await shown();
	await expect.poll(bar).toBeTruthy();
	captured();
	pointer(undefined, 'pointerdown', 0);
	for (const months of [0.4, 1, 2, 3]) pointer(undefined, 'pointermove', months);
	await expect.poll(() => bar().getAttribute('aria-valuenow')).toBe('7');
	expect(first(workspace)).toEqual(timing);
	pointer(undefined, 'pointerup', 3);
	expect(first(workspace)).toEqual({ ...timing, start: 7, end: 17 });
	expect(saves()).toBe(1);
	workspace.undo();
	expect(first(workspace)).toEqual(timing);
});

test('the edges move start and end alone; drawn to the end of the plan there is no end any more', async () => {
	const { workspace } = await shown();
	await expect.poll(bar).toBeTruthy();
	captured();
	const drag = async (part: string, months: number) => {
		pointer(part, 'pointerdown', 0);
		pointer(part, 'pointermove', months);
		pointer(part, 'pointerup', months);
		await tick();
	};
	await drag('start', -2);
	expect(first(workspace)).toEqual({ ...timing, start: 2 });
	await drag('end', 99);
	expect(workspace.plan!.measures[0]).not.toHaveProperty('end');
	await drag('end', -99);
	expect(first(workspace).end).toBe(2);
});

test('Escape puts a dragged bar back, and nothing is opened or changed', async () => {
	const { workspace, saves } = await shown();
	await expect.poll(bar).toBeTruthy();
	captured();
	pointer(undefined, 'pointerdown', 0);
	pointer(undefined, 'pointermove', 5);
	await userEvent.keyboard('{Escape}');
	pointer(undefined, 'pointerup', 5);
	bar().click();
	expect(first(workspace)).toEqual(timing);
	expect(saves()).toBe(0);
	expect(location.hash).toBe('#/plan');
	await expect.poll(() => bar().getAttribute('aria-valuenow')).toBe('4');
});

test('a finger on the bar itself scrolls, on its handle it drags', async () => {
	const { workspace } = await shown();
	await expect.poll(bar).toBeTruthy();
	captured();
	for (const part of [undefined, 'bar']) {
		pointer(part, 'pointerdown', 0, 'touch');
		pointer(part, 'pointermove', 2, 'touch');
		pointer(part, 'pointerup', 2, 'touch');
		expect(first(workspace).start).toBe(part ? 6 : 4);
	}
});

test('Enter and a click open the measure', async () => {
	await shown();
	await expect.poll(bar).toBeTruthy();
	bar().focus();
	await userEvent.keyboard('{Enter}');
	expect(location.hash).toBe('#/plan/measures/stamp-card');
	location.hash = '#/plan';
	bar().click();
	expect(location.hash).toBe('#/plan/measures/stamp-card');
});

test('a later phase in which nothing runs is told in one sentence', async () => {
	const { workspace } = await shown((plan) => ({
		...plan,
		business: { ...plan.business, horizon: 36 },
		measures: plan.measures.map((measure) => ({ ...measure, start: 0, end: 8 })),
	}));
	await expect.element(page.getByText(/^In der Phase Betrieb läuft keine Maßnahme/)).toBeVisible();
	workspace.edit((plan) => ({
		...plan,
		measures: plan.measures.map((measure) => setTiming(measure, { ...timing, end: undefined })),
	}));
	await expect.poll(() => document.body.textContent).not.toMatch(/läuft keine Maßnahme/);
});
