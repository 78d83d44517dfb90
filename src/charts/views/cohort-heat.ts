import type { Cohort, CohortTable } from '../../core/metrics/reports';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { countColumn, moneyColumn, shareColumn, textColumn } from '../columns';
import type { HeatView } from '../heat';
import { leastForRate } from './change';

/** What a cell of the cohort table tells: share buying again, how many do, or revenue per customer. */
export type CohortMeasure = 'rate' | 'customers' | 'revenue';

/**
 * Standard errors a cohort must be away from the mean to be named. Three, not two: the one named is the most extreme
 * among many, and among twelve like ones two standard errors are exceeded by chance every second time.
 */
const farAway = 3;

/** Cohorts by month of first purchase; columns are the months after it, from the first on. */
export function cohortHeat(table: CohortTable, measure: CohortMeasure, t: Words['charts'], f: Format): HeatView {
	const words = t.cohorts;
	const { cohorts, partialMonth } = table;
	const ages = Array.from({ length: Math.max(0, ...cohorts.map(({ active }) => active.length - 1)) }, (_, i) => i + 1);
	const incomplete = (cohort: Cohort, age: number) => cohort.month + age === partialMonth;
	const valueAt = (cohort: Cohort, age: number) => {
		const active = cohort.active[age];
		const revenue = cohort.revenue[age];
		if (active === undefined || cohort.size === 0) return undefined;
		if (measure === 'customers') return active;
		if (measure === 'revenue') return revenue === undefined ? undefined : revenue / cohort.size;
		return active / cohort.size;
	};
	/** like `CohortTable.mean`: over the cohorts for which the month is complete, weighted by customers */
	const meanAt = (age: number) => {
		if (measure === 'rate') return table.mean[age];
		const complete = cohorts.filter((cohort) => !incomplete(cohort, age) && valueAt(cohort, age) !== undefined);
		const size = complete.reduce((sum, cohort) => sum + cohort.size, 0);
		const total = complete.reduce(
			(sum, cohort) => sum + valueAt(cohort, age)! * (measure === 'revenue' ? cohort.size : 1),
			0,
		);
		const count = measure === 'revenue' ? size : complete.length;
		return count > 0 ? total / count : undefined;
	};
	const show = {
		rate: (v: number) => f.number(v * 100, 1),
		customers: (v: number) => f.number(v),
		revenue: (v: number) => f.money(v),
	}[measure];
	const column = { rate: shareColumn, customers: countColumn, revenue: moneyColumn }[measure];
	const few = cohorts.filter(({ size }) => size < leastForRate).length;
	const customers = cohorts.reduce((sum, { size }) => sum + size, 0);
	const names = cohorts.map(({ month }) => f.monthShort(month));
	const sentence = (row: number, at: number) => {
		const cohort = cohorts[row];
		const age = ages[at];
		const active = age === undefined ? undefined : cohort?.active[age];
		if (!cohort || age === undefined || active === undefined) return '';
		const name = f.month(cohort.month);
		const revenue = cohort.revenue[age] ?? 0;
		const said =
			measure === 'revenue'
				? words.sentenceRevenue(name, age, f.money(revenue), cohort.size, f.money(revenue / cohort.size))
				: words.sentence(name, age, active, cohort.size, f.percent(active / cohort.size, 1));
		return incomplete(cohort, age) ? words.sentenceRunning(said) : said;
	};
	return {
		title: finding(table, t, f),
		unit: { rate: words.unitRate, customers: words.unitCustomers, revenue: words.unitRevenue }[measure],
		foot: [words.foot, few > 0 ? words.few(few, leastForRate) : ''].join(' ').trim(),
		words: {
			caption: words.table,
			row: words.first,
			size: words.customers,
			across: words.across,
			running: words.running,
			keys: words.keys,
		},
		columns: ages.map((age) => f.number(age)),
		rows: cohorts.map((cohort, row) => ({
			label: names[row] ?? '',
			size: cohort.size,
			values: ages.map((age) => valueAt(cohort, age)),
			incomplete: ages.map((age) => incomplete(cohort, age)),
		})),
		mean: { label: words.mean, size: customers, values: ages.map(meanAt) },
		least: leastForRate,
		show,
		showKey: measure === 'rate' ? (value) => f.percent(value) : show,
		showSize: (value) => f.number(value),
		sentence,
		table: {
			columns: [textColumn(words.first), countColumn(words.customers, f), ...ages.map((age) => column(String(age), f))],
			rows: cohorts.map((cohort) => [f.month(cohort.month), cohort.size, ...ages.map((age) => valueAt(cohort, age))]),
		},
	};
}

/** The cohort furthest from the mean in its first full month, if it is too far away to be chance. */
function finding({ cohorts, mean, partialMonth }: CohortTable, t: Words['charts'], f: Format): string {
	const usual = mean[1];
	if (usual === undefined || cohorts.length === 0) return t.cohorts.titleNone;
	const distances = cohorts.flatMap((cohort) => {
		const active = cohort.active[1];
		if (active === undefined || cohort.size < leastForRate || cohort.month + 1 === partialMonth) return [];
		const error = Math.sqrt((usual * (1 - usual)) / cohort.size);
		return error > 0 ? [{ cohort, share: active / cohort.size, far: (active / cohort.size - usual) / error }] : [];
	});
	const furthest = distances.toSorted((a, b) => Math.abs(b.far) - Math.abs(a.far))[0];
	if (!furthest || Math.abs(furthest.far) < farAway) return t.cohorts.titleMean(f.percent(usual));
	const say = furthest.far > 0 ? t.cohorts.titleBetter : t.cohorts.titleWorse;
	return say(f.month(furthest.cohort.month), f.percent(furthest.share), f.percent(usual));
}
