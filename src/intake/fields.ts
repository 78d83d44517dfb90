/** What the columns of a file can mean, by kind of file. */
import type { DataSetKind } from '../core/plan/plan';

/**
 * Fields by kind. `customer`: the key a customer is known by (number, e-mail, name). Of transactions: `amount` is the total
 * of the row, or `price` × `quantity`; `refund` is taken off it; `status` and `type` say whether the row is a sale at all.
 * Of summaries: either `first`, `last`, `orders`, `amount`, or `frequency` (repeat purchases), `recency` (first to last
 * purchase), `age` (first purchase to the end of observation) and `value` (mean of the repeat purchases).
 */
export const fieldsOf = {
	transactions: ['customer', 'date', 'amount', 'quantity', 'price', 'refund', 'currency', 'order', 'status', 'type'],
	customers: [
		'customer',
		'email',
		'name',
		'phone',
		'zip',
		'since',
		'until',
		'amount',
		'orders',
		'currency',
		'segment',
		'consent',
		'note',
	],
	nps: ['customer', 'score', 'date', 'comment', 'type'],
	summaries: ['customer', 'first', 'last', 'orders', 'amount', 'currency', 'frequency', 'recency', 'age', 'value'],
} as const satisfies Record<DataSetKind, readonly string[]>;
export type FieldName = (typeof fieldsOf)[DataSetKind][number];

export const dateFields = ['date', 'since', 'until', 'first', 'last'] as const satisfies readonly FieldName[];
export type DateField = (typeof dateFields)[number];
/** Numbers whose decimal sign matters. */
export const numberFields = [
	'amount',
	'quantity',
	'price',
	'refund',
	'orders',
	'frequency',
	'recency',
	'age',
	'value',
] as const satisfies readonly FieldName[];
export type NumberField = (typeof numberFields)[number];
/** Fields with few values, of which some mean that the row does not count. */
export const stateFields = ['status', 'type'] as const satisfies readonly FieldName[];
export type StateField = (typeof stateFields)[number];

/** field → column, counted from 0 */
export type Mapping = Readonly<Partial<Record<FieldName, number>>>;

/** What must be known of a row, as sets of fields of which one set must be whole. */
const needed: Readonly<Record<DataSetKind, readonly (readonly (readonly FieldName[])[])[]>> = {
	transactions: [[['date']], [['amount'], ['price', 'quantity']]],
	customers: [[['customer'], ['email']]],
	nps: [[['score']]],
	summaries: [
		[['customer']],
		[
			['first', 'last', 'orders', 'amount'],
			['frequency', 'recency', 'age'],
		],
	],
};

/** The fields still without a column, of each need the way that lacks least; empty: all that is needed is mapped. */
export function missingFields(kind: DataSetKind, mapping: Mapping): readonly FieldName[] {
	return needed[kind].flatMap((ways) => {
		const lacking = ways.map((fields) => fields.filter((field) => mapping[field] === undefined));
		return lacking.reduce((least, fields) => (fields.length < least.length ? fields : least));
	});
}
