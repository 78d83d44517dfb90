import { costDetails, monthCosts } from './cost';
import { Customers } from './customers';
import { joinedEffects } from './effect';
import type { Projection, ProjectionInput, ProjectionMonth } from './input';
import { projectionYears } from './years';

/**
 * Customers, revenue and cost month by month.
 *
 * Each month: newcomers join (acquired, referred, won back), all buy, measures cost, and at the month's end each group loses
 * active · (1 − R^(1/12)) · ∏ (1 − reach · effect · intensity). A customer is in the first year for twelve months, then
 * established. result = contribution − retention cost − acquisition cost. Customers are expected values; nothing is rounded.
 *
 * @returns money in minor units
 */
export function project(input: ProjectionInput): Projection {
	const months = projectMonths(input);
	return { months, years: projectionYears(months) };
}

/** The months of {@link project} alone, for those who need no years. */
export function projectMonths(input: ProjectionInput): ProjectionMonth[] {
	const { monthly, perCustomer, imputedMonthly = 0, imputedPerCustomer = 0 } = input.acquisition;
	const effectAt = joinedEffects(input.measures, input.horizon);
	const costAt = monthCosts(input);
	const detailAt = costDetails(input);
	const customers = new Customers(input);
	const months: ProjectionMonth[] = [];
	for (let t = 0; t < input.horizon; t++) {
		const effect = effectAt(t);
		customers.begin(t, effect);
		const { opening, acquired, referred, wonBack, active, orders } = customers;
		const revenue = customers.revenue[0] + customers.revenue[1];
		const contribution = revenue * input.margin;
		const cost = costAt(effect.intensity, customers, t);
		const detail = detailAt(effect.intensity, customers, t);
		const retentionCost = cost.team + cost.tools + cost.engagement;
		const acquisitionCost = monthly + perCustomer * acquired;
		const result = contribution - retentionCost - acquisitionCost;
		customers.end(t, effect);
		months.push({
			opening,
			acquired,
			referred,
			wonBack,
			active: active[0] + active[1],
			activeFirstYear: active[0],
			lost: customers.lost,
			closing: customers.closing,
			stayedSinceYearStart: customers.stayedSinceYearStart,
			purchases: orders[0] + orders[1],
			revenue,
			contribution,
			retentionCost,
			costTeam: cost.team,
			costTools: cost.tools,
			costEngagement: cost.engagement,
			costOnce: cost.once,
			imputedStaff: cost.imputed,
			acquisitionCost,
			result,
			cash: result + cost.imputed + imputedMonthly + imputedPerCustomer * acquired,
			hours: detail.hours,
			measureCost: detail.byMeasure,
			measureHours: detail.hoursByMeasure,
			lineCost: detail.byLine,
		});
	}
	return months;
}

/** The customers of {@link projectMonths} alone, shown as they are at the end of each month: the same object every time. */
export function followCustomers(input: ProjectionInput, visit: (customers: Customers, t: number) => void) {
	const effectAt = joinedEffects(input.measures, input.horizon);
	const customers = new Customers(input);
	for (let t = 0; t < input.horizon; t++) {
		const effect = effectAt(t);
		customers.begin(t, effect);
		customers.end(t, effect);
		visit(customers, t);
	}
}

/** Sum of the results of {@link projectMonths}, minor units, without putting down the months. */
export function totalResult(input: ProjectionInput): number {
	const { monthly, perCustomer } = input.acquisition;
	const effectAt = joinedEffects(input.measures, input.horizon);
	const costAt = monthCosts(input);
	const customers = new Customers(input);
	let total = 0;
	for (let t = 0; t < input.horizon; t++) {
		const effect = effectAt(t);
		customers.begin(t, effect);
		const contribution = (customers.revenue[0] + customers.revenue[1]) * input.margin;
		const { team, tools, engagement } = costAt(effect.intensity, customers, t);
		total += contribution - (team + tools + engagement) - (monthly + perCustomer * customers.acquired);
		customers.end(t, effect);
	}
	return total;
}
