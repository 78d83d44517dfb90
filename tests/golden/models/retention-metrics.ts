import { monthText } from '../../../src/core/calendar';
import { purchasesOf, textbookRetention } from '../../../src/core/metrics';
import { activeAt } from '../../../src/core/metrics/transaction-report';
import { differences, ownPart } from '../golden';
import { judged, type GoldenModel } from '../model';
import { clean, retail, Table } from '../table';
import { goldenReport, goldenTransactions, type TransactionsInput } from '../transactions';

const percent = (share: number | undefined) => share && share * 100;

const months = judged<TransactionsInput & { window_days: number }, { months: Record<string, unknown>[] }>(
	/^crr-/,
	({ input, expect, tol }, folder) => {
		const report = goldenReport(folder, input, input.window_days);
		const got = report.retention.month.map((period) => ({
			month: monthText(period.month),
			partial: period.partial,
			S: period.start,
			E: period.end,
			N: period.gained,
			crr: percent(period.textbook),
			retained_strict: period.kept,
			crr_strict: percent(period.strict),
		}));
		const own = expect.months.map((month) =>
			Object.fromEntries(Object.entries(month).filter(([key]) => !key.startsWith('cal_'))),
		);
		return differences(got, own, tol);
	},
);

const totals = judged<TransactionsInput, object>(/^summary-/, ({ input, expect, tol }, folder) => {
	const report = goldenReport(folder, input, 90);
	const { all, new: first, returning } = report.basket;
	const got = {
		customers: report.customers,
		orders: report.orders,
		customers_2plus: report.repeat.customers,
		repeat_purchase_rate: report.repeat.rate * 100,
		orders_per_customer: report.orders / report.customers,
		revenue: report.revenue / 100,
		aov: all.mean! / 100,
		aov_new: first.mean! / 100,
		aov_returning: returning.mean! / 100,
		revenue_new: first.revenue / 100,
		revenue_returning: returning.revenue / 100,
		orders_new: first.orders,
		orders_returning: returning.orders,
	};
	return differences(got, ownPart(expect, got), tol);
});

const formula = judged<{ S: number; E: number; N: number }, { crr: number | null }>(
	/^formula-/,
	({ input, expect, tol }) => differences(percent(textbookRetention(input.S, input.E, input.N)), expect.crr, tol),
);

const inactive = judged<TransactionsInput & { windows: number[] }, { churned: object }>(
	/^inactivity-/,
	({ input, expect, tol }, folder) => {
		const purchases = purchasesOf([goldenTransactions(folder, input)])!;
		const left = input.windows.map((window) => [
			window,
			purchases.customers - activeAt(purchases, purchases.lastDay, window),
		]);
		return differences({ churned: Object.fromEntries(left) as unknown }, { churned: expect.churned }, tol);
	},
);

/** What cleaning leaves of a file of invoice lines, counted by the intake itself. */
const cleaning = judged<{ data: string }, object>(/^or-cleaning-counts$/, async ({ input, expect, tol }, folder) => {
	const table = await Table.open(folder, input.data);
	const { columns, receipt } = await table.read({ ...retail, order: 'InvoiceNo' }, clean);
	const named = table.rows.filter((cells) => cells[table.column('CustomerID')] !== '');
	const cancelled = (cells: readonly string[]) => cells[table.column('InvoiceNo')]!.startsWith('C');
	const got = {
		rows: receipt.records,
		missing_customer: receipt.problemCounts.missing,
		cancelled_among_rest: named.filter(cancelled).length,
		rows_kept: receipt.accepted,
		customers: receipt.customers,
		invoices: columns.rows,
	};
	return differences(got, ownPart(expect, got), tol);
});

export default {
	name: 'retention_metrics',
	judges: [months, totals, formula, inactive, cleaning],
} satisfies GoldenModel;
