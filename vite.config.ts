import { env, platform } from 'node:process';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/browser.js';

/** The page may load its own files and nothing else, and may send nothing anywhere. */
const policy = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self' data: blob:",
	'font-src': "'self'",
	// The data worker is inlined as a blob: only then the page's policy binds it, too.
	'worker-src': "'self' blob:",
	'manifest-src': "'self'",
	'connect-src': "'none'",
	'form-action': "'none'",
	'base-uri': "'none'",
};
const policyText = Object.entries(policy)
	.map(([name, value]) => `${name} ${value}`)
	.join('; ');

const contentSecurityPolicy = (): Plugin => ({
	name: 'content-security-policy',
	apply: 'build', // the dev server needs inline scripts and a web socket
	transformIndexHtml: () => [
		{
			tag: 'meta',
			attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText },
			injectTo: 'head-prepend',
		},
	],
});

const open = platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);

export default defineConfig({
	base: './',
	plugins: [svelte({ configFile: false }), contentSecurityPolicy()],
	server: { open },
	preview: {
		open,
		// What README recommends to hosts.
		headers: {
			'Content-Security-Policy': `${policyText}; frame-ancestors 'none'`,
			'Referrer-Policy': 'no-referrer',
			'X-Content-Type-Options': 'nosniff',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
			'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
		},
	},
	build: {
		// Baseline “widely available” of November 2026, the browsers README promises.
		target: ['chrome125', 'edge125', 'firefox126', 'safari17.5'],
		modulePreload: { polyfill: false }, // the polyfill fetches
	},
	worker: { format: 'es' },
	// Icons are single components found one by one: pre-bundling them late would load a second copy of Svelte.
	optimizeDeps: { exclude: ['@lucide/svelte'], include: ['chart.js', 'idb-keyval', 'papaparse', 'zod/mini'] },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/component/**', 'tests/e2e/**'],
				},
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: ['tests/component/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: findBrowser() ?? {} }),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
