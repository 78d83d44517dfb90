import { dateOf } from '../../core/calendar';
import type { Format } from '../../i18n/format';
import { amountDecimals, readAmount, readDate, readScore } from '../../intake/cells';
import type { DateOrder, DecimalSign, FieldName, FilePreview, ImportChoice } from '../../intake/intake';

/** A day as it is read, in the reader's words; undefined when it is none. */
function dayMeaning(text: string, order: DateOrder, f: Format): string | undefined {
	const day = readDate(text.trim(), order);
	return day > -1e9 ? f.day(day) : undefined;
}

/** A day with its month by name, so that day and month cannot be mixed up; undefined when it is none. */
export function namedDay(text: string, order: DateOrder, f: Format): string | undefined {
	const day = readDate(text.trim(), order);
	if (day <= -1e9) return undefined;
	const { year, month, day: date } = dateOf(day);
	return `${date}${f.language === 'de' ? '.' : ''} ${f.month(year * 12 + month - 1)}`;
}

/** An amount as it is read, in the reader's words; undefined when it is none. */
export function amountMeaning(text: string, decimal: DecimalSign, f: Format): string | undefined {
	const units = readAmount(text.trim(), decimal, f.currency);
	return Number.isFinite(units) ? f.moneyExact(units / 10 ** (amountDecimals - 2)) : undefined;
}

/**
 * What a cell will mean under the choices made so far.
 * @returns the cell itself where its format is still open; undefined when it cannot be read
 */
export function meaning(field: FieldName, text: string, choice: ImportChoice, f: Format): string | undefined {
	switch (field) {
		case 'date':
		case 'since':
		case 'until':
			return choice.dateOrder ? dayMeaning(text, choice.dateOrder, f) : text;
		case 'amount':
			return choice.decimal ? amountMeaning(text, choice.decimal, f) : text;
		case 'score': {
			const score = readScore(text.trim());
			return score >= 0 ? f.number(score) : undefined;
		}
		default:
			return text;
	}
}

/** The header of a column, undefined where it is empty. */
export function headerOf(preview: FilePreview, column: number): string | undefined {
	const header = preview.columns[column]?.header;
	return header === '' ? undefined : header;
}
