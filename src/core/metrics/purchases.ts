import type { Transactions } from '../columns';

/**
 * Purchases by customer and day, the form all transaction figures are computed from: all rows of one customer on one day
 * are one purchase, the days of customer c stand in order from `from[c]` to `from[c + 1]`.
 *
 * A day with nothing but negative amounts is a refund, not a purchase: it lowers the purchase before it (else the one
 * after it). Customers with refunds only have no purchase at all and do not count.
 */
export interface Purchases {
	/** customers with a purchase */
	readonly customers: number;
	/** positions, one more than customers */
	readonly from: Uint32Array;
	/** days since 1970-01-01 */
	readonly day: Int32Array;
	/** in units of 1 / `perMinor` minor units: whole numbers, so that sums are exact */
	readonly amount: Float64Array;
	readonly perMinor: number;
	readonly rows: number;
	readonly firstDay: number;
	readonly lastDay: number;
	/** minor units, all rows, refunds included */
	readonly revenue: number;
}

/**
 * Brings the rows of one or several files into the order of {@link Purchases}; customers are the same when their keys are.
 * Cost: one counting sort by customer, then each customer's few rows by day.
 *
 * @returns undefined without rows
 */
export function purchasesOf(sets: readonly Transactions[]): Purchases | undefined {
	const rows = sets.reduce((sum, set) => sum + set.rows, 0);
	if (rows === 0) return undefined;
	const { position, keys } = numbered(sets);
	const decimals = Math.max(...sets.map((set) => set.amount.decimals));
	const { begin, day, amount } = byCustomer(sets, position, keys, rows, decimals);

	const from = new Uint32Array(keys + 1);
	let customers = 0;
	let at = 0;
	let total = 0;
	let firstDay = Infinity;
	let lastDay = -Infinity;
	// Purchases are written over the rows they were read from: there are never more of them.
	for (let c = 0; c < keys; c++) {
		const end = begin[c + 1]!;
		if (begin[c] === end) continue;
		sortByDay(day, amount, begin[c]!, end);
		firstDay = Math.min(firstDay, day[begin[c]!]!);
		lastDay = Math.max(lastDay, day[end - 1]!);
		const first = at;
		let refunds = 0;
		for (let i = begin[c]!; i < end;) {
			const today = day[i]!;
			let sum = 0;
			let bought = false;
			for (; i < end && day[i] === today; i++) {
				const value = amount[i]!;
				sum += value;
				if (value >= 0) bought = true;
			}
			total += sum;
			if (bought) {
				day[at] = today;
				amount[at++] = sum + refunds;
				refunds = 0;
			} else if (at > first) amount[at - 1]! += sum;
			else refunds += sum;
		}
		if (at > first) from[++customers] = at;
	}
	if (customers === 0) return undefined;
	const perMinor = 10 ** (decimals - 2);
	return {
		customers,
		from: from.subarray(0, customers + 1),
		day: day.subarray(0, at),
		amount: amount.subarray(0, at),
		perMinor,
		rows,
		firstDay,
		lastDay,
		revenue: total / perMinor,
	};
}

/** One dictionary for all sets: the number of each set's customers in it; undefined where the set's own will do. */
function numbered(sets: readonly Transactions[]): { position: (Uint32Array | undefined)[]; keys: number } {
	if (sets.length === 1) return { position: [undefined], keys: sets[0]!.customers.length };
	const numbers = new Map<string, number>();
	const position = sets.map(({ customers }) =>
		Uint32Array.from(customers, (key) => {
			const known = numbers.get(key);
			if (known === undefined) numbers.set(key, numbers.size);
			return known ?? numbers.size - 1;
		}),
	);
	return { position, keys: numbers.size };
}

/** Days and amounts, those of customer c from `begin[c]` to `begin[c + 1]`; amounts in units of 10^-decimals. */
function byCustomer(
	sets: readonly Transactions[],
	position: readonly (Uint32Array | undefined)[],
	keys: number,
	rows: number,
	decimals: number,
) {
	const next = new Uint32Array(keys + 2);
	for (const [s, { customer }] of sets.entries()) {
		const of = position[s];
		for (const c of customer) next[(of ? of[c]! : c) + 2]!++;
	}
	for (let c = 2; c < next.length; c++) next[c]! += next[c - 1]!;
	const day = new Int32Array(rows);
	const amount = new Float64Array(rows);
	for (const [s, set] of sets.entries()) {
		const of = position[s];
		const scale = 10 ** (decimals - set.amount.decimals);
		const values = set.amount.values;
		for (let i = 0; i < set.rows; i++) {
			const c = of ? of[set.customer[i]!]! : set.customer[i]!;
			const slot = next[c + 1]!++;
			day[slot] = set.day[i]!;
			amount[slot] = values[i]! * scale;
		}
	}
	// Each customer's counter has moved on to where the next one's rows begin.
	return { begin: next.subarray(0, keys + 1), day, amount };
}

/** Up to so many rows are sorted by insertion. */
const few = 32;

/** Sorts the rows from `begin` to `end` by day. */
function sortByDay(day: Int32Array, amount: Float64Array, begin: number, end: number) {
	if (end - begin > few) {
		sortMany(day.subarray(begin, end), amount.subarray(begin, end));
		return;
	}
	for (let i = begin + 1; i < end; i++) {
		const today = day[i]!;
		const value = amount[i]!;
		let at = i;
		for (; at > begin && day[at - 1]! > today; at--) {
			day[at] = day[at - 1]!;
			amount[at] = amount[at - 1]!;
		}
		day[at] = today;
		amount[at] = value;
	}
}

function sortMany(day: Int32Array, amount: Float64Array) {
	const n = day.length;
	// Day and place in one number: exact far beyond all days and rows.
	const order = Float64Array.from(day, (today, i) => today * n + i).sort();
	const values = amount.slice();
	for (let i = 0; i < n; i++) {
		const today = Math.floor(order[i]! / n);
		day[i] = today;
		amount[i] = values[order[i]! - today * n]!;
	}
}
