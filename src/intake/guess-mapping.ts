/** Guesses from headers and contents what a file holds and what its columns mean. */
import { dataSetKinds, type DataSetKind } from '../core/plan/plan';
import { dateFields, fieldsOf, missingFields, numberFields, stateFields, type FieldName, type Mapping } from './fields';
import {
	compact,
	doubtfulScores,
	headerWords,
	lifetimeTotals,
	listKeys,
	perhapsOwn,
	plainPrices,
} from './header-words';
import type { ColumnPreview } from './intake';

type Looks = ColumnPreview['looks'];

const includes = (fields: readonly FieldName[], field: FieldName) => fields.includes(field);
const isNumber = ({ looks }: ColumnPreview) => looks === 'number' || looks === 'score';
const filled = ({ values }: ColumnPreview) => values?.reduce((sum, { rows }) => sum + rows, 0) ?? Infinity;
/** The same few words again and again: Yes and No are no dates. */
const isState = (column: ColumnPreview) =>
	column.looks === 'text' && (column.values?.length ?? Infinity) * 3 <= filled(column);
/** An address or account that is the same in every row is the shop's own. */
const isOwn = (column: ColumnPreview) =>
	column.values?.length === 1 && filled(column) > 1 && perhapsOwn.some((name) => name.test(compact(column.header)));

const keys: readonly FieldName[] = ['customer', 'order'];

/** Whether the contents are what a field should hold. */
function fits(field: FieldName, column: ColumnPreview): boolean {
	const { looks } = column;
	if (looks === 'empty') return false;
	if (field === 'score') return looks === 'score';
	if (includes(dateFields, field)) return looks === 'date';
	if (includes(numberFields, field)) return isNumber(column);
	if (includes(stateFields, field)) return column.values !== undefined && looks !== 'date' && looks !== 'email';
	if (field === 'customer') return looks !== 'date' && !isOwn(column);
	if (field === 'email') return looks === 'email' || looks === 'text';
	if (field === 'currency' || field === 'comment' || field === 'name') return looks === 'text';
	return looks !== 'date';
}

/** What a column may hold for its header to be believed although most of its values are of another kind. */
function allows(field: FieldName, column: ColumnPreview): boolean {
	const { looks } = column;
	if (looks === 'empty' || includes(stateFields, field) || (field === 'customer' && isOwn(column))) return false;
	if (includes(dateFields, field)) return !isState(column) && looks !== 'email';
	if (field === 'score' && doubtfulScores.some((name) => name.test(compact(column.header)))) return false;
	return looks !== 'date' || includes(keys, field) || field === 'comment';
}

/** A column without any value says nothing wrong. */
const mayBeEmpty = (field: FieldName, { looks }: ColumnPreview) =>
	looks === 'empty' && !includes(keys, field) && !includes(stateFields, field) && field !== 'score';

/**
 * Column of a field by header: the surest pattern, then the first column; columns whose contents fit come before those
 * with the right name alone, empty ones come last. Two columns of the same name are no answer.
 */
function byHeader(
	columns: readonly ColumnPreview[],
	field: FieldName,
	taken: ReadonlySet<number>,
	patterns: readonly RegExp[] = headerWords[field],
): number | undefined {
	for (const isRight of [fits, allows, mayBeEmpty])
		for (const pattern of patterns) {
			const found = columns.findIndex(
				(column, index) => !taken.has(index) && pattern.test(compact(column.header)) && isRight(field, column),
			);
			if (found === -1) continue;
			const name = compact(columns[found]?.header ?? '');
			return columns.filter((column) => compact(column.header) === name).length > 1 ? undefined : found;
		}
	return undefined;
}

/** Fields in the order in which they choose their columns. */
const order: Readonly<Record<DataSetKind, readonly FieldName[]>> = {
	transactions: ['customer', 'date', 'refund', 'amount', 'currency', 'order', 'status', 'type'],
	customers: [
		...(['customer', 'email', 'since', 'until', 'orders', 'amount', 'currency'] as const),
		...(['name', 'phone', 'zip', 'consent', 'segment', 'note'] as const),
	],
	nps: ['score', 'date', 'comment', 'customer', 'type'],
	summaries: [
		...(['customer', 'first', 'last', 'orders', 'frequency', 'recency', 'age', 'value'] as const),
		...(['amount', 'currency'] as const),
	],
};

/** What the columns of a kind are called where they are called otherwise than in other kinds. */
const words: Readonly<Partial<Record<DataSetKind, Partial<Record<FieldName, readonly RegExp[]>>>>> = {
	customers: { customer: listKeys, amount: lifetimeTotals },
	summaries: {
		customer: [...listKeys, ...headerWords.customer],
		orders: [...headerWords.orders, /^(?:count|anzahl)$/],
		amount: [...lifetimeTotals, /^sum$/],
	},
};

/**
 * Which column holds what, for a kind of file. Fields without a plausible column stay out.
 *
 * @param given fields whose column is known already: they stay
 */
export function guessMapping(columns: readonly ColumnPreview[], kind: DataSetKind, given: Mapping = {}): Mapping {
	const mapping: Partial<Record<FieldName, number>> = { ...given };
	const taken = new Set<number>(Object.values(given));
	const take = (field: FieldName, column: number | undefined) => {
		if (column === undefined || column === -1) return;
		mapping[field] = column;
		taken.add(column);
	};
	for (const field of order[kind])
		if (mapping[field] === undefined) take(field, byHeader(columns, field, taken, words[kind]?.[field]));
	if (kind === 'transactions' && mapping.amount === undefined) byPrice(columns, taken, take);
	if (kind === 'customers') nameAsKey(columns, mapping);
	if (columns.every(({ header }) => header === '')) byContent(columns, kind, taken, take, mapping);
	else if (mapping.customer === undefined && mapping.email === undefined)
		take(kind === 'customers' ? 'email' : 'customer', onlyAddress(columns, taken));
	return mapping;
}

/** Without a total: price and quantity, or a price that stands alone. */
function byPrice(
	columns: readonly ColumnPreview[],
	taken: ReadonlySet<number>,
	take: (field: FieldName, column: number | undefined) => void,
) {
	const price = byHeader(columns, 'price', taken);
	const quantity = byHeader(columns, 'quantity', taken);
	const plain = plainPrices.some((pattern) => pattern.test(compact(columns[price ?? -1]?.header ?? '')));
	if (price !== undefined && quantity === undefined && plain) {
		take('amount', price);
		return;
	}
	take('price', price);
	if (price !== undefined) take('quantity', quantity);
}

/** A list that has neither numbers nor addresses knows its customers by name. */
function nameAsKey(columns: readonly ColumnPreview[], mapping: Partial<Record<FieldName, number>>) {
	const { name } = mapping;
	if (name === undefined || mapping.customer !== undefined || mapping.email !== undefined) return;
	if (columns[name]?.looks === 'empty') return;
	mapping.customer = name;
	delete mapping.name;
}

/** The only column of e-mail addresses, whatever it is called. */
function onlyAddress(columns: readonly ColumnPreview[], taken: ReadonlySet<number>): number | undefined {
	const found = columns.flatMap(({ looks }, index) => (looks === 'email' ? [index] : []));
	const [first] = found;
	if (first === undefined || found.length > 1 || taken.has(first)) return undefined;
	const column = columns[first]!;
	return column.values?.length === 1 && filled(column) > 1 ? undefined : first;
}

/** Without headers the contents must say it: the first dates, the last numbers, the first text that is neither. */
function byContent(
	columns: readonly ColumnPreview[],
	kind: DataSetKind,
	taken: ReadonlySet<number>,
	take: (field: FieldName, column: number) => void,
	mapping: Mapping,
) {
	const free = (looks: readonly Looks[]) =>
		columns.findIndex((column, index) => !taken.has(index) && looks.includes(column.looks));
	if (kind === 'summaries') return;
	if (kind === 'nps') {
		take('score', free(['score']));
		take('date', free(['date']));
		take('comment', free(['text']));
		return;
	}
	take(kind === 'customers' ? 'since' : 'date', free(['date']));
	if (kind === 'customers') take('until', free(['date']));
	else
		take(
			'amount',
			columns.findLastIndex((column, index) => !taken.has(index) && isMoney(column)),
		);
	take('customer', free(['email', 'text']));
	if (mapping.customer === undefined) take('customer', free(['number', 'score']));
}

const isMoney = ({ looks, decimals }: ColumnPreview) =>
	looks === 'number' || (looks === 'score' && Object.values(decimals).some(({ example }) => /[.,]/.test(example)));

/** Fields that tell a kind from another; further ones hardly do. */
const telling: Readonly<Record<DataSetKind, readonly FieldName[]>> = {
	transactions: ['customer', 'date', 'amount', 'quantity', 'price', 'refund', 'currency', 'order'],
	customers: ['customer', 'email', 'name', 'since', 'until'],
	nps: ['score', 'date', 'comment'],
	summaries: fieldsOf.summaries,
};

/** What a file most likely holds: the kind whose needed fields are found, the more the surer. */
export function guessKind(columns: readonly ColumnPreview[]): DataSetKind {
	let best: DataSetKind = 'transactions';
	let most = -Infinity;
	for (const kind of dataSetKinds) {
		const mapping = guessMapping(columns, kind);
		const found = 1 - missingFields(kind, mapping).length / missingFields(kind, {}).length;
		const fields = Object.keys(mapping) as FieldName[];
		const told = fields.filter((field) => telling[kind].includes(field)).length;
		const points =
			found * 2 + told * 0.25 + (fields.length - told) * 0.05 + weight(columns, kind, mapping, found === 1);
		if (points > most) [best, most] = [kind, points];
	}
	return best;
}

/** What speaks for a kind beyond its fields: words no other kind has. */
function weight(columns: readonly ColumnPreview[], kind: DataSetKind, mapping: Mapping, whole: boolean): number {
	if (!whole && kind !== 'transactions') return 0;
	const nameOf = (column: number | undefined) => compact(columns[column ?? -1]?.header ?? '');
	const rank = (field: FieldName) => headerWords[field].findIndex((pattern) => pattern.test(nameOf(mapping[field])));
	switch (kind) {
		case 'nps':
			return nameOf(mapping.score) === '' ? 0 : rank('score') < 3 ? 1 : 0.5;
		case 'transactions': {
			// A day of creation may be that of a customer, the day of an order may not.
			const date = rank('date');
			return (date === -1 || date > 3 ? 0 : date === 3 ? 0.4 : 0.75) + (mapping.order === undefined ? 0 : 0.75);
		}
		case 'customers': {
			if (mapping.until === undefined) return 0;
			// Orders, too, have dates of creation and cancellation.
			const { date, amount } = guessMapping(columns, 'transactions');
			return date === undefined || amount === undefined ? 1 : 0;
		}
		case 'summaries':
			return 1;
	}
}
