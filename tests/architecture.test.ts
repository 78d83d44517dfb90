import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What each layer may import: other layers, and packages. The worker stores its columns itself, hence data → storage. */
const layers: Record<string, { layers: string[]; packages: RegExp[] }> = {
	core: { layers: [], packages: [/^zod\/mini$/] },
	intake: { layers: ['core'], packages: [/^papaparse$/] },
	storage: { layers: ['core'], packages: [/^idb-keyval$/] },
	data: { layers: ['core', 'intake', 'storage'], packages: [] },
	i18n: { layers: ['core'], packages: [/^svelte$/] },
	ui: { layers: [], packages: [/^svelte/, /^@lucide\/svelte\/icons\//] },
	charts: { layers: ['core', 'i18n', 'ui'], packages: [/^svelte/, /^chart\.js$/, /^@lucide\/svelte\/icons\//] },
	document: { layers: ['core', 'i18n'], packages: [] },
	state: { layers: ['core', 'intake', 'data', 'storage', 'i18n'], packages: [/^svelte/] },
	screens: {
		layers: ['core', 'intake', 'data', 'storage', 'i18n', 'ui', 'charts', 'document', 'state'],
		packages: [/^svelte/, /^@lucide\/svelte\/icons\//, /^@fontsource-variable\//],
	},
};
/** Each of these stands in one file only, so that it can be replaced. */
const inOneFile = ['zod/mini', 'papaparse', 'idb-keyval', 'chart.js'];

const root = path.resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(ts|svelte)$/.test(file));
const source = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
const importsOf = (file: string) =>
	[
		...(source.get(file) ?? '').matchAll(
			/(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'/g,
		),
	].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** Layer of an import, or the package it names. */
function target(file: string, name: string): { layer?: string; pack?: string } {
	if (!name.startsWith('.')) return { pack: name };
	return { layer: path.posix.join(path.posix.dirname(file), name).split('/')[0] ?? '' };
}

test('every file stands in a layer of the table, or is the mount', () => {
	const outside = files.filter((file) => file.includes('/') && !Object.hasOwn(layers, file.split('/')[0] ?? ''));
	expect(outside).toEqual([]);
	expect(files.filter((file) => !file.includes('/')).sort()).toEqual(['App.svelte', 'main.ts']);
});

test.for(Object.entries(layers))('%s imports only what its row allows', ([layer, allowed]) => {
	const wrong = files
		.filter((file) => file.startsWith(`${layer}/`))
		.flatMap((file) => importsOf(file).map((name) => ({ file, name, ...target(file, name) })))
		.filter(({ layer: to, pack }) =>
			pack === undefined
				? to !== layer && !allowed.layers.includes(to ?? '')
				: !allowed.packages.some((p) => p.test(pack)),
		)
		.map(({ file, name }) => `${file} imports ${name}`);
	expect(wrong).toEqual([]);
});

test.for(inOneFile)('%s is imported in one file', (pack) => {
	expect(files.filter((file) => importsOf(file).includes(pack))).toHaveLength(1);
});

// That it knows no browser either is proved by src/core/tsconfig.json, which has no DOM types.
test('the core knows no clock and no randomness of its own', () => {
	const forbidden = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/;
	expect(files.filter((file) => file.startsWith('core/') && forbidden.test(source.get(file) ?? ''))).toEqual([]);
});

test('nothing in the source can send data or run text as code', () => {
	const forbidden =
		/\bfetch\(|XMLHttpRequest|new WebSocket|EventSource\(|sendBeacon|RTCPeerConnection|\beval\(|new Function\(|innerHTML|\{@html/;
	expect(files.filter((file) => forbidden.test(source.get(file) ?? ''))).toEqual([]);
});

test('no file is called after nothing in particular', () => {
	expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager)(\.|\/)/i.test(file))).toEqual([]);
});

test('no file of the source is longer than 250 lines', () => {
	expect(files.filter((file) => (source.get(file) ?? '').split('\n').length > 250)).toEqual([]);
});
