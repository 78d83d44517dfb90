import { periodOfDays, periodsBetween } from './period';
import type { Purchases } from './purchases';
import type { Cohort, CohortTable } from './reports';

/**
 * Cohort table: customers by the month of their first purchase, and how many of them bought k months later. Each row ends
 * with the last month of data; beyond it nothing is known, so there is no cell (not 0).
 */
export function cohortTable({ customers, from, day, amount, perMinor, firstDay, lastDay }: Purchases): CohortTable {
	const periods = periodsBetween(firstDay, lastDay, 1);
	const of = periodOfDays(periods, firstDay, lastDay);
	const months = periods.ends.length;
	const active = new Uint32Array(months * months);
	const revenue = new Float64Array(months * months);
	for (let c = 0; c < customers; c++) {
		const cohort = of[day[from[c]!]! - firstDay]!;
		let before = -1;
		for (let i = from[c]!; i < from[c + 1]!; i++) {
			const month = of[day[i]! - firstDay]!;
			const cell = cohort * months + month - cohort;
			revenue[cell]! += amount[i]!;
			if (month !== before) active[cell]!++;
			before = month;
		}
	}
	const cohorts: Cohort[] = [];
	for (let m = 0; m < months; m++) {
		const row = m * months;
		if (active[row] === 0) continue;
		cohorts.push({
			month: periods.month + m,
			size: active[row]!,
			active: Array.from(active.subarray(row, row + months - m)),
			revenue: Array.from(revenue.subarray(row, row + months - m), (sum) => sum / perMinor),
		});
	}
	const lastMonth = periods.month + months - 1;
	return {
		cohorts,
		partialMonth: periods.partial ? lastMonth : undefined,
		mean: meanRetention(cohorts, periods.partial ? lastMonth - 1 : lastMonth),
	};
}

/**
 * Share of customers buying k months after their first purchase, over all cohorts for which month k is complete: their
 * sum over the sum of their sizes. A mean of the cohorts' own shares would let small cohorts count as much as large ones.
 *
 * @param lastComplete last month the data cover wholly
 * @returns for k = 0, 1, …; undefined where no cohort has a complete month k
 */
export function meanRetention(cohorts: readonly Cohort[], lastComplete: number): (number | undefined)[] {
	const columns = Math.max(0, ...cohorts.map((cohort) => cohort.active.length));
	return Array.from({ length: columns }, (_, k) => {
		let active = 0;
		let size = 0;
		for (const cohort of cohorts) {
			if (cohort.month + k > lastComplete) continue;
			active += cohort.active[k] ?? 0;
			size += cohort.size;
		}
		return size > 0 ? active / size : undefined;
	});
}
