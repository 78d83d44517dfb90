import type { PlanProjection } from '../../../core/projection/plan-projection';
import { difference, monthColumn, yearTables, type OutlookColumn } from '../../../core/projection/year-table';

/** Which course a table shows. */
export const courses = ['with', 'without', 'difference'] as const;
export type Course = (typeof courses)[number];

/** Ratios of a year: they do not add up. */
export const rates = ['cac', 'retentionCostPerActive', 'retention', 'formulaRetention'] as const;
type Rates = Readonly<Record<(typeof rates)[number], number | undefined>>;

/** Columns of the table by year in a course, the whole plan last; ratios for the years only. */
export function yearColumns(projection: PlanProjection, course: Course) {
	const table = yearTables(projection);
	const pick = (of: (shown: typeof table.with) => OutlookColumn): OutlookColumn =>
		course === 'difference' ? difference(of(table.with), of(table.without)) : of(table[course]);
	const ratios = projection.likely.years.map((year, at): Rates => {
		const other = projection.without.years[at];
		const of = (name: (typeof rates)[number]) => {
			const [a, b] = [year[name], other?.[name]];
			if (course === 'with') return a;
			if (course === 'without') return b;
			return a === undefined || b === undefined ? undefined : a - b;
		};
		return {
			cac: of('cac'),
			retentionCostPerActive: of('retentionCostPerActive'),
			retention: of('retention'),
			formulaRetention: of('formulaRetention'),
		};
	});
	return {
		columns: [...table.with.years.map((_, at) => pick(({ years }) => years[at]!)), pick(({ total }) => total)],
		ratios,
	};
}

/** Rows of the table by month in a course: money in whole units, customers in tenths. */
export function monthColumns({ likely, without }: PlanProjection, course: Course): OutlookColumn[] {
	const shown = (course === 'without' ? without : likely).months.map(monthColumn);
	if (course !== 'difference') return shown;
	return shown.map((column, at) => difference(column, monthColumn(without.months[at]!)));
}
