import type { BudgetLine } from './budget-lines';
import { presetLines, type CostGroup, type Measure, type PresetLine } from './measure';
import type { Plan } from './plan';
import { templateIds, templateOf, type TemplateId } from './templates/index';

/** One of the ten usual lines of retention cost, with what the plan has of it. */
export interface PresetLedgerLine {
	readonly preset: PresetLine;
	readonly group: CostGroup;
	/** measures with such a line; empty: the line is missing */
	readonly measures: readonly { readonly id: string; readonly name: string }[];
	/** cost in the plan's first year, minor units, unrounded */
	readonly year: number;
}

/** Which of the ten usual lines of the ledger stand in the plan, in which measures and with how much (R58, P10). */
export function presetLedger(plan: Plan, lines: readonly BudgetLine[]): PresetLedgerLine[] {
	return (Object.keys(presetLines) as PresetLine[]).map((preset) => {
		const own = lines.filter((line) => line.preset === preset);
		const places = new Set(own.map(({ measure }) => measure));
		return {
			preset,
			group: presetLines[preset],
			measures: plan.measures.filter((_, at) => places.has(at)).map(({ id, name }) => ({ id, name })),
			year: own.reduce((sum, { months }) => months.slice(0, 12).reduce((costs, cost) => costs + cost, sum), 0),
		};
	});
}

/**
 * Where a missing line comes from: the first measure of the plan made from a template that has it and whose own line was taken
 * out, else the first template that has it, else nowhere.
 */
export function presetSource(
	plan: Plan,
	preset: PresetLine,
): { readonly template: TemplateId | undefined; readonly measure: Measure | undefined } {
	const having = templateIds.filter((id) => Object.values(templateOf(id).costs).some((line) => line.preset === preset));
	const measure = plan.measures.find(({ template }) => having.some((id) => id === template));
	return { template: having.find((id) => id === measure?.template) ?? having[0], measure };
}
