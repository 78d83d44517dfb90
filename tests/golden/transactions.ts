import type { Transactions } from '../../src/core/columns';
import { transactionReport } from '../../src/core/metrics/transaction-report';
import { transactions } from './columns';
import type { GoldenFolder } from './golden';

export interface TransactionsInput {
	readonly data: string;
	/** OR-clean-v1: without customer, cancelled, or with a quantity or price not above 0: dropped */
	readonly cleaning?: string;
	readonly columns?: { readonly customer: string; readonly date: string; readonly amount: string };
}

const decimals = 4;

const read = new Map<string, Transactions>();

/** The purchases of a reference file as columns; each file is read once. */
export function goldenTransactions(folder: GoldenFolder, input: TransactionsInput): Transactions {
	const found = read.get(input.data) ?? readTransactions(folder, input);
	read.set(input.data, found);
	return found;
}

const currency = 'EUR';

/** What is reported of them: all of them name a customer. */
export function goldenReport(folder: GoldenFolder, input: TransactionsInput, windowDays: number | undefined) {
	const report = transactionReport([goldenTransactions(folder, input)], { windowDays, currency })!;
	const { retention, cohorts, repeat, revenuePerCustomer } = report;
	if (!retention || !cohorts || !repeat || !revenuePerCustomer) throw new Error('customers are named, yet not counted');
	return { ...report, retention, cohorts, repeat, revenuePerCustomer };
}

function readTransactions(folder: GoldenFolder, { data, cleaning, columns }: TransactionsInput): Transactions {
	const { customer, date, amount } = columns ?? { customer: 'customer_id', date: 'date', amount: 'amount' };
	const rows = folder.table(data).flatMap((row): [string, string, number][] => {
		if (!cleaning) return [[row[customer]!, row[date]!, Number(row[amount])]];
		const quantity = Number(row['Quantity']);
		const price = Number(row['UnitPrice']);
		if (!row['CustomerID'] || row['InvoiceNo']!.startsWith('C') || quantity <= 0 || price <= 0) return [];
		return [[row['CustomerID'], row['InvoiceDate']!.slice(0, 10), quantity * price]];
	});
	return transactions(rows, decimals);
}
