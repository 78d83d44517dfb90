import { defineConfig } from '@playwright/test';
import { findBrowser, findFirefox } from './browser.js';

const port = 4180;
const firefox = findFirefox();

export default defineConfig({
	testDir: './e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	timeout: 90_000,
	expect: { timeout: 10_000 },
	forbidOnly: Boolean(process.env['CI']),
	// On a busy shared machine a single slow start is told as flaky, not as failed.
	retries: process.env['CI'] ? 1 : 0,
	reporter: 'list',
	use: { baseURL: `http://localhost:${port}`, trace: 'retain-on-failure', locale: 'de-DE' },
	projects: [
		{ name: 'chromium', use: { browserName: 'chromium', launchOptions: findBrowser() ?? {} } },
		// Second engine, where an installed Firefox is found. It is driven over WebDriver BiDi, which knows no colour schemes.
		...(firefox
			? [
					{
						name: 'firefox',
						use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: firefox },
						grepInvert: /@chromium/,
					},
				]
			: []),
	],
	webServer: {
		command: `npx vite build --logLevel warn && npx vite preview --port ${port} --strictPort --open false`,
		cwd: '..',
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	},
});
