import { monthCosts } from './cost';
import { effectAt, monthlyLoss } from './effect';
import type { Projection, ProjectionInput, ProjectionMonth } from './input';
import { projectionYears } from './years';

/** Months for which somebody who left can be won back. */
const winBackMonths = 12;

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
	const costAt = monthCosts(input);
	const loss = monthlyLoss(input.retention);
	// By month of joining, modulo 12: customers younger than a year.
	const young = new Array<number>(12).fill(0);
	young[0] = input.opening.firstYear;
	let old = input.opening.established;
	// Those of them who were here when the plan year began.
	let stayed: number[] = [];
	let stayedOld = 0;
	const lost = new Array<number>(winBackMonths).fill(0);
	const months: ProjectionMonth[] = [];
	let opening = input.opening.firstYear + input.opening.established;

	for (let t = 0; t < input.horizon; t++) {
		const joining = t % 12;
		const effect = effectAt(input.measures, t);
		if (t > 0) {
			old += young[joining]!;
			young[joining] = 0;
			stayedOld += stayed[joining]!;
			stayed[joining] = 0;
		}
		if (joining === 0) {
			stayed = young.slice();
			stayedOld = old;
		}

		const acquired = input.acquired[t] ?? 0;
		const referred = (opening * (input.referralRate + effect.referrals)) / 12;
		let wonBack = 0;
		for (let i = 0; i < winBackMonths; i++) {
			const back = lost[i]! * (1 - effect.stayLost);
			lost[i]! -= back;
			wonBack += back;
		}
		young[joining]! += acquired + referred + wonBack;

		const activeYoung = sum(young);
		const active = activeYoung + old;
		const orders = [
			((activeYoung * input.purchasesPerYear) / 12) * effect.purchases[0],
			((old * input.purchasesPerYear) / 12) * effect.purchases[1],
		] as const;
		const revenues = [
			orders[0] * input.basket * effect.basket[0],
			orders[1] * input.basket * effect.basket[1],
		] as const;
		const revenue = revenues[0] + revenues[1];
		const contribution = revenue * input.margin;

		const cost = costAt(effect, { active: [activeYoung, old], orders, revenue: revenues }, t);
		const retentionCost = cost.team + cost.tools + cost.engagement;
		const { monthly, perCustomer, imputedMonthly = 0, imputedPerCustomer = 0 } = input.acquisition;
		const acquisitionCost = monthly + perCustomer * acquired;
		const result = contribution - retentionCost - acquisitionCost;

		const leaving = [loss[0] * effect.loss[0], loss[1] * effect.loss[1]] as const;
		const lostNow = activeYoung * leaving[0] + old * leaving[1];
		for (let i = 0; i < 12; i++) {
			young[i]! *= 1 - leaving[0];
			stayed[i]! *= 1 - leaving[0];
		}
		old *= 1 - leaving[1];
		stayedOld *= 1 - leaving[1];
		lost[t % winBackMonths] = lostNow;
		const closing = sum(young) + old;

		months.push({
			opening,
			acquired,
			referred,
			wonBack,
			active,
			activeFirstYear: activeYoung,
			lost: lostNow,
			closing,
			stayedSinceYearStart: sum(stayed) + stayedOld,
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
			hours: cost.hours,
			measureCost: cost.byMeasure,
			measureHours: cost.hoursByMeasure,
			lineCost: cost.byLine,
		});
		opening = closing;
	}
	return months;
}

function sum(values: readonly number[]): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
