import { noCustomer, noDay, stillHere, type ColumnSet, type Customers, type Transactions } from '../core/columns';
import { customerKey } from '../core/customer-key';

/**
 * Columns in which pairs of customers are one: the one that stands first gives the name. Pairs may hang together; a
 * first name that is not there is that of an earlier import, and replaces the second's. Summaries stay as they are.
 *
 * @param same pairs, as written
 */
export function withMerged(columns: ColumnSet, same: readonly (readonly [string, string])[]): ColumnSet {
	if (same.length === 0) return columns;
	switch (columns.kind) {
		case 'transactions':
			return mergedTransactions(columns, same);
		case 'customers':
			return mergedCustomers(columns, same);
		case 'nps':
		case 'summaries':
			return columns;
	}
}

interface Merged {
	/** for every position the first one it is the same as */
	readonly first: Uint32Array;
	/** names, those of earlier imports among them */
	readonly names: readonly string[];
}

function mergedNames(names: readonly string[], same: readonly (readonly [string, string])[]): Merged {
	const positions = new Map(names.map((name, position) => [customerKey(name), position]));
	const earlier = new Map<number, string>();
	const first = Uint32Array.from(names, (_, position) => position);
	const root = (position: number) => {
		let at = position;
		while (first[at] !== at) at = first[at]!;
		return at;
	};
	for (const pair of same) {
		const [a, b] = pair.map((name) => positions.get(customerKey(name)));
		if (a === undefined && b !== undefined) {
			positions.set(customerKey(pair[0]), b);
			earlier.set(b, pair[0]);
		}
		if (a === undefined || b === undefined) continue;
		const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
		first[high] = low;
	}
	const known = [...names];
	for (const [position, name] of earlier) known[root(position)] = name;
	return { first: first.map((_, position) => root(position)), names: known };
}

function mergedTransactions(columns: Transactions, same: readonly (readonly [string, string])[]): Transactions {
	const { first, names } = mergedNames(columns.customers, same);
	const customers: string[] = [];
	const place = new Uint32Array(first.length);
	for (const [position, name] of names.entries())
		if (first[position] === position) place[position] = customers.push(name) - 1;
	const customer = columns.customer.map((position) => (position === noCustomer ? position : place[first[position]!]!));
	return { ...columns, customer, customers };
}

/** From the earliest beginning to the latest end; what the first leaves empty the others fill; amounts add up. */
function mergedCustomers(columns: Customers, same: readonly (readonly [string, string])[]): Customers {
	const { first, names } = mergedNames(columns.ids, same);
	const since = columns.since.slice();
	const until = columns.until.slice();
	const values = columns.amount?.values.slice();
	const orders = columns.orders?.slice();
	const texts = Object.entries(columns.texts).map(([name, list]): [string, string[]] => [name, [...list]]);
	for (const [row, into] of first.entries()) {
		if (row === into) continue;
		if (since[into] === noDay || (since[row] !== noDay && since[row]! < since[into]!)) since[into] = since[row]!;
		until[into] = until[into] === stillHere ? stillHere : Math.max(until[into]!, until[row]!);
		for (const numbers of [values, orders]) if (numbers) numbers[into] = added(numbers[into]!, numbers[row]!);
		for (const [, list] of texts) if (list[into] === '') list[into] = list[row]!;
	}
	const isKept = (_: unknown, row: number) => first[row] === row;
	return {
		...columns,
		rows: columns.ids.filter(isKept).length,
		ids: names.filter(isKept),
		since: since.filter(isKept),
		until: until.filter(isKept),
		texts: Object.fromEntries(texts.map(([name, list]) => [name, list.filter(isKept)])),
		amount: values && { values: values.filter(isKept), decimals: columns.amount!.decimals },
		orders: orders?.filter(isKept),
	};
}

const added = (a: number, b: number) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : a + b);
