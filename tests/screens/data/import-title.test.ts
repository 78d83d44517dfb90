import { expect, test } from 'vitest';
import de from '../../../src/i18n/de/data';
import en from '../../../src/i18n/en/data';
import { format } from '../../../src/i18n/format';
import { importTitle } from '../../../src/screens/data/import-title';
import type { ImportState } from '../../../src/state/import-state';
import { readOf } from '../../intake/reading';

const title = async (content: string, words: Parameters<typeof importTitle>[1]) => {
	const { receipt } = await readOf(content);
	return importTitle({ step: 'receipt', receipt } as ImportState, words);
};

test('where every row is rejected the heading says that none can be taken, not that nothing is new', async () => {
	const content = 'customer,date,amount\nK1,2024-02-31,1.50\nK2,2024-02-30,2.50\n';
	expect(await title(content, de(format('de', 'EUR')))).toBe('Keine der 2 Zeilen kann übernommen werden');
	expect(await title(content, en(format('en', 'EUR')))).toBe('None of the 2 rows can be taken');
});

test('where rows are only left out the heading says that nothing is new', async () => {
	const content = 'customer,date,amount,status\nK1,2024-02-03,1.50,cancelled\nK2,2024-02-04,2.50,cancelled\n';
	expect(await title(content, de(format('de', 'EUR')))).toBe('Diese Datei bringt nichts Neues');
});
