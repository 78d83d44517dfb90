import type { Provenance } from '../plan/assumption';
import type { Plan } from '../plan/plan';
import { assume, demoBase, demoDataSet, demoLastMonth, demoMeasure, type DemoOptions } from './demo-plan';
import { withMeasured } from './measured-baseline';
import { shopFiles } from './shop-columns';

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
	const files = Object.values(shopFiles(demoLastMonth(options.today), options.language));
	const measures = words.measures;
	const plan: Plan = {
		...base,
		dataSets: files.map((file) => demoDataSet(file, options)),
		baseline: shopBaseline(base, options),
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
	return withMeasured(plan, files, options);
}

/** What no orders say: margin, growth, what the business has to carry. */
function shopBaseline({ baseline }: Plan, options: DemoOptions): Plan['baseline'] {
	const { sources } = options.words.demo.shop;
	const own: Provenance = { kind: 'own', note: sources.estimate };
	const accounts: Provenance = { kind: 'measured', source: sources.accounts, date: options.today };
	return {
		...baseline,
		acquired: { ...baseline.acquired, growth: assume(0.04, -0.05, 0.1, own) },
		margin: assume(0.5, 0.46, 0.54, accounts),
		fixedCosts: assume(210_000, 190_000, 240_000, accounts),
		ownerSalary: { likely: 180_000, provenance: own },
		loanService: { likely: 30_000, provenance: accounts },
	};
}
