import { monthOfDay } from '../calendar';
import { lastYear, perMonth, seasonOf, share, shortBy, splitOf, sum, year } from './baseline-figure';
import type { BaselineFigures, BaselineGap } from './baseline';

/**
 * What contracts say about where a plan begins, as `baselineOfPurchases` does: active at the end of day d when since ≤ d < until. Contracts know when they began, so nobody is
 * taken for new who is not. Without days of leaving a list may hold everybody there ever was or only those still there: it
 * gives no number at all.
 *
 * @param since first day as a customer
 * @param until first day no longer one
 * @param lastDay D
 */
export function baselineOfContracts(
	since: readonly number[],
	until: readonly number[],
	lastDay: number,
	hasUntil: boolean,
): BaselineFigures {
	if (!hasUntil) return withoutNumbers(lastDay, 'no-leaving');
	const months = lastYear(lastDay);
	const ago = lastDay - year;
	const opening = [0, 0];
	const newcomers = new Uint32Array(24);
	const cohort = { n: 0, kept: 0 };
	const established = { n: 0, kept: 0 };
	let earliest = Infinity;
	for (const [i, begun] of since.entries()) {
		if (begun > lastDay) continue;
		const left = until[i]!;
		earliest = Math.min(earliest, begun);
		if (left > lastDay) opening[begun > ago ? 0 : 1]!++;
		if (begun >= months.start24 && begun <= months.end) newcomers[monthOfDay(begun) - months.month24]!++;
		if (begun > ago - year && begun <= ago) {
			cohort.n++;
			if (left > begun + year) cohort.kept++;
		}
		if (begun <= ago - year && left > ago) {
			established.n++;
			if (left > lastDay) established.kept++;
		}
	}
	const span = { from: months.start, to: months.end };
	return {
		lastDay,
		windowDays: undefined,
		...splitOf(opening, lastDay),
		perMonth: earliest <= months.start ? perMonth(sum(newcomers.subarray(12)), span) : shortBy(earliest - months.start),
		purchasesPerYear: { missing: 'no-single-purchases' },
		year: undefined,
		basket: { missing: 'no-single-purchases' },
		season: seasonOf(newcomers, months.month24, earliest <= months.start24),
		firstYear: share(cohort, { from: ago - year + 1, to: lastDay }),
		established: share(established, { from: ago, to: lastDay }),
	};
}

/** What a list of customers says that cannot tell who still is one: nothing, and why. */
export function withoutNumbers(lastDay: number, missing: 'no-leaving' | 'customer-list'): BaselineFigures {
	const gap: BaselineGap = { missing };
	const noPurchases: BaselineGap = { missing: 'no-single-purchases' };
	return {
		lastDay,
		windowDays: undefined,
		openingFirstYear: gap,
		openingEstablished: gap,
		perMonth: gap,
		firstYear: gap,
		established: gap,
		purchasesPerYear: noPurchases,
		year: undefined,
		basket: noPurchases,
		season: gap,
	};
}
