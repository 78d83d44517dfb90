import type { PlacedAssumption, Plan } from '../plan/plan';
import { valueOf, type Case } from '../plan/assumption';
import { retentionCost } from '../metrics/retention-cost';
import type { Projection, ProjectionMonth } from '../projection/input';
import type { PlanProjection } from '../projection/plan-projection';
import { projectionInput } from '../projection/plan-to-input';
import { project } from '../projection/project';
import { casesBetween, hasRange, input, opposite, unavailable, weakestOf, type Draft } from './draft';
import type { MissingReason } from './figure';
import { changedOn } from './measured';

type CostId =
	| 'retentionCost.year'
	| 'retentionCost.perActive'
	| 'retentionCost.perActiveQuarter'
	| 'retentionCost.hoursPerActive'
	| 'plan.budgetYear1'
	| 'plan.hoursYear1';

/** What keeping customers costs in the plan's first year, in money and in hours. */
export function costFigures(
	plan: Plan,
	{ likely }: PlanProjection,
	assumptions: readonly PlacedAssumption[],
): Record<CostId, Draft> {
	const cases = costCases(plan, assumptions);
	const rests = weakestOf(
		assumptions.filter(({ path }) => !path.startsWith('baseline')).map((one) => one.assumption.provenance),
	);
	const shared = { provenance: rests, date: changedOn(plan) };
	const year = spent(likely, 12);
	const quarter = spent(likely, 3);
	const spread = (of: (projection: Projection, which: Case) => number | undefined) =>
		cases ? casesBetween(of(cases.low, 'low'), of(cases.high, 'high')) : {};
	const perActive = (months: number, of: 'cost' | 'hours'): Draft => {
		const missing = of === 'cost' ? missingCosts(plan) : missingHours(plan);
		if (missing) return unavailable(missing);
		const at = (projection: Projection, which: Case) =>
			retentionCost(spent(projection, months)[of], active(plan, projection, months, opposite[which]));
		const value = at(likely, 'likely');
		if (value === undefined) return unavailable('no-active-customers');
		const customers = active(plan, likely, months, 'likely');
		return {
			...shared,
			value,
			...spread(at),
			inputs: [
				of === 'hours'
					? input('hours', year.hours, 'hours', rests)
					: months === 3
						? input('retentionCostQuarter', quarter.cost, 'money', rests)
						: input('retentionCost', year.cost, 'money', rests),
				input('activeCustomers', customers, 'count', plan.definitions.activeCustomers?.provenance),
			],
			period: { month: plan.business.firstMonth, months },
		};
	};
	const total = (of: 'cost' | 'hours', inputs: Parameters<typeof input>[]): Draft => {
		const missing = of === 'cost' ? missingCosts(plan) : missingHours(plan);
		if (missing) return unavailable(missing);
		return {
			...shared,
			value: year[of],
			...spread((projection) => spent(projection, 12)[of]),
			inputs: inputs.map((parts) => input(...parts)),
			period: { month: plan.business.firstMonth, months: 12 },
		};
	};
	return {
		'retentionCost.year': total('cost', [
			['costTeam', year.team, 'money'],
			['costTools', year.tools, 'money'],
			['costEngagement', year.engagement, 'money'],
		]),
		'retentionCost.perActive': perActive(12, 'cost'),
		'retentionCost.perActiveQuarter': perActive(3, 'cost'),
		'retentionCost.hoursPerActive': perActive(12, 'hours'),
		'plan.budgetYear1': total('cost', [
			['costCash', year.cost - year.imputed, 'money'],
			['costImputed', year.imputed, 'money'],
		]),
		'plan.hoursYear1': total('hours', []),
	};
}

/** The number given by definition, else the average of the months. */
function active(plan: Plan, { months }: Projection, count: number, which: Case): number {
	const given = plan.definitions.activeCustomers;
	if (given) return valueOf(given, which);
	const period = months.slice(0, count);
	return period.reduce((sum, month) => sum + month.active, 0) / period.length;
}

function spent({ months }: Projection, count: number) {
	const sum = (of: (month: ProjectionMonth) => number) =>
		months.slice(0, count).reduce((total, month) => total + of(month), 0);
	return {
		cost: sum((month) => month.retentionCost),
		team: sum((month) => month.costTeam),
		tools: sum((month) => month.costTools),
		engagement: sum((month) => month.costEngagement),
		imputed: sum((month) => month.imputedStaff),
		hours: sum((month) => month.measureHours.reduce((total, hours) => total + hours, 0)),
	};
}

/** The plan with reach, effects and costs of all measures at their low and at their high values, where any has a range. */
function costCases(
	plan: Plan,
	assumptions: readonly PlacedAssumption[],
): { low: Projection; high: Projection } | undefined {
	const given = plan.definitions.activeCustomers;
	const ofMeasures = assumptions.filter(({ path }) => path.startsWith('measures'));
	if (![given, ...ofMeasures.map((one) => one.assumption)].some((one) => one && hasRange(one))) return undefined;
	return {
		low: project(projectionInput(plan, { effects: 'low', costs: 'low' })),
		high: project(projectionInput(plan, { effects: 'high', costs: 'high' })),
	};
}

function missingCosts({ measures }: Plan): MissingReason | undefined {
	if (measures.length === 0) return 'no-measures';
	return measures.some(({ costs, hours }) => costs.length + hours.length > 0) ? undefined : 'no-cost-lines';
}

function missingHours({ measures }: Plan): MissingReason | undefined {
	if (measures.length === 0) return 'no-measures';
	return measures.some(({ hours }) => hours.length > 0) ? undefined : 'no-hours';
}
