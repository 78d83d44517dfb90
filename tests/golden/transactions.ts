import type { Transactions } from '../../src/core/columns';
import { transactions } from './columns';
import { goldenTable } from './golden';

export interface TransactionsInput {
	readonly data: string;
	/** OR-clean-v1: without customer, cancelled, or with a quantity or price not above 0: dropped */
	readonly cleaning?: string;
	readonly columns?: { readonly customer: string; readonly date: string; readonly amount: string };
}

const decimals = 4;

const read = new Map<string, Transactions>();

/** The purchases of a reference file as columns; each file is read once. */
export function goldenTransactions(input: TransactionsInput): Transactions {
	const found = read.get(input.data) ?? readTransactions(input);
	read.set(input.data, found);
	return found;
}

function readTransactions({ data, cleaning, columns }: TransactionsInput): Transactions {
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
