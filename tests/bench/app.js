// @ts-check
/** Measures the built app as a reader meets it: bytes and time of the first load, time of an edit. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @typedef {import('./run.js').Entry} Entry */

/**
 * Brotli bytes of script and style the page asked for.
 * @param {readonly string[]} urls @param {string} dist
 */
const brotli = (urls, dist) =>
	urls
		.filter((url) => /\.(js|css)$/.test(url))
		.reduce((sum, url) => sum + brotliCompressSync(readFileSync(path.join(dist, new URL(url).pathname))).length, 0);

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} dist
 * @returns {Promise<Entry[]>}
 */
export async function measureApp(browser, url, dist) {
	return [...(await firstLoad(browser, url, dist)), ...(await start(browser, url)), ...(await edits(browser, url))];
}

/** @param {import('@playwright/test').Browser} browser @param {string} url @param {string} dist @returns {Promise<Entry[]>} */
async function firstLoad(browser, url, dist) {
	const page = await browser.newPage({ locale: 'de-DE' });
	// When the heading stands the first view is usable; what was asked for until then is what it needed.
	await page.addInitScript(() => {
		new MutationObserver((_changes, observer) => {
			if (!document.querySelector('h1')) return;
			performance.mark('usable');
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto(url);
	await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
	const before = await page.evaluate(() => {
		const usable = performance.getEntriesByName('usable')[0]?.startTime ?? 0;
		return performance
			.getEntriesByType('resource')
			.filter(({ startTime }) => startTime < usable)
			.map(({ name }) => name);
	});
	/** @type {string[]} */
	const later = [];
	page.on('request', (request) => later.push(request.url()));
	await page.getByRole('button', { name: /Café/ }).click();
	await page.locator('canvas').first().waitFor();
	await page.waitForLoadState('networkidle');
	const all = [...before, ...later];
	await page.close();
	const kB = (/** @type {readonly string[]} */ urls) => brotli([...new Set(urls)], dist) / 1000;
	return [
		{
			id: 'first-load',
			value: kB(before),
			unit: 'kB',
			goal: 30,
			note: 'brotli, script and style, up to the usable start page',
		},
		{
			id: 'first-load-charts',
			value: kB(all),
			unit: 'kB',
			goal: 90,
			note: 'the same up to the overview of a demo with its charts',
		},
	];
}

/** @param {import('@playwright/test').Browser} browser @param {string} url @returns {Promise<Entry[]>} */
async function start(browser, url) {
	const page = await browser.newPage();
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.goto(url);
	await page.getByRole('heading', { level: 1 }).waitFor();
	const interactive = await page.evaluate(() => performance.now());
	const painted = await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
	);
	const paint = Number(await painted.jsonValue());
	await page.close();
	return [
		{
			id: 'start-paint',
			value: paint / 1000,
			unit: 's',
			goal: 1,
			note: 'first contentful paint, 4 × throttled',
		},
		{
			id: 'start-interactive',
			value: interactive / 1000,
			unit: 's',
			goal: 1.5,
			note: 'heading and doors stand, 4 × throttled',
		},
	];
}

/**
 * One step of an effect in the measure editor, and one of a number beside charts, which are drawn anew with it.
 * @param {import('@playwright/test').Browser} browser @param {string} url @returns {Promise<Entry[]>}
 */
async function edits(browser, url) {
	const editor = await stepped(browser, url, 1000, async (page) => {
		await page.goto(`${url}#/plan`);
		await page.locator('a[href*="#/plan/measures/"]').first().click();
		return page.getByRole('textbox', { name: /wahrscheinlich/ }).first();
	});
	// High enough that the field and every chart of the view are in sight: out of sight none is drawn.
	const besideCharts = (/** @type {string} */ view, /** @type {RegExp} */ name) =>
		stepped(browser, url, 3000, async (page) => {
			await page.goto(`${url}#/${view}`);
			await page.locator('canvas').first().waitFor();
			return page.getByRole('textbox', { name }).first();
		});
	const staffing = await besideCharts('plan/staffing', /Stunden im Monat/);
	const nps = await besideCharts('nps', /Note 0/);
	const note = 'one step of an effect in the measure editor, main thread, median of 7';
	const chartsNote =
		'the worse of a step of a post’s hours and of a count of answers, with the charts of their views, median of 7';
	return [
		{ id: 'edit-to-paint', value: editor.plain, unit: 'ms', goal: 16, note },
		{ id: 'edit-to-paint-4x', value: editor.slow, unit: 'ms', goal: 50, note: `${note}, 4 × throttled` },
		{ id: 'edit-to-paint-charts', value: Math.max(staffing.plain, nps.plain), unit: 'ms', goal: 16, note: chartsNote },
		{
			id: 'edit-to-paint-charts-4x',
			value: Math.max(staffing.slow, nps.slow),
			unit: 'ms',
			goal: 50,
			note: `${chartsNote}, 4 × throttled`,
		},
	];
}

/**
 * Main-thread milliseconds of one step of a field of the café, unthrottled and four times slower.
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {number} height of the window
 * @param {(page: import('@playwright/test').Page) => Promise<import('@playwright/test').Locator>} open gives the field
 */
async function stepped(browser, url, height, open) {
	const page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1440, height } });
	const cdp = await page.context().newCDPSession(page);
	await page.goto(url);
	await page.getByRole('button', { name: /Café/ }).click();
	await page.locator('canvas').first().waitFor();
	await page.goto(`${url}#/plan/budget`);
	await page.locator('canvas').first().waitFor();
	const field = await open(page);
	await field.waitFor();
	// Thread time: what other processes do meanwhile does not count.
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	const busy = async () => {
		const { metrics } = await cdp.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
	};
	/** Main-thread milliseconds of one step of the field, painted, less those of as long a rest. */
	let steps = 0;
	const step = async () => {
		await field.focus();
		await page.waitForTimeout(800);
		const rest = await busy();
		await page.waitForTimeout(300);
		const before = await busy();
		// To and fro: beyond the range a step would be refused.
		await page.keyboard.press(steps++ % 2 ? 'ArrowDown' : 'ArrowUp');
		await page.waitForTimeout(300);
		return (await busy()) - before - (before - rest);
	};
	/** @param {number} rate */
	const run = async (rate) => {
		await cdp.send('Emulation.setCPUThrottlingRate', { rate });
		const times = [];
		for (let n = 0; n < 7; n++) times.push(await step());
		return [...times].sort((a, b) => a - b)[3] ?? NaN;
	};
	const plain = await run(1);
	const slow = await run(4);
	await page.close();
	return { plain, slow };
}
