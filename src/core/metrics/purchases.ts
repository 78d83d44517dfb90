import { noCustomer, type Transactions } from '../columns';
import { customerKey } from '../customer-key';

/**
 * Purchases by customer and day, the form all transaction figures are computed from: all rows of one customer on one day
 * are one purchase, the days of customer c stand in order from `from[c]` to `from[c + 1]`. Rows that name nobody are not
 * among them (see `anonymousSales`), but the observation spans their days, too.
 *
 * A day with nothing but negative amounts is a refund, not a purchase: it lowers the purchase before it (else the one
 * after it). Customers with refunds only have no purchase at all and do not count.
 *
 * Amounts in another currency than the plan's make a purchase, but no amount: see `priced`.
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
	/** 0 for purchases without any row in the plan's currency: their amount 0 is none; undefined where there are none such */
	readonly priced: Uint8Array | undefined;
	readonly perMinor: number;
	/** rows that name a customer */
	readonly rows: number;
	/** of all rows, those that name nobody included */
	readonly firstDay: number;
	readonly lastDay: number;
	/** minor units, all named rows in the plan's currency, refunds included */
	readonly revenue: number;
}

/** How the rows of several files are brought together. */
export interface Joining {
	/** of the plan; undefined: all amounts count */
	readonly currency?: string | undefined;
	/** keys of customers that are known under another key: e-mail address → number */
	readonly aliases?: ReadonlyMap<string, string> | undefined;
}

/**
 * Brings the rows of one or several files into the order of {@link Purchases}; customers are the same when their
 * `customerKey`s are, or lead to the same by the aliases.
 * Cost: one counting sort by customer, then each customer's few rows by day.
 *
 * @returns undefined without purchases
 */
export function purchasesOf(sets: readonly Transactions[], joining: Joining = {}): Purchases | undefined {
	if (sets.every(({ rows }) => rows === 0)) return undefined;
	const { position, keys } = numbered(sets, joining.aliases);
	const decimals = Math.max(2, ...sets.map((set) => set.amount.decimals));
	const { begin, day, amount, isOurs } = byCustomer(sets, position, keys, decimals, joining.currency);
	const priced = isOurs && new Uint8Array(day.length);

	const from = new Uint32Array(keys + 1);
	let customers = 0;
	let at = 0;
	let total = 0;
	// Purchases are written over the rows they were read from: there are never more of them.
	for (let c = 0; c < keys; c++) {
		const end = begin[c + 1]!;
		if (begin[c] === end) continue;
		sortByDay(day, amount, isOurs, begin[c]!, end);
		const first = at;
		let refunds = 0;
		for (let i = begin[c]!; i < end;) {
			const today = day[i]!;
			let sum = 0;
			let bought = false;
			let ours = false;
			for (; i < end && day[i] === today; i++) {
				const value = amount[i]!;
				if (value >= 0) bought = true;
				if (isOurs?.[i] === 0) continue;
				sum += value;
				ours = true;
			}
			total += sum;
			if (bought) {
				if (priced) priced[at] = ours ? 1 : 0;
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
		priced: priced?.subarray(0, at),
		perMinor,
		rows: begin[keys]!,
		...spanOf(sets),
		revenue: total / perMinor,
	};
}

/** First and last day of all rows. */
export function spanOf(sets: readonly Transactions[]): { firstDay: number; lastDay: number } {
	let firstDay = Infinity;
	let lastDay = -Infinity;
	// Here and below, a loop by index: over a million values it takes a tenth of the time of `for … of`.
	for (const { rows, day } of sets)
		for (let i = 0; i < rows; i++) {
			const today = day[i]!;
			if (today < firstDay) firstDay = today;
			if (today > lastDay) lastDay = today;
		}
	return { firstDay, lastDay };
}

/**
 * Position of a currency in a set's list. A set stored before currencies were kept has none: then, as without a currency
 * asked for, all amounts count.
 *
 * @returns −1: no row bears it; undefined: all rows do
 */
export function currencyPosition({ currencies, currency }: Transactions, name: string | undefined): number | undefined {
	if (name === undefined || currencies.length === 0) return undefined;
	const position = currencies.indexOf(name);
	return currency === undefined && position === 0 ? undefined : position;
}

/** One dictionary for all sets: the number of each set's customers in it; undefined where the set's own will do. */
function numbered(
	sets: readonly Transactions[],
	aliases: Joining['aliases'],
): { position: (Uint32Array | undefined)[]; keys: number } {
	if (sets.length === 1 && !aliases?.size) return { position: [undefined], keys: sets[0]!.customers.length };
	const numbers = new Map<string, number>();
	const position = sets.map(({ customers }) =>
		Uint32Array.from(customers, (spelling) => {
			const own = customerKey(spelling);
			const key = aliases?.get(own) ?? own;
			const known = numbers.get(key);
			if (known === undefined) numbers.set(key, numbers.size);
			return known ?? numbers.size - 1;
		}),
	);
	return { position, keys: numbers.size };
}

/**
 * Days and amounts, those of customer c from `begin[c]` to `begin[c + 1]`; amounts in units of 10^-decimals. `isOurs`: 0
 * for rows in another currency; undefined where there are none.
 */
function byCustomer(
	sets: readonly Transactions[],
	position: readonly (Uint32Array | undefined)[],
	keys: number,
	decimals: number,
	currency: string | undefined,
) {
	const next = new Uint32Array(keys + 2);
	for (const [s, { rows, customer }] of sets.entries()) {
		const of = position[s];
		for (let i = 0; i < rows; i++) {
			const c = customer[i]!;
			if (c !== noCustomer) next[(of ? of[c]! : c) + 2]!++;
		}
	}
	for (let c = 2; c < next.length; c++) next[c]! += next[c - 1]!;
	const rows = next[keys + 1]!;
	const day = new Int32Array(rows);
	const amount = new Float64Array(rows);
	const ours = sets.map((set) => currencyPosition(set, currency));
	const isOurs = ours.every((place) => place === undefined) ? undefined : new Uint8Array(rows);
	for (const [s, set] of sets.entries()) {
		const of = position[s];
		const scale = 10 ** (decimals - set.amount.decimals);
		const values = set.amount.values;
		const ownCurrency = ours[s];
		for (let i = 0; i < set.rows; i++) {
			const named = set.customer[i]!;
			if (named === noCustomer) continue;
			const slot = next[(of ? of[named]! : named) + 1]!++;
			day[slot] = set.day[i]!;
			amount[slot] = values[i]! * scale;
			if (isOurs) isOurs[slot] = ownCurrency === undefined || (set.currency?.[i] ?? 0) === ownCurrency ? 1 : 0;
		}
	}
	// Each customer's counter has moved on to where the next one's rows begin.
	return { begin: next.subarray(0, keys + 1), day, amount, isOurs };
}

/** Up to so many rows are sorted by insertion. */
const few = 32;

/** Sorts the rows from `begin` to `end` by day. */
function sortByDay(day: Int32Array, amount: Float64Array, isOurs: Uint8Array | undefined, begin: number, end: number) {
	// Rows in several currencies are rare: one way for them will do.
	if (end - begin > few || isOurs) {
		sortMany(day.subarray(begin, end), amount.subarray(begin, end), isOurs?.subarray(begin, end));
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

function sortMany(day: Int32Array, amount: Float64Array, isOurs: Uint8Array | undefined) {
	const n = day.length;
	// Day and place in one number: exact far beyond all days and rows.
	const order = Float64Array.from(day, (today, i) => today * n + i).sort();
	const values = amount.slice();
	const ours = isOurs?.slice();
	for (let i = 0; i < n; i++) {
		const today = Math.floor(order[i]! / n);
		const place = order[i]! - today * n;
		day[i] = today;
		amount[i] = values[place]!;
		if (isOurs) isOurs[i] = ours![place]!;
	}
}
