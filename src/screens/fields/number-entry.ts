import { parseEntry } from '../../i18n/entry';
import type { Locale } from '../../i18n/locale.svelte';

/** Limits and notation of a number that is typed. */
export interface NumberEntry {
	readonly min: number;
	readonly max: number;
	/** from the stored unit to the shown one */
	readonly scale: number;
	readonly digits: number;
	/** stored values are whole numbers */
	readonly whole: boolean;
	readonly unit?: string | undefined;
	/** why a value above the greatest is refused, where more can be said than the limits */
	readonly outOfRange?: string | undefined;
}

/** How such a number is read, shown and refused, in the reader's language. */
export function numberEntry({ t, f, language }: Locale, entry: NumberEntry) {
	const { min, max, scale, digits, whole, unit, outOfRange } = entry;
	const words = t.shell.field;
	const show = (stored: number) => f.plain(stored * scale, digits);
	return {
		show,
		notNumber: words.notNumber,
		parse: (text: string) => {
			const typed = parseEntry(text, language);
			if (typed === undefined) return undefined;
			return whole && scale !== 1 ? Math.round(typed / scale) : typed / scale;
		},
		refuse: (stored: number) => {
			if (stored > max && outOfRange !== undefined) return outOfRange;
			if (stored < min || stored > max) return words.outOfRange(show(min), show(max), unit ?? '');
			return whole && scale === 1 && !Number.isInteger(stored) ? words.wholeOnly : undefined;
		},
	};
}
