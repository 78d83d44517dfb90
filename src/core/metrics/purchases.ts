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
 * Cost: two counting sorts, linear in rows and in the days between first and last.
 *
 * @returns undefined without rows
 */
export function purchasesOf(sets: readonly Transactions[]): Purchases | undefined {
	const rows = joined(sets);
	if (!rows) return undefined;
	const { customer, day, amount, customers: keys, firstDay, lastDay } = rows;
	const n = customer.length;
	const order = sortedBy(customer, keys, sortedBy(day, lastDay - firstDay + 1, undefined, firstDay));

	const from = new Uint32Array(keys + 1);
	const days = new Int32Array(n);
	const sums = new Float64Array(n);
	let customers = 0;
	let at = 0;
	let total = 0;
	for (let i = 0; i < n;) {
		const who = customer[order[i]!]!;
		const first = at;
		let refunds = 0;
		while (i < n && customer[order[i]!] === who) {
			const today = day[order[i]!]!;
			let sum = 0;
			let bought = false;
			for (; i < n && customer[order[i]!] === who && day[order[i]!] === today; i++) {
				const value = amount[order[i]!]!;
				sum += value;
				if (value >= 0) bought = true;
			}
			total += sum;
			if (bought) {
				days[at] = today;
				sums[at++] = sum + refunds;
				refunds = 0;
			} else if (at > first) sums[at - 1]! += sum;
			else refunds += sum;
		}
		if (at > first) from[++customers] = at;
	}
	if (customers === 0) return undefined;
	return {
		customers,
		from: from.subarray(0, customers + 1),
		day: days.subarray(0, at),
		amount: sums.subarray(0, at),
		perMinor: rows.perMinor,
		rows: n,
		firstDay,
		lastDay,
		revenue: total / rows.perMinor,
	};
}

/** One set of columns out of several, with one dictionary and amounts of one scale. */
function joined(sets: readonly Transactions[]) {
	const n = sets.reduce((sum, set) => sum + set.rows, 0);
	if (n === 0) return undefined;
	const decimals = Math.max(...sets.map((set) => set.amount.decimals));
	const customer = new Uint32Array(n);
	const day = new Int32Array(n);
	const amount = new Float64Array(n);
	const keys = new Map<string, number>();
	let at = 0;
	let firstDay = Infinity;
	let lastDay = -Infinity;
	for (const set of sets) {
		const position = set.customers.map((key) => {
			const known = keys.get(key);
			if (known !== undefined) return known;
			keys.set(key, keys.size);
			return keys.size - 1;
		});
		const scale = 10 ** (decimals - set.amount.decimals);
		for (let i = 0; i < set.rows; i++, at++) {
			customer[at] = position[set.customer[i]!]!;
			amount[at] = set.amount.values[i]! * scale;
			const today = set.day[i]!;
			day[at] = today;
			if (today < firstDay) firstDay = today;
			if (today > lastDay) lastDay = today;
		}
	}
	return { customer, day, amount, customers: keys.size, firstDay, lastDay, perMinor: 10 ** (decimals - 2) };
}

/** Row numbers in ascending order of a key between `lowest` and `lowest + range − 1`; rows of equal key keep `order`. */
function sortedBy(key: Uint32Array | Int32Array, range: number, order?: Uint32Array, lowest = 0): Uint32Array {
	const next = new Uint32Array(range + 1);
	for (const value of key) next[value - lowest + 1]!++;
	for (let i = 0; i < range; i++) next[i + 1]! += next[i]!;
	const sorted = new Uint32Array(key.length);
	for (let i = 0; i < key.length; i++) {
		const row = order ? order[i]! : i;
		const slot = key[row]! - lowest;
		sorted[next[slot]!++] = row;
	}
	return sorted;
}
