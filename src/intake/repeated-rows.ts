import { noCustomer } from '../core/columns';

interface Columns {
	readonly customer: Uint32Array;
	readonly day: Int32Array;
	readonly values: Float64Array;
	readonly currency: Uint8Array | undefined;
	readonly order: Float64Array | undefined;
}

/**
 * Rows that equal an earlier one in customer, day, amount and currency, among those that name a customer and bear no
 * order number. Sales to nobody known are alike all the time.
 *
 * @returns how many, and the first of them
 */
export function repeatedRows({ customer, day, values, currency, order }: Columns): { rows: number; first: number } {
	const all = customer.length;
	let candidates = all;
	if (order) for (let row = 0; row < all; row++) if (order[row] !== 0) candidates--;
	let [rows, first] = [0, -1];
	if (candidates < 2) return { rows, first };
	const slots = new Int32Array(2 ** Math.ceil(Math.log2(candidates * 2)));
	const last = slots.length - 1;
	const isSame = (a: number, b: number) =>
		customer[a] === customer[b] && day[a] === day[b] && values[a] === values[b] && currency?.[a] === currency?.[b];
	for (let row = 0; row < customer.length; row++) {
		if (customer[row] === noCustomer || (order && order[row] !== 0)) continue;
		let at = spread(customer[row]!, day[row]!, values[row]!) & last;
		while (slots[at] !== 0 && !isSame(slots[at]! - 1, row)) at = (at + 1) & last;
		if (slots[at] === 0) slots[at] = row + 1;
		else if (rows++ === 0) first = row;
	}
	return { rows, first };
}

/** Hash of a purchase. */
export function spread(customer: number, day: number, units: number): number {
	const low = (units % 4_294_967_296) | 0;
	let hash = Math.imul(customer, 0x9e3779b1) ^ Math.imul(day, 0x85ebca6b) ^ Math.imul(low, 0xc2b2ae35);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return hash ^ (hash >>> 13);
}
