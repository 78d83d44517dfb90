import type { Transactions } from '../columns';
import type { Provenance } from '../plan/assumption';
import type { DataSet, Plan } from '../plan/plan';
import {
	assume,
	demoBase,
	demoDataSet,
	demoLastMonth,
	demoMeasure,
	measuredIn,
	shareOf,
	type DemoOptions,
} from './demo-plan';
import { shopFiles, shopSeason } from './shop-columns';
import { shopFigures } from './shop-figures';

/** Days without an order after which the shop no longer counts a customer as active. */
const activityWindow = 180;

/** The online shop: its baseline is read off its own orders. */
export function shopPlan(options: DemoOptions): Plan {
	const words = options.words.demo.shop;
	const base = demoBase(options, {
		demo: 'shop',
		name: 'Tee & Ton',
		industry: 'shop',
		relation: 'nonContractual',
		words,
		founder: { hourlyCost: 3_300, hoursPerMonth: 30 },
		team: { hourlyCost: 2_200, hoursPerMonth: 30 },
		ranking: ['keep', 'basket', 'satisfaction', 'winBack', 'brand', 'data'],
	});
	const { orders, customers, answers } = shopFiles(demoLastMonth(options.today), options.language);
	const dataSets = [orders, customers, answers].map((file) => demoDataSet(file, options));
	const measures = words.measures;
	return {
		...base,
		dataSets,
		baseline: shopBaseline(base, options, dataSets[0]!, orders.columns),
		definitions: { activityWindow },
		measures: [
			demoMeasure('secondPurchaseVoucher', base, measures.secondPurchaseVoucher, options),
			demoMeasure('followUp', base, measures.followUp, options, { legalBasis: 'uwg7-3' }),
			demoMeasure('newsletter', base, measures.newsletter, options, { legalBasis: 'consent', start: 1 }),
			demoMeasure('complaintRecovery', base, measures.complaintRecovery, options),
			demoMeasure('topCustomersGift', base, measures.topCustomersGift, options, {
				reach: assume(0.16, 0.12, 0.2, { kind: 'own', note: words.sources.estimate }),
			}),
		],
	};
}

function shopBaseline({ baseline }: Plan, options: DemoOptions, file: DataSet, orders: Transactions): Plan['baseline'] {
	const figures = shopFigures(orders, activityWindow);
	const { sources, definitions } = options.words.demo.shop;
	const own: Provenance = { kind: 'own', note: sources.estimate };
	const accounts: Provenance = { kind: 'measured', source: sources.accounts, date: options.today };
	const measured = measuredIn(file, options.today);
	const active = measured(definitions.active, orders.customers.length);
	const bought = measured(definitions.purchases, figures.orders);
	const round = (value: number, digits: number) => Number(value.toFixed(digits));
	const around = (likely: number, spread: number, provenance: Provenance, digits: number) =>
		assume(
			round(likely, digits),
			round(likely * (1 - spread), digits),
			round(likely * (1 + spread), digits),
			provenance,
		);
	return {
		...baseline,
		opening: {
			firstYear: { likely: figures.opening.firstYear, provenance: active },
			established: { likely: figures.opening.established, provenance: active },
		},
		acquired: {
			perMonth: around(figures.acquired / 12, 0.2, measured(definitions.active, figures.acquired), 1),
			growth: assume(0.04, -0.05, 0.1, own),
			season: [...shopSeason],
		},
		retention: {
			firstYear: shareOf(figures.firstYear, measured(definitions.firstYear, figures.firstYear.n)),
			established: shareOf(figures.established, measured(definitions.established, figures.established.n)),
		},
		purchasesPerYear: around(figures.purchasesPerYear, 0.1, bought, 2),
		basket: around(figures.basket, 0.05, bought, 0),
		margin: assume(0.5, 0.46, 0.54, accounts),
		fixedCosts: assume(210_000, 190_000, 240_000, accounts),
		ownerSalary: { likely: 180_000, provenance: own },
		loanService: { likely: 30_000, provenance: accounts },
	};
}
