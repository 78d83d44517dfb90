import {
	customerTexts,
	noCustomer,
	noDay,
	type ColumnSet,
	type Customers,
	type NpsAnswers,
	type Summaries,
	type Transactions,
} from '../core/columns';
import type { DataSetKind } from '../core/plan/plan';

/** The typed arrays of a data set, its single values and its lists of texts: what is stored, and what a backup file holds. */
export interface ColumnParts {
	readonly kind: DataSetKind;
	readonly numbers: Readonly<Record<string, NumberColumn>>;
	readonly settings: Readonly<Record<string, number | boolean | string>>;
	/** by name; a list that the set does not have is missing */
	readonly texts: Readonly<Record<string, readonly string[]>>;
}

export type NumberColumn = Uint8Array | Uint32Array | Int32Array | Float64Array;

type Amounts = Transactions['amount'];

/** Takes columns apart into what can be stored. The arrays are the same, not copies. */
export function partsOf(columns: ColumnSet): ColumnParts {
	switch (columns.kind) {
		case 'transactions': {
			const { kind, customer, day, amount, customers, currencies, currency, order } = columns;
			const numbers = { customer, day, amount: amount.values, ...present({ currency, order }) };
			return { kind, numbers, settings: { decimals: amount.decimals }, texts: { customers, currencies } };
		}
		case 'customers': {
			const { kind, ids, since, until, hasUntil, texts, amount, orders, currency } = columns;
			const numbers = { since, until, ...present({ amount: amount?.values, orders }) };
			const settings = { hasUntil, currency, ...(amount && { decimals: amount.decimals }) };
			return { kind, numbers, settings, texts: { ids, ...texts } };
		}
		case 'nps': {
			const { kind, score, day, comments, customers } = columns;
			return { kind, numbers: { score, day }, settings: {}, texts: { comments, customers } };
		}
		case 'summaries': {
			const { kind, customers, first, last, orders, amount, rfm, value, currency } = columns;
			const numbers = { orders, ...present({ first, last, amount: amount?.values, value: value?.values, ...rfm }) };
			const decimals = amount && { decimals: amount.decimals };
			const settings = { currency, ...decimals, ...(value && { valueDecimals: value.decimals }) };
			return { kind, numbers, settings, texts: { customers } };
		}
	}
}

/** The columns a set really has. */
const present = (columns: Readonly<Record<string, NumberColumn | undefined>>): Record<string, NumberColumn> =>
	Object.fromEntries(
		Object.entries(columns).filter((entry): entry is [string, NumberColumn] => entry[1] !== undefined),
	);

/** Puts columns together again; undefined when something is missing, of another length or outside its range. */
export function columnsFrom(parts: ColumnParts): ColumnSet | undefined {
	switch (parts.kind) {
		case 'transactions':
			return transactionsFrom(parts);
		case 'customers':
			return customersFrom(parts);
		case 'nps':
			return answersFrom(parts);
		case 'summaries':
			return summariesFrom(parts);
	}
}

/** One list of texts as sets had it before they could have several. */
export function namedTexts(kind: DataSetKind, texts: readonly string[]): ColumnParts['texts'] {
	switch (kind) {
		case 'transactions':
		case 'summaries':
			return { customers: texts };
		case 'customers':
			return { ids: texts };
		case 'nps':
			return { comments: texts };
	}
}

function transactionsFrom({ kind, numbers, settings, texts }: ColumnParts): Transactions | undefined {
	const { customer, day, currency, order } = numbers;
	// Sets stored before currencies were kept name none.
	const { customers, currencies = [] } = texts;
	if (kind !== 'transactions' || !(customer instanceof Uint32Array && day instanceof Int32Array && customers))
		return undefined;
	const rows = day.length;
	const amount = amountsFrom(numbers['amount'], settings['decimals'], rows, false);
	if (!amount || customer.length !== rows) return undefined;
	if (!customer.every((position) => position < customers.length || position === noCustomer)) return undefined;
	if (currency !== undefined && !(currency instanceof Uint8Array && currency.length === rows)) return undefined;
	if (!currency?.every((position) => position < currencies.length) && currency !== undefined) return undefined;
	if (order !== undefined && !(order instanceof Float64Array && order.length === rows)) return undefined;
	return { kind, rows, customer, day, amount, customers, currencies, currency, order };
}

function customersFrom({ kind, numbers, settings, texts }: ColumnParts): Customers | undefined {
	const { since, until, orders } = numbers;
	const { hasUntil, currency = '' } = settings;
	const { ids } = texts;
	if (kind !== 'customers' || !(since instanceof Int32Array && until instanceof Int32Array && ids)) return undefined;
	const rows = ids.length;
	if (typeof hasUntil !== 'boolean' || typeof currency !== 'string') return undefined;
	if (since.length !== rows || until.length !== rows) return undefined;
	const amount = amountsFrom(numbers['amount'], settings['decimals'], rows, true);
	if (!amount && numbers['amount'] !== undefined) return undefined;
	if (orders !== undefined && !(orders instanceof Float64Array && orders.length === rows)) return undefined;
	const own = customerTexts.flatMap((name) => (texts[name] ? [[name, texts[name]] as const] : []));
	if (own.some(([, list]) => list.length !== rows)) return undefined;
	const more = { texts: Object.fromEntries(own), amount, orders, currency };
	return { kind, rows, ids, since, until, hasUntil, ...more };
}

function answersFrom({ kind, numbers, texts }: ColumnParts): NpsAnswers | undefined {
	const { score, day } = numbers;
	const { comments = [], customers = [] } = texts;
	if (kind !== 'nps' || !(score instanceof Uint8Array && day instanceof Int32Array)) return undefined;
	const rows = score.length;
	if (day.length !== rows || [comments, customers].some(({ length }) => length !== 0 && length !== rows))
		return undefined;
	return score.every((value) => value <= 10) && day.every((value) => value >= 0 || value === noDay)
		? { kind, rows, score, day, comments, customers }
		: undefined;
}

function summariesFrom({ kind, numbers, settings, texts }: ColumnParts): Summaries | undefined {
	const { first, last, orders, frequency, recency, age } = numbers;
	const { customers } = texts;
	const { currency } = settings;
	if (kind !== 'summaries' || !customers || typeof currency !== 'string') return undefined;
	const rows = customers.length;
	const amount = amountsFrom(numbers['amount'], settings['decimals'], rows, false);
	const value = amountsFrom(numbers['value'], settings['valueDecimals'], rows, false);
	if ((!amount && numbers['amount'] !== undefined) || (!value && numbers['value'] !== undefined)) return undefined;
	if (!isColumn(Float64Array, orders, rows) || orders === undefined) return undefined;
	if (!isColumn(Int32Array, first, rows) || !isColumn(Int32Array, last, rows)) return undefined;
	if (!isColumn(Float64Array, frequency, rows) || !isColumn(Float64Array, recency, rows)) return undefined;
	if (!isColumn(Float64Array, age, rows)) return undefined;
	const rfm = frequency && recency && age && { frequency, recency, age };
	return { kind, rows, customers, first, last, orders, amount, rfm, value, currency };
}

/** Whether a column that may be missing is of its type and length. */
function isColumn<T extends NumberColumn>(
	type: new (length: number) => T,
	column: NumberColumn | undefined,
	rows: number,
): column is T | undefined {
	return column === undefined || (column instanceof type && column.length === rows);
}

/** @param gaps whether some amounts may be missing (NaN) */
function amountsFrom(
	values: NumberColumn | undefined,
	decimals: number | boolean | string | undefined,
	rows: number,
	gaps: boolean,
): Amounts | undefined {
	if (!(values instanceof Float64Array && values.length === rows)) return undefined;
	if (typeof decimals !== 'number' || !Number.isInteger(decimals) || decimals < 0 || decimals > 4) return undefined;
	const isAmount = (value: number) => Number.isSafeInteger(value) || (gaps && Number.isNaN(value));
	return values.every(isAmount) ? { values, decimals } : undefined;
}

/** Bytes the columns take, texts counted with two bytes a character. */
export function bytesOf({ numbers, texts }: ColumnParts): number {
	let bytes = 0;
	for (const { byteLength } of Object.values(numbers)) bytes += byteLength;
	for (const list of Object.values(texts)) for (const { length } of list) bytes += 2 * length;
	return bytes;
}
