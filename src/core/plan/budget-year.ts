import type { Projection } from '../projection/input';
import { apportion, shownStep } from '../rounding';
import { monthSums, stretch } from './budget';
import type { BudgetLine } from './budget-lines';
import { costGroups, type CostGroup } from './measure';

/** What the plan's first year costs and what it consists of; minor units, unrounded. */
export interface BudgetYear {
	readonly total: number;
	/** both rounded to whole units of money, so that they add up to the total shown */
	readonly once: number;
	readonly running: number;
	/** as every view shows them: rounded as the budget by group and year is, in cents where the year costs less than 100 */
	readonly groups: Readonly<Record<CostGroup, number>>;
	/** likewise, adding up to the same total */
	readonly cash: number;
	readonly imputed: number;
	/** share of the team group, hours included; undefined without cost */
	readonly team: number | undefined;
	/** share of discounts and rewards */
	readonly discounts: number | undefined;
	/** hours of all roles */
	readonly hours: number;
}

/** From this share in discounts and rewards on Bleibwert points it out (P13); a threshold of its own, without a source. */
export const discountLimit = 0.5;

/**
 * The plan's first year at a glance. Its parts are rounded by the same rule as `budgetTable`: whoever shows the first
 * year by group, or by cash and imputed hours, takes them from here or from there.
 */
export function budgetYear(lines: readonly BudgetLine[], { months }: Projection): BudgetYear {
	const total = months.slice(0, 12).reduce((sum, month) => sum + month.retentionCost, 0);
	const of = (is: (line: BudgetLine) => boolean) =>
		lines.filter(is).reduce((sum, line) => sum + stretch(line.months, 0, 12), 0);
	const [once = 0, running = 0] = apportion([of((line) => line.once), of((line) => !line.once)], 100);
	const share = (part: number) => (total > 0 ? part / total : undefined);
	/* Summed month by month as in the table: another order of summing could tip a tie. */
	const summed = (is: (line: BudgetLine) => boolean) =>
		stretch(monthSums(lines.filter(is), lines[0]?.months.length ?? 0), 0, 12);
	const all = summed(() => true);
	const step = shownStep(all);
	const split = (parts: readonly ((line: BudgetLine) => boolean)[]) =>
		apportion(parts.map(summed), step, Math.round(all / step) * step);
	const groups = split(costGroups.map((group) => (line) => line.group === group));
	const [cash = 0, imputed = 0] = split([(line) => !line.imputed, (line) => line.imputed]);
	return {
		total,
		once,
		running,
		groups: Object.fromEntries(costGroups.map((group, at) => [group, groups[at]])) as Record<CostGroup, number>,
		cash,
		imputed,
		team: share(of(({ group }) => group === 'team')),
		discounts: share(of(({ discount }) => discount)),
		hours: of(({ role }) => role !== undefined),
	};
}
