import { projectionInput } from '../projection/plan-to-input';
import { projectMonths } from '../projection/project';
import { apportion, shownStep } from '../rounding';
import { budgetTable } from './budget';
import { budgetLines, type BudgetLine } from './budget-lines';
import { costGroups, type CostGroup, type PresetLine } from './measure';
import type { Plan } from './plan';

/** One line of the retention ledger: a cost line of a measure, or the hours of one role in it. Minor units. */
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

/** The ledger in rounded amounts: lines add up to their group, groups to the whole. */
export interface ShownLedger {
	readonly groups: readonly LedgerGroup[];
	readonly year: number;
	readonly quarter: number;
	/** what amounts are rounded to: 100 for whole units of money, 1 for cents */
	readonly step: number;
}

/**
 * The ledger as it is shown: groups and sums are those of the budget by year and by quarter (`budgetTable`), the lines of a
 * group are rounded so that they add up to it.
 */
export function shownLedger(plan: Plan): ShownLedger {
	const lines = firstYearLines(plan);
	const groups = ledger(plan, lines);
	const step = shownStep(total(groups, 'year'));
	const shown = (period: 'year' | 'quarter') => {
		const { rows, totals } = budgetTable(plan, lines, { period, rows: 'group', counted: 'all' }, step);
		return { groups: rows.map(({ cells }) => cells[0] ?? 0), total: totals[0] ?? 0 };
	};
	const [year, quarter] = [shown('year'), shown('quarter')];
	return {
		groups: groups.map(({ group, lines: own }, at) => {
			const rounded = (of: 'year' | 'quarter', sum: number) =>
				apportion(
					own.map((line) => line[of]),
					step,
					sum,
				);
			const [sum, first] = [year.groups[at] ?? 0, quarter.groups[at] ?? 0];
			const [ofYear, ofQuarter] = [rounded('year', sum), rounded('quarter', first)];
			return {
				group,
				year: sum,
				quarter: first,
				lines: own.map((line, i) => ({ ...line, year: ofYear[i] ?? 0, quarter: ofQuarter[i] ?? 0 })),
			};
		}),
		year: year.total,
		quarter: quarter.total,
		step,
	};
}

function firstYearLines(plan: Plan): BudgetLine[] {
	const horizon = Math.min(12, plan.business.horizon);
	return budgetLines(plan, projectMonths({ ...projectionInput(plan), horizon }));
}

/**
 * The retention cost of the plan's first year line by line in its three groups (R57, R58), unrounded; lines add up to their
 * group, groups to the retention cost of the year.
 */
export function ledger(plan: Plan, all: readonly BudgetLine[] = firstYearLines(plan)): LedgerGroup[] {
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

const total = (lines: readonly Pick<LedgerLine, 'year' | 'quarter'>[], of: 'year' | 'quarter') =>
	lines.reduce((sum, line) => sum + line[of], 0);

/** What the year and its first quarter cost with these lines. */
function spentOn(lines: readonly BudgetLine[]) {
	const sum = (count: number) =>
		lines.reduce((all, { months }) => months.slice(0, count).reduce((costs, cost) => costs + cost, all), 0);
	return { year: sum(12), quarter: sum(3) };
}
