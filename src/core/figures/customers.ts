import { dayText } from '../calendar';
import type { DataReport, TransactionReport } from '../metrics/reports';
import type { Plan } from '../plan/plan';
import { assumed, input, unavailable, weakestInput, weakestOf, type Draft } from './draft';
import { changedOn, measured } from './measured';

/** Fewer customers make no rate. */
const fewest = 10;

type CustomerId = 'repeat.rate' | 'repeat.daysToSecond' | 'customers.total' | 'customers.active';

/** How many customers there are and how many come back. */
export function customerFigures(plan: Plan, data: DataReport | undefined): Record<CustomerId, Draft> {
	return {
		...repeatFigures(plan, data?.transactions),
		...countFigures(plan, data),
	};
}

function repeatFigures(
	plan: Plan,
	report: TransactionReport | undefined,
): Record<'repeat.rate' | 'repeat.daysToSecond', Draft> {
	if (!report) {
		return { 'repeat.rate': unavailable('no-transactions'), 'repeat.daysToSecond': unavailable('no-transactions') };
	}
	const { repeat, customers, daysToSecond, lastDay } = report;
	const date = dayText(lastDay);
	const inputs = [input('repeatCustomers', repeat.customers, 'count'), input('customers', customers, 'count')];
	return {
		'repeat.rate':
			customers < fewest
				? unavailable('too-few', customers)
				: {
						value: repeat.rate,
						interval: repeat.interval,
						intervalKind: 'wilson',
						n: customers,
						inputs,
						provenance: measured(plan, 'transactions', lastDay, customers),
						date,
					},
		'repeat.daysToSecond':
			daysToSecond === undefined
				? unavailable('no-repeat')
				: {
						value: daysToSecond,
						n: repeat.customers,
						inputs: inputs.slice(0, 1),
						provenance: measured(plan, 'transactions', lastDay, repeat.customers),
						date,
					},
	};
}

/** From the files; without any, as the plan defines or assumes them. */
function countFigures(plan: Plan, data: DataReport | undefined): Record<'customers.total' | 'customers.active', Draft> {
	const { contracts, transactions } = data ?? {};
	const contractual = plan.business.relation === 'contractual';
	const kind = contracts && (contractual || !transactions) ? 'customers' : 'transactions';
	const report = kind === 'customers' ? contracts : transactions;
	if (report) {
		const shared = {
			n: report.customers,
			provenance: measured(plan, kind, report.lastDay, report.customers),
			date: dayText(report.lastDay),
		};
		const customers = input('customers', report.customers, 'count');
		const window = kind === 'transactions' && transactions ? [input('window', transactions.windowDays, 'days')] : [];
		return {
			'customers.total': { ...shared, value: report.customers, inputs: [] },
			'customers.active': { ...shared, value: report.activeAtEnd, inputs: [customers, ...window] },
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
		'customers.total': unavailable('no-customers'),
		'customers.active':
			value > 0
				? { value, inputs, provenance: weakestInput(inputs), date: changedOn(plan) }
				: unavailable('no-customers'),
	};
}
