import { dayText } from '../calendar';
import type { Assumption, Provenance } from '../plan/assumption';
import type { CostLine, HourLine, Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { assume, dayOf, demoBase, demoMeasure, hourLines, type DemoOptions } from './demo-plan';

/**
 * The café of R59. Its quarter is exact in every quarter of the first year: team 5,000 + tools 900 + engagement 2,500
 * = 8,400 over 700 customers = 12 each. So nothing in the first year falls due once or depends on takings:
 *
 * | a quarter   | tools | engagement | owner h × 40 | team h × 20 |
 * | stamp card  |   450 |      1,800 |           15 |         123 |
 * | newsletter  |   150 |            |           19 |           6 |
 * | complaints  |       |        400 |            9 |          12 |
 * | birthdays   |   300 |        300 |            7 |           9 |
 * | together    |   900 |      2,500 |   50 = 2,000 | 150 = 3,000 |
 *
 * The regulars' evening joins in the second year.
 */
export function cafePlan(options: DemoOptions): Plan {
	const words = options.words.demo.cafe;
	const base = demoBase(options, {
		demo: 'cafe',
		name: 'The Daily Grind',
		industry: 'cafe',
		relation: 'nonContractual',
		words,
		founder: { hourlyCost: 4_000, hoursPerMonth: 28 },
		team: { hourlyCost: 2_000, hoursPerMonth: 60 },
		ranking: ['keep', 'satisfaction', 'basket', 'brand', 'data', 'winBack'],
	});
	const surveyDay = dayText(dayOf(options.today) - 21);
	return {
		...base,
		baseline: cafeBaseline(base, options, surveyDay),
		measures: cafeMeasures(base, options),
		survey: {
			tallies: [
				{
					id: options.newId(),
					date: surveyDay,
					counts: [0, 0, 1, 0, 1, 2, 4, 6, 8, 9, 7],
					method: words.cafeSources.survey,
				},
			],
		},
		threeNumbers: { start: 690, end: 700, gained: 72, period: 'quarter', date: options.today },
		definitions: {
			activityWindow: 90,
			activeCustomers: {
				likely: 700,
				provenance: { kind: 'literature', source: words.cafeSources.article, note: words.cafeSources.articleNote },
			},
		},
	};
}

function cafeBaseline({ baseline }: Plan, { words, today }: DemoOptions, surveyDay: string): Plan['baseline'] {
	const { cafeSources, sources } = words.demo.cafe;
	const own: Provenance = { kind: 'own', note: sources.estimate };
	const cards: Provenance = { kind: 'measured', source: cafeSources.cards, date: today, n: 690 };
	const till: Provenance = { kind: 'measured', source: cafeSources.till, date: today };
	const asked: Provenance = { kind: 'asked', source: cafeSources.survey, date: surveyDay, n: 38 };
	const accounts: Provenance = { kind: 'measured', source: sources.accounts, date: today };
	const exactly = (likely: number, provenance: Provenance): Assumption => ({ likely, provenance });
	return {
		...baseline,
		opening: { firstYear: exactly(250, cards), established: exactly(450, cards) },
		acquired: { ...baseline.acquired, perMonth: assume(24, 18, 30, cards), growth: assume(0, -0.05, 0.05, own) },
		retention: { firstYear: assume(0.58, 0.5, 0.66, own), established: assume(0.74, 0.68, 0.79, cards) },
		purchasesPerYear: assume(56, 46, 64, asked),
		basket: assume(760, 720, 800, till),
		margin: assume(0.66, 0.62, 0.7, accounts),
		acquisition: baseline.acquisition.map((line) => {
			if (line.kind === 'ads') return { ...line, amount: assume(90_000, 80_000, 110_000, accounts) };
			if (line.kind === 'content') return { ...line, amount: assume(25_000, 15_000, 35_000, own) };
			return line;
		}),
		fixedCosts: assume(850_000, 820_000, 900_000, accounts),
		ownerSalary: exactly(240_000, own),
		loanService: exactly(65_000, accounts),
	};
}

function cafeMeasures(plan: Plan, options: DemoOptions): Measure[] {
	const { newId } = options;
	const { costs, measures, sources } = options.words.demo.cafe;
	const own: Provenance = { kind: 'own', note: sources.estimate };
	const owner = plan.team[0]!.id;
	const team = plan.team[1]!.id;
	const range = (low: number, likely: number, high: number) => assume(likely, low, high, own);
	const cost = (
		name: keyof typeof costs,
		per: CostLine['per'],
		amount: number,
		line: Pick<CostLine, 'group' | 'preset'>,
	) => ({
		id: newId(),
		name: costs[name],
		per,
		amount: { likely: amount, provenance: own },
		...line,
	});
	type Hours = readonly [analysis: number, planning: number, execution: number, control: number];
	const hours = (role: string, [analysis, planning, execution, control]: Hours, monthly: HourLine['phase'][]) =>
		hourLines(
			role,
			{ analysis, planning, execution, control },
			Object.fromEntries(monthly.map((phase) => [phase, 'month' as const])),
			own,
			newId,
		);
	return [
		demoMeasure('stampCard', plan, measures.stampCard, options, {
			reach: range(0.5, 0.65, 0.75),
			effects: { loss: range(0.1, 0.22, 0.3), purchases: range(0.05, 0.11, 0.15) },
			costs: [
				cost('software', 'month', 15_000, { group: 'tools', preset: 'loyaltySoftware' }),
				cost('freeCoffee', 'month', 60_000, { group: 'engagement', preset: 'rewards' }),
			],
			hours: [
				...hours(owner, [2, 1, 3, 1], ['execution', 'control']),
				...hours(team, [0, 0, 40, 1], ['execution', 'control']),
			],
		}),
		demoMeasure('newsletter', plan, measures.newsletter, options, {
			legalBasis: 'consent',
			reach: range(0.25, 0.4, 0.5),
			effects: { loss: range(0.03, 0.08, 0.12), purchases: range(0, 0.025, 0.05) },
			costs: [cost('mailing', 'month', 5_000, { group: 'tools', preset: 'email' })],
			hours: [...hours(owner, [1, 2, 5, 1], ['execution']), ...hours(team, [0, 0, 2, 0], ['execution'])],
		}),
		demoMeasure('complaintRecovery', plan, measures.complaintRecovery, options, {
			reach: range(0.08, 0.12, 0.15),
			effects: { loss: range(0.3, 0.5, 0.65) },
			costs: [cost('goodwill', 'quarter', 40_000, { group: 'engagement', preset: 'recognition' })],
			hours: [...hours(owner, [1, 1, 2, 1], ['execution']), ...hours(team, [0, 0, 4, 0], ['execution'])],
		}),
		demoMeasure('birthdayGreeting', plan, measures.birthdayGreeting, options, {
			start: 0,
			reach: range(0.35, 0.5, 0.6),
			effects: { loss: range(0.03, 0.1, 0.15) },
			costs: [
				cost('crm', 'month', 10_000, { group: 'tools', preset: 'crm' }),
				cost('cake', 'month', 10_000, { group: 'engagement', preset: 'rewards' }),
			],
			hours: [...hours(owner, [1, 1, 1, 2], ['execution']), ...hours(team, [0, 0, 3, 0], ['execution'])],
		}),
		demoMeasure('regularsEvening', plan, measures.regularsEvening, options, {
			start: 13,
			legalBasis: 'consent',
			reach: range(0.06, 0.1, 0.14),
			effects: { loss: range(0.1, 0.25, 0.4), referrals: range(0, 0.15, 0.25) },
			costs: [
				cost('music', 'quarter', 25_000, { group: 'engagement', preset: 'recognition' }),
				cost('tasting', 'quarter', 18_000, { group: 'engagement', preset: 'recognition' }),
			],
			hours: [...hours(owner, [0, 2, 3, 1], []), ...hours(team, [0, 0, 8, 0], [])],
		}),
	];
}
