import { customerKey } from '../../core/customer-key';
import type { DataSetKind } from '../../core/plan/plan';
import { dateOf } from '../../core/calendar';
import { format, type Format } from '../../i18n/format';
import { amountDecimals, currencyOf, readAmount, readDate, readScore } from '../../intake/cells';
import type { FieldName } from '../../intake/fields';
import type {
	ColumnPreview,
	DateFormat,
	DecimalFormat,
	FilePreview,
	ImportChoice,
	StateChoice,
} from '../../intake/intake';
import { isNoSale, isOtherSurvey } from '../../intake/states';
import { isDateField, isNumberField } from '../../state/import-choice';

const units = 10 ** amountDecimals;
/** Fields whose numbers are money. */
const money: readonly FieldName[] = ['amount', 'price', 'refund', 'value'];

/** A day with its month by name, so that day and month cannot be mixed up; undefined when it is none. */
export function namedDay(text: string, order: DateFormat, f: Format): string | undefined {
	const day = readDate(text.trim(), order);
	if (day <= -1e9) return undefined;
	const { year, month, day: date } = dateOf(day);
	return `${date}${f.language === 'de' ? '.' : ''} ${f.month(year * 12 + month - 1)}`;
}

/** A number as it is read, undefined when it is none. */
export function numberIn(text: string, decimal: DecimalFormat): number | undefined {
	const value = readAmount(text.trim(), decimal);
	return Number.isFinite(value) ? value / units : undefined;
}

/** An amount in words of its currency; undefined when the text is none. */
export function amountMeaning(text: string, decimal: DecimalFormat, f: Format): string | undefined {
	const value = numberIn(text, decimal);
	return value === undefined ? undefined : inCurrency(value, currencyIn(text), f);
}

/** The ISO code of the first text that names a currency, '' if none does. */
export const currencyIn = (...texts: readonly string[]): string =>
	texts.map((text) => currencyOf(text) ?? '').find((code) => code !== '') ?? '';

/** Major units as money of a currency; the plan's where none is named. */
export function inCurrency(value: number, currency: string, f: Format): string {
	const own = currency === '' || currency === f.currency ? f : format(f.language, currency);
	return own.moneyExact(Math.round(value * 100));
}

/**
 * What a cell will mean under the choices made so far.
 * @returns the cell itself where its format is still open; undefined when it cannot be read
 */
export function meaning(field: FieldName, text: string, choice: ImportChoice, f: Format): string | undefined {
	if (isDateField(field)) {
		const order = choice.dates[field];
		if (!order) return text;
		const day = readDate(text.trim(), order);
		return day > -1e9 ? f.day(day) : undefined;
	}
	if (isNumberField(field)) {
		const decimal = choice.decimals[field];
		if (!decimal) return text;
		if (money.includes(field)) return amountMeaning(text, decimal, f);
		const value = numberIn(text, decimal);
		return value === undefined ? undefined : f.plain(value, 4);
	}
	if (field === 'score') {
		const score = readScore(text.trim());
		return score >= 0 ? f.number(score) : undefined;
	}
	return text;
}

/** Whether a row with this status (this type) counts. */
export function counts(value: string, kind: DataSetKind, choice: StateChoice | undefined): boolean {
	const key = customerKey(value);
	if (choice?.leaveOut.includes(key)) return false;
	if (choice?.keep.includes(key)) return true;
	return kind === 'nps' ? !isOtherSurvey(value) : !isNoSale(value);
}

/** The values of a column of states; spellings that are compared as one stand together. */
export function valuesOf({ values }: ColumnPreview): readonly { key: string; value: string; rows: number }[] {
	const found = new Map<string, { key: string; value: string; rows: number }>();
	for (const { value, rows } of values ?? []) {
		const key = customerKey(value);
		const before = found.get(key);
		if (key !== '') found.set(key, { key, value: before?.value ?? value, rows: rows + (before?.rows ?? 0) });
	}
	return [...found.values()];
}

/** The header of a column, undefined where it is empty. */
export function headerOf(preview: FilePreview, column: number): string | undefined {
	const header = preview.columns[column]?.header;
	return header === '' ? undefined : header;
}
