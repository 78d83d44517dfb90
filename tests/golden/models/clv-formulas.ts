import {
	acquisitionCost,
	finiteLifetimeValue,
	historicValue,
	lifetimeOf,
	lifetimeValue,
	retentionCost,
	simpleLifetimeValue,
} from '../../../src/core/metrics';
import { differences, ownPart } from '../golden';
import { judged, type GoldenModel } from '../model';
import { goldenReport, type TransactionsInput } from '../transactions';

const multiples = judged<{ retention: number[]; discount: number[] }, object>(
	/^pub-margin/,
	({ input, expect, tol }) => {
		const multiple = input.retention.map((r) => input.discount.map((d) => lifetimeValue(1, r, d)));
		return differences({ multiple }, expect, tol);
	},
);

interface BergerNasr {
	readonly gross_contribution_per_year: number;
	readonly marketing_per_year: number;
	readonly retention: number;
	readonly discount: number;
	readonly years: number;
}
const bergerNasr = judged<BergerNasr, object>(/^pub-berger/, ({ input, expect, tol }) => {
	const { gross_contribution_per_year: contribution, marketing_per_year: marketing, years } = input;
	const { retention: r, discount: d } = input;
	// Marketing falls due in the middle of each year, half a period before the one it belongs to.
	const paid = (finiteLifetimeValue(marketing, r, d, years) / r) * (1 + d) ** 0.5;
	return differences({ clv: finiteLifetimeValue(contribution, r, d, years + 1, 'now') - paid }, expect, tol);
});

const finite = judged<{ m: number; r: number; d: number; n: number }, object>(
	/^finite-/,
	({ input: { m, r, d, n }, expect, tol }) => {
		const got = { GL: finiteLifetimeValue(m, r, d, n), WITH_FIRST: finiteLifetimeValue(m, r, d, n, 'now') };
		return differences(got, expect, tol);
	},
);

const infinite = judged<{ m: number; r: number; i: number; g: number }, object>(
	/^infinite-/,
	({ input: { m, r, i, g }, expect, tol }) => differences({ clv: lifetimeValue(m, r, i, g) }, expect, tol),
);

interface Simple {
	readonly aov: number;
	readonly orders_per_year: number;
	readonly gross_margin: number;
	readonly annual_churn: number;
	readonly acquisition_cost: number;
}
const simple = judged<Simple, object>(/^simple-/, ({ input, expect, tol }) => {
	const lifetime = lifetimeOf(input.annual_churn);
	const gross = simpleLifetimeValue(input.aov, input.orders_per_year, input.gross_margin, lifetime)!;
	const got = {
		lifetime_years: lifetime,
		clv_gross: gross,
		clv_net: gross - input.acquisition_cost,
		ltv_to_cac: gross / input.acquisition_cost,
	};
	return differences(got, expect, tol);
});

interface Costs {
	readonly acquisition_spend: number;
	readonly new_customers: number;
	readonly retention_spend: number;
	readonly active_customers: number;
}
const costs = judged<Costs, object>(/^cac-cor$/, ({ input, expect, tol }) => {
	const cac = acquisitionCost(input.acquisition_spend, input.new_customers)!;
	const got = {
		cac,
		cost_of_retention_per_active: retentionCost(input.retention_spend, input.active_customers),
		payback_periods_at_margin_per_period_25: cac / 25,
	};
	return differences(got, expect, tol);
});

const historic = judged<TransactionsInput & { gross_margin: number }, object>(
	/^historic-/,
	({ input, expect, tol }, folder) => {
		const report = goldenReport(folder, input, undefined);
		const got = {
			total: historicValue(report.revenue, input.gross_margin) / 100,
			mean: historicValue(report.revenuePerCustomer.mean, input.gross_margin) / 100,
			zero_value_customers: report.revenuePerCustomer.zeroOrLess,
		};
		return differences(got, ownPart(expect, got), tol);
	},
);

export default {
	name: 'clv_formulas',
	judges: [multiples, bergerNasr, finite, infinite, simple, costs, historic],
} satisfies GoldenModel;
