import { aliasesOf } from '../metrics/aliases';
import { contractReport } from '../metrics/contract-report';
import { transactionReport } from '../metrics/transaction-report';
import type { Plan } from '../plan/plan';
import { takeOver, takeOverOf } from '../plan/take-over';
import type { DemoColumns } from './columns';
import { dayOf, type DemoOptions } from './demo-plan';

/** The plan of a demo with everything its own rows say about where it begins, as its reader would take it over. */
export function withMeasured(plan: Plan, files: readonly DemoColumns[], { today, words }: DemoOptions): Plan {
	const columns = files.map((file) => file.columns);
	const customers = columns.filter((set) => set.kind === 'customers');
	const transactions = columns.filter((set) => set.kind === 'transactions');
	const aliases = aliasesOf(customers);
	const { currency } = plan.business;
	const windowDays = plan.definitions.activityWindow;
	const report = {
		transactions: transactionReport(transactions, { windowDays, currency, aliases }),
		contracts: contractReport(customers, dayOf(today), aliases),
		nps: undefined,
	};
	const found = takeOverOf(plan, report, words.demo.definition);
	return found ? takeOver(plan, found.proposals) : plan;
}
