import { expect, test } from 'vitest';
import { Locale } from '../../src/i18n/locale.svelte';

test('the language chosen last wins, whatever is still being loaded in another', async () => {
	const locale = new Locale();
	await locale.use('de');
	await locale.need(['shell']);
	// A view asks for its words in German while the reader already turns to English.
	await Promise.all([locale.need(['figures', 'plan']), locale.use('en'), locale.need(['charts'])]);
	expect(locale.language).toBe('en');
	expect(locale.t.shell.undo).toBe('Undo');
	expect(locale.t.plan.tabs.goals).toBe('Goals');
	await Promise.all([locale.use('de'), locale.need(['costs']), locale.use('en'), locale.use('de')]);
	expect(locale.language).toBe('de');
	expect(locale.t.shell.undo).toBe('Rückgängig');
	expect(Object.keys(locale.t).sort()).toEqual(['charts', 'costs', 'figures', 'plan', 'shell']);
});
