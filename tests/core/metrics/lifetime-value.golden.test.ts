import { describe, expect, test } from 'vitest';
import {
	acquisitionCost,
	finiteLifetimeValue,
	lifetimeOf,
	lifetimeValue,
	retentionCost,
	simpleLifetimeValue,
} from '../../../src/core/metrics';
import { expectGolden, goldenCases, goldenMissing } from '../../golden/golden';

describe.skipIf(goldenMissing)('reference values of the customer lifetime value', () => {
	test.for(goldenCases<{ retention: number[]; discount: number[] }, object>('clv_formulas', /^pub-margin/))(
		'$id',
		({ input, expect: expected, tol }) => {
			const multiple = input.retention.map((r) => input.discount.map((d) => lifetimeValue(1, r, d)));
			expectGolden({ multiple }, expected, tol);
		},
	);

	test.for(
		goldenCases<
			{
				gross_contribution_per_year: number;
				marketing_per_year: number;
				retention: number;
				discount: number;
				years: number;
			},
			{ clv: number }
		>('clv_formulas', /^pub-berger/),
	)('$id', ({ input, expect: expected, tol }) => {
		const {
			gross_contribution_per_year: contribution,
			marketing_per_year: marketing,
			retention: r,
			discount: d,
		} = input;
		// Marketing falls due in the middle of each year, half a period before the one it belongs to.
		const paid = (finiteLifetimeValue(marketing, r, d, input.years) / r) * (1 + d) ** 0.5;
		const clv = finiteLifetimeValue(contribution, r, d, input.years + 1, 'now') - paid;
		expectGolden({ clv }, expected, tol);
	});

	test.for(goldenCases<{ m: number; r: number; d: number; n: number }, object>('clv_formulas', /^finite-/))(
		'$id',
		({ input: { m, r, d, n }, expect: expected, tol }) => {
			const got = { GL: finiteLifetimeValue(m, r, d, n), WITH_FIRST: finiteLifetimeValue(m, r, d, n, 'now') };
			expectGolden(got, expected, tol);
		},
	);

	test.for(goldenCases<{ m: number; r: number; i: number; g: number }, object>('clv_formulas', /^infinite-/))(
		'$id',
		({ input: { m, r, i, g }, expect: expected, tol }) => {
			expectGolden({ clv: lifetimeValue(m, r, i, g) }, expected, tol);
		},
	);

	test.for(
		goldenCases<
			{ aov: number; orders_per_year: number; gross_margin: number; annual_churn: number; acquisition_cost: number },
			object
		>('clv_formulas', /^simple-/),
	)('$id', ({ input, expect: expected, tol }) => {
		const lifetime = lifetimeOf(input.annual_churn);
		const gross = simpleLifetimeValue(input.aov, input.orders_per_year, input.gross_margin, lifetime)!;
		const got = {
			lifetime_years: lifetime,
			clv_gross: gross,
			clv_net: gross - input.acquisition_cost,
			ltv_to_cac: gross / input.acquisition_cost,
		};
		expectGolden(got, expected, tol);
	});

	test.for(
		goldenCases<
			{ acquisition_spend: number; new_customers: number; retention_spend: number; active_customers: number },
			{ payback_periods_at_margin_per_period_25: number }
		>('clv_formulas', /^cac-cor$/),
	)('$id', ({ input, expect: expected, tol }) => {
		const cac = acquisitionCost(input.acquisition_spend, input.new_customers)!;
		const got = {
			cac,
			cost_of_retention_per_active: retentionCost(input.retention_spend, input.active_customers),
			payback_periods_at_margin_per_period_25: cac / 25,
		};
		expectGolden(got, expected, tol);
		expect.assertions(3);
	});
});
