import { dateFields, fieldsOf, missingFields, numberFields, type FieldName, type Mapping } from '../intake/fields';
import type { DateField, NumberField } from '../intake/fields';
import type { FilePreview, ImportChoice } from '../intake/intake';

const cuts = ['encoding', 'delimiter', 'headerRow', 'headerRows'] as const satisfies readonly (keyof ImportChoice)[];

/** Changes that alter what the worker sees: it has to look again. */
export function needsReading(part: Partial<ImportChoice>): boolean {
	return [...cuts, 'kind', 'mapping', 'source'].some((key) => key in part);
}

/** The choice as shown while the worker looks again. */
export function merge(choice: ImportChoice, part: Partial<ImportChoice>): ImportChoice {
	const kindChanged = part.kind !== undefined && part.kind !== choice.kind;
	const emptied = { mapping: {}, decimals: {}, dates: {}, states: {}, source: undefined };
	return { ...choice, ...(kindChanged ? emptied : {}), ...part };
}

/**
 * What the worker is told of a change: what was chosen before stays, except what the change makes void. Other columns
 * come with another way to cut the file, other fields with another kind, another format with another column.
 */
export function asked(choice: ImportChoice, part: Partial<ImportChoice>): Partial<ImportChoice> {
	const { encoding, delimiter, headerRow, headerRows, pseudonyms, kind, source } = choice;
	const cut = { encoding, delimiter, headerRow, headerRows, pseudonyms };
	if ('encoding' in part) return { ...cut, kind, ...part };
	if (cuts.some((key) => key in part)) return { ...cut, ...part };
	if ('kind' in part) return { ...cut, source: undefined, ...part };
	// An export set aside keeps its kind: only what is known of its columns goes. One taken up again brings its own.
	if ('source' in part) return { ...cut, ...(part.source === undefined ? { kind } : {}), ...part };
	const next = part.mapping ?? choice.mapping;
	const same = (field: string) => next[field as FieldName] === choice.mapping[field as FieldName];
	const kept = <T extends object>(answers: T) =>
		Object.fromEntries(Object.entries(answers).filter(([field]) => same(field))) as T;
	return {
		...cut,
		kind,
		source,
		returns: choice.returns,
		anonymous: choice.anonymous,
		decimals: kept(choice.decimals),
		dates: kept(choice.dates),
		states: kept(choice.states),
		...(same('order') ? { rows: choice.rows } : {}),
		...(same('score') && choice.scale ? { scale: choice.scale } : {}),
		...(choice.unit ? { unit: choice.unit } : {}),
		...part,
	};
}

/** The mapping once a column means a field (or nothing): each column one field, each field one column. */
export function assign(mapping: Mapping, column: number, field: FieldName | undefined): Mapping {
	const kept = Object.entries(mapping).filter(([name, at]) => at !== column && name !== field);
	return Object.fromEntries(field ? [...kept, [field, column]] : kept);
}

/** What a column means, if anything. */
export function fieldOf(mapping: Mapping, column: number): FieldName | undefined {
	const found = Object.entries(mapping).find(([, at]) => at === column);
	return found?.[0] as FieldName | undefined;
}

export const isDateField = (field: string | undefined): field is DateField =>
	dateFields.some((known) => known === field);
export const isNumberField = (field: string | undefined): field is NumberField =>
	numberFields.some((known) => known === field);

/** Fields that pseudonyms make superfluous: they are never stored then. */
const personal: readonly string[] = ['name', 'phone', 'note'] satisfies readonly FieldName[];

/** What is read only to form the amount, or to say whether a row counts. */
export const onlyRead: readonly string[] = [
	'quantity',
	'price',
	'refund',
	'status',
	'type',
] satisfies readonly FieldName[];

/** Of fields that have a column those that are stored. */
export const storedFields = <Field extends string>(fields: readonly Field[], pseudonyms: boolean) => {
	const kept = fields.filter((field) => !onlyRead.includes(field) && !(pseudonyms && personal.includes(field)));
	const isProduct = ['quantity', 'price'].every((part) => fields.some((field) => field === part));
	return isProduct && !kept.some((field) => field === 'amount') ? [...kept, 'amount' as const] : kept;
};

/** The fields of a choice's kind that have a column, in the order of the kind. */
export const mappedFields = ({ kind, mapping }: Pick<ImportChoice, 'kind' | 'mapping'>): readonly FieldName[] =>
	(fieldsOf[kind] as readonly FieldName[]).filter((field) => mapping[field] !== undefined);

/** What the import waits for: a field without a column, or something the columns do not decide. */
export type Missing =
	| { readonly code: 'field'; readonly field: FieldName }
	/** fields whose columns allow the same formats: one answer is for all of them */
	| { readonly code: 'date'; readonly fields: readonly DateField[]; readonly columns: readonly number[] }
	| { readonly code: 'decimal'; readonly fields: readonly NumberField[]; readonly columns: readonly number[] }
	| { readonly code: 'scale'; readonly columns: readonly number[] }
	/** no NPS can be made of such answers */
	| { readonly code: 'fiveSteps'; readonly columns: readonly number[] }
	| { readonly code: 'unit'; readonly columns: readonly number[] };

/** Everything that is missing before all rows can be read, in reading order. */
export function missingFrom(preview: FilePreview, choice: ImportChoice): readonly Missing[] {
	const { mapping, kind } = choice;
	const missing: Missing[] = missingFields(kind, mapping).map((field) => ({ code: 'field', field }));
	const mapped = mappedFields(choice).filter((field) => preview.columns[mapping[field] ?? -1]);
	const dates = mapped.filter(isDateField).filter((field) => choice.dates[field] === undefined);
	for (const fields of alike(dates, (field) => preview.columns[mapping[field] ?? -1]?.dates))
		missing.push({ code: 'date', fields, columns: columnsOf(fields, mapping) });
	const numbers = mapped.filter(isNumberField).filter((field) => choice.decimals[field] === undefined);
	for (const fields of alike(numbers, (field) => preview.columns[mapping[field] ?? -1]?.decimals))
		missing.push({ code: 'decimal', fields, columns: columnsOf(fields, mapping) });
	if (kind === 'nps' && mapping.score !== undefined && choice.scale !== '0-10')
		missing.push({ code: choice.scale ? 'fiveSteps' : 'scale', columns: [mapping.score] });
	const spans = columnsOf(['recency', 'age'], mapping);
	if (kind === 'summaries' && spans.length && choice.unit === undefined) missing.push({ code: 'unit', columns: spans });
	return missing;
}

const columnsOf = (fields: readonly FieldName[], mapping: Mapping): readonly number[] =>
	fields.flatMap((field) => mapping[field] ?? []);

/** Fields whose columns allow the same formats, together. */
function alike<F extends FieldName>(fields: readonly F[], formatsOf: (field: F) => object | undefined): F[][] {
	const groups = new Map<string, F[]>();
	for (const field of fields) {
		const key = Object.keys(formatsOf(field) ?? {})
			.sort()
			.join();
		groups.set(key, [...(groups.get(key) ?? []), field]);
	}
	return [...groups.values()];
}
