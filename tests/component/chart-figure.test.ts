import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { cohortHeat } from '../../src/charts/views/cohort-heat';
import { customersOverTime } from '../../src/charts/views/customers-over-time';
import type { ChartView } from '../../src/charts/view';
import type { Projection, ProjectionMonth } from '../../src/core/projection/input';
import { Locale } from '../../src/i18n/locale.svelte';
import ChartHarness from './ChartHarness.svelte';

const projected = (growth: number): Projection => ({
	months: Array.from({ length: 36 }, (_, i) => ({ closing: 450 + growth * i }) as ProjectionMonth),
	years: [],
});
const cases = { likely: projected(22), cautious: projected(20), favourable: projected(24), without: projected(18) };

async function german() {
	const locale = new Locale();
	await locale.need(['charts']);
	return locale;
}

async function shown(change: (view: ChartView) => ChartView = (view) => view) {
	const locale = await german();
	const view = change(customersOverTime(cases, 2027 * 12, locale.t.charts, locale.f));
	await render(ChartHarness, { locale, views: [view] });
	return view;
}

const canvas = () => document.querySelector('canvas')!;

/** Colours on the canvas: 1 while it is blank. */
function colours(): number {
	const { width, height } = canvas();
	const pixels = new Uint32Array(canvas().getContext('2d')!.getImageData(0, 0, width, height).data.buffer);
	return new Set(pixels).size;
}

/** What was handed over as files, instead of saving it. */
function catchFiles() {
	const files: { name: string; blob: Blob }[] = [];
	let last: Blob | undefined;
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		last = blob as Blob;
		return 'blob:caught';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		files.push({ name: this.download, blob: last! });
	});
	return files;
}

afterEach(() => {
	vi.restoreAllMocks();
	delete document.documentElement.dataset['theme'];
});

test('the canvas shows a picture and keeps its height from the start', async () => {
	await shown();
	const before = document.querySelector('.plot')!.getBoundingClientRect().height;
	await expect.poll(colours).toBeGreaterThan(20);
	expect(document.querySelector('.plot')!.getBoundingClientRect().height).toBe(before);
	expect(before).toBeGreaterThan(200);
});

test('the table toggle shows the same numbers instead of the picture', async () => {
	const view = await shown();
	const toggle = page.getByRole('button', { name: 'Tabelle' });
	await toggle.click();
	await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
	expect(document.querySelector('canvas')).toBeNull();
	const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
		[...row.children].map((cell) => cell.textContent),
	);
	expect(rows).toEqual(
		view.table.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? view.show(cell) : cell))),
	);
	await toggle.click();
	await expect.poll(colours).toBeGreaterThan(20);
});

test('the keyboard reads point after point and series after series', async () => {
	await shown();
	const live = () => document.querySelector('[aria-live]')?.textContent;
	await expect.poll(colours).toBeGreaterThan(20);
	await userEvent.tab();
	expect(document.activeElement).toBe(document.querySelector('[role=application]'));
	await userEvent.keyboard('{Home}');
	await expect.poll(live).toBe('Januar 2027: Mit Maßnahmen 450, 450 bis 450');
	await userEvent.keyboard('{ArrowRight}');
	await expect.poll(live).toBe('Februar 2027: Mit Maßnahmen 472, 470 bis 474');
	await userEvent.keyboard('{ArrowDown}');
	await expect.poll(live).toBe('Februar 2027: Ohne 468');
	await userEvent.keyboard('{End}');
	await expect.poll(live).toBe('Dezember 2029: Ohne 1.080');
	await userEvent.tab();
	await expect.poll(live).toBe('');
});

test('a theme change repaints the picture', async () => {
	await shown();
	await expect.poll(colours).toBeGreaterThan(20);
	document.documentElement.dataset['theme'] = 'light';
	const picture = () => canvas().toDataURL();
	await new Promise((resolve) => setTimeout(resolve, 100));
	const light = picture();
	document.documentElement.dataset['theme'] = 'dark';
	await expect.poll(picture).not.toBe(light);
	// Paper is always light: the picture changes for printing and back.
	const dark = picture();
	dispatchEvent(new Event('beforeprint'));
	expect(picture()).not.toBe(dark);
	dispatchEvent(new Event('afterprint'));
	expect(picture()).toBe(dark);
});

test('the image is a PNG on white and the CSV holds the table', async () => {
	const files = catchFiles();
	document.documentElement.dataset['theme'] = 'dark';
	await shown();
	await page.getByRole('button', { name: 'CSV' }).click();
	await page.getByRole('button', { name: 'Bild' }).click();
	await expect.poll(() => files.length).toBe(2);
	expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['csv', 'png']);
	expect([...new Uint8Array(await files[0]!.blob.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(await files[0]!.blob.text()).toContain('"Dezember 2029";1220;1150;1290;1080\r\n');
	const image = await createImageBitmap(files[1]!.blob);
	expect(image.width).toBe(1920);
	const copy = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
	copy.drawImage(image, 0, 0);
	expect([...copy.getImageData(1, 1, 1, 1).data]).toEqual([255, 255, 255, 255]);
});

test('each kind of chart can be drawn, and be changed into the next in place', async () => {
	const locale = await german();
	const view = customersOverTime(cases, 2027 * 12, locale.t.charts, locale.f);
	const screen = await render(ChartHarness, { locale, views: [view] });
	for (const kind of ['step', 'points', 'bars', 'stacked', 'line'] as const) {
		await expect.poll(colours).toBeGreaterThan(5);
		const before = canvas().toDataURL();
		await screen.rerender({ views: [{ ...view, kind, rule: { value: 900, label: 'Grenze' } }] });
		await expect.poll(() => canvas().toDataURL()).not.toBe(before);
	}
});

test('arrow keys move through the heat map by one tab stop and read the cell', async () => {
	const locale = await german();
	const heat = cohortHeat(
		{
			cohorts: [
				{ month: 24_312, size: 40, active: [40, 20, 10], revenue: [1, 1, 1] },
				{ month: 24_313, size: 8, active: [8, 4], revenue: [1, 1] },
			],
			partialMonth: 24_314,
			mean: [1, 0.5, undefined],
		},
		'rate',
		locale.t.charts,
		locale.f,
	);
	await render(ChartHarness, { locale, heat });
	expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
	document.querySelector<HTMLElement>('td[tabindex="0"]')!.focus();
	const live = () => document.querySelector('[aria-live]')?.textContent.replaceAll('\u00a0', ' ');
	await expect.poll(live).toBe('Januar 2026, Monat 1: 20 von 40 Kunden, 50,0 %');
	await userEvent.keyboard('{ArrowRight}');
	await expect.poll(live).toBe('Januar 2026, Monat 2: 10 von 40 Kunden, 25,0 %, Monat läuft noch');
	expect(document.activeElement?.classList.contains('open')).toBe(true);
	await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
	await expect.poll(live).toBe('Februar 2026, Monat 1: 4 von 8 Kunden, 50,0 %, Monat läuft noch');
	expect(document.activeElement?.classList.contains('few')).toBe(true);
	expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
});
