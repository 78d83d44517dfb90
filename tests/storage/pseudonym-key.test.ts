import { beforeEach, expect, test } from 'vitest';
import { closeDatabase } from '../../src/storage/database';
import { pseudonymKey } from '../../src/storage/pseudonym-key';
import { newBrowser, startedTab, value } from './browser';

beforeEach(() => {
	closeDatabase();
	newBrowser();
});

test('the key is made once and stays', async () => {
	const first = value(await pseudonymKey());
	expect(first).toHaveLength(32);
	expect(new Set(first).size).toBeGreaterThan(8);
	expect(value(await pseudonymKey())).toEqual(first);
});

test('another browser has another key', async () => {
	const first = value(await pseudonymKey());
	closeDatabase();
	newBrowser();
	expect(value(await pseudonymKey())).not.toEqual(first);
});

test('a start of the program leaves it, and the text of the whole store does not hold it', async () => {
	const first = value(await pseudonymKey());
	closeDatabase();
	const tab = await startedTab();
	expect(tab.start.damaged).toEqual([]);
	expect(value(await tab.rawStore())).not.toContain('pseudonym-key');
	expect(value(await pseudonymKey())).toEqual(first);
});
