import type { Transactions } from '../core/columns';
import { amountDecimals } from './cells';
import { ExactSum } from './minor-sum';
import type { Refunds } from './refunds';
import type { Summary } from './row-reader';

/**
 * The currencies that really occur, in their order.
 *
 * @param currency by row its position in `all`; changed in place
 */
export function ownCurrencies(
	all: readonly string[],
	currency: Uint8Array | undefined,
): Pick<Transactions, 'currencies' | 'currency'> {
	if (!currency) return { currencies: all.slice(0, 1), currency };
	const rows = new Uint32Array(all.length);
	for (const position of currency) rows[position]!++;
	const places = new Uint8Array(rows.length);
	const currencies: string[] = [];
	for (const [position, name] of all.entries()) if (rows[position]! > 0) places[position] = currencies.push(name) - 1;
	for (let row = 0; row < currency.length; row++) currency[row] = places[currency[row]!]!;
	return { currencies, currency: currencies.length > 1 ? currency : undefined };
}

/**
 * Exact sums by currency, rounded once.
 *
 * @param values in 10⁻⁴ units
 * @param mergedIn rows of the file that were added to others
 */
export function currencySums(
	values: Float64Array,
	{ currencies, currency }: Pick<Transactions, 'currencies' | 'currency'>,
	refunds: Refunds,
	mergedIn: ReadonlyMap<string, number>,
): Summary['sums'] {
	const sums = currencies.map(() => new ExactSum());
	const rows = currencies.map(() => 0);
	for (let row = 0; row < values.length; row++) {
		const position = currency?.[row] ?? 0;
		sums[position]!.add(values[row]!);
		rows[position]!++;
	}
	return currencies.map((name, position) => ({
		currency: name,
		accepted: sums[position]!.minor(amountDecimals),
		refunded: refunds.in(name),
		rows: rows[position]! + (mergedIn.get(name) ?? 0),
	}));
}
