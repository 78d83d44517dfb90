import { monthOfDay } from '../calendar';
import {
	fewest,
	given,
	lastYear,
	perMonth,
	seasonOf,
	share,
	shortBy,
	splitOf,
	sum,
	tooFew,
	year,
	type Span,
} from './baseline-figure';
import { meanInterval } from './interval';
import type { Purchases } from './purchases';
import type { BaselineFigure, BaselineFigures } from './baseline';

/**
 * What imported purchases say about where a plan begins. A customer is active at the end of day d when the last purchase day
 * L satisfies L ≤ d and d − L < W. D is the last day of the data.
 *
 * Customers first seen within the first W days may be old ones the data do not know yet; who is first seen later is new:
 * - opening: active at D; first purchase less than 365 days before D, or longer ago
 * - new customers a month: first purchases in the last twelve full months ÷ 12
 * - purchases a year: purchase days in these months ÷ mean number of customers active at their ends, so that
 *   active · purchases reproduces the year
 * - basket: mean of these purchase days (without twelve full months, of all)
 * - first-year retention: of those who first bought from D − 729 to D − 365, active 365 days after
 * - established retention: of those active at D − 365 who had first bought 365 days or more before, active at D
 *
 * Cost: one pass over the purchases.
 *
 * @param window W, days
 */
export function baselineOfPurchases(purchases: Purchases, window: number): BaselineFigures {
	const { customers, from, day, amount, priced, perMinor, firstDay, lastDay } = purchases;
	const months = lastYear(lastDay);
	const ago = lastDay - year;
	const known = firstDay + window;
	const opening = [0, 0];
	const newcomers = new Uint32Array(24);
	let activeAtEnds = 0;
	let orders = 0;
	const cohort = { n: 0, kept: 0 };
	const established = { n: 0, kept: 0 };
	const inYear = new Mean();
	const ever = new Mean();

	for (let c = 0; c < customers; c++) {
		const begin = from[c]!;
		const end = from[c + 1]!;
		const first = day[begin]!;
		const isActive = lastDay - day[end - 1]! < window;
		if (isActive) opening[first > ago ? 0 : 1]!++;
		const month = first < months.start24 || first > months.end ? -1 : monthOfDay(first) - months.month24;
		if (month >= 0) newcomers[month]!++;
		const inCohort = first > ago - year && first <= ago && first >= known;
		let activeAgo = false;
		let keptYear = false;
		let e = 0;
		for (let i = begin; i < end; i++) {
			const today = day[i]!;
			const next = i + 1 < end ? day[i + 1]! : Infinity;
			// The purchase counts until the next one, or until the window has passed.
			const until = Math.min(next, today + window);
			if (today <= ago && ago < until) activeAgo = true;
			if (today <= first + year && first + year < until) keptYear = true;
			for (; e < 12 && months.ends[e]! < next; e++)
				if (months.ends[e]! >= today && months.ends[e]! < until) activeAtEnds++;
			const inside = today >= months.start && today <= months.end;
			if (inside) orders++;
			if (priced?.[i] === 0) continue;
			ever.add(amount[i]! / perMinor);
			if (inside) inYear.add(amount[i]! / perMinor);
		}
		if (inCohort) {
			cohort.n++;
			if (keptYear) cohort.kept++;
		}
		if (activeAgo && first <= ago - year) {
			established.n++;
			if (isActive) established.kept++;
		}
	}
	const span = { from: months.start, to: months.end };
	const enough = known <= months.start;
	const gained = sum(newcomers.subarray(12));
	const whole = { from: firstDay, to: lastDay };
	return {
		lastDay,
		windowDays: window,
		...splitOf(opening, lastDay, known <= ago + 1 ? undefined : shortBy(known - ago - 1)),
		perMonth: enough ? perMonth(gained, span) : shortBy(known - months.start),
		purchasesPerYear: enough ? perActive(orders, activeAtEnds / 12, span) : shortBy(known - months.start),
		year: { ...span, month: months.month, orders: enough ? orders : undefined },
		basket: enough && inYear.n >= fewest ? inYear.figure(span) : ever.figure(whole),
		season: seasonOf(newcomers, months.month24, known <= months.start24),
		firstYear:
			known <= ago ? share(cohort, { from: Math.max(ago - year + 1, known), to: lastDay }) : shortBy(known - ago),
		established:
			firstDay <= ago - year ? share(established, { from: ago, to: lastDay }) : shortBy(firstDay - ago + year),
	};
}

/** Purchases ÷ mean number of customers. */
function perActive(orders: number, active: number, span: Span): BaselineFigure {
	return orders < fewest || active === 0 ? tooFew(orders) : { value: orders / active, n: orders, ...span };
}

/** Mean and squares around it in one pass (Welford 1962). */
class Mean {
	n = 0;
	#mean = 0;
	#squares = 0;

	add(value: number) {
		this.n++;
		const step = value - this.#mean;
		this.#mean += step / this.n;
		this.#squares += step * (value - this.#mean);
	}

	figure(span: Span): BaselineFigure {
		if (this.n < fewest) return this.n === 0 ? { missing: 'no-amounts' } : tooFew(this.n);
		return { value: this.#mean, n: this.n, ...given(meanInterval(this.#mean, this.#squares, this.n)), ...span };
	}
}
