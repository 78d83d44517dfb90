import { noCustomer, type Transactions } from '../core/columns';
import { customerKey } from '../core/customer-key';
import type { RowProblem } from '../core/problem';
import { amountDecimals } from './cells';
import type { EarlierSet } from './earlier-sets';
import { looseKey } from './near-duplicates';
import { isPseudonym } from './pseudonyms';

/** What makes two rows with one order number the same order. */
interface OrderContent {
	/** key; '' for nobody */
	readonly customer: string;
	readonly day: number;
	/** 10⁻⁴ units */
	readonly units: number;
	readonly currency: string;
}

/** Orders that stand in files imported before, found by the hash of their number. */
export class EarlierOrders {
	readonly #ids: readonly string[];
	readonly #sets: readonly Transactions[];
	/** position + 1 of an order, counted over all sets; 0: free. At most half of the slots are taken */
	readonly #slots: Int32Array;
	/** position of each set's first row */
	readonly #begin: readonly number[];

	constructor(sets: readonly EarlierSet<Transactions>[]) {
		const numbered = sets.filter(({ columns }) => columns.order !== undefined);
		this.#ids = numbered.map(({ id }) => id);
		this.#sets = numbered.map(({ columns }) => columns);
		const begin: number[] = [];
		let rows = 0;
		for (const set of this.#sets) {
			begin.push(rows);
			rows += set.rows;
		}
		this.#begin = begin;
		this.#slots = new Int32Array(rows === 0 ? 0 : 2 ** Math.ceil(Math.log2(rows * 2)));
		for (const [s, { order }] of this.#sets.entries())
			for (const [row, hash] of order!.entries()) if (hash !== 0) this.#put(hash, begin[s]! + row);
	}

	#put(hash: number, position: number) {
		const slots = this.#slots;
		let at = hash % slots.length;
		while (slots[at] !== 0) at = (at + 1) % slots.length;
		slots[at] = position + 1;
	}

	/** Position of the first order with this hash; −1 without one. */
	find(hash: number): number {
		const slots = this.#slots;
		if (slots.length === 0 || hash === 0) return -1;
		for (let at = hash % slots.length; slots[at] !== 0; at = (at + 1) % slots.length) {
			const { set, row } = this.#at(slots[at]! - 1);
			if (set.order![row] === hash) return slots[at]! - 1;
		}
		return -1;
	}

	#at(position: number): { id: string; set: Transactions; row: number } {
		const s = this.#begin.findLastIndex((begin) => begin <= position);
		return { id: this.#ids[s]!, set: this.#sets[s]!, row: position - this.#begin[s]! };
	}

	/** Where an order of before stands, its day, and its amount in minor units. */
	of(position: number): NonNullable<RowProblem['earlier']> {
		const { id, set, row } = this.#at(position);
		const { values, decimals } = set.amount;
		return { set: id, day: set.day[row]!, amount: Math.round(values[row]! / 10 ** (decimals - 2)) };
	}

	/**
	 * Whether an order of before has the same content. A customer replaced by a hash, then or now, cannot be compared;
	 * near duplicates may have been merged.
	 */
	isSame(position: number, { customer, day, units, currency }: OrderContent, pseudonyms: boolean): boolean {
		const { set, row } = this.#at(position);
		const { values, decimals } = set.amount;
		if (set.day[row] !== day || values[row]! * 10 ** (amountDecimals - decimals) !== units) return false;
		const own = set.currencies[set.currency?.[row] ?? 0];
		if (own !== undefined && own !== currency) return false;
		const named = set.customer[row]!;
		const known = named === noCustomer ? '' : customerKey(set.customers[named]!);
		if (known === customer || (known !== '' && (pseudonyms || isPseudonym(known)))) return true;
		return known !== '' && customer !== '' && looseKey(known) === looseKey(customer);
	}
}
