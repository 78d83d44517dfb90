import { dayText } from '../calendar';
import type { DataReport, SummaryReport } from '../metrics/reports';
import type { DataSetKind, Plan } from '../plan/plan';
import { assumed, input, unavailable, weakestInput, weakestOf, type Draft } from './draft';
import { changedOn, measured, measuredOn } from './measured';

/** Fewer customers make no rate. */
const fewest = 10;

type CustomerId = 'repeat.rate' | 'repeat.daysToSecond' | 'customers.total' | 'customers.active' | 'customers.opening';

/** How many customers there are and how many come back. */
export function customerFigures(plan: Plan, data: DataReport | undefined): Record<CustomerId, Draft> {
	return {
		...repeatFigures(plan, data),
		...countFigures(plan, data),
		'customers.opening': opening(plan),
	};
}

/** Those the plan begins with, as the projection counts them. */
function opening(plan: Plan): Draft {
	const { firstYear, established } = plan.baseline.opening;
	const inputs = [assumed('openingFirstYear', firstYear, 'count'), assumed('openingEstablished', established, 'count')];
	return {
		value: firstYear.likely + established.likely,
		inputs,
		provenance: weakestInput(inputs),
		date: changedOn(plan),
	};
}

function repeatFigures(plan: Plan, data: DataReport | undefined): Record<'repeat.rate' | 'repeat.daysToSecond', Draft> {
	const report = data?.transactions;
	if (!report?.repeat) {
		if (data?.summaries) return repeatOfSummaries(plan, data.summaries);
		const missing = unavailable(report ? 'no-named-customers' : 'no-transactions');
		return { 'repeat.rate': missing, 'repeat.daysToSecond': missing };
	}
	const { repeat, daysToSecond, lastDay } = report;
	return {
		'repeat.rate': repeatRate(plan, 'transactions', { ...report, repeat }),
		'repeat.daysToSecond':
			daysToSecond === undefined
				? unavailable('no-repeat')
				: {
						value: daysToSecond,
						n: repeat.customers,
						inputs: [input('repeatCustomers', repeat.customers, 'count')],
						...measuredOn(plan, 'transactions', lastDay, repeat.customers),
					},
	};
}

/** Summaries know how often, but not when in between. */
const repeatOfSummaries = (plan: Plan, summaries: SummaryReport) => ({
	'repeat.rate': repeatRate(plan, 'summaries', summaries),
	'repeat.daysToSecond': unavailable('no-single-purchases'),
});

/** From single purchases or from summaries: of few customers there is none. */
function repeatRate(
	plan: Plan,
	kind: DataSetKind,
	report: Pick<SummaryReport, 'repeat' | 'customers' | 'lastDay'>,
): Draft {
	const { repeat, customers, lastDay } = report;
	if (customers < fewest) return unavailable('too-few', customers);
	return {
		value: repeat.rate,
		interval: repeat.interval,
		intervalKind: 'wilson',
		n: customers,
		inputs: [input('repeatCustomers', repeat.customers, 'count'), input('customers', customers, 'count')],
		...measuredOn(plan, kind, lastDay, customers),
	};
}

/** From the files; without any, as the plan defines or assumes them. */
function countFigures(plan: Plan, data: DataReport | undefined): Record<'customers.total' | 'customers.active', Draft> {
	const { contracts, summaries } = data ?? {};
	const transactions = data?.transactions?.customers ? data.transactions : undefined;
	const contractual = plan.business.relation === 'contractual';
	const kind = contracts && (contractual || !(transactions ?? summaries)) ? 'customers' : 'transactions';
	if (kind === 'transactions' && !transactions && summaries) return countOfSummaries(plan, summaries);
	const report = kind === 'customers' ? contracts : transactions;
	// Who has left a list of customers, only contracts with their ends say.
	const isList = kind === 'customers' && !(contractual && contracts?.hasUntil);
	const active = isList ? undefined : report?.activeAtEnd;
	const shared = report && {
		n: report.customers,
		provenance: measured(plan, kind, report.lastDay, report.customers),
		date: dayText(report.lastDay),
	};
	if (report && active !== undefined) {
		const customers = input('customers', report.customers, 'count');
		const window = kind === 'transactions' && transactions ? [input('window', transactions.windowDays, 'days')] : [];
		return {
			'customers.total': { ...shared, value: report.customers, inputs: [] },
			'customers.active': { ...shared, value: active, inputs: [customers, ...window] },
		};
	}
	const { opening } = plan.baseline;
	const given = plan.definitions.activeCustomers;
	const inputs = given
		? [assumed('activeCustomers', given, 'count')]
		: [
				input(
					'start',
					opening.firstYear.likely + opening.established.likely,
					'count',
					weakestOf([opening.firstYear.provenance, opening.established.provenance]),
				),
			];
	const value = inputs[0]!.value;
	return {
		'customers.total': shared ? { ...shared, value: shared.n, inputs: [] } : unavailable('no-customers'),
		'customers.active':
			value > 0
				? { value, inputs, provenance: weakestInput(inputs), date: changedOn(plan) }
				: unavailable('no-customers'),
	};
}

function countOfSummaries(
	plan: Plan,
	{ customers, activity, windowDays, lastDay }: SummaryReport,
): Record<'customers.total' | 'customers.active', Draft> {
	return {
		'customers.total': {
			value: customers,
			n: customers,
			inputs: [],
			...measuredOn(plan, 'summaries', lastDay, customers),
		},
		'customers.active': activity
			? {
					value: activity.active,
					n: activity.customers,
					inputs: [input('customers', activity.customers, 'count'), input('window', windowDays, 'days')],
					...measuredOn(plan, 'summaries', lastDay, activity.customers),
				}
			: unavailable('no-single-purchases'),
	};
}
