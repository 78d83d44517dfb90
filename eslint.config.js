import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What could carry data out of the page, or run text as code, is not written here at all. */
const forbidden = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'eval'];

export default defineConfig(
	globalIgnores(['dist', 'test-results', 'playwright-report']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
			},
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			// `!` stands where a length check before it proves the index; noUncheckedIndexedAccess cannot see that.
			'@typescript-eslint/no-non-null-assertion': 'off',
		},
	},
	{
		files: ['src/**'],
		rules: {
			'no-restricted-globals': ['error', ...forbidden],
			'no-restricted-properties': [
				'error',
				{ object: 'window', property: 'open' },
				{ object: 'navigator', property: 'sendBeacon' },
				{ property: 'innerHTML' },
				{ property: 'insertAdjacentHTML' },
			],
		},
	},
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
	{
		// typescript-eslint cannot see the types of components with generics and calls them `any`; svelte-check can.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{ files: ['**/*.js'], rules: { '@typescript-eslint/explicit-function-return-type': 'off' } },
);
