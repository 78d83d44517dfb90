import { projectionInput } from '../projection/plan-to-input';
import { projectMonths } from '../projection/project';
import { budgetLines, type BudgetLine } from './budget-lines';
import { costGroups, type CostGroup, type PresetLine } from './measure';
import type { Plan } from './plan';

/** One line of the retention ledger: a cost line of a measure, or the hours of one role in it. Minor units, unrounded. */
interface LedgerLine {
	readonly id: string;
	readonly name: string;
	readonly measure: string;
	readonly preset: PresetLine | undefined;
	/** hours of a role, priced at its hourly cost */
	readonly staff: boolean;
	/** first twelve months / first three months */
	readonly year: number;
	readonly quarter: number;
}

export interface LedgerGroup {
	readonly group: CostGroup;
	readonly year: number;
	readonly quarter: number;
	readonly lines: readonly LedgerLine[];
}

/**
 * The retention cost of the plan's first year line by line in its three groups (R57, R58); lines add up to their group, groups
 * to the retention cost of the year.
 */
export function ledger(plan: Plan): LedgerGroup[] {
	const year = projectMonths({ ...projectionInput(plan), horizon: Math.min(12, plan.business.horizon) });
	const all = budgetLines(plan, year);
	const lines = plan.measures.flatMap(({ id, name }, at) => {
		const own = all.filter((line) => line.measure === at);
		const costs = own.filter(({ role }) => role === undefined);
		const roles = [...new Set(own.flatMap(({ role }) => role ?? []))];
		return [
			...costs.map((line) => ({
				group: line.group,
				line: {
					id: `${id}-${line.id}`,
					name: line.name ?? '',
					measure: name,
					preset: line.preset,
					staff: false,
					...spentOn([line]),
				},
			})),
			...roles.map((role) => ({
				group: 'team' as const,
				line: {
					id: `${id}-hours-${role}`,
					name: plan.team.find((one) => one.id === role)?.name ?? role,
					measure: name,
					preset: undefined,
					staff: true,
					...spentOn(own.filter((line) => line.role === role)),
				},
			})),
		];
	});
	return costGroups.map((group) => {
		const own = lines.filter((line) => line.group === group).map(({ line }) => line);
		return { group, lines: own, year: total(own, 'year'), quarter: total(own, 'quarter') };
	});
}

const total = (lines: readonly LedgerLine[], of: 'year' | 'quarter') => lines.reduce((sum, line) => sum + line[of], 0);

/** What the year and its first quarter cost with these lines. */
function spentOn(lines: readonly BudgetLine[]) {
	const sum = (count: number) =>
		lines.reduce((all, { months }) => months.slice(0, count).reduce((costs, cost) => costs + cost, all), 0);
	return { year: sum(12), quarter: sum(3) };
}
