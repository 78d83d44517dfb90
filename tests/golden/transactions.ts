import { parseDay } from '../../src/core/calendar';
import type { Transactions } from '../../src/core/columns';
import { goldenTable } from './golden';

export interface TransactionsInput {
	readonly data: string;
	/** OR-clean-v1: without customer, cancelled, or with a quantity or price not above 0: dropped */
	readonly cleaning?: string;
	readonly columns?: { readonly customer: string; readonly date: string; readonly amount: string };
}

const decimals = 4;

/** The purchases of a reference file as columns. */
export function goldenTransactions({ data, cleaning, columns }: TransactionsInput): Transactions {
	const { customer, date, amount } = columns ?? { customer: 'customer_id', date: 'date', amount: 'amount' };
	const rows = goldenTable(data).flatMap((row): [string, string, number][] => {
		if (!cleaning) return [[row[customer]!, row[date]!, Number(row[amount])]];
		const quantity = Number(row['Quantity']);
		const price = Number(row['UnitPrice']);
		if (!row['CustomerID'] || row['InvoiceNo']!.startsWith('C') || quantity <= 0 || price <= 0) return [];
		return [[row['CustomerID'], row['InvoiceDate']!.slice(0, 10), quantity * price]];
	});
	return transactions(rows, decimals);
}

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
	};
}
