import { parseDay } from '../../src/core/calendar';
import type { Transactions } from '../../src/core/columns';

/** Columns out of rows [customer, `yyyy-mm-dd`, amount in units of the currency]. */
export function transactions(rows: readonly (readonly [string, string, number])[], digits = 2): Transactions {
	const keys = new Map<string, number>();
	for (const [customer] of rows) if (!keys.has(customer)) keys.set(customer, keys.size);
	return {
		kind: 'transactions',
		rows: rows.length,
		customer: Uint32Array.from(rows, ([customer]) => keys.get(customer)!),
		day: Int32Array.from(rows, ([, date]) => parseDay(date)!),
		amount: { values: Float64Array.from(rows, ([, , amount]) => Math.round(amount * 10 ** digits)), decimals: digits },
		customers: [...keys.keys()],
		currencies: ['EUR'],
		currency: undefined,
		order: undefined,
	};
}
