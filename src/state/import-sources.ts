import { Workbooks } from '../data/workbook';
import { recallReading, rememberReading } from '../storage/remembered';
import type { ReadingMemory } from './remembered-choice';

/** Opens Excel workbooks; its worker is loaded with the first one. */
export const workbookReader = new Workbooks();

/** Remembers in this browser. What cannot be read or written is simply not remembered. */
export const readingMemory: ReadingMemory = {
	async recall(fingerprint) {
		const found = await recallReading(fingerprint);
		return found.ok ? found.value : undefined;
	},
	remember(reading) {
		void rememberReading(reading);
	},
};
