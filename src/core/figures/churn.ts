import { valueOf, type Assumption, type Case } from '../plan/assumption';
import type { Plan } from '../plan/plan';
import { churnCost, lostCustomers, remainingValue, type ChurnCost } from '../projection/churn-cost';
import type { Projection } from '../projection/input';
import type { PlanProjection } from '../projection/plan-projection';
import { projectionInput } from '../projection/plan-to-input';
import {
	caseInterval,
	casesBetween,
	hasRange,
	input,
	measuresBetween,
	opposite,
	unavailable,
	weakestOf,
	type Draft,
} from './draft';
import type { FigureInput } from './figure';
import { changedOn } from './measured';

type ChurnId = 'churn.perCustomer' | 'churn.replaced' | 'churn.year' | 'churn.saved';

/** What lost customers cost in the plan's first year (R61). @param cac the key figure `cac.money` */
export function churnFigures(plan: Plan, projection: PlanProjection, cac: Draft): Record<ChurnId, Draft> {
	const { likely, without } = projection;
	const cost = churnOf(plan, likely, cac.value);
	const bare = churnOf({ ...plan, measures: [] }, without, cac.value);
	const unbounded = valueAt(plan, 'likely') === undefined;
	const nobody = !likely.months.slice(0, 12).some(({ active }) => active > 0);
	const none = unavailable(unbounded ? 'no-churn' : nobody ? 'no-customers' : 'no-lost-customers');
	const each = cost ? perCustomer(plan, likely, cost) : none;
	const nothing =
		unbounded || nobody ? none : { ...rests(plan), value: 0, inputs: [input('lostCustomers', 0, 'count')] };
	return {
		'churn.perCustomer': each,
		'churn.replaced': cost ? replaced(plan, likely, cost, cac) : none,
		'churn.year': cost ? ofYear(plan, projection, cost, each) : nothing,
		'churn.saved':
			plan.measures.length === 0
				? unavailable('no-measures')
				: bare
					? saved(plan, projection, bare.year, cost?.year ?? 0)
					: none,
	};
}

/**
 * The parts of the cost of a lost customer in the first year of a projection of the plan.
 *
 * @param which   the end of the range of what is assumed of a customer and estimated; who is lost stays as projected
 * @param effects the case of the measures the projection was made in
 * @returns undefined when nobody is lost
 */
export function churnOf(
	plan: Plan,
	projection: Projection,
	cac?: number,
	which: Case = 'likely',
	effects: Case = 'likely',
): ChurnCost | undefined {
	const value = valueAt(plan, which);
	const { reputation, team } = plan.churnEstimates ?? {};
	return (
		value &&
		churnCost(lostCustomers(projectionInput(plan, effects), projection), value, cac, {
			reputation: reputation && valueOf(reputation, which),
			team: team && valueOf(team, which),
		})
	);
}

function valueAt({ baseline }: Plan, which: Case) {
	const { basket, purchasesPerYear, margin, retention, discountRate } = baseline;
	return remainingValue(
		valueOf(basket, which) * valueOf(purchasesPerYear, which) * valueOf(margin, which),
		{ firstYear: valueOf(retention.firstYear, which), established: valueOf(retention.established, which) },
		valueOf(discountRate, opposite[which]),
	);
}

function perCustomer(plan: Plan, projection: Projection, cost: ChurnCost): Draft {
	const customer = provenanceOf(ofCustomer(plan));
	return {
		...rests(plan),
		value: cost.perCustomer,
		...caseInterval(
			[...ofCustomer(plan), ...estimated(plan)],
			(which) => churnOf(plan, projection, undefined, which)?.perCustomer,
		),
		inputs: [input('forgoneValue', cost.forgone, 'money', customer), ...estimates(plan)],
	};
}

/** Winning another one, and what they do not bring of what the lost one did. */
function replaced(plan: Plan, projection: Projection, cost: ChurnCost, cac: Draft): Draft {
	const value = cost.perCustomerReplaced;
	if (cac.value === undefined) return unavailable(cac.missing);
	if (value === undefined) return unavailable('no-acquisition-lines');
	const all = [...ofCustomer(plan), ...estimated(plan)];
	const ends = (['low', 'high'] as const).flatMap((which) =>
		[cac.interval?.low, cac.interval?.high, cac.value].flatMap(
			(spent) => churnOf(plan, projection, spent, which)?.perCustomerReplaced ?? [],
		),
	);
	return {
		...rests(plan),
		value,
		...((cac.interval ?? all.some(hasRange)) && spread(value, ends)),
		inputs: [
			input('cac', cac.value, 'money', cac.provenance),
			input('forgoneIfReplaced', cost.forgoneIfReplaced, 'money', provenanceOf(ofCustomer(plan))),
			...estimates(plan),
		],
		provenance: provenanceOf(all, cac),
	};
}

/** The interval spans the dearest and cheapest customer with most and fewest of them lost, as the measures act. */
function ofYear(plan: Plan, { cautious, favourable }: PlanProjection, cost: ChurnCost, each: Draft): Draft {
	const range = each.value === undefined ? undefined : each.interval;
	const ends = (
		[
			[cautious, 'low'],
			[favourable, 'high'],
		] as const
	).flatMap(([projection, effects]) => {
		const other = churnOf(plan, projection, undefined, 'likely', effects);
		if (!other) return [];
		return range ? [other.year, range.low * other.lost, range.high * other.lost] : [other.year];
	});
	return {
		...rests(plan),
		value: cost.year,
		...spread(cost.year, ends),
		inputs: [
			input('churnPerCustomer', cost.perCustomer, 'money'),
			input('lostCustomers', cost.lost, 'count'),
			...(cost.wonBack > 0 ? [input('wonBackCustomers', cost.wonBack, 'count')] : []),
		],
		period: { month: plan.business.firstMonth, months: 12 },
	};
}

function saved(plan: Plan, { cautious, favourable }: PlanProjection, without: number, year: number): Draft {
	const at = (projection: Projection, effects: Case) =>
		without - (churnOf(plan, projection, undefined, 'likely', effects)?.year ?? 0);
	const between = spread(without - year, [at(cautious, 'low'), at(favourable, 'high')]);
	return {
		...rests(plan),
		value: without - year,
		...(between.interval && measuresBetween(between.interval.low, between.interval.high)),
		inputs: [input('churnYearWithout', without, 'money'), input('churnYear', year, 'money')],
		period: { month: plan.business.firstMonth, months: 12 },
	};
}

/** From the lowest to the highest of a value and other cases of it; nothing where all are the same. */
function spread(value: number, others: readonly number[]): ReturnType<typeof casesBetween> {
	const low = Math.min(value, ...others);
	const high = Math.max(value, ...others);
	return high - low > 1e-9 * Math.abs(value) ? casesBetween(low, high) : {};
}

const ofCustomer = ({ baseline }: Plan): Assumption[] => {
	const { basket, purchasesPerYear, margin, retention, discountRate } = baseline;
	return [basket, purchasesPerYear, margin, retention.firstYear, retention.established, discountRate];
};

const estimated = ({ churnEstimates }: Plan): Assumption[] =>
	[churnEstimates?.reputation, churnEstimates?.team].filter((one) => one !== undefined);

function estimates({ churnEstimates }: Plan): FigureInput[] {
	const { reputation, team } = churnEstimates ?? {};
	return [
		...(reputation ? [input('reputationEstimate', reputation.likely, 'money', reputation.provenance)] : []),
		...(team ? [input('teamEstimate', team.likely, 'money', team.provenance)] : []),
	];
}

function provenanceOf(list: readonly Assumption[], more?: Draft) {
	const other = more?.value === undefined ? undefined : more.provenance;
	return weakestOf([...list.map(({ provenance }) => provenance), ...(other ? [other] : [])]);
}

const rests = (plan: Plan) => ({
	provenance: provenanceOf([...ofCustomer(plan), ...estimated(plan)]),
	date: changedOn(plan),
});
