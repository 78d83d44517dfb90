import { describe, expect, test } from 'vitest';
import { monthText } from '../../../src/core/calendar';
import { activeAt, transactionReport } from '../../../src/core/metrics/transaction-report';
import { historicValue, purchasesOf, textbookRetention } from '../../../src/core/metrics';
import { expectGolden, goldenCases, goldenMissing } from '../../golden/golden';
import { goldenTransactions, type TransactionsInput } from '../../golden/transactions';

const percent = (share: number | undefined) => share && share * 100;

describe.skipIf(goldenMissing)('reference values of retention', () => {
	test.for(
		goldenCases<TransactionsInput & { window_days: number }, { months: Record<string, unknown>[] }>(
			'retention_metrics',
			/^crr-/,
		),
	)('months of $id', ({ input, expect: expected, tol }) => {
		const report = transactionReport([goldenTransactions(input)], { windowDays: input.window_days })!;
		const months = report.retention.month.map((period) => ({
			month: monthText(period.month),
			partial: period.partial,
			S: period.start,
			E: period.end,
			N: period.gained,
			crr: percent(period.textbook),
			retained_strict: period.kept,
			crr_strict: percent(period.strict),
		}));
		const own = expected.months.map((month) =>
			Object.fromEntries(Object.entries(month).filter(([key]) => !key.startsWith('cal_'))),
		);
		expectGolden(months, own, tol);
	});

	test.for(goldenCases<TransactionsInput, Record<string, unknown>>('retention_metrics', /^summary-/))(
		'totals of $id',
		({ input, expect: expected, tol }) => {
			const report = transactionReport([goldenTransactions(input)], { windowDays: 90 })!;
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
			const keys = Object.keys(got);
			expectGolden(got, Object.fromEntries(Object.entries(expected).filter(([key]) => keys.includes(key))), tol);
		},
	);

	test.for(goldenCases<{ S: number; E: number; N: number }, { crr: number | null }>('retention_metrics', /^formula-/))(
		'the formula of $id',
		({ input, expect: expected, tol }) => {
			expectGolden(percent(textbookRetention(input.S, input.E, input.N)), expected.crr, tol);
		},
	);

	test.for(goldenCases<TransactionsInput & { windows: number[] }, { churned: object }>('retention_metrics', /^inact/))(
		'the inactive of $id',
		({ input, expect: expected, tol }) => {
			const purchases = purchasesOf([goldenTransactions(input)])!;
			const churned = Object.fromEntries(
				input.windows.map((window) => [window, purchases.customers - activeAt(purchases, purchases.lastDay, window)]),
			);
			expectGolden(churned, expected.churned, tol);
		},
	);

	test.for(
		goldenCases<
			TransactionsInput & { gross_margin: number },
			{ total: number; mean: number; zero_value_customers: number }
		>('clv_formulas', /^historic-/),
	)('the historic value of $id', ({ input, expect: expected, tol }) => {
		const report = transactionReport([goldenTransactions(input)], { windowDays: undefined })!;
		const got = {
			total: historicValue(report.revenue, input.gross_margin) / 100,
			mean: historicValue(report.revenuePerCustomer.mean, input.gross_margin) / 100,
			zero_value_customers: report.revenuePerCustomer.zeroOrLess,
		};
		const { total, mean, zero_value_customers } = expected;
		expectGolden(got, { total, mean, zero_value_customers }, tol);
	});

	test.for(
		goldenCases<TransactionsInput, { cohorts: unknown[] }>(
			'cohorts',
			/^(cdnow-sample|online-retail|superstore|apparel)$/,
		),
	)('monthly cohorts of $id', ({ input, expect: expected, tol }) => {
		const { cohorts } = transactionReport([goldenTransactions(input)], { windowDays: 90 })!.cohorts;
		const got = cohorts.map(({ month, size, active, revenue }) => ({
			cohort: monthText(month),
			size,
			active,
			revenue: revenue.map((minor) => minor! / 100),
		}));
		expectGolden(got, expected.cohorts, tol);
		expect(got.length).toBeGreaterThan(0);
	});
});
