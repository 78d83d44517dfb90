import { dayText } from '../calendar';
import type { Plan } from '../plan/plan';
import { consultancyFiles } from './consultancy-columns';
import { assume, dayOf, demoBase, demoDataSet, demoLastMonth, demoMeasure, type DemoOptions } from './demo-plan';
import { withMeasured } from './measured-baseline';

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
	const files = Object.values(consultancyFiles(demoLastMonth(options.today), options.language));
	const measures = words.measures;
	const plan: Plan = {
		...base,
		dataSets: files.map((file) => demoDataSet(file, options)),
		baseline: {
			...base.baseline,
			acquired: {
				...base.baseline.acquired,
				growth: assume(0, -0.1, 0.05, { kind: 'own', note: words.sources.estimate }),
				season: Array.from({ length: 12 }, () => 1),
			},
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
	return withMeasured(plan, files, options);
}
