// @ts-check
/**
 * `npm run bench`: builds, serves and measures in a real Chromium; prints a table and writes bench.json. Figures are
 * ratios within one run where one exists: machines drift. Exits 0 unless it could not measure; it is no test.
 * `npm run bench -- import` leaves out what is measured in the built application.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../browser.js';
import { measureApp } from './app.js';
import { measureMemory } from './memory.js';

/** @typedef {{ bench: import('./page/page').Bench }} Page */
/** @typedef {import('./page/transactions').Variant} Variant */
/** @typedef {{ id: string, value: number, unit: string, goal: number, note: string }} Entry */

const out = mkdtempSync(path.join(tmpdir(), 'bleibwert-bench-'));
/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** @param {string} dir */
const serve = async (dir) => {
	const server = await preview({
		configFile: false,
		preview: { port: 0, open: false },
		build: { outDir: dir },
		logLevel: 'error',
	});
	return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
};

/** @param {import('@playwright/test').Browser} browser @returns {Promise<Entry[]>} */
async function measureCore(browser) {
	const dir = path.join(out, 'page');
	await build({
		configFile: false,
		root: 'tests/bench/page',
		base: './',
		logLevel: 'error',
		worker: { format: 'es' },
		build: { outDir: dir, emptyOutDir: true, target: 'chrome125' },
	});
	const { url, close } = await serve(dir);
	const page = await browser.newPage();
	await page.goto(url);
	await page.waitForFunction(() => 'bench' in globalThis);
	/** @param {number} rows @param {Variant} variant @param {number} runs */
	const imports = (rows, variant, runs) =>
		page.evaluate(
			([rows, variant, runs]) =>
				/** @type {Page} */ (/** @type {unknown} */ (globalThis)).bench.imports(rows, variant, runs),
			/** @type {const} */ ([rows, variant, runs]),
		);
	/** @type {Record<number, number>} */
	const intakeTime = {};
	/** @type {Entry[]} */
	const entries = [];
	let longest = 0;
	let silence = 0;
	for (const [rows, runs, goal] of /** @type {const} */ ([
		[10_000, 7, 1],
		[100_000, 5, 1],
		[1_000_000, 3, 1],
	])) {
		/** @type {{ ratio: number, note: string, intake: number }[]} */
		const both = [];
		for (const variant of /** @type {const} */ (['comma', 'german'])) {
			const done = await imports(rows, variant, runs);
			const intake = median(done.times.map((t) => t.intake));
			const yardstick = median(done.times.map((t) => t.rows));
			longest = Math.max(longest, done.longest);
			both.push({
				ratio: median(done.times.map((t) => t.intake / t.rows)),
				intake,
				note: `${variant}: ${Math.round(intake)} ms (${steps(done.times)}), papaparse rows ${Math.round(yardstick)} ms`,
			});
			if (rows === 1_000_000) silence = Math.max(silence, ...done.times.map((t) => t.silence));
		}
		intakeTime[rows] = Math.max(...both.map((one) => one.intake));
		if (rows === 10_000) continue;
		entries.push({
			id: rows === 1_000_000 ? 'import-1m' : 'import-100k',
			value: Math.max(...both.map((one) => one.ratio)),
			unit: '× papaparse rows',
			goal,
			note: both.map((one) => one.note).join('; '),
		});
	}
	const growth = Math.log((intakeTime[1_000_000] ?? NaN) / (intakeTime[10_000] ?? NaN)) / Math.log(100);
	const from = `10,000 rows ${Math.round(intakeTime[10_000] ?? NaN)} ms, 1,000,000 rows ${Math.round(intakeTime[1_000_000] ?? NaN)} ms`;
	entries.push({ id: 'import-growth', value: growth, unit: 'exponent', goal: 1.05, note: `${from}: × 100^exponent` });
	entries.push({
		id: 'import-longest-task',
		value: longest,
		unit: 'ms',
		goal: 50,
		note: `main thread, while importing; progress at least every ${Math.ceil(silence)} ms`,
	});
	entries.push(await measureCancel(page), await memory(page));
	const projection = await page.evaluate(() =>
		/** @type {Page} */ (/** @type {unknown} */ (globalThis)).bench.projection(),
	);
	entries.push({ id: 'projection', value: projection, unit: 'ms', goal: 2, note: '60 months × 20 measures' });
	await page.close();
	await close();
	return entries;
}

/** @param {import('@playwright/test').Browser} browser @returns {Promise<Entry[]>} */
async function measureBuilt(browser) {
	const dist = path.join(out, 'dist');
	await build({ logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
	const app = await serve(dist);
	const entries = await measureApp(browser, app.url, dist);
	await app.close();
	return entries;
}

/**
 * Medians of inspecting, importing, storing, computing.
 * @param {readonly { steps: readonly number[] }[]} times
 */
const steps = (times) =>
	[0, 1, 2, 3].map((step) => Math.round(median(times.map((t) => t.steps[step] ?? NaN)))).join(' + ');

/** @param {import('@playwright/test').Page} page @returns {Promise<Entry>} */
async function measureCancel(page) {
	const { times, left } = await page.evaluate(() =>
		/** @type {Page} */ (/** @type {unknown} */ (globalThis)).bench.cancel(1_000_000, [0.05, 0.3, 0.6, 0.9]),
	);
	if (left !== 0) throw new Error(`${left} records are left of cancelled imports`);
	const gone = Math.max(...times.map((time) => time.gone));
	return {
		id: 'import-cancel',
		value: Math.max(...times.map((time) => time.free)),
		unit: 'ms',
		goal: 200,
		note: `until the worker is free again, the longest of ${times.length}; answered after ${gone.toFixed(1)} ms; nothing left in IndexedDB`,
	};
}

/** @param {import('@playwright/test').Page} page @returns {Promise<Entry>} */
async function memory(page) {
	const { peak, columns, samples } = await measureMemory(page, 1_000_000);
	return {
		id: 'import-1m-memory',
		value: peak,
		unit: 'MB',
		goal: 64,
		note: `peak of ${samples} samples of the worker's heap and array buffers (Runtime.getHeapUsage) until the first figures, less ${Math.round(columns)} MB of finished columns, garbage included`,
	};
}

const browser = await chromium.launch({ ...findBrowser() });
try {
	const importOnly = process.argv[2] === 'import';
	const ofApp = importOnly ? [] : await measureBuilt(browser);
	const entries = [...ofApp, ...(await measureCore(browser))];
	const unmeasured = entries.filter(({ value }) => !Number.isFinite(value)).map(({ id }) => id);
	if (unmeasured.length > 0) throw new Error(`could not be measured: ${unmeasured.join(', ')}`);
	const rows = entries.map((entry) => ({ ...entry, missed: !(entry.value <= entry.goal) }));
	console.table(
		rows.map(({ id, value, unit, goal, missed, note }) => ({
			id,
			value: Number(value.toPrecision(3)),
			unit,
			goal,
			missed: missed ? 'missed' : '',
			note,
		})),
	);
	writeFileSync('bench.json', `${JSON.stringify({ entries: rows }, null, '\t')}\n`);
} finally {
	await browser.close();
	rmSync(out, { recursive: true, force: true });
}
