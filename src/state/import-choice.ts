import { neededFields, type FieldName, type FilePreview, type ImportChoice } from '../intake/intake';

/** Changes that alter what the worker sees: it has to look again. */
export function needsReading(part: Partial<ImportChoice>): boolean {
	return ['encoding', 'delimiter', 'headerRow', 'kind', 'mapping'].some((key) => key in part);
}

/** The choice as shown while the worker looks again. */
export function merge(choice: ImportChoice, part: Partial<ImportChoice>): ImportChoice {
	const kindChanged = part.kind !== undefined && part.kind !== choice.kind;
	return { ...choice, ...(kindChanged ? { mapping: {} } : {}), ...part };
}

const dateFields = ['date', 'since', 'until'] as const satisfies readonly FieldName[];

/**
 * What the worker is told of a change: what was chosen before stays, except what the change makes void. Other columns
 * come with another way to cut the file, other fields with another kind, another format with another column.
 */
export function asked(choice: ImportChoice, part: Partial<ImportChoice>): Partial<ImportChoice> {
	const { encoding, delimiter, headerRow, kind, mapping, decimal, dateOrder } = choice;
	const reading = { encoding, delimiter, headerRow };
	if ('delimiter' in part || 'encoding' in part || 'headerRow' in part) return { ...reading, kind, ...part };
	if ('kind' in part) return { ...reading, ...part };
	const next = part.mapping ?? mapping;
	const sameDates = dateFields.every((field) => next[field] === mapping[field]);
	const sameAmount = next.amount === mapping.amount;
	return {
		...reading,
		kind,
		...(sameDates && dateOrder ? { dateOrder } : {}),
		...(sameAmount && decimal ? { decimal } : {}),
		...part,
	};
}

/** The mapping once a column means a field (or nothing): each column one field, each field one column. */
export function assign(
	mapping: ImportChoice['mapping'],
	column: number,
	field: FieldName | undefined,
): ImportChoice['mapping'] {
	const kept = Object.entries(mapping).filter(([name, at]) => at !== column && name !== field);
	return Object.fromEntries(field ? [...kept, [field, column]] : kept);
}

/** What a column means, if anything. */
export function fieldOf(mapping: ImportChoice['mapping'], column: number): FieldName | undefined {
	const found = Object.entries(mapping).find(([, at]) => at === column);
	return found?.[0] as FieldName | undefined;
}

/** What the import waits for: a field without a column, or a format the columns do not decide. */
export type Missing =
	| { readonly code: 'field'; readonly field: FieldName }
	| { readonly code: 'dateOrder' | 'decimal'; readonly column: number };

/** Everything that is missing before all rows can be read, in reading order. */
export function missingFrom(preview: FilePreview, choice: ImportChoice): readonly Missing[] {
	const { mapping } = choice;
	const missing: Missing[] = neededFields[choice.kind]
		.filter((field) => mapping[field] === undefined)
		.map((field) => ({ code: 'field', field }));
	const dated = dateFields.map((field) => mapping[field]).find((column) => column !== undefined);
	if (choice.dateOrder === undefined && dated !== undefined && preview.columns[dated]) {
		missing.push({ code: 'dateOrder', column: openColumn(preview, mapping) ?? dated });
	}
	if (choice.decimal === undefined && mapping.amount !== undefined && preview.columns[mapping.amount]) {
		missing.push({ code: 'decimal', column: mapping.amount });
	}
	return missing;
}

/** The first date column that allows more than one order. */
function openColumn(preview: FilePreview, mapping: ImportChoice['mapping']): number | undefined {
	return dateFields
		.map((field) => mapping[field])
		.find((column) => column !== undefined && Object.keys(preview.columns[column]?.dateOrders ?? {}).length > 1);
}
