/** Purchases that an earlier import may hold already, although no order number says so. */
import { noCustomer, type Transactions } from '../core/columns';
import { customerKey } from '../core/customer-key';
import { amountDecimals } from './cells';
import type { EarlierSet } from './earlier-sets';
import { looseKey } from './near-duplicates';
import { isPseudonym } from './pseudonyms';
import { spread } from './repeated-rows';
import type { TransactionColumns } from './transaction-columns';

/** What the columns tell of their rows. */
type Own = Pick<
	TransactionColumns,
	'rows' | 'customers' | 'customerAt' | 'dayAt' | 'unitsAt' | 'currencyAt' | 'orderAt' | 'isRemoved'
>;

/**
 * Holds rows against those of earlier imports: equal are customer, day, amount and currency. Every earlier row stands
 * for one row at most, so the third of three equal rows is new where two were there. Two rows that both bear an order
 * number are never compared: their numbers decide.
 *
 * @param hashed own customers as pseudonyms, where an earlier import has such
 * @returns by row the position of the set in `sets`, −1 for none; undefined where no row can be equal
 */
export function overlappingSales(
	own: Own,
	sets: readonly EarlierSet<Transactions>[],
	hashed: readonly string[] | undefined,
): Int16Array | undefined {
	let unnumbered = false;
	for (let row = 0; row < own.rows && !unnumbered; row++) unnumbered = own.orderAt(row) === 0;
	const comparable = sets.filter(({ columns: { order } }) => unnumbered || !order || order.includes(0));
	if (comparable.length === 0 || own.rows === 0) return undefined;
	const rows = new OpenRows(own);
	const found = new Int16Array(own.rows).fill(-1);
	const names = new OwnNames(own, hashed);
	for (const [position, set] of sets.entries()) {
		if (!comparable.includes(set)) continue;
		const { customer, day, amount, currencies, currency, order, customers } = set.columns;
		const unit = 10 ** (amountDecimals - amount.decimals);
		const positionOf = names.lookUp(customers);
		for (let row = 0; row < set.columns.rows; row++) {
			if (day[row]! < rows.firstDay || day[row]! > rows.lastDay) continue;
			const buyer = positionOf(customer[row]!);
			if (buyer === unknown) continue;
			const units = amount.values[row]! * unit;
			const taken = rows.take(buyer, day[row]!, units, currencies[currency?.[row] ?? 0]!, (order?.[row] ?? 0) !== 0);
			if (taken !== -1) found[taken] = position;
		}
	}
	return found;
}

/** Rows that no earlier row stands for yet, found by their content. */
class OpenRows {
	firstDay = Number.POSITIVE_INFINITY;
	lastDay = Number.NEGATIVE_INFINITY;
	readonly #own: Own;
	/** one row + 1 of each content; 0: free. At most half of the slots are taken */
	readonly #slots: Int32Array;
	/** by row the next one + 1 of the same content, 0 for none */
	readonly #next: Int32Array;
	/** by the row in the slot the next open one + 1; 0: none left */
	readonly #open: Int32Array;

	constructor(own: Own) {
		this.#own = own;
		this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(own.rows * 2 + 2)));
		this.#next = new Int32Array(own.rows);
		this.#open = new Int32Array(own.rows);
		// From the last on, so that every chain is in the order of the file.
		for (let row = own.rows - 1; row >= 0; row--) {
			if (own.isRemoved(row)) continue;
			const day = own.dayAt(row);
			if (day < this.firstDay) this.firstDay = day;
			if (day > this.lastDay) this.lastDay = day;
			const isNumbered = own.orderAt(row) !== 0;
			const at = this.#find(own.customerAt(row), day, own.unitsAt(row), own.currencyAt(row), isNumbered);
			if (this.#slots[at] === 0) this.#slots[at] = row + 1;
			const slot = this.#slots[at]! - 1;
			this.#next[row] = this.#open[slot]!;
			this.#open[slot] = row + 1;
		}
	}

	/** Takes the next row of a content out, those with an order number first where the earlier row has none; −1 for none. */
	take(customer: number, day: number, units: number, currency: string, isNumbered: boolean): number {
		for (const kind of isNumbered ? [false] : [true, false]) {
			const slot = this.#slots[this.#find(customer, day, units, currency, kind)]!;
			const row = slot === 0 ? -1 : this.#open[slot - 1]! - 1;
			if (row === -1) continue;
			this.#open[slot - 1] = this.#next[row]!;
			return row;
		}
		return -1;
	}

	/** Slot of a content, or the free one where it belongs. */
	#find(customer: number, day: number, units: number, currency: string, isNumbered: boolean): number {
		const own = this.#own;
		const last = this.#slots.length - 1;
		for (let at = spread(customer, day, units) & last; ; at = (at + 1) & last) {
			const row = this.#slots[at]! - 1;
			if (row === -1) return at;
			const isSame = own.customerAt(row) === customer && own.dayAt(row) === day && own.unitsAt(row) === units;
			if (isSame && (own.orderAt(row) !== 0) === isNumbered && own.currencyAt(row) === currency) return at;
		}
	}
}

/** Position of a customer who is not among the own. */
const unknown = -1;

/** Finds the own customers under the names an earlier import gave them. */
class OwnNames {
	readonly #own: Own;
	readonly #hashed: ReadonlyMap<string, number>;
	#loose: ReadonlyMap<string, number> | undefined;

	constructor(own: Own, hashed: readonly string[] = []) {
		this.#own = own;
		this.#hashed = new Map(hashed.map((hash, position) => [hash, position]));
	}

	/** @returns for a position in the list the own one, {@link unknown} for none */
	lookUp(customers: readonly string[]): (customer: number) => number {
		const known = new Int32Array(customers.length).fill(notLookedUp);
		return (customer) => {
			if (customer === noCustomer) return noCustomer;
			if (known[customer] === notLookedUp) known[customer] = this.#find(customers[customer]!);
			return known[customer]!;
		};
	}

	#find(name: string): number {
		if (isPseudonym(name)) return this.#hashed.get(name) ?? unknown;
		const key = customerKey(name);
		const found = this.#own.customers.find(key);
		if (found !== -1) return found;
		// Near duplicates may have been taken for one.
		this.#loose ??= this.#looseKeys();
		return this.#loose.get(looseKey(key)) ?? this.#own.customers.find(looseKey(key));
	}

	#looseKeys(): ReadonlyMap<string, number> {
		const keys = new Map<string, number>();
		for (const [position, name] of this.#own.customers.spellings().entries()) {
			const key = customerKey(name);
			const loose = looseKey(key);
			if (loose !== key && loose !== '') keys.set(loose, position);
		}
		return keys;
	}
}

const notLookedUp = -2;
