import { dayText } from '../calendar';
import { historicValue, lifetimeOf, lifetimeValue, simpleLifetimeValue } from '../metrics/lifetime-value';
import type { DataReport, TransactionReport } from '../metrics/reports';
import { valueOf, type Case } from '../plan/assumption';
import type { PlacedAssumption, Plan } from '../plan/plan';
import { newCustomerValue } from '../projection/new-customer-value';
import {
	assumed,
	caseInterval,
	input,
	joined,
	opposite,
	unavailable,
	weakestInput,
	weakestOf,
	type Draft,
} from './draft';
import type { FigureInput, MissingReason } from './figure';
import { changedOn, measured } from './measured';
import { newCustomerInput } from './new-customer';

/** Months over which the projection follows a new customer. */
const followed = 60;

/** What a customer is worth, by four methods, set against what winning and keeping one costs. */
export function valueFigures(
	plan: Plan,
	data: DataReport | undefined,
	assumptions: readonly PlacedAssumption[],
	drafts: { readonly 'cac.money': Draft; readonly 'retentionCost.perActive': Draft },
): Record<'clv.simple' | 'clv.margin' | 'clv.historic' | 'clv.projected' | 'clv.toCac' | 'clv.gap', Draft> {
	const margin = marginValue(plan);
	return {
		'clv.simple': simpleValue(plan),
		'clv.margin': margin,
		'clv.historic': historic(plan, data),
		'clv.projected': projected(plan, assumptions),
		'clv.toCac': compared(margin, drafts['cac.money'], 'cac', 'no-acquisition-lines', (value, cac) =>
			cac > 0 ? value / cac : undefined,
		),
		'clv.gap': compared(
			margin,
			drafts['retentionCost.perActive'],
			'retentionCostPerActive',
			'no-cost-lines',
			(value, cost) => value - cost,
		),
	};
}

function simpleValue(plan: Plan): Draft {
	const { basket, purchasesPerYear, margin, retention } = plan.baseline;
	const at = (which: Case) =>
		simpleLifetimeValue(
			valueOf(basket, which),
			valueOf(purchasesPerYear, which),
			valueOf(margin, which),
			lifetimeOf(1 - valueOf(retention.established, which)),
		);
	const value = at('likely');
	if (value === undefined) return unavailable('no-churn');
	const inputs = [
		assumed('basket', basket, 'money'),
		assumed('purchasesPerYear', purchasesPerYear, 'count'),
		assumed('margin', margin, 'share'),
		input('churn', 1 - retention.established.likely, 'share', retention.established.provenance),
	];
	return {
		value,
		...caseInterval([basket, purchasesPerYear, margin, retention.established], at),
		inputs,
		provenance: weakestInput(inputs),
		date: changedOn(plan),
	};
}

function marginValue(plan: Plan): Draft {
	const { basket, purchasesPerYear, margin, retention, discountRate } = plan.baseline;
	const yearly = (which: Case) => valueOf(basket, which) * valueOf(purchasesPerYear, which) * valueOf(margin, which);
	const at = (which: Case) =>
		lifetimeValue(yearly(which), valueOf(retention.established, which), valueOf(discountRate, opposite[which]));
	const value = at('likely');
	if (value === undefined) return unavailable('no-churn');
	const rests = weakestOf([basket, purchasesPerYear, margin].map(({ provenance }) => provenance));
	const inputs = [
		input('yearlyMargin', yearly('likely'), 'money', rests),
		assumed('retentionEstablished', retention.established, 'share'),
		assumed('discountRate', discountRate, 'share'),
	];
	return {
		value,
		...caseInterval([basket, purchasesPerYear, margin, retention.established, discountRate], at),
		inputs,
		provenance: weakestInput(inputs),
		date: changedOn(plan),
	};
}

function historic(plan: Plan, data: DataReport | undefined): Draft {
	const report = historicReport(data);
	if (typeof report === 'string') return unavailable(report);
	const { margin } = plan.baseline;
	const { mean, interval } = report.revenuePerCustomer;
	const inputs: FigureInput[] = [
		input('revenuePerCustomer', mean, 'money', measured(plan, report.kind, report.lastDay, report.customers)),
		assumed('margin', margin, 'share'),
	];
	return {
		value: historicValue(mean, margin.likely),
		...(interval && {
			interval: { low: historicValue(interval.low, margin.likely), high: historicValue(interval.high, margin.likely) },
			intervalKind: 'mean' as const,
		}),
		n: report.customers,
		inputs,
		provenance: weakestInput(inputs),
		date: report.lastDay === undefined ? changedOn(plan) : dayText(report.lastDay),
	};
}

interface HistoricReport {
	readonly customers: number;
	readonly revenuePerCustomer: NonNullable<TransactionReport['revenuePerCustomer']>;
	readonly kind: 'transactions' | 'summaries';
	readonly lastDay: number | undefined;
}

/** Purchases one by one, else summed up by customer. */
function historicReport(data: DataReport | undefined): HistoricReport | MissingReason {
	const { transactions, summaries } = data ?? {};
	if (transactions?.revenuePerCustomer) {
		const { customers, revenuePerCustomer, lastDay } = transactions;
		return { kind: 'transactions', customers, revenuePerCustomer, lastDay };
	}
	if (summaries?.money) {
		const { customers, perCustomer } = summaries.money;
		return { kind: 'summaries', customers, revenuePerCustomer: perCustomer, lastDay: summaries.lastDay };
	}
	if (summaries ?? transactions?.customers) return 'no-amounts';
	return transactions ? 'no-named-customers' : 'no-transactions';
}

function projected(plan: Plan, assumptions: readonly PlacedAssumption[]): Draft {
	const { basket, purchasesPerYear, margin, retention, discountRate } = plan.baseline;
	const inputs = [
		assumed('basket', basket, 'money'),
		assumed('purchasesPerYear', purchasesPerYear, 'count'),
		assumed('margin', margin, 'share'),
		assumed('retentionFirstYear', retention.firstYear, 'share'),
		assumed('retentionEstablished', retention.established, 'share'),
		assumed('discountRate', discountRate, 'share'),
		input('months', followed, 'count'),
	];
	const ofMeasures = assumptions.filter(({ path }) => /^measures\.\d+\.(reach|effects)/.test(path));
	const ofCustomer = [basket, purchasesPerYear, margin, retention.firstYear, retention.established, discountRate];
	const at = (which: Case) => newCustomerValue(newCustomerInput(plan, which), followed);
	return {
		value: at('likely'),
		...caseInterval([...ofCustomer, ...ofMeasures.map(({ assumption }) => assumption)], at),
		inputs,
		provenance: weakestOf([
			...inputs.flatMap(({ provenance }) => provenance ?? []),
			...ofMeasures.map(({ assumption }) => assumption.provenance),
		]),
		date: changedOn(plan),
	};
}

/** Lifetime value against a cost. */
function compared(
	clv: Draft,
	cost: Draft,
	name: 'cac' | 'retentionCostPerActive',
	without: MissingReason,
	result: (value: number, cost: number) => number | undefined,
): Draft {
	if (clv.value === undefined) return unavailable(clv.missing);
	if (cost.value === undefined) return unavailable(cost.missing);
	const value = result(clv.value, cost.value);
	if (value === undefined) return unavailable(without);
	const inputs = [input('clv', clv.value, 'money', clv.provenance), input(name, cost.value, 'money', cost.provenance)];
	return { value, ...joined(clv, cost, result), inputs, provenance: weakestInput(inputs), date: clv.date };
}
