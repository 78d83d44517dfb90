/** Decides how a file is to be read, as far as its rows and headers decide it. */
import { withOrder } from './date-evidence';
import type { ColumnEvidence, Question } from './evidence';
import {
	dateFields,
	missingFields,
	numberFields,
	type DateField,
	type FieldName,
	type Mapping,
	type NumberField,
} from './fields';
import { guessKind, guessMapping } from './guess-mapping';
import type { ColumnPreview, DateFormat, DecimalFormat, ImportChoice, OrderEvidence } from './intake';
import { meaningOfRows, orderEvidence } from './order-evidence';
import { arePaymentMethods } from './payment-methods';
import { recogniseSource } from './sources';

/** What the user fixed already. */
export type Fixed = Partial<ImportChoice>;
type Recognised = ReturnType<typeof recogniseSource>;

/** What the file holds and what its columns mean. */
export interface Meaning {
	readonly kind: ImportChoice['kind'];
	readonly mapping: Mapping;
	readonly source: Recognised;
	readonly orders: OrderEvidence | undefined;
	/** a row is an order or a line of one, as the order numbers say */
	readonly rows: ImportChoice['rows'];
	/** a column named like that of the order number, whose numbers tell nothing apart */
	readonly dropped?: DroppedOrder | undefined;
}

export interface DroppedOrder {
	readonly column: number;
	readonly orders: OrderEvidence;
}

const headersOf = (columns: readonly ColumnPreview[]) => columns.map(({ header }) => header);

/** The export the headers are known from, unless the user said that it is none or holds something else. */
function sourceOf(columns: readonly ColumnPreview[], fixed: Fixed): Recognised {
	const found = recogniseSource(headersOf(columns));
	if (!found || ('source' in fixed && fixed.source !== found.source)) return undefined;
	return fixed.kind === undefined || fixed.kind === found.kind ? found : undefined;
}

/**
 * Kind and columns: what the user fixed, else what is known of the export, else what headers and contents suggest.
 *
 * @param sample first records
 */
export function chooseMeaning(
	columns: readonly ColumnPreview[],
	sample: readonly (readonly string[])[],
	fixed: Fixed,
): Meaning {
	const source = sourceOf(columns, fixed);
	// Read otherwise than its make is known for, an export still holds what it holds.
	const kind = fixed.kind ?? source?.kind ?? recogniseSource(headersOf(columns))?.kind ?? guessKind(columns);
	const mapping =
		fixed.mapping ?? withoutMethods(columns, source ? completed(columns, source) : guessMapping(columns, kind));
	const orders = orderEvidence(sample, mapping);
	const rows = orders ? meaningOfRows(orders) : 'orders';
	const dropped =
		source || (rows && !fixed.mapping) ? undefined : droppedOrder(columns, sample, kind, mapping, fixed.mapping);
	if (rows || fixed.mapping || source) return { kind, mapping, source, orders, rows: rows ?? 'orders', dropped };
	// What stands for several customers or days is no order number.
	const others = Object.entries(mapping).filter(([field]) => field !== 'order');
	return { kind, mapping: Object.fromEntries(others), source, orders: undefined, rows: 'orders', dropped };
}

/** The column that would be the order number if its numbers told orders apart; not where it means something else. */
function droppedOrder(
	columns: readonly ColumnPreview[],
	sample: readonly (readonly string[])[],
	kind: ImportChoice['kind'],
	mapping: Mapping,
	given: Mapping | undefined,
): DroppedOrder | undefined {
	if (kind !== 'transactions' || given?.order !== undefined) return undefined;
	const column = given ? guessMapping(columns, kind).order : mapping.order;
	if (column === undefined || (given && Object.values(given).includes(column))) return undefined;
	const orders = orderEvidence(sample, { ...mapping, order: column });
	return orders && !meaningOfRows(orders) ? { column, orders } : undefined;
}

/** A type that only says how was paid, by card or in cash, is none: every row would be of another kind. */
function withoutMethods(columns: readonly ColumnPreview[], mapping: Mapping): Mapping {
	const values = columns[mapping.type ?? -1]?.values?.map(({ value }) => value) ?? [];
	if (!arePaymentMethods(values)) return mapping;
	return Object.fromEntries(Object.entries(mapping).filter(([field]) => field !== 'type'));
}

/** The columns known of an export, and for what is needed beyond them those that are guessed. */
function completed(columns: readonly ColumnPreview[], { kind, mapping }: NonNullable<Recognised>): Mapping {
	const missing = missingFields(kind, mapping);
	if (missing.length === 0) return mapping;
	const guessed = guessMapping(columns, kind, mapping);
	const found = missing.flatMap((field) => (guessed[field] === undefined ? [] : [[field, guessed[field]] as const]));
	return { ...mapping, ...Object.fromEntries(found) };
}

/** A column in which further values could still decide something. */
export interface OpenColumn {
	readonly column: number;
	readonly question: Question;
}

/** What further values could still decide. */
export function openColumns(
	evidence: readonly ColumnEvidence[],
	{ mapping, kind }: Meaning,
	fixed: Fixed,
): readonly OpenColumn[] {
	return (Object.entries(mapping) as [FieldName, number][]).flatMap(([field, column]): OpenColumn[] => {
		const { dates, numbers, isScaleOpen = false, hasDecimalIds = false } = evidence[column] ?? {};
		if (isIn(decimalKeys, field)) return hasDecimalIds ? [{ column, question: 'id' }] : [];
		if (field === 'score') return kind === 'nps' && !fixed.scale && isScaleOpen ? [{ column, question: 'score' }] : [];
		if (isIn(dateFields, field)) return !fixed.dates?.[field] && dates?.isOpen ? [{ column, question: 'date' }] : [];
		if (!isIn(numberFields, field)) return [];
		return !fixed.decimals?.[field] && numbers?.isOpen ? [{ column, question: 'number' }] : [];
	});
}

/** Keys that lose a `.0` at the end where all of them have it. */
const decimalKeys = ['customer', 'order'] as const satisfies readonly FieldName[];

const isIn = <T extends FieldName>(fields: readonly T[], field: FieldName): field is T =>
	(fields as readonly FieldName[]).includes(field);

/** Everything about reading that the columns decide; a field whose format stays open has no entry. */
export function chooseFormats(evidence: readonly ColumnEvidence[], meaning: Meaning, fixed: Fixed) {
	const { kind, mapping, source, rows } = meaning;
	const score = kind === 'nps' ? evidence[mapping.score ?? -1] : undefined;
	return {
		kind,
		mapping,
		decimals: decimalFormats(evidence, meaning, fixed),
		dates: dateFormats(evidence, meaning, fixed),
		rows: fixed.rows ?? source?.rows ?? rows,
		states: fixed.states ?? source?.states ?? {},
		returns: fixed.returns ?? source?.returns ?? 'subtract',
		overlap: fixed.overlap ?? 'count',
		anonymous: fixed.anonymous ?? source?.anonymous ?? 'reject',
		scale: fixed.scale ?? (score?.isScaleOpen ? undefined : '0-10'),
		unit: fixed.unit ?? source?.unit ?? unitOf(evidence, mapping),
		pseudonyms: fixed.pseudonyms ?? false,
		source: fixed.source ?? source?.source,
	} satisfies Partial<ImportChoice>;
}

/** What one column proves of the order of day and month holds for the whole file, unless another proves the contrary. */
function dateFormats(evidence: readonly ColumnEvidence[], { mapping, source }: Meaning, fixed: Fixed) {
	const proofs = new Set(evidence.filter(({ looks }) => looks === 'date').map(({ dates }) => dates.provedOrder));
	const order = proofs.has('dmy') === proofs.has('mdy') ? undefined : proofs.has('dmy') ? 'dmy' : 'mdy';
	const found: Partial<Record<DateField, DateFormat>> = {};
	const silent: DateField[] = [];
	for (const field of dateFields) {
		const column = evidence[mapping[field] ?? -1];
		if (!column) continue;
		const known = fixed.dates?.[field];
		const habit = source?.dates?.[field];
		const { contradicts, formats } = column.dates;
		const allowed = withOrder(Object.keys(formats) as DateFormat[], contradicts ? undefined : order);
		const format = known ?? (habit && allowed.includes(habit) ? habit : allowed.length === 1 ? allowed[0] : undefined);
		if (format) found[field] = format;
		else if (allowed.length === 0) silent.push(field);
	}
	// An empty column, or one without any date: nothing to ask.
	const other = Object.values(found)[0] ?? 'ymd';
	for (const field of silent) found[field] = source?.dates?.[field] ?? other;
	return found;
}

function decimalFormats(evidence: readonly ColumnEvidence[], { mapping, source }: Meaning, fixed: Fixed) {
	const found: Partial<Record<NumberField, DecimalFormat>> = {};
	const silent: NumberField[] = [];
	for (const field of numberFields) {
		const column = evidence[mapping[field] ?? -1];
		if (!column) continue;
		const known = fixed.decimals?.[field];
		const habit = source?.decimals?.[field];
		const { isMixed, isOpen, provedSign } = column.numbers;
		const format = known ?? (isMixed ? 'mixed' : (provedSign ?? (isOpen ? habit : undefined)));
		if (format) found[field] = format;
		else if (!isOpen) silent.push(field);
	}
	// Whole numbers are read with either sign: the one of the other columns, should decimals come later.
	const other = Object.values(found).find((format) => format !== 'mixed') ?? '.';
	for (const field of silent) found[field] = source?.decimals?.[field] ?? other;
	return found;
}

const unitWords = [
	['days', /\b(?:days?|tage?n?)\b|_days?\b|_tage?\b/i],
	['weeks', /\b(?:weeks?|wochen?)\b|_weeks?\b|_wochen?\b/i],
	['months', /\b(?:months?|monate?n?)\b|_months?\b|_monate?\b/i],
] as const;

/** The unit that the headers of `recency` and `age` name. */
function unitOf(evidence: readonly ColumnEvidence[], mapping: Mapping): ImportChoice['unit'] {
	const headers = [mapping.recency, mapping.age].map((column) => evidence[column ?? -1]?.header ?? '');
	return unitWords.find(([, words]) => headers.some((header) => words.test(header)))?.[0];
}
