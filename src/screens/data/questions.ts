import { customerKey } from '../../core/customer-key';
import type { Words } from '../../i18n/areas';
import { columnLetter } from '../../i18n/cell-text';
import type { Format } from '../../i18n/format';
import { fieldsOf, missingFields, type FieldName } from '../../intake/fields';
import { dateFormats, decimalSigns, type DateFormat, type DecimalFormat, type FilePreview } from '../../intake/intake';
import type { ColumnPreview, ImportChoice } from '../../intake/intake';
import { assign, isDateField, isNumberField, type Missing } from '../../state/import-choice';
import { amountMeaning, headerOf, namedDay } from './meaning';

/** Something only the reader knows: what is missing, or which of two columns of one name is meant. */
export type Open =
	| Exclude<Missing, { readonly code: 'field' } | { readonly code: 'fiveSteps' }>
	| {
			readonly code: 'sameHeader';
			readonly header: string;
			readonly field: FieldName;
			readonly columns: readonly number[];
	  };

interface Option {
	readonly value: string;
	readonly name: string;
	/** what it would make of the file's own values */
	readonly means: readonly string[];
}

export interface Question {
	readonly id: string;
	readonly text: string;
	readonly options: readonly Option[];
	readonly chosen: string | undefined;
	/** the change an answer makes; undefined: none */
	readonly answer: (value: string) => Partial<ImportChoice> | undefined;
}

export const idOf = (open: Open) => `${open.code}-${open.columns.join('-')}`;

/** Everything open of a file, in reading order. */
export function openIn(preview: FilePreview, choice: ImportChoice, missing: readonly Missing[]): readonly Open[] {
	const asked = missing.flatMap((item) => (item.code === 'field' || item.code === 'fiveSteps' ? [] : [item]));
	return [...namesakes(preview, choice), ...asked];
}

/** Columns of one name, none of them chosen, that could be a field which lacks a column. */
function namesakes({ columns, warnings }: FilePreview, { kind, mapping }: ImportChoice): Open[] {
	const wanted = [...missingFields(kind, mapping), ...(mapping.customer === undefined ? ['customer' as const] : [])];
	const taken = new Set<FieldName>();
	return warnings.flatMap((warning) => {
		if (warning.code !== 'same-header') return [];
		const key = customerKey(warning.column);
		const at = columns.flatMap(({ header }, column) => (customerKey(header) === key ? [column] : []));
		if (at.some((column) => Object.values(mapping).includes(column))) return [];
		const field = wanted.find((one) => !taken.has(one) && at.some((column) => couldBe(one, columns[column]!)));
		if (!field || !(fieldsOf[kind] as readonly FieldName[]).includes(field)) return [];
		taken.add(field);
		return [{ code: 'sameHeader' as const, header: warning.column, field, columns: at }];
	});
}

function couldBe(field: FieldName, { looks }: ColumnPreview): boolean {
	if (isDateField(field)) return looks === 'date';
	if (isNumberField(field)) return looks === 'number' || looks === 'score';
	return field === 'score' ? looks === 'score' : looks !== 'date' && looks !== 'empty';
}

/** An open point as a question with the answers it allows. */
export function questionOf(
	open: Open,
	preview: FilePreview,
	choice: ImportChoice,
	f: Format,
	words: Words['data'],
): Question {
	const id = idOf(open);
	const names = open.columns.map((column) => headerOf(preview, column) ?? words.mapping.unnamed(column + 1));
	const seen = open.columns.flatMap((column) => preview.columns[column] ?? []);
	const means = (texts: readonly string[], read: (text: string) => string | undefined) =>
		texts.flatMap((text) => {
			const value = read(text);
			return value === undefined ? [] : [words.questions.means(text, value)];
		});
	switch (open.code) {
		case 'date': {
			const allowed = dateFormats.filter((format) => seen.some(({ dates }) => dates[format]));
			const formats: readonly DateFormat[] = allowed.length > 1 ? allowed : ['dmy', 'mdy', 'ymd'];
			const texts = examples(
				seen.flatMap(({ dates }) => Object.values(dates)),
				seen,
			);
			return {
				id,
				text: (allowed.length ? words.questions.datesOf : words.questions.noDates)(names),
				options: formats.map((format) => ({
					value: format,
					name: words.mapping.dates[format],
					means: means(texts, (text) => namedDay(text, format, f)),
				})),
				chosen: choice.dates[open.fields[0]!],
				answer: (value) => ({ dates: { ...choice.dates, ...of(open.fields, value as DateFormat) } }),
			};
		}
		case 'decimal': {
			const texts = examples(
				seen.flatMap(({ decimals }) => Object.values(decimals)),
				seen,
			);
			const some = seen.some(({ decimals }) => Object.keys(decimals).length > 0);
			return {
				id,
				text: (some ? words.questions.decimalsOf : words.questions.noNumbers)(names),
				options: decimalSigns.map((sign) => ({
					value: sign,
					name: words.mapping.decimals[sign],
					means: means(texts, (text) => amountMeaning(text, sign, f)),
				})),
				chosen: choice.decimals[open.fields[0]!],
				answer: (value) => ({ decimals: { ...choice.decimals, ...of(open.fields, value as DecimalFormat) } }),
			};
		}
		case 'scale':
			return {
				id,
				text: words.questions.scale(names[0] ?? ''),
				options: (['0-10', '1-5'] as const).map((value) => ({
					value,
					name: words.questions.scales[value],
					means: [words.questions.scaleMeans[value]],
				})),
				chosen: choice.scale,
				answer: (value) => ({ scale: value as '0-10' | '1-5' }),
			};
		case 'unit':
			return {
				id,
				text: words.questions.unit(names),
				options: (['days', 'weeks', 'months'] as const).map((value) => ({
					value,
					name: words.questions.units[value],
					means: examples([], seen).map((text) => words.questions.unitMeans(text, value)),
				})),
				chosen: choice.unit,
				answer: (value) => ({ unit: value as 'days' | 'weeks' | 'months' }),
			};
		case 'sameHeader': {
			const chosen = open.columns.find((column) => choice.mapping[open.field] === column);
			return {
				id,
				text: words.questions.sameHeader(open.header, open.columns.length, words.field(open.field, choice.kind)),
				options: open.columns.map((column) => ({
					value: String(column),
					name: words.questions.columnAt(columnLetter(column + 1)),
					means: [(preview.columns[column]?.samples ?? []).slice(0, 3).join(', ')],
				})),
				chosen: chosen === undefined ? undefined : String(chosen),
				answer: (value) => ({ mapping: assign(choice.mapping, Number(value), open.field) }),
			};
		}
	}
}

const of = <Value>(fields: readonly string[], value: Value) =>
	Object.fromEntries(fields.map((field) => [field, value])) as Record<string, Value>;

/** Two real values to show the answers with: what the formats were judged by first. */
function examples(
	evidence: readonly { readonly example: string }[],
	seen: readonly ColumnPreview[],
): readonly string[] {
	const texts = [...evidence.map(({ example }) => example), ...seen.flatMap(({ samples }) => samples)];
	return [...new Set(texts.filter((text) => text !== ''))].slice(0, 2);
}
