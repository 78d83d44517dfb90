import { apportion } from '../rounding';
import type { BudgetLine } from './budget-lines';
import { costGroups, presetLines, type CostGroup, type Goal, type PresetLine } from './measure';
import type { Plan } from './plan';

export const periods = ['year', 'quarter', 'month'] as const;
export type Period = (typeof periods)[number];
export const groupings = ['group', 'measure', 'goal', 'line'] as const;
export type Grouping = (typeof groupings)[number];
/** once + running = all; cash + imputed = all */
export const counts = ['all', 'once', 'running', 'cash', 'imputed'] as const;
export type Count = (typeof counts)[number];

const monthsIn: Readonly<Record<Period, number>> = { year: 12, quarter: 3, month: 1 };

/** What one row of the budget is about; `hours` are those of all roles, `other` the money lines outside the ten preset ones. */
export type BudgetKey =
	| { readonly by: 'group'; readonly group: CostGroup }
	| { readonly by: 'measure'; readonly at: number }
	| { readonly by: 'goal'; readonly goal: Goal | 'none' }
	| { readonly by: 'line'; readonly line: PresetLine | 'hours' | 'other' };

/** A stretch of the plan, counted from its first month: plan years and quarters, not those of the calendar. */
interface BudgetColumn {
	/** first month, year · 12 + month − 1 */
	readonly month: number;
	/** 12, 3 or 1; the last may be shorter */
	readonly months: number;
}

/** A table of whole units of money: cells add up to the totals of their row and column. Minor units. */
export interface BudgetTable {
	readonly columns: readonly BudgetColumn[];
	readonly rows: readonly { readonly key: BudgetKey; readonly cells: readonly number[]; readonly total: number }[];
	readonly totals: readonly number[];
	readonly total: number;
}

/** What is shown of the budget. */
export interface BudgetView {
	readonly period: Period;
	readonly rows: Grouping;
	readonly counted: Count;
}

/**
 * The retention budget as a table.
 *
 * Rounded from the top down, so that whatever is chosen the same money has the same total: years are rounded, what is counted
 * splits them, quarters split their year, months their quarter, and the rows of a column its total. A measure's cost is split
 * evenly over the goals it serves.
 *
 * @param lines of `budgetLines`
 * @param step  what is rounded to: 100 for whole units, 1 for cents
 */
export function budgetTable(plan: Plan, lines: readonly BudgetLine[], view: BudgetView, step = 100): BudgetTable {
	const { firstMonth, horizon } = plan.business;
	const length = monthsIn[view.period];
	const totals = totalsOf(lines, horizon, step)[view.counted][view.period];
	const counted = lines.filter((line) => isCounted(line, view.counted));
	const rows = rowsOf(plan, lines, view.rows).map(({ key, share }) => {
		const months = monthSums(counted, horizon, share);
		return { key, cells: totals.map((_, at) => stretch(months, at * length, length)) };
	});
	const columns = totals.map((total, at) =>
		apportion(
			rows.map(({ cells }) => cells[at]!),
			step,
			total,
		),
	);
	const cellsOf = (i: number) => columns.map((column) => column[i]!);
	return {
		columns: totals.map((_, at) => ({
			month: firstMonth + at * length,
			months: Math.min(length, horizon - at * length),
		})),
		rows: rows.map(({ key }, i) => ({ key, cells: cellsOf(i), total: sumOf(cellsOf(i)) })),
		totals,
		total: sumOf(totals),
	};
}

/** By plan year and in total, how the budget splits into once and running, and into cash and imputed; it adds up twice. */
export function budgetLedger(plan: Plan, lines: readonly BudgetLine[], step = 100): Record<Count, BudgetLedgerRow> {
	const totals = totalsOf(lines, plan.business.horizon, step);
	const row = (count: Count) => ({ years: totals[count].year, total: sumOf(totals[count].year) });
	return { all: row('all'), once: row('once'), running: row('running'), cash: row('cash'), imputed: row('imputed') };
}

interface BudgetLedgerRow {
	readonly years: readonly number[];
	readonly total: number;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Sum of so many months from one on. */
export function stretch(months: readonly number[], from: number, length: number): number {
	let sum = 0;
	for (let t = from; t < Math.min(from + length, months.length); t++) sum += months[t]!;
	return sum;
}

/** What lines cost in each month, of each line the share that belongs here. */
export function monthSums(
	lines: readonly BudgetLine[],
	horizon: number,
	share: (line: BudgetLine) => number = () => 1,
) {
	const sums = new Array<number>(horizon).fill(0);
	for (const line of lines) {
		const part = share(line);
		if (part > 0) line.months.forEach((cost, t) => (sums[t]! += part * cost));
	}
	return sums;
}

function isCounted(line: BudgetLine, count: Count): boolean {
	switch (count) {
		case 'all':
			return true;
		case 'once':
			return line.once;
		case 'running':
			return !line.once;
		case 'cash':
			return !line.imputed;
		case 'imputed':
			return line.imputed;
	}
}

type Totals = Record<Count, Record<Period, number[]>>;

function totalsOf(lines: readonly BudgetLine[], horizon: number, step: number): Totals {
	const sums = new Map(
		counts.map((count) => [
			count,
			monthSums(
				lines.filter((line) => isCounted(line, count)),
				horizon,
			),
		]),
	);
	const raw = (count: Count, length: number) =>
		Array.from({ length: Math.ceil(horizon / length) }, (_, at) => stretch(sums.get(count)!, at * length, length));
	const split = (parts: number[][], totals: readonly number[]) => {
		const columns = totals.map((total, at) =>
			apportion(
				parts.map((part) => part[at]!),
				step,
				total,
			),
		);
		return parts.map((_, i) => columns.map((column) => column[i]!));
	};
	const all = raw('all', 12).map((year) => Math.round(year / step) * step);
	const [once, running] = split([raw('once', 12), raw('running', 12)], all);
	const [cash, imputed] = split([raw('cash', 12), raw('imputed', 12)], all);
	const years = { all, once, running, cash, imputed } as Record<Count, number[]>;
	/** Parts of a longer stretch, so many in each. */
	const within = (parts: readonly number[], wholes: readonly number[], each: number) =>
		wholes.flatMap((whole, at) => apportion(parts.slice(at * each, (at + 1) * each), step, whole));
	return Object.fromEntries(
		counts.map((count) => {
			const year = years[count];
			const quarter = within(raw(count, 3), year, 4);
			return [count, { year, quarter, month: within(raw(count, 1), quarter, 3) }];
		}),
	) as Totals;
}

/** The rows of a grouping and the share of a line that belongs to each; over all rows they add up to 1. */
function rowsOf(
	plan: Plan,
	lines: readonly BudgetLine[],
	by: Grouping,
): { key: BudgetKey; share: (line: BudgetLine) => number }[] {
	const whole = (is: boolean) => (is ? 1 : 0);
	switch (by) {
		case 'group':
			return costGroups.map((group) => ({ key: { by, group }, share: (line) => whole(line.group === group) }));
		case 'measure':
			return plan.measures.map((_, at) => ({ key: { by, at }, share: (line) => whole(line.measure === at) }));
		case 'goal': {
			const without = lines.some(({ goals }) => goals.length === 0);
			return [
				...plan.goals.ranking.map((goal) => ({
					key: { by, goal },
					share: ({ goals }: BudgetLine) => (goals.includes(goal) ? 1 / goals.length : 0),
				})),
				...(without
					? [{ key: { by, goal: 'none' as const }, share: ({ goals }: BudgetLine) => whole(goals.length === 0) }]
					: []),
			];
		}
		case 'line': {
			const kind = ({ role, preset }: BudgetLine) => (role === undefined ? (preset ?? 'other') : 'hours');
			const kinds = new Set(lines.map(kind));
			return (['hours', ...(Object.keys(presetLines) as PresetLine[]), 'other'] as const)
				.filter((line) => kinds.has(line))
				.map((line) => ({ key: { by, line }, share: (one) => whole(kind(one) === line) }));
		}
	}
}
