import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeBasis } from '../../../src/core/figures/active-customers';
import { churnOf } from '../../../src/core/figures/churn';
import { figures } from '../../../src/core/figures/figures';
import type { FigureId } from '../../../src/core/figures/figure';
import { customerPayback } from '../../../src/core/figures/payback';
import { transactionReport } from '../../../src/core/metrics';
import type { DataReport } from '../../../src/core/metrics/reports';
import { assumptionsOf, type Plan } from '../../../src/core/plan/plan';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { somePlan } from '../../fixtures/plan';
import { transactions } from '../../golden/columns';

const own = { kind: 'own' } as const;
const of = (plan: Plan, data?: DataReport) => figures(plan, data, planProjection(plan));
const inputs = (plan: Plan, id: FigureId, data?: DataReport) =>
	Object.fromEntries(of(plan, data)[id].inputs.map(({ name, value }) => [name, value]));

/** Twelve customers who buy for 10 in March; ten of them again for 30, 31 … in May. */
const bought: DataReport = {
	transactions: transactionReport(
		[
			transactions([
				...Array.from({ length: 12 }, (_, i) => [`c${i}`, '2026-03-20', 10 + i] as const),
				...Array.from({ length: 10 }, (_, i) => [`c${i}`, '2026-05-20', 30 + i] as const),
			]),
		],
		{ windowDays: 30 },
	),
	contracts: undefined,
	nps: undefined,
};

test('the denominator is the chosen one, and the trace names it', () => {
	const plan = somePlan();
	const { months } = planProjection(plan).likely;
	const cost = of(plan)['retentionCost.year'].value!;
	const at = (definitions: Partial<Plan['definitions']>) =>
		inputs({ ...plan, definitions: { ...plan.definitions, ...definitions } }, 'retentionCost.perActive', bought);
	const average = months.slice(0, 12).reduce((sum, { active }) => sum + active, 0) / 12;
	expect(at({})).toEqual({ retentionCost: cost, activeAverage: average });
	expect(at({ activeBasis: 'end' })).toEqual({ retentionCost: cost, activeEnd: months[11]!.closing });
	expect(at({ activeBasis: 'measured' })).toEqual({ retentionCost: cost, activeMeasured: 10, window: 30 });
	expect(at({ activeCustomers: { likely: 700, provenance: own } })).toEqual({
		retentionCost: cost,
		activeCustomers: 700,
	});
	const measured = of({ ...plan, definitions: { ...plan.definitions, activeBasis: 'measured' } }, bought);
	expect(measured['retentionCost.perActive'].value).toBe(cost / 10);
	expect(measured['ratio.money'].value).toBeCloseTo((measured['cac.money'].value! * 10) / cost, 9);
});

test('a number set stands before any other choice', () => {
	const plan = somePlan({
		definitions: { activityWindow: 90, activeBasis: 'end', activeCustomers: { likely: 5, provenance: own } },
	});
	expect(activeBasis(plan)).toBe('given');
});

test('measured customers without files are missing, not replaced by those the plan starts with', () => {
	const plan = somePlan({ definitions: { activityWindow: 90, activeBasis: 'measured' } });
	expect(of(plan)['customers.active'].value).toBe(320);
	expect(of(plan)['retentionCost.perActive']).toMatchObject({ value: undefined, missing: 'no-transactions' });
});

test('those reached are those of at least one running measure: by hand for one month', () => {
	const plan = somePlan({ definitions: { activityWindow: 90, activeBasis: 'reached' } });
	const [card, letter] = plan.measures;
	const always = { start: 0, lag: 0, ramp: 0, fade: 0 };
	plan.measures = [
		{ ...card!, ...always, reach: { likely: 0.5, provenance: own }, effects: {} },
		{ ...letter!, ...always, targetGroup: 'established', reach: { likely: 0.2, provenance: own }, effects: {} },
	];
	const { months } = planProjection(plan).likely;
	const reached = months
		.slice(0, 12)
		.reduce((sum, { active, activeFirstYear }) => sum + 0.5 * activeFirstYear + 0.6 * (active - activeFirstYear), 0);
	expect(inputs(plan, 'retentionCost.perActive')['activeReached']).toBeCloseTo(reached / 12, 9);
	const none = plan.measures.map((measure) => ({ ...measure, reach: { likely: 0, provenance: own } }));
	expect(of({ ...plan, measures: none })['retentionCost.perActive'].missing).toBe('no-participants');
});

test('net retention cost is what is left after what the measures bring, and falls below 0 where that is more', () => {
	const plan = somePlan();
	const { likely, without } = planProjection(plan);
	const brought = likely.years[0]!.contribution - without.years[0]!.contribution;
	expect(of(plan)['retentionCost.net'].value).toBeCloseTo(likely.years[0]!.retentionCost - brought, 6);
	const [first, ...others] = plan.measures;
	const stronger = { ...first!, effects: { ...first!.effects, purchases: { likely: 3, provenance: own } } };
	expect(of({ ...plan, measures: [stronger, ...others] })['retentionCost.net'].value).toBeLessThan(0);
	expect(of({ ...plan, measures: [] })['retentionCost.net'].missing).toBe('no-measures');
});

/** CAC (120 + 6 h · 30 a month, a twelfth of the year's new customers) against 7.80 at 62 %. */
test('profit begins with the purchase and the month that cover the acquisition cost', () => {
	const plan = somePlan();
	const all = of(plan);
	const cac = all['cac.money'].value!;
	expect(all['cac.profitFromPurchase'].value).toBe(Math.ceil(cac / (780 * 0.62)));
	expect(all['cac.profitFromPurchase'].inputs.find(({ name }) => name === 'purchaseMargin')?.value).toBe(780 * 0.62);
	const months = customerPayback(plan, all['cac.money'])!.monthly.likely;
	let sum = 0;
	const paid = months.findIndex((one) => (sum += one) >= cac) + 1;
	expect(all['cac.paybackMonths']).toMatchObject({ value: paid, unit: 'months' });
});

test('a first-order discount is in the acquisition cost once: the first purchase keeps its full basket', () => {
	const plan = somePlan();
	plan.baseline.acquisition = [
		{ id: 'd', name: '', kind: 'firstOrderDiscount', per: 'newCustomer', amount: { likely: 780, provenance: own } },
	];
	const all = of(plan);
	expect(all['cac.money'].value).toBeCloseTo(780, 9);
	// 2 · 4.836 ≥ 7.80; counted twice it would be three purchases more.
	expect(all['cac.profitFromPurchase'].value).toBe(2);
	expect(customerPayback(plan, all['cac.money'])!.perPurchase).toBe(780 * 0.62);
});

test('winning for nothing pays off with the first purchase; a margin of nothing never does', () => {
	const plan = somePlan();
	for (const line of plan.baseline.acquisition) {
		if (line.amount) line.amount.likely = 0;
		if (line.hours) line.hours.likely = 0;
	}
	expect(of(plan)['cac.profitFromPurchase'].value).toBe(1);
	expect(of(plan)['cac.paybackMonths'].value).toBe(1);
	const poor = somePlan();
	poor.baseline.margin.likely = 0;
	expect(of(poor)['cac.profitFromPurchase'].missing).toBe('no-payback');
	expect(of(poor)['cac.paybackMonths'].missing).toBe('no-payback');
	expect(of(somePlan({ baseline: { ...poor.baseline, acquisition: [] } }))['cac.paybackMonths'].missing).toBe(
		'no-acquisition-lines',
	);
});

test('churn costs the forgone value of those lost, or the replacement: never both', () => {
	const plan = somePlan();
	const all = of(plan);
	const cost = churnOf(plan, planProjection(plan).likely, all['cac.money'].value)!;
	const yearly = 24 * 780 * 0.62;
	expect(cost.forgone).toBeGreaterThan((yearly * 0.45) / 0.33);
	expect(cost.forgone).toBeLessThan((yearly * 0.75) / 0.33);
	expect(all['churn.perCustomer'].value).toBe(cost.forgone);
	expect(all['churn.replaced'].value).toBeCloseTo(all['cac.money'].value! + cost.forgone - (yearly * 0.45) / 0.33, 6);
	const months = planProjection(plan).likely.months.slice(0, 12);
	const lost = months.reduce((sum, month) => sum + month.lost - month.wonBack, 0);
	expect(all['churn.year'].value).toBeCloseTo(cost.forgone * lost, 4);
	expect(all['churn.saved'].value).toBeGreaterThan(0);
	const { churnYear, churnYearWithout } = inputs(plan, 'churn.saved');
	expect(churnYearWithout! - churnYear!).toBe(all['churn.saved'].value);
});

test('estimates count only where they are given, in both ways', () => {
	const plan = somePlan();
	const before = of(plan);
	const estimated = of({
		...plan,
		churnEstimates: { reputation: { likely: 1_000, provenance: own }, team: { likely: 250, provenance: own } },
	});
	for (const id of ['churn.perCustomer', 'churn.replaced'] as const)
		expect(estimated[id].value! - before[id].value!).toBeCloseTo(1_250, 6);
	expect(before['churn.perCustomer'].inputs.map(({ name }) => name)).toEqual(['forgoneValue']);
	expect(estimated['churn.perCustomer'].inputs.map(({ name }) => name)).toEqual([
		'forgoneValue',
		'reputationEstimate',
		'teamEstimate',
	]);
});

test('where nobody leaves nothing is lost; where nobody is a customer nothing is known', () => {
	const loyal = somePlan();
	loyal.baseline.retention = { firstYear: { likely: 1, provenance: own }, established: { likely: 1, provenance: own } };
	expect(of(loyal)['churn.year'].value).toBe(0);
	expect(of(loyal)['churn.perCustomer'].missing).toBe('no-lost-customers');
	loyal.baseline.discountRate.likely = 0;
	expect(of(loyal)['churn.year'].missing).toBe('no-churn');
	const nobody = somePlan();
	nobody.baseline.opening.firstYear.likely = nobody.baseline.opening.established.likely = 0;
	nobody.baseline.acquired.perMonth.likely = 0;
	expect(of(nobody)['churn.year'].missing).toBe('no-customers');
	expect(of({ ...loyal, measures: [] })['churn.saved'].missing).toBe('no-measures');
});

test('first and later purchases are compared from files with an interval, else from the two assumptions', () => {
	const measured = of(somePlan(), bought)['basket.difference'];
	// Means 15.50 and 34.50; half widths 1.96 · sd / √n of 10 … 21 and of 30 … 39.
	const [first, later] = [1_550, 3_450];
	expect(measured.value).toBeCloseTo(later - first, 9);
	const half = (n: number) => 1.959963984540054 * Math.sqrt((((n * n - 1) / 12) * (n / (n - 1))) / n) * 100;
	expect(measured.interval!.high - measured.value!).toBeCloseTo(Math.hypot(half(12), half(10)), 6);
	expect(measured).toMatchObject({ intervalKind: 'difference', provenance: { kind: 'measured' } });
	expect(of(somePlan())['basket.difference'].missing).toBe('no-plan-baskets');
	const assumed = of(
		somePlan({
			sales: {
				firstBasket: { likely: 700, low: 600, high: 800, provenance: own },
				repeatBasket: { likely: 850, provenance: own },
			},
		}),
	);
	expect(assumed['basket.planFirst'].value).toBe(700);
	expect(assumed['basket.planRepeat'].value).toBe(850);
	expect(assumed['basket.difference']).toMatchObject({
		value: 150,
		interval: { low: 50, high: 250 },
		intervalKind: 'cases',
	});
});

const moneyIds = ['churn.perCustomer', 'churn.replaced', 'churn.year', 'churn.saved', 'retentionCost.net'] as const;
const countIds = ['cac.profitFromPurchase', 'cac.paybackMonths'] as const;

/** A plan with all its money multiplied. */
function scaled(factor: number): Plan {
	const plan = somePlan({ churnEstimates: { team: { likely: 300, low: 100, high: 900, provenance: own } } });
	for (const { path, assumption } of assumptionsOf(plan))
		if (/basket|amount|churnEstimates/.test(path) && !path.includes('effects'))
			for (const end of ['likely', 'low', 'high'] as const)
				if (assumption[end] !== undefined) assumption[end] *= factor;
	for (const role of plan.team) role.hourlyCost *= factor;
	return plan;
}

test('scaling all money scales every amount and leaves purchases and months', () => {
	const base = of(scaled(1));
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 100 }), (factor) => {
			const all = of(scaled(factor));
			for (const id of moneyIds) {
				expect(all[id].value! / base[id].value!).toBeCloseTo(factor, 6);
				expect(all[id].interval!.high / base[id].interval!.high).toBeCloseTo(factor, 6);
			}
			for (const id of countIds) expect(all[id].value).toBe(base[id].value);
		}),
		{ numRuns: 20 },
	);
});

test('every interval of these figures holds its value, on every basis', () => {
	for (const activeBasis of [undefined, 'end', 'measured', 'reached'] as const) {
		const plan = { ...scaled(1), definitions: { activityWindow: 90, ...(activeBasis && { activeBasis }) } };
		for (const { id, value, interval } of Object.values(of(plan, bought))) {
			if (value === undefined || !interval) continue;
			expect(interval.low, `${id} ${activeBasis}`).toBeLessThanOrEqual(value + 1e-9);
			expect(interval.high, `${id} ${activeBasis}`).toBeGreaterThanOrEqual(value - 1e-9);
		}
	}
});
