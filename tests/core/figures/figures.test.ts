import { expect, test } from 'vitest';
import { figures } from '../../../src/core/figures/figures';
import { figureIds, figureUnits } from '../../../src/core/figures/figure';
import { noCustomer } from '../../../src/core/columns';
import { npsReport, summaryReport, transactionReport } from '../../../src/core/metrics';
import type { DataReport } from '../../../src/core/metrics/reports';
import { newCustomerInput } from '../../../src/core/figures/new-customer';
import type { Assumption } from '../../../src/core/plan/assumption';
import type { Plan } from '../../../src/core/plan/plan';
import { newCustomerValue } from '../../../src/core/projection/new-customer-value';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { somePlan } from '../../fixtures/plan';
import { transactions } from '../../golden/columns';

const of = (plan: Plan, data?: DataReport) => figures(plan, data, planProjection(plan));
const own = { kind: 'own' } as const;

const bought = (report: ReturnType<typeof transactionReport>): DataReport => ({
	transactions: report,
	contracts: undefined,
	nps: undefined,
});
/** Twenty customers in March, of whom nineteen buy again in May; then the data go on to the end of June. */
const twenty = bought(
	transactionReport(
		[
			transactions([
				...Array.from({ length: 20 }, (_, i) => [`c${i}`, '2026-03-20', 10] as const),
				...Array.from({ length: 19 }, (_, i) => [`c${i}`, '2026-05-20', 30] as const),
				['new', '2026-06-30', 10] as const,
			]),
		],
		{ windowDays: 90 },
	),
);

test('every figure is there with its unit, and a value or a reason', () => {
	const all = of(somePlan(), twenty);
	expect(Object.keys(all)).toEqual([...figureIds]);
	for (const id of figureIds) {
		expect(all[id]).toMatchObject({ id, unit: figureUnits[id] });
		expect((all[id].value === undefined) !== (all[id].missing === undefined), id).toBe(true);
	}
});

test('every value says what it rests on and when', () => {
	for (const figure of Object.values(of(somePlan(), twenty))) {
		if (figure.value === undefined) continue;
		expect(figure.provenance, figure.id).toBeDefined();
		expect(figure.date, figure.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(Number.isFinite(figure.value), figure.id).toBe(true);
	}
});

test('a plan with nothing in it is all reasons and never a number out of nowhere', () => {
	const plan = somePlan({ measures: [], survey: { tallies: [] } });
	plan.baseline.acquisition = [];
	plan.baseline.acquired.perMonth.likely = 0;
	plan.baseline.opening.firstYear.likely = 0;
	plan.baseline.opening.established.likely = 0;
	const all = of(plan);
	const reasons = Object.values(all).flatMap(({ id, missing }) => (missing ? [[id, missing]] : []));
	expect(Object.fromEntries(reasons)).toMatchObject({
		'retention.strict': 'no-transactions',
		'retention.threeNumbers': 'no-three-numbers',
		'nps.score': 'no-answers',
		'customers.active': 'no-customers',
		'retentionCost.perActive': 'no-measures',
		'cac.money': 'no-acquisition-lines',
		'ratio.money': 'no-acquisition-lines',
		'clv.gap': 'no-measures',
		'plan.gain': 'no-measures',
	});
	expect(Object.values(all).some(({ value }) => value !== undefined && !Number.isFinite(value))).toBe(false);
});

test('the café of the literature: 5,000 + 900 + 2,500 a quarter for 700 customers are exactly 12', () => {
	const plan = somePlan();
	const [measure] = plan.measures;
	const line = (id: string, group: 'team' | 'tools' | 'engagement', likely: number) => ({
		id,
		name: id,
		group,
		per: 'quarter' as const,
		amount: { likely, provenance: own },
	});
	plan.measures = [
		{
			...measure!,
			start: 0,
			hours: [],
			costs: [line('a', 'team', 500_000), line('b', 'tools', 90_000), line('c', 'engagement', 250_000)],
		},
	];
	plan.definitions.activeCustomers = { likely: 700, provenance: own };
	const all = of(plan);
	expect(all['retentionCost.perActiveQuarter'].value).toBe(1_200);
	expect(all['retentionCost.perActive'].value).toBe(4_800);
	expect(all['retentionCost.year'].value).toBe(3_360_000);
	expect(all['retentionCost.hoursPerActive'].missing).toBe('no-hours');
	expect(all['retentionCost.perActiveQuarter'].inputs.map(({ name, value }) => [name, value])).toEqual([
		['retentionCostQuarter', 840_000],
		['activeCustomers', 700],
	]);
});

test('three numbers: (24 − 5) / 20 is 95 %, from 76.4 to 99.1 %', () => {
	const threeNumbers = { start: 20, end: 24, gained: 5, period: 'year', date: '2026-06-30' } as const;
	const figure = of(somePlan({ threeNumbers }))['retention.threeNumbers'];
	expect(figure).toMatchObject({ value: 0.95, n: 20, indicative: true, date: '2026-06-30' });
	expect(figure.interval!.low).toBeCloseTo(0.764, 3);
	expect(figure.interval!.high).toBeCloseTo(0.991, 3);
	const three = (start: number, end: number, gained: number) =>
		of(somePlan({ threeNumbers: { ...threeNumbers, start, end, gained } }))['retention.threeNumbers'];
	expect(three(0, 10, 10).missing).toBe('no-start-customers');
	expect(three(10, 5, 8).missing).toBe('out-of-range');
	expect(three(10, 15, 0).value).toBe(1.5);
	expect(three(10, 15, 0).interval).toBeUndefined();
});

test('the measured rate is that of the last complete period and knows its files', () => {
	const plan = somePlan({
		dataSets: [
			{
				id: 'set',
				kind: 'transactions',
				file: 'kasse.csv',
				importedAt: '2026-07-01T08:00:00.000Z',
				accepted: 40,
				rejected: 0,
				skipped: 0,
				customers: 21,
			},
		],
	});
	const all = of(plan, twenty);
	expect(all['retention.strict']).toMatchObject({
		value: 0.95,
		n: 20,
		intervalKind: 'wilson',
		indicative: true,
		period: { month: 2026 * 12 + 3, months: 3 },
		date: '2026-06-30',
		provenance: { kind: 'measured', source: 'kasse.csv', date: '2026-06-30', n: 20 },
	});
	expect(all['retention.textbook'].value).toBe(0.95);
	expect(all['basket.returning']).toMatchObject({ value: 3_000, n: 19 });
	expect(all['repeat.rate'].value).toBeCloseTo(19 / 21, 12);
	expect(all['repeat.daysToSecond'].value).toBe(61);
	expect(all['clv.historic'].value).toBeCloseTo(((20 * 10 + 19 * 30 + 10) / 21) * 100 * 0.62, 9);
});

test('fewer than ten customers make no rate', () => {
	const nine = transactionReport(
		[
			transactions([
				...Array.from({ length: 9 }, (_, i) => [`c${i}`, '2026-03-20', 10] as const),
				['c0', '2026-06-30', 10],
			]),
		],
		{ windowDays: 90 },
	);
	const all = of(somePlan(), bought(nine));
	expect(all['retention.strict']).toMatchObject({ value: undefined, missing: 'too-few', n: 9 });
	expect(all['retention.textbook'].missing).toBe('too-few');
	expect(all['repeat.rate'].missing).toBe('too-few');
});

test('a contract file without leaving dates says so, and its customers do not count as active', () => {
	const none = { month: [], quarter: [], year: [] };
	const contracts = { customers: 30, lastDay: 20_000, activeAtEnd: 30, hasUntil: false, retention: none };
	const all = of(somePlan(), { transactions: undefined, contracts, nps: undefined });
	expect(all['retention.strict'].missing).toBe('no-leaving-dates');
	expect(all['customers.total'].value).toBe(30);
	expect(all['customers.active']).toMatchObject({ value: 320, provenance: { kind: 'own' } });
});

test('summaries give every figure that needs no single purchases, and say of the others what they need', () => {
	const sums = (currency: string) =>
		summaryReport(
			[
				{
					kind: 'summaries',
					rows: 20,
					customers: Array.from({ length: 20 }, (_, i) => `c${i}`),
					first: new Int32Array(20).fill(20_000),
					last: Int32Array.from({ length: 20 }, (_, i) => (i < 15 ? 20_200 : 20_000)),
					orders: Float64Array.from({ length: 20 }, (_, i) => (i < 15 ? 3 : 1)),
					amount: { values: new Float64Array(20).fill(10_000), decimals: 2 },
					rfm: undefined,
					value: undefined,
					currency,
				},
			],
			{ windowDays: 90, currency: 'EUR' },
		);
	const data = { transactions: undefined, contracts: undefined, nps: undefined };
	const dataSets: Plan['dataSets'] = [
		{
			id: 'set',
			kind: 'summaries',
			file: 'summaries.csv',
			importedAt: '2026-07-01T08:00:00.000Z',
			accepted: 20,
			rejected: 0,
			skipped: 0,
			customers: 20,
		},
	];
	const all = of(somePlan({ dataSets }), { ...data, summaries: sums('EUR') });
	expect(all['repeat.rate']).toMatchObject({
		value: 0.75,
		n: 20,
		intervalKind: 'wilson',
		date: '2025-04-22',
		provenance: { kind: 'measured', source: 'summaries.csv', n: 20 },
	});
	expect(all['customers.total'].value).toBe(20);
	expect(all['customers.active']).toMatchObject({ value: 15, n: 20 });
	expect(all['basket.all']).toMatchObject({ value: 4_000, n: 50, intervalKind: 'mean' });
	expect(all['clv.historic'].value).toBeCloseTo(10_000 * 0.62, 9);
	for (const id of ['retention.strict', 'retention.textbook', 'repeat.daysToSecond', 'basket.new'] as const)
		expect(all[id].missing, id).toBe('no-single-purchases');
	const francs = of(somePlan(), { ...data, summaries: sums('CHF') });
	expect(francs['repeat.rate'].value).toBe(0.75);
	expect(francs['basket.all'].missing).toBe('no-amounts');
	expect(francs['clv.historic'].missing).toBe('no-amounts');
	// Purchases one by one know more: they come first.
	const both = of(somePlan(), { ...twenty, summaries: sums('EUR') });
	const alone = of(somePlan(), twenty);
	for (const id of figureIds) expect(both[id], id).toEqual(alone[id]);
});

test('sales to nobody known have a basket and no rate; summaries beside them give the customers', () => {
	const sales = transactions([['x', '2026-03-20', 10]]);
	const nobody = { ...sales, customer: Uint32Array.of(noCustomer), customers: [] };
	const all = of(somePlan(), bought(transactionReport([nobody], { windowDays: 90 })));
	expect(all['basket.all'].value).toBe(1_000);
	for (const id of ['retention.strict', 'repeat.rate', 'basket.returning', 'clv.historic'] as const)
		expect(all[id].missing, id).toBe('no-named-customers');
});

test('answers of files and of tallies make one score', () => {
	const nps = npsReport([
		{
			kind: 'nps',
			rows: 2,
			score: Uint8Array.of(10, 0),
			day: Int32Array.of(20_500, 20_501),
			comments: [],
			customers: [],
		},
	]);
	const all = of(somePlan(), { transactions: undefined, contracts: undefined, nps });
	expect(all['nps.answers'].value).toBe(43);
	expect(all['nps.score'].value).toBeCloseTo((100 * (21 - 7)) / 43, 12);
	expect(all['nps.promoters'].value! + all['nps.passives'].value! + all['nps.detractors'].value!).toBeCloseTo(1, 12);
	expect(all['nps.score']).toMatchObject({ intervalKind: 'adjustedWald', indicative: true });
});

test('cost of winning and keeping stand against each other in money and in hours', () => {
	const all = of(somePlan());
	const year = planProjection(somePlan()).likely.years[0]!;
	expect(all['cac.money'].value).toBeCloseTo((12 * (12_000 + 6 * 3_000)) / year.acquired, 9);
	expect(all['cac.hours'].value).toBeCloseTo((12 * 6) / year.acquired, 12);
	expect(all['cac.money'].value).toBeCloseTo(year.cac!, 9);
	expect(all['retentionCost.perActive'].value).toBeCloseTo(year.retentionCostPerActive!, 9);
	expect(all['ratio.money'].value).toBeCloseTo(year.cac! / year.retentionCostPerActive!, 9);
	expect(all['ratio.hours'].value).toBeCloseTo((72 * year.averageActive) / year.acquired / year.hours, 9);
	// 2 879.50, in whole units as shown.
	expect(year.retentionCost).toBeCloseTo(287_950, 6);
	for (const id of ['plan.budgetYear1', 'retentionCost.year'] as const)
		expect(all[id].inputs.reduce((sum, { value }) => sum + value, 0)).toBe(288_000);
});

test('the lifetime values follow their formulas and span the cases of their assumptions', () => {
	const plan = somePlan();
	const all = of(plan);
	const yearly = 780 * 24 * 0.62;
	expect(all['clv.simple'].value).toBeCloseTo(yearly / 0.25, 9);
	expect(all['clv.margin'].value).toBeCloseTo((yearly * 0.75) / (1 + 0.08 - 0.75), 9);
	expect(all['clv.margin']).toMatchObject({ intervalKind: 'cases', provenance: { kind: 'own' } });
	expect(all['clv.margin'].interval!.low).toBeCloseTo((650 * 18 * 0.62 * 0.7) / (1.08 - 0.7), 9);
	expect(all['clv.margin'].interval!.high).toBeCloseTo((900 * 30 * 0.62 * 0.8) / (1.08 - 0.8), 9);
	expect(all['clv.toCac'].value).toBeCloseTo(all['clv.margin'].value! / all['cac.money'].value!, 9);
	expect(all['clv.gap'].value).toBeCloseTo(all['clv.margin'].value! - all['retentionCost.perActive'].value!, 9);
	plan.baseline.retention.established = { likely: 1, provenance: own };
	plan.baseline.discountRate.likely = 0;
	expect(of(plan)['clv.simple'].missing).toBe('no-churn');
	expect(of(plan)['clv.margin'].missing).toBe('no-churn');
	expect(of(plan)['clv.toCac'].missing).toBe('no-churn');
});

test('every interval holds its value', () => {
	for (const { id, value, interval } of Object.values(of(somePlan(), twenty))) {
		if (value === undefined || !interval) continue;
		expect(interval.low, id).toBeLessThanOrEqual(value + 1e-9);
		expect(interval.high, id).toBeGreaterThanOrEqual(value - 1e-9);
	}
});

test('what a new customer is worth and when they pay off move with the same assumptions', () => {
	const plan = somePlan();
	const sure = ({ likely, provenance }: Assumption): Assumption => ({ likely, provenance });
	for (const measure of plan.measures) {
		measure.reach = sure(measure.reach);
		for (const effect of Object.values(measure.effects))
			if (effect) Object.assign(effect, { low: undefined, high: undefined });
	}
	const all = of(plan);
	expect(all['clv.projected'].intervalKind).toBe('cases');
	const dear = newCustomerValue(newCustomerInput(plan, 'low'), 60);
	expect(all['clv.projected'].interval!.low).toBeCloseTo(dear, 6);
	expect(newCustomerInput(plan, 'low')).toMatchObject({
		basket: 650,
		purchasesPerYear: 18,
		retention: { firstYear: 0.35 },
	});
	expect(all['cac.paybackMonths'].intervalKind).toBe('cases');
});

test('a range that only the measures cause says so', () => {
	const all = of(somePlan());
	for (const id of ['plan.gain', 'customers.equilibrium', 'retentionCost.year', 'churn.saved'] as const)
		expect(all[id].interval && all[id].intervalKind, id).toBe('measures');
	for (const id of ['clv.margin', 'clv.projected', 'cac.paybackMonths', 'churn.year'] as const)
		expect(all[id].intervalKind, id).toBe('cases');
});

test('the plan begins with its opening, whatever number the costs are divided by', () => {
	const plan = somePlan();
	plan.definitions.activeCustomers = { likely: 700, provenance: own };
	expect(of(plan)['customers.opening']).toMatchObject({
		value: 320,
		inputs: [
			{ name: 'openingFirstYear', value: 120 },
			{ name: 'openingEstablished', value: 200 },
		],
	});
});

test('result with and without the measures are as the projection shows them, and leave the gain', () => {
	const { value, inputs } = of(somePlan())['plan.gain'];
	expect(inputs[0]!.value - inputs[1]!.value).toBe(Math.round(value! / 100) * 100);
});
