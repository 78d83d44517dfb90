import type { Currency } from '../../../core/plan/plan';
import { atPriceLevel } from '../../../core/plan/templates/price-level';
import type { MeasureTemplate, TemplateCost } from '../../../core/plan/templates/template';

const timesAYear = { once: 1, month: 12, quarter: 4, year: 1 } as const;
const byTime = (per: string): per is keyof typeof timesAYear => per in timesAYear;

/** What a template's likely values come to in the first year: money that does not depend on customers, and hours. */
export interface TypicalYear {
	/** minor units of the currency, without priced hours */
	readonly money: number;
	readonly hours: number;
	/** whether costs per customer, order or revenue come on top */
	readonly variable: boolean;
}

export function typicalYear(template: MeasureTemplate, currency: Currency): TypicalYear {
	const costs: readonly TemplateCost[] = Object.values(template.costs);
	const money = costs.reduce((sum, { per, amount, promo }) => {
		if (!byTime(per) || !amount) return sum;
		const cheap = per === 'month' && promo ? Math.min(12, promo.months) : 0;
		return sum + (timesAYear[per] - cheap) * amount[1] + cheap * (promo?.amount ?? 0);
	}, 0);
	return {
		money: atPriceLevel(money, currency),
		hours: template.hours.reduce((sum, { per, hours }) => sum + timesAYear[per] * hours[1], 0),
		variable: costs.some(({ per }) => !byTime(per)),
	};
}
