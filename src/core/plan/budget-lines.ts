import type { ProjectionMonth } from '../projection/input';
import type { CostGroup, Goal, Phase, PresetLine } from './measure';
import type { Plan } from './plan';

/** A line of the budget: a cost line of a measure, or the hours of one role in one phase of it. */
export interface BudgetLine {
	/** the line's own id, unique within its measure */
	readonly id: string;
	/** position of its measure in the plan */
	readonly measure: number;
	/** of a cost line; undefined for hours */
	readonly name: string | undefined;
	/** id of the role whose hours these are; undefined for a cost line */
	readonly role: string | undefined;
	readonly phase: Phase | undefined;
	readonly group: CostGroup;
	readonly preset: PresetLine | undefined;
	/** given away on the price: discounts, rewards, or any share of what participants spend */
	readonly discount: boolean;
	readonly goals: readonly Goal[];
	/** falls due once, otherwise again and again */
	readonly once: boolean;
	/** hours of a role whose pay is imputed, not paid out (P20) */
	readonly imputed: boolean;
	/** by month of the plan: minor units, unrounded */
	readonly months: readonly number[];
}

/** Every line of all measures with what it costs in each month, as the projection of that plan computed it month by month. */
export function budgetLines(plan: Plan, projected: readonly Pick<ProjectionMonth, 'lineCost'>[]): BudgetLine[] {
	let at = 0;
	const months = () => {
		const place = at++;
		return projected.map(({ lineCost }) => lineCost[place] ?? 0);
	};
	return plan.measures.flatMap(({ goals, costs, hours }, measure): BudgetLine[] => {
		const served = [...new Set(goals)];
		return [
			...costs.map(({ id, name, group, preset, per }) => ({
				id,
				measure,
				name,
				role: undefined,
				phase: undefined,
				group,
				preset,
				discount: preset === 'discounts' || preset === 'rewards' || per === 'participantRevenue',
				goals: served,
				once: per === 'once',
				imputed: false,
				months: months(),
			})),
			...hours.map(({ id, role, phase, per }) => ({
				id,
				measure,
				name: undefined,
				role,
				phase,
				group: 'team' as const,
				preset: undefined,
				discount: false,
				goals: served,
				once: per === 'once',
				imputed: plan.team.find((one) => one.id === role)?.imputed ?? false,
				months: months(),
			})),
		];
	});
}
