import { apportion } from '../rounding';
import type { Projection, ProjectionMonth, ProjectionYear } from './input';

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
 * The projection by year in rounded numbers that add up as they stand: customers are rounded at the year's ends and the flows
 * between them by largest remainder; contribution and costs likewise to the rounded result. No number differs from the
 * unrounded one by more than a customer or a unit of money.
 */
export function yearTable(projection: Projection): YearTable {
	const years = projection.years.map((_, at) => column(projection.months.slice(at * 12, at * 12 + 12)));
	return { years, total: totalOf(years) };
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

function column(months: readonly ProjectionMonth[], parts = 1): OutlookColumn {
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
	const [contribution = 0, retention = 0, acquisition = 0] = rounded(
		[sum((m) => m.contribution), -sum((m) => m.retentionCost), -sum((m) => m.acquisitionCost)],
		whole,
	);
	const result = contribution + retention + acquisition;
	const imputed = Math.round(sum((m) => m.cash - m.result) / whole) * whole;
	return {
		opening,
		acquired,
		referred,
		wonBack,
		lost: 0 - lost,
		closing,
		purchases: Math.round(sum((m) => m.purchases) * parts),
		revenue: Math.round(sum((m) => m.revenue) / whole) * whole,
		contribution,
		retentionCost: 0 - retention,
		acquisitionCost: 0 - acquisition,
		result,
		imputed,
		cash: result + imputed,
	};
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
