import de from '../../src/i18n/de/charts';
import en from '../../src/i18n/en/charts';
import { format, type Language } from '../../src/i18n/format';

/** Words and formats of a language, as a screen has them. */
export function wordsOf(language: Language) {
	const f = format(language, 'EUR');
	return { f, t: (language === 'de' ? de : en)(f) };
}

/** No-break spaces as plain ones, to read expectations easily. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
