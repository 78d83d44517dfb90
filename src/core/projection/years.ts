import { acquisitionCost } from '../metrics/acquisition';
import { retentionCost } from '../metrics/retention-cost';
import { textbookRetention } from '../metrics/retention';
import type { ProjectionMonth, ProjectionYear } from './input';

/** Sums months to plan years of twelve months; a last year may be shorter. */
export function projectionYears(months: readonly ProjectionMonth[]): ProjectionYear[] {
	const years: ProjectionYear[] = [];
	for (let start = 0; start < months.length; start += 12) years.push(projectionYear(months.slice(start, start + 12)));
	return years;
}

/** Sums and ratios of a stretch of months; a division by 0 is not available. */
function projectionYear(months: readonly ProjectionMonth[]): ProjectionYear {
	const total = (of: (month: ProjectionMonth) => number) => months.reduce((sum, month) => sum + of(month), 0);
	const opening = months[0]?.opening ?? 0;
	const last = months.at(-1);
	const acquired = total((month) => month.acquired);
	const averageActive = months.length > 0 ? total((month) => month.active) / months.length : 0;
	const spent = total((month) => month.retentionCost);
	const spentOnNew = total((month) => month.acquisitionCost);
	const arrivals = total((month) => month.acquired + month.referred + month.wonBack);
	return {
		months: months.length,
		revenue: total((month) => month.revenue),
		contribution: total((month) => month.contribution),
		retentionCost: spent,
		acquisitionCost: spentOnNew,
		result: total((month) => month.result),
		cash: total((month) => month.cash),
		acquired,
		hours: total((month) => month.measureHours.reduce((sum, hours) => sum + hours, 0)),
		averageActive,
		retentionCostPerActive: retentionCost(spent, averageActive),
		cac: acquisitionCost(spentOnNew, acquired),
		formulaRetention: last && textbookRetention(opening, last.closing, arrivals),
		retention: last && opening > 0 ? last.stayedSinceYearStart / opening : undefined,
		closing: last?.closing ?? 0,
	};
}
