import { valueOf, type Assumption, type Case } from '../plan/assumption';
import type { Measure } from '../plan/measure';
import type { AcquisitionLine, Plan } from '../plan/plan';
import type { ProjectionInput, ProjectionMeasure } from './input';

/** Which value of their range the assumptions take. */
export interface Cases {
	/** effects and reach of the measures */
	readonly effects: Case;
	/** cost lines, hours and acquisition lines */
	readonly costs: Case;
}

/**
 * The numbers of a plan the projection computes from.
 *
 * A single case moves the effects and reach of all measures at once: `low` is the cautious plan, in which every measure
 * reaches and changes as little as its range says, `high` the favourable one. Costs, hours and the baseline stay at their
 * likely values, so that the difference between the cases is what the measures are uncertain about, and nothing else.
 *
 * acquired(t) = per month · (1 + growth)^(t/12) · season[calendar month].
 */
export function projectionInput(plan: Plan, which: Case | Cases = 'likely'): ProjectionInput {
	const { effects, costs } = typeof which === 'string' ? { effects: which, costs: 'likely' as const } : which;
	const { business, baseline, team } = plan;
	const { acquired } = baseline;
	const { monthly, perCustomer, imputedMonthly, imputedPerCustomer } = acquisitionTerms(plan, costs);
	return {
		horizon: business.horizon,
		opening: { firstYear: baseline.opening.firstYear.likely, established: baseline.opening.established.likely },
		acquired: Array.from(
			{ length: business.horizon },
			(_, t) =>
				acquired.perMonth.likely *
				(1 + acquired.growth.likely) ** (t / 12) *
				(acquired.season[(business.firstMonth + t) % 12] ?? 1),
		),
		retention: {
			firstYear: baseline.retention.firstYear.likely,
			established: baseline.retention.established.likely,
		},
		purchasesPerYear: baseline.purchasesPerYear.likely,
		basket: baseline.basket.likely,
		margin: baseline.margin.likely,
		discountRate: baseline.discountRate.likely,
		acquisition: { monthly, perCustomer, imputedMonthly, imputedPerCustomer },
		referralRate: 0,
		roles: projectionRoles(team),
		measures: plan.measures.map((measure) => projectionMeasure(measure, { effects, costs })),
	};
}

/** What winning customers takes: money in minor units, hours priced in and counted apart. */
export interface AcquisitionTerms {
	readonly monthly: number;
	readonly perCustomer: number;
	readonly monthlyHours: number;
	readonly hoursPerCustomer: number;
	/** of the money: hours of imputed roles */
	readonly imputedMonthly: number;
	readonly imputedPerCustomer: number;
}

/** Sums the acquisition lines; hours are priced at their role's hourly cost. */
export function acquisitionTerms(plan: Plan, which: Case = 'likely'): AcquisitionTerms {
	const lines = (per: AcquisitionLine['per']) => {
		let money = 0;
		let hours = 0;
		let imputed = 0;
		for (const line of plan.baseline.acquisition) {
			if (line.per !== per) continue;
			const time = optional(line.hours, which) ?? 0;
			const role = plan.team.find(({ id }) => id === line.role);
			const price = role?.hourlyCost ?? 0;
			money += (optional(line.amount, which) ?? 0) + time * price;
			hours += time;
			if (role?.imputed) imputed += time * price;
		}
		return { money, hours, imputed };
	};
	const month = lines('month');
	const customer = lines('newCustomer');
	return {
		monthly: month.money,
		perCustomer: customer.money,
		monthlyHours: month.hours,
		hoursPerCustomer: customer.hours,
		imputedMonthly: month.imputed,
		imputedPerCustomer: customer.imputed,
	};
}

/* Parts of a plan are never mutated: what is unchanged by an edit gives the same objects again, and what was worked out of it stays. */
const measuresOf = new WeakMap<Measure, Map<string, ProjectionMeasure>>();
const rolesOf = new WeakMap<Plan['team'], ProjectionInput['roles']>();

function projectionRoles(team: Plan['team']): ProjectionInput['roles'] {
	const known = rolesOf.get(team);
	if (known) return known;
	const roles = team.map(({ id, hourlyCost, imputed }) => ({ id, hourlyCost, imputed }));
	rolesOf.set(team, roles);
	return roles;
}

function projectionMeasure(measure: Measure, which: Cases): ProjectionMeasure {
	const known = measuresOf.get(measure) ?? new Map<string, ProjectionMeasure>();
	measuresOf.set(measure, known);
	const cases = `${which.effects} ${which.costs}`;
	const found = known.get(cases) ?? measureIn(measure, which);
	known.set(cases, found);
	return found;
}

function measureIn(measure: Measure, which: Cases): ProjectionMeasure {
	const { effects } = measure;
	return {
		id: measure.id,
		group: measure.targetGroup,
		reach: valueOf(measure.reach, which.effects),
		start: measure.start,
		lag: measure.lag,
		ramp: measure.ramp,
		end: measure.end,
		fade: measure.fade,
		effects: {
			loss: optional(effects.loss, which.effects),
			purchases: optional(effects.purchases, which.effects),
			basket: optional(effects.basket, which.effects),
			referrals: optional(effects.referrals, which.effects),
			winBack: optional(effects.winBack, which.effects),
		},
		costs: measure.costs.map(({ group, per, amount, share, promo, offset }) => ({
			group,
			per,
			amount: optional(amount, which.costs) ?? 0,
			share: optional(share, which.costs),
			promo,
			offset,
		})),
		hours: measure.hours.map(({ role, per, hours, offset }) => ({
			role,
			per,
			hours: valueOf(hours, which.costs),
			offset,
		})),
	};
}

function optional(assumption: Assumption | undefined, which: Case): number | undefined {
	return assumption && valueOf(assumption, which);
}
