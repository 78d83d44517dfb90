import { dayText, lastDayOfMonth, monthOfDay } from '../calendar';
import { stillHere, type Customers, type Transactions } from '../columns';
import type { Provenance } from '../plan/assumption';
import type { DataSet, Plan } from '../plan/plan';
import { consultancyFiles } from './consultancy-columns';
import {
	assume,
	dayOf,
	demoBase,
	demoDataSet,
	demoLastMonth,
	demoMeasure,
	measuredIn,
	shareOf,
	type DemoOptions,
} from './demo-plan';

/** The consultancy: clients under contracts of a year each, its baseline read off contracts and invoices. */
export function consultancyPlan(options: DemoOptions): Plan {
	const words = options.words.demo.consultancy;
	const base = demoBase(options, {
		demo: 'consultancy',
		name: 'Lindqvist & Partner',
		industry: 'consulting',
		relation: 'contractual',
		words,
		founder: { hourlyCost: 8_000, hoursPerMonth: 32 },
		team: { hourlyCost: 5_500, hoursPerMonth: 20 },
		ranking: ['keep', 'satisfaction', 'data', 'basket', 'brand', 'winBack'],
	});
	const { contracts, invoices } = consultancyFiles(demoLastMonth(options.today), options.language);
	const contractSet = demoDataSet(contracts, options);
	const invoiceSet = demoDataSet(invoices, options);
	const measures = words.measures;
	return {
		...base,
		dataSets: [contractSet, invoiceSet],
		baseline: {
			...base.baseline,
			...fromContracts(contracts.columns, contractSet, options),
			...fromInvoices(invoices.columns, invoiceSet, options),
			margin: assume(0.62, 0.56, 0.68, { kind: 'measured', source: words.sources.accounts, date: options.today }),
			fixedCosts: assume(450_000, 420_000, 500_000, { kind: 'own', note: words.sources.estimate }),
			ownerSalary: { likely: 550_000, provenance: { kind: 'own', note: words.sources.estimate } },
		},
		measures: [
			demoMeasure('clientDialogue', base, measures.clientDialogue, options),
			demoMeasure('feedbackLoop', base, measures.feedbackLoop, options, { legalBasis: 'uwg7-3' }),
			// On what its invitations rest stays open: the demo shows how the check asks for it.
			demoMeasure('education', base, measures.education, options),
			demoMeasure('advisoryBoard', base, measures.advisoryBoard, options),
		],
		survey: {
			tallies: [
				{
					id: options.newId(),
					date: dayText(dayOf(options.today) - 35),
					counts: [0, 0, 0, 1, 0, 1, 2, 4, 6, 6, 4],
					method: words.survey,
				},
			],
		},
		definitions: { activityWindow: 365 },
	};
}

/** Opening stock, newcomers and renewals. A contract runs whole years; each end of a year is a renewal or a loss. */
function fromContracts(contracts: Customers, set: DataSet, { today, words }: DemoOptions) {
	const { definitions, sources } = words.demo.consultancy;
	const measured = measuredIn(set, today);
	const lastMonth = demoLastMonth(today);
	const lastDay = lastDayOfMonth(lastMonth - 1);
	const opening = { firstYear: 0, established: 0 };
	const renewals = { firstYear: { of: 0, n: 0 }, established: { of: 0, n: 0 } };
	let acquired = 0;
	for (let i = 0; i < contracts.rows; i++) {
		const since = monthOfDay(contracts.since[i]!);
		const left = contracts.until[i] !== stillHere;
		const end = left ? monthOfDay(contracts.until[i]!) : lastMonth;
		if (since >= lastMonth - 12) acquired++;
		if (contracts.until[i]! > lastDay) opening[since >= lastMonth - 12 ? 'firstYear' : 'established']++;
		for (let term = 1; since + 12 * term <= end; term++) {
			const counts = renewals[term === 1 ? 'firstYear' : 'established'];
			const renewed = !(left && since + 12 * term === end);
			// A term that ends with the data is not decided yet.
			if (renewed && since + 12 * term >= lastMonth) continue;
			counts.n++;
			if (renewed) counts.of++;
		}
	}
	const counted = measured(definitions.contracts, contracts.rows);
	const perMonth = Number((acquired / 12).toFixed(2));
	const own: Provenance = { kind: 'own', note: sources.estimate };
	return {
		opening: {
			firstYear: { likely: opening.firstYear, provenance: counted },
			established: { likely: opening.established, provenance: counted },
		},
		acquired: {
			perMonth: assume(perMonth, perMonth / 2, perMonth * 1.5, measured(definitions.contracts, acquired)),
			growth: assume(0, -0.1, 0.05, own),
			season: Array.from({ length: 12 }, () => 1),
		},
		retention: {
			firstYear: shareOf(renewals.firstYear, measured(definitions.firstYear, renewals.firstYear.n)),
			established: shareOf(renewals.established, measured(definitions.established, renewals.established.n)),
		},
	} satisfies Partial<Plan['baseline']>;
}

/** Four invoices a year; their mean over the last twelve months. */
function fromInvoices(invoices: Transactions, set: DataSet, { today, words }: DemoOptions) {
	const yearAgo = lastDayOfMonth(demoLastMonth(today) - 13);
	const amounts = [...invoices.amount.values].filter((_, i) => invoices.day[i]! > yearAgo);
	const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
	const measured = measuredIn(set, today)(words.demo.consultancy.definitions.invoices, amounts.length);
	return {
		purchasesPerYear: { likely: 4, provenance: measured },
		basket: assume(Math.round(mean), Math.round(mean * 0.92), Math.round(mean * 1.08), measured),
	} satisfies Partial<Plan['baseline']>;
}
