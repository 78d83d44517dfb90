import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan/plan';
import { somePlan } from '../fixtures/plan';
import { shownPlan } from './shown-plan';

beforeEach(async () => {
	await page.viewport(1280, 900);
});

const shown = async (plan: Plan = somePlan()) => (await shownPlan('#/plan/goals', plan)).workspace;

const first = 'Bestandskunden halten';
const second = 'Zufriedenheit';
const grip = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}, Rang`) });
const middle = (element: Element) => {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
};
const pointer = (type: string, target: Element, { x, y }: { x: number; y: number }, pointerType: string) =>
	target.dispatchEvent(
		new PointerEvent(type, {
			bubbles: true,
			clientX: x,
			clientY: y,
			pointerType,
			pointerId: 1,
			button: 0,
			isPrimary: true,
		}),
	);

/** Drags a row from its grip (or its name) to the middle of the row at a place; captures are refused for invented pointers. */
function drag(from: Element, to: number, pointerType: 'mouse' | 'touch', drop = true) {
	const row = from.closest('li')!;
	row.setPointerCapture = () => undefined;
	const target = middle(document.querySelectorAll('ol > li')[to]!);
	pointer('pointerdown', from, middle(from), pointerType);
	pointer('pointermove', row, { ...target, y: target.y + (target.y > middle(from).y ? 1 : -1) }, pointerType);
	if (drop) pointer('pointerup', row, target, pointerType);
}

test('buttons and Alt with an arrow key rank a goal; the new rank is spoken and the focus stays', async () => {
	const workspace = await shown();
	await userEvent.click(page.getByRole('button', { name: `Nach unten: ${first}` }));
	expect(workspace.plan?.goals.ranking.slice(0, 2)).toEqual(['satisfaction', 'keep']);
	await expect.element(page.getByRole('status').first()).toHaveTextContent(`${first} steht jetzt auf Rang 2 von 6.`);
	await expect.element(page.getByRole('button', { name: `Nach unten: ${first}` })).toHaveFocus();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	expect(workspace.plan?.goals.ranking[0]).toBe('keep');
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	await expect.element(page.getByRole('status').first()).toHaveTextContent(`${first} bleibt auf Rang 1 von 6.`);
	(grip(second).element() as HTMLElement).focus();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	expect(workspace.plan?.goals.ranking[0]).toBe('satisfaction');
	await expect.element(grip(second)).toHaveFocus();
});

test.for(['mouse', 'touch'] as const)(
	'a goal dragged by %s shows where it falls, and is one step to undo',
	async (kind) => {
		const workspace = await shown();
		const before = workspace.plan?.goals.ranking;
		drag(grip(first).element(), 3, kind, false);
		const places = () => [...document.querySelectorAll('ol > li .place')].map((place) => place.textContent).join(' ');
		await expect.poll(places).toBe('4 1 2 3 5 6');
		expect(workspace.plan?.goals.ranking).toBe(before);
		pointer('pointerup', grip(first).element().closest('li')!, { x: 0, y: 0 }, kind);
		expect(workspace.plan?.goals.ranking).toEqual(['satisfaction', 'basket', 'winBack', 'keep', 'brand', 'data']);
		await expect.element(page.getByRole('status').first()).toHaveTextContent('Rang 4 von 6');
		workspace.undo();
		expect(workspace.plan?.goals.ranking).toEqual(before);
	},
);

test('a finger on a row scrolls the page, only the grip drags; Escape lets go', async () => {
	const workspace = await shown();
	const before = workspace.plan?.goals.ranking;
	const name = grip(first).element().closest('li')!.querySelector('.name')!;
	drag(name, 3, 'touch');
	expect(workspace.plan?.goals.ranking).toBe(before);
	drag(grip(first).element(), 3, 'mouse', false);
	await userEvent.keyboard('{Escape}');
	pointer('pointerup', name.closest('li')!, { x: 0, y: 0 }, 'mouse');
	expect(workspace.plan?.goals.ranking).toBe(before);
	drag(name, 3, 'mouse');
	expect(workspace.plan?.goals.ranking.indexOf('keep')).toBe(3);
});

test('what each goal gets adds up to the total shown, and the sentence names the goal nobody serves', async () => {
	await shown();
	await expect
		.element(page.getByRole('heading', { level: 1 }))
		.toHaveTextContent('Für Ihr zweites Ziel gibt es noch keine Maßnahme');
	await expect.element(page.getByText(/^„Zufriedenheit“ steht auf Rang 2/)).toBeVisible();
	const numbers = (row: Element) =>
		[...row.querySelectorAll('td')].slice(2, 5).map((cell) => Number(cell.textContent.replace(/[^\d−-]/g, '')));
	const lines = [...document.querySelectorAll('tbody tr')].map(numbers);
	const total = numbers(document.querySelector('tfoot tr')!);
	expect(total[0]).toBeGreaterThan(0);
	for (const column of [0, 1, 2]) expect(lines.reduce((sum, line) => sum + (line[column] ?? 0), 0)).toBe(total[column]);
	expect(total[2]).toBe(100);
});

test('a measure without a goal is a line of its own', async () => {
	const plan = somePlan();
	await shown({ ...plan, measures: plan.measures.map((one, i) => (i === 0 ? one : { ...one, goals: [] })) });
	await expect.element(page.getByRole('row', { name: /^Ohne Ziel/ })).toBeVisible();
});

test('without measures it says so and shows the way to the templates', async () => {
	await shown({ ...somePlan(), measures: [] });
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(`Erstes Ziel: ${first}`);
	await expect
		.element(page.getByRole('link', { name: 'Aus Vorlagen wählen' }))
		.toHaveAttribute('href', '#/plan/templates');
	expect(document.querySelector('main table, table')).toBeNull();
});
