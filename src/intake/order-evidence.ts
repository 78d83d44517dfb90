/** What the order column says about the meaning of a row: an order, or a line of one. */
import { customerKey } from '../core/customer-key';
import type { Mapping } from './fields';
import type { OrderEvidence } from './intake';
import { excerpt } from './tally';

/** Share of the order numbers that must stand for several lines before rows are taken for lines. */
const lineShare = 0.02;

/** What was seen of one order number. */
interface Seen {
	rows: number;
	readonly written: string;
	readonly customer: string;
	readonly day: string;
	readonly amount: string;
	sameCustomerAndDay: boolean;
	sameAmount: boolean;
}

const dayOf = (text: string) => text.split(/[T\s,]+\d{1,2}[:.]\d/, 1)[0] ?? '';
const isNegative = (text: string) => /^\s*[-−(]|-\s*$/.test(text);

/**
 * Looks at order numbers that stand in several rows. Rows without date and amount (further lines of an order that bears
 * its total on the first) and rows that take something back say nothing.
 */
export function orderEvidence(rows: readonly (readonly string[])[], mapping: Mapping): OrderEvidence | undefined {
	if (mapping.order === undefined) return undefined;
	const seen = new Map<string, Seen>();
	let continuations = 0;
	for (const cells of rows) {
		const cell = (column: number | undefined) => (cells[column ?? -1] ?? '').trim();
		const order = cell(mapping.order);
		const amounts = [cell(mapping.amount), cell(mapping.price), cell(mapping.quantity)];
		if (order === '' || amounts.some(isNegative)) continue;
		const key = customerKey(order);
		if (cell(mapping.date) === '' && amounts[0] === '') {
			if (seen.has(key) && amounts.every((amount) => amount === '')) continuations++;
			continue;
		}
		const [customer, day, amount] = [customerKey(cell(mapping.customer)), dayOf(cell(mapping.date)), amounts.join(' ')];
		const before = seen.get(key);
		if (!before) {
			seen.set(key, { rows: 1, written: order, customer, day, amount, sameCustomerAndDay: true, sameAmount: true });
			continue;
		}
		before.rows++;
		const isSame = (a: string, b: string) => a === b || a === '' || b === '';
		if (!isSame(before.customer, customer) || !isSame(before.day, day)) before.sameCustomerAndDay = false;
		if (before.amount !== amount) before.sameAmount = false;
	}
	const repeated = Array.from(seen.values()).filter((order) => order.rows > 1);
	const agreeing = repeated.filter((order) => order.sameCustomerAndDay);
	const alike = agreeing.filter((order) => order.sameAmount);
	const contrary = repeated.find((order) => !order.sameCustomerAndDay);
	const lines = agreeing.find((order) => !order.sameAmount);
	const example = (agreeing.length * 2 < repeated.length ? contrary : (lines ?? contrary)) ?? repeated[0];
	return {
		orders: seen.size,
		repeated: repeated.length,
		sameCustomerAndDay: agreeing.length,
		sameAmount: alike.length,
		continuations,
		example: excerpt(example?.written ?? ''),
	};
}

/** Share of all orders whose number must stand for several customers or days before the column is taken for something else. */
const contraryShare = 0.2;

/**
 * What a row means. An order number that mostly stands for several customers or days is none: then it tells nothing. A
 * few such numbers are contradictions, to be named.
 *
 * @returns undefined for a column that should not be taken for the order number
 */
export function meaningOfRows(evidence: OrderEvidence): 'orders' | 'lines' | undefined {
	const { orders, repeated, sameCustomerAndDay, sameAmount } = evidence;
	const contrary = repeated - sameCustomerAndDay;
	if (contrary * 2 > repeated && contrary > orders * contraryShare) return undefined;
	// A few that differ are errors in the data, to be named; many are lines.
	const lines = sameCustomerAndDay - sameAmount;
	return lines > 0 && lines >= orders * lineShare ? 'lines' : 'orders';
}
