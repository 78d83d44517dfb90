import type { ProjectionInput, ProjectionMeasure } from '../projection/input';
import { projectionInput } from '../projection/plan-to-input';
import { project } from '../projection/project';
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
 * to the retention cost of the year. Each line is what the projection spends with that line alone: effects and customers
 * do not depend on costs.
 */
export function ledger(plan: Plan): LedgerGroup[] {
	const input = { ...projectionInput(plan), horizon: Math.min(12, plan.business.horizon) };
	const lines = plan.measures.flatMap((measure, at) => {
		const projected = input.measures[at]!;
		const costs = measure.costs.map((line, i) => ({
			group: line.group,
			line: {
				id: `${measure.id}-${line.id}`,
				name: line.name,
				measure: measure.name,
				preset: line.preset,
				staff: false,
				...spentOn(input, at, { costs: [projected.costs[i]!], hours: [] }),
			},
		}));
		const roles = [...new Set(measure.hours.map(({ role }) => role))];
		const hours = roles.map((role) => ({
			group: 'team' as const,
			line: {
				id: `${measure.id}-hours-${role}`,
				name: plan.team.find(({ id }) => id === role)?.name ?? role,
				measure: measure.name,
				preset: undefined,
				staff: true,
				...spentOn(input, at, { costs: [], hours: projected.hours.filter((line) => line.role === role) }),
			},
		}));
		return [...costs, ...hours];
	});
	return costGroups.map((group) => {
		const own = lines.filter((line) => line.group === group).map(({ line }) => line);
		return { group, lines: own, year: total(own, 'year'), quarter: total(own, 'quarter') };
	});
}

const total = (lines: readonly LedgerLine[], of: 'year' | 'quarter') => lines.reduce((sum, line) => sum + line[of], 0);

/** What the year and its first quarter cost when the measure at a position has these lines and no other measure has any. */
function spentOn(input: ProjectionInput, at: number, lines: Pick<ProjectionMeasure, 'costs' | 'hours'>) {
	const measures = input.measures.map((measure, i) => ({
		...measure,
		...(i === at ? lines : { costs: [], hours: [] }),
	}));
	const { months } = project({ ...input, measures });
	const sum = (count: number) => months.slice(0, count).reduce((all, month) => all + month.retentionCost, 0);
	return { year: sum(12), quarter: sum(3) };
}
