import { expect, test } from 'vitest';
import { isThere, readManifest, usualFolder } from './manifest';
import { complaintText, judge } from './runner';

const missing = !isThere(usualFolder);
if (missing) console.warn('The corpus of difficult files was not found: tests against it are skipped.');
const manifest = missing ? undefined : readManifest(usualFolder);

test.skipIf(missing)('the corpus is whole', () => {
	expect(manifest?.cases.length).toBeGreaterThan(0);
});

test.for(manifest?.cases ?? [])('$id: $why', async (one) => {
	const complaints = await judge(one, usualFolder, manifest!);
	expect(complaints.length, complaintText(one, complaints)).toBe(0);
});
