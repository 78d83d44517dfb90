import { presetLines, type CostGroup, type PresetLine } from '../../../core/plan/measure';
import type { Plan } from '../../../core/plan/plan';

/** Which of the ten usual lines of the ledger stand in the plan, and in which measures (R58). */
export function presetLedger(plan: Plan): { preset: PresetLine; group: CostGroup; measures: string[] }[] {
	return (Object.keys(presetLines) as PresetLine[]).map((preset) => ({
		preset,
		group: presetLines[preset],
		measures: plan.measures
			.filter((measure) => measure.costs.some((line) => line.preset === preset))
			.map(({ name }) => name),
	}));
}
