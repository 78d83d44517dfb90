import { apportion } from '../rounding';
import type { Projection, ProjectionMonth, ProjectionYear } from './input';
import type { PlanProjection } from './plan-projection';

/** Rows that are sums of months: customers as whole numbers, money in minor units of whole units of money. */
export const flowRows = ['acquired', 'referred', 'wonBack', 'lost'] as const;
export const moneyRows = [
	'revenue',
	'contribution',
	'retentionCost',
	'acquisitionCost',
	'result',
	'imputed',
	'cash',
] as const;
type OutlookRow = 'opening' | (typeof flowRows)[number] | 'closing' | 'purchases' | (typeof moneyRows)[number];

/** A year, or all of them, as shown: opening + arrivals − lost = closing, contribution − costs = result, + hours = cash. */
export type OutlookColumn = Readonly<Record<OutlookRow, number>>;

export interface YearTable {
	readonly years: readonly OutlookColumn[];
	/** sums of what the years show; opening of the first, closing of the last */
	readonly total: OutlookColumn;
}

/**
 * The projection by year in rounded numbers that add up as they stand. Customers are rounded at the year's ends and the flows
 * between them by largest remainder. Of the money, costs are rounded as the budget rounds them; results so that they add up
 * to the rounded result of the plan; the contribution is what makes up both. Customers and costs are at most one off the
 * unrounded number, results less than one, contributions less than two units of money.
 *
 * @param result what the plan's results come to as shown, minor units; by default their rounded sum
 */
export function yearTable(projection: Projection, result = inWhole(resultOf(projection))): YearTable {
	const months = projection.years.map((_, at) => projection.months.slice(at * 12, at * 12 + 12));
	const results = rounded(
		projection.years.map((year) => year.result),
		whole,
		result,
	);
	const years = months.map((year, at) => column(year, 1, results[at]));
	return { years, total: totalOf(years) };
}

/** What a plan's result and what its measures bring come to as shown: `result` − `resultWithout` = `gain`. Minor units. */
export function shownGain({ likely, without }: Pick<PlanProjection, 'likely' | 'without'>) {
	const [result, base] = [resultOf(likely), resultOf(without)];
	const gain = inWhole(result - base);
	return { result: inWhole(result), resultWithout: inWhole(result) - gain, gain };
}

/** With the measures and without them; the difference of their results is the gain of the measures as it is shown by itself. */
export function yearTables(projection: Pick<PlanProjection, 'likely' | 'without'>) {
	const { result, resultWithout } = shownGain(projection);
	return { with: yearTable(projection.likely, result), without: yearTable(projection.without, resultWithout) };
}

/**
 * A month as shown, rounded alike, customers to tenths (in tenths, whole numbers).
 */
export function monthColumn(month: ProjectionMonth): OutlookColumn {
	return column([month], 10);
}

/** One column less another, row by row: what is shown, so that it adds up as well. */
export function difference(a: OutlookColumn, b: OutlookColumn): OutlookColumn {
	const rows = Object.keys(a) as OutlookRow[];
	return Object.fromEntries(rows.map((row) => [row, a[row] - b[row]])) as Record<OutlookRow, number>;
}

/** Why the two rates of a year differ (C4): of its arrivals, how many left before its end; the formula counts them as lost. */
export function leftWithinYear(year: ProjectionYear, opening: number): number | undefined {
	if (year.retention === undefined || year.formulaRetention === undefined) return undefined;
	return (year.retention - year.formulaRetention) * opening;
}

const whole = 100;
const inWhole = (minor: number) => Math.round(minor / whole) * whole + 0;
const resultOf = ({ months }: Projection) => months.reduce((sum, { result }) => sum + result, 0);

/** @param shownResult the result as shown; by default its rounded value */
function column(months: readonly ProjectionMonth[], parts = 1, shownResult?: number): OutlookColumn {
	const sum = (of: (month: ProjectionMonth) => number) => months.reduce((total, month) => total + of(month), 0);
	const opening = Math.round((months[0]?.opening ?? 0) * parts);
	const closing = Math.round((months.at(-1)?.closing ?? 0) * parts);
	const [acquired = 0, referred = 0, wonBack = 0, lost = 0] = rounded(
		[sum((m) => m.acquired), sum((m) => m.referred), sum((m) => m.wonBack), -sum((m) => m.lost)].map(
			(value) => value * parts,
		),
		1,
		closing - opening,
	);
	const result = shownResult ?? inWhole(sum((m) => m.result));
	const { contribution, retentionCost, acquisitionCost } = moneyOf(
		sum((m) => m.contribution),
		sum((m) => m.retentionCost),
		sum((m) => m.acquisitionCost),
		result,
	);
	const imputed = inWhole(sum((m) => m.cash - m.result));
	return {
		opening,
		acquired,
		referred,
		wonBack,
		lost: 0 - lost,
		closing,
		purchases: Math.round(sum((m) => m.purchases) * parts),
		revenue: inWhole(sum((m) => m.revenue)),
		contribution,
		retentionCost,
		acquisitionCost,
		result,
		imputed,
		cash: result + imputed,
	};
}

/** Contribution − costs = result as shown; what rounding leaves is in the contribution, or in a cost where there is none. */
function moneyOf(contribution: number, retention: number, acquisition: number, result: number) {
	const [kept, won] = [inWhole(retention), inWhole(acquisition)];
	if (contribution !== 0) return { contribution: result + kept + won, retentionCost: kept, acquisitionCost: won };
	if (acquisition !== 0) return { contribution: 0, retentionCost: kept, acquisitionCost: 0 - result - kept };
	return { contribution: 0, retentionCost: 0 - result, acquisitionCost: 0 };
}

/** {@link apportion} that leaves a nothing a nothing. */
function rounded(values: readonly number[], step: number, total?: number): number[] {
	const some = apportion(
		values.filter((value) => value !== 0),
		step,
		total,
	);
	let at = 0;
	return values.map((value) => (value === 0 ? 0 : (some[at++] ?? 0)));
}

function totalOf(years: readonly OutlookColumn[]): OutlookColumn {
	const sum = (row: OutlookRow) => years.reduce((total, year) => total + year[row], 0);
	const rows = [...flowRows, 'purchases', ...moneyRows] as const;
	return {
		...(Object.fromEntries(rows.map((row) => [row, sum(row)])) as Record<OutlookRow, number>),
		opening: years[0]?.opening ?? 0,
		closing: years.at(-1)?.closing ?? 0,
	};
}
