import type { PlacedAssumption, Plan } from '../plan/plan';
import type { Case } from '../plan/assumption';
import { retentionCost } from '../metrics/retention-cost';
import { budgetLines } from '../plan/budget-lines';
import { budgetYear } from '../plan/budget-year';
import type { Projection, ProjectionMonth } from '../projection/input';
import type { PlanProjection } from '../projection/plan-projection';
import { projectionInput, type Cases } from '../projection/plan-to-input';
import { project } from '../projection/project';
import { activeCustomers, type ProjectedCase } from './active-customers';
import { hasRange, input, measuresBetween, unavailable, weakestOf, type Draft } from './draft';
import type { MissingReason } from './figure';
import { changedOn } from './measured';

type CostId =
	| 'retentionCost.year'
	| 'retentionCost.perActive'
	| 'retentionCost.perActiveQuarter'
	| 'retentionCost.hoursPerActive'
	| 'retentionCost.net'
	| 'plan.budgetYear1'
	| 'plan.hoursYear1';

/**
 * What keeping customers costs in the plan's first year, in money and in hours. The parts of the year's cost are inputs as the
 * budget shows them, so that they add up.
 * @param measured the key figure `customers.active`: the denominator, where the plan chose it
 */
export function costFigures(
	plan: Plan,
	projection: PlanProjection,
	assumptions: readonly PlacedAssumption[],
	measured: Draft,
): Record<CostId, Draft> {
	const { likely } = projection;
	const cases = costCases(plan, assumptions);
	const whole = { input: projectionInput(plan), projection: likely };
	const active = activeCustomers(
		plan,
		{ likely: whole, low: cases?.low ?? whole, high: cases?.high ?? whole },
		measured,
	);
	const rests = weakestOf(
		assumptions.filter(({ path }) => !path.startsWith('baseline')).map((one) => one.assumption.provenance),
	);
	const shared = { provenance: rests, date: changedOn(plan) };
	const year = spent(likely, 12);
	const quarter = spent(likely, 3);
	const shown = budgetYear(budgetLines(plan, likely.months.slice(0, 12)), likely);
	const spread = (of: (projection: Projection, which: Case) => number | undefined) =>
		cases ? measuresBetween(of(cases.low.projection, 'low'), of(cases.high.projection, 'high')) : {};
	const perActive = (months: number, of: 'cost' | 'hours'): Draft => {
		const missing = of === 'cost' ? missingCosts(plan) : missingHours(plan);
		if (missing) return unavailable(missing);
		const at = (projection: Projection, which: Case) =>
			retentionCost(spent(projection, months)[of], active.at(months, which) ?? 0);
		const value = at(likely, 'likely');
		const customers = active.at(months);
		if (value === undefined || customers === undefined) return unavailable(active.missing);
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
				...active.inputs(customers),
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
			['costTeam', shown.groups.team, 'money'],
			['costTools', shown.groups.tools, 'money'],
			['costEngagement', shown.groups.engagement, 'money'],
		]),
		'retentionCost.perActive': perActive(12, 'cost'),
		'retentionCost.perActiveQuarter': perActive(3, 'cost'),
		'retentionCost.hoursPerActive': perActive(12, 'hours'),
		'retentionCost.net': missingCosts(plan) ? unavailable(missingCosts(plan)!) : { ...shared, ...net(projection, 12) },
		'plan.budgetYear1': total('cost', [
			['costCash', shown.cash, 'money'],
			['costImputed', shown.imputed, 'money'],
		]),
		'plan.hoursYear1': total('hours', []),
	};
}

/**
 * Retention cost less the contribution the measures bring on top in the same months. Below 0 they would earn more than they
 * cost at once, which hardly ever happens (R73): a reason to look at what is assumed.
 */
function net({ likely, cautious, favourable, without }: PlanProjection, months: number) {
	const contribution = (projection: Projection) =>
		projection.months.slice(0, months).reduce((sum, month) => sum + month.contribution, 0);
	const base = contribution(without);
	const of = (projection: Projection) => spent(projection, months).cost - (contribution(projection) - base);
	const value = of(likely);
	const ends = [value, of(cautious), of(favourable)];
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	return {
		value,
		...(high > low && measuresBetween(low, high)),
		inputs: [
			input('retentionCost', spent(likely, months).cost, 'money'),
			input('contributionWith', contribution(likely), 'money'),
			input('contributionWithout', base, 'money'),
		],
	};
}

function spent({ months }: Projection, count: number) {
	const sum = (of: (month: ProjectionMonth) => number) =>
		months.slice(0, count).reduce((total, month) => total + of(month), 0);
	return {
		cost: sum((month) => month.retentionCost),
		hours: sum((month) => month.measureHours.reduce((total, hours) => total + hours, 0)),
	};
}

/** The plan with reach, effects and costs of all measures at their low and at their high values, where any has a range. */
function costCases(
	plan: Plan,
	assumptions: readonly PlacedAssumption[],
): { low: ProjectedCase; high: ProjectedCase } | undefined {
	const given = plan.definitions.activeCustomers;
	const ofMeasures = assumptions.filter(({ path }) => path.startsWith('measures'));
	if (![given, ...ofMeasures.map((one) => one.assumption)].some((one) => one && hasRange(one))) return undefined;
	// Only the first year is asked for.
	const projected = (cases: Cases): ProjectedCase => {
		const input = { ...projectionInput(plan, cases), horizon: 12 };
		return { input, projection: project(input) };
	};
	return { low: projected({ effects: 'low', costs: 'low' }), high: projected({ effects: 'high', costs: 'high' }) };
}

function missingCosts({ measures }: Plan): MissingReason | undefined {
	if (measures.length === 0) return 'no-measures';
	return measures.some(({ costs, hours }) => costs.length + hours.length > 0) ? undefined : 'no-cost-lines';
}

function missingHours({ measures }: Plan): MissingReason | undefined {
	if (measures.length === 0) return 'no-measures';
	return measures.some(({ hours }) => hours.length > 0) ? undefined : 'no-hours';
}
