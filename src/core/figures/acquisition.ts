import { acquisitionCost } from '../metrics/acquisition';
import { valueOf, type Case } from '../plan/assumption';
import type { Plan } from '../plan/plan';
import type { PlanProjection } from '../projection/plan-projection';
import { acquisitionTerms, type AcquisitionTerms } from '../projection/plan-to-input';
import { caseInterval, input, joined, opposite, unavailable, weakestOf, type Draft } from './draft';
import { changedOn } from './measured';

/** What winning a customer costs in the plan's first year, in money and in hours, hours priced in. */
export function acquisitionFigures(plan: Plan, { likely }: PlanProjection): Record<'cac.money' | 'cac.hours', Draft> {
	const { acquisition, acquired } = plan.baseline;
	const year = likely.years[0];
	if (acquisition.length === 0) {
		return { 'cac.money': unavailable('no-acquisition-lines'), 'cac.hours': unavailable('no-acquisition-lines') };
	}
	if (!year || year.acquired === 0) {
		return { 'cac.money': unavailable('no-new-customers'), 'cac.hours': unavailable('no-new-customers') };
	}
	const assumptions = acquisition.flatMap(({ amount, hours }) => [amount, hours]).filter((one) => one !== undefined);
	const rests = weakestOf([...assumptions, acquired.perMonth].map(({ provenance }) => provenance));
	const figure = (
		name: 'acquisitionCost' | 'acquisitionHours',
		total: (terms: AcquisitionTerms, n: number) => number,
	): Draft => {
		const at = (which: Case) => {
			const n = (year.acquired * valueOf(acquired.perMonth, opposite[which])) / acquired.perMonth.likely;
			return acquisitionCost(total(acquisitionTerms(plan, which), n), n);
		};
		const spent = total(acquisitionTerms(plan), year.acquired);
		return {
			value: spent / year.acquired,
			...caseInterval([...assumptions, acquired.perMonth], at),
			inputs: [
				input(
					name,
					spent,
					name === 'acquisitionCost' ? 'money' : 'hours',
					weakestOf(assumptions.map((one) => one.provenance)),
				),
				input('newCustomers', year.acquired, 'count', acquired.perMonth.provenance),
			],
			provenance: rests,
			date: changedOn(plan),
			period: { month: plan.business.firstMonth, months: year.months },
		};
	};
	return {
		'cac.money': figure('acquisitionCost', (terms, n) => terms.monthly * year.months + terms.perCustomer * n),
		'cac.hours': acquisition.some(({ hours }) => hours)
			? figure('acquisitionHours', (terms, n) => terms.monthlyHours * year.months + terms.hoursPerCustomer * n)
			: unavailable('no-hours'),
	};
}

/** How many times what keeping a customer costs for a year has to be spent to win one. */
export function ratioFigures(drafts: {
	readonly 'cac.money': Draft;
	readonly 'cac.hours': Draft;
	readonly 'retentionCost.perActive': Draft;
	readonly 'retentionCost.hoursPerActive': Draft;
}): Record<'ratio.money' | 'ratio.hours', Draft> {
	const { 'cac.money': cac, 'cac.hours': cacHours } = drafts;
	const { 'retentionCost.perActive': cost, 'retentionCost.hoursPerActive': hours } = drafts;
	return {
		'ratio.money': ratio(cac, cost, 'money'),
		'ratio.hours': ratio(cacHours, hours, 'hours'),
	};
}

function ratio(above: Draft, below: Draft, unit: 'money' | 'hours'): Draft {
	if (above.value === undefined) return unavailable(above.missing);
	if (below.value === undefined) return unavailable(below.missing);
	const divided = (a: number, b: number) => (b > 0 ? a / b : undefined);
	const value = divided(above.value, below.value);
	if (value === undefined) return unavailable(unit === 'money' ? 'no-cost-lines' : 'no-hours');
	const inputs =
		unit === 'money'
			? [
					input('cac', above.value, 'money', above.provenance),
					input('retentionCostPerActive', below.value, 'money', below.provenance),
				]
			: [
					input('cacHours', above.value, 'hours', above.provenance),
					input('hoursPerActive', below.value, 'hours', below.provenance),
				];
	return {
		value,
		...joined(above, below, divided),
		inputs,
		provenance: weakestOf([above.provenance, below.provenance].filter((one) => one !== undefined)),
		date: above.date,
		period: above.period,
	};
}
