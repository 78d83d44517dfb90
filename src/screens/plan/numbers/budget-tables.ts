import { moneyColumn, textColumn } from '../../../charts/columns';
import type { Cell, ChartTable } from '../../../charts/view';
import type { BudgetKey, BudgetTable, BudgetView } from '../../../core/plan/budget';
import type { BudgetLine } from '../../../core/plan/budget-lines';
import type { Plan } from '../../../core/plan/plan';
import { roundedTable } from '../../../core/rounding';
import type { Words } from '../../../i18n/areas';
import type { Format } from '../../../i18n/format';

/** What a row of the budget is called. */
export function rowName(key: BudgetKey, plan: Plan, words: Words['plan']): string {
	const { terms, budget } = words;
	switch (key.by) {
		case 'group':
			return terms.costGroup[key.group];
		case 'measure':
			return plan.measures[key.at]?.name ?? '';
		case 'goal':
			return key.goal === 'none' ? budget.table.noGoal : terms.goal[key.goal];
		case 'line':
			if (key.line === 'hours' || key.line === 'other') return budget.table[key.line];
			return terms.preset[key.line];
	}
}

/** The budget for a spreadsheet, exactly as it is shown: the same rows, columns and rounded numbers. */
export function shownTable(
	table: BudgetTable,
	view: BudgetView,
	plan: Plan,
	words: Words['plan'],
	f: Format,
): ChartTable {
	const { budget } = words;
	const name = `${budget.table.rows[view.rows]}: ${budget.table.counted[view.counted]}`;
	const money = (head: string) => ({ ...moneyColumn(head, f), plain: { scale: 0.01, digits: 0, unit: f.currency } });
	return {
		columns: [
			textColumn(name),
			...table.columns.map(({ month, months }) => money(budget.stretch(month, months))),
			money(budget.total),
		],
		rows: [
			...table.rows.map(({ key, cells, total }) => [rowName(key, plan, words), ...cells, total]),
			[budget.total, ...table.totals, table.total],
		],
	};
}

/** Every line of the budget by month for a spreadsheet, to the cent; cells add up to the totals of their row and column. */
export function linesTable(lines: readonly BudgetLine[], plan: Plan, words: Words['plan'], f: Format): ChartTable {
	const { terms, budget } = words;
	const { firstMonth, horizon } = plan.business;
	const table = roundedTable(lines.map(({ months }) => months));
	const role = (id: string) => plan.team.find((one) => one.id === id)?.name ?? id;
	const texts = (line: BudgetLine): Cell[] => [
		plan.measures[line.measure]?.name ?? '',
		line.role !== undefined && line.phase !== undefined
			? budget.export.hoursOf(role(line.role), terms.phase[line.phase])
			: (line.name ?? '') || budget.export.unnamed,
		terms.costGroup[line.group],
		line.preset && terms.preset[line.preset],
		budget.table.counted[line.once ? 'once' : 'running'],
		budget.table.counted[line.imputed ? 'imputed' : 'cash'],
	];
	const heads = ['measure', 'line', 'group', 'preset', 'due', 'kind'] as const;
	return {
		columns: [
			...heads.map((head) => textColumn(budget.export[head])),
			...Array.from({ length: horizon }, (_, t) => moneyColumn(budget.stretch(firstMonth + t, 1), f)),
			moneyColumn(budget.total, f),
		],
		rows: [
			...lines.map((line, i) => [...texts(line), ...table.cells[i]!, table.rowTotals[i]!]),
			[budget.total, ...heads.slice(1).map(() => undefined), ...table.columnTotals, table.total],
		],
	};
}
