import type { Summaries } from '../columns';
import { customerKey } from '../customer-key';
import { baselineOfSummaries } from './baseline-of-summaries';
import { meanInterval, wilson } from './interval';
import type { SummaryReport } from './reports';

/** Activity window where none is chosen; gaps between purchases are not known. */
const defaultWindow = 90;

/**
 * All figures of customer summaries, taken together.
 *
 * Within a file customers are distinct. One who stands in several files counts once, with the row that reaches further: the later last
 * purchase, then the more purchases, then the later file. Purchases are never added up over files: two summaries may well
 * contain the same purchases. `repeated` says how many customers that concerns.
 *
 * Observation ends with the last purchase of all files; where only weeks are given, with each customer's own age.
 *
 * @param options.windowDays activity window; undefined: 90 days
 * @param options.aliases key of an e-mail address → key of the customer it belongs to
 * @param options.currency of the plan; amounts in others do not count
 * @returns undefined without customers
 */
export function summaryReport(sets: readonly Summaries[], options: Options): SummaryReport | undefined {
	const { rows, repeated } = distinct(sets, options.aliases);
	const customers = rows.length;
	if (customers === 0) return undefined;
	const windowDays = options.windowDays ?? defaultWindow;
	const days = daysOf(rows);
	let orders = 0;
	let repeaters = 0;
	let active = 0;
	let judged = 0;
	for (const { set, at } of rows) {
		const count = set.orders[at]!;
		orders += count;
		if (count > 1) repeaters++;
		const since = daysSince(set, at, days?.last);
		if (since === undefined) continue;
		judged++;
		if (since < windowDays) active++;
	}
	const { money } = moneyOf(
		rows.filter(
			({ set, at }) => set.amount && set.currency === options.currency && !Number.isNaN(set.amount.values[at]),
		),
		customers,
	);
	const dated = rows.filter(({ set }) => set.first && set.last);
	return {
		rows: sets.reduce((sum, set) => sum + set.rows, 0),
		customers,
		repeated,
		orders,
		firstDay: days?.first,
		lastDay: days?.last,
		windowDays,
		repeat: { customers: repeaters, rate: repeaters / customers, interval: wilson(repeaters, customers)! },
		purchasesPerCustomer: orders / customers,
		activity: judged === 0 ? undefined : { customers: judged, active, inactive: judged - active },
		money,
		baseline: baselineOfSummaries(
			dated.map(({ set, at }) => set.first![at]!),
			dated.map(({ set, at }) => set.last![at]!),
			windowDays,
			money,
		),
		returning: repeatValue(rows.filter(({ set }) => set.value && set.rfm && set.currency === options.currency)),
	};
}

interface Options {
	readonly windowDays: number | undefined;
	readonly currency: string;
	readonly aliases?: ReadonlyMap<string, string> | undefined;
}

interface Row {
	readonly set: Summaries;
	readonly at: number;
}

/** One row a customer. */
function distinct(sets: readonly Summaries[], aliases: Options['aliases']): { rows: readonly Row[]; repeated: number } {
	const [only, ...others] = sets;
	// A million customers need no dictionary where none can stand twice.
	if (only && others.length === 0)
		return { rows: Array.from({ length: only.rows }, (_, at) => ({ set: only, at })), repeated: 0 };
	const rows = new Map<string, Row>();
	const repeated = new Set<string>();
	for (const set of sets) {
		for (let at = 0; at < set.rows; at++) {
			const written = customerKey(set.customers[at]!);
			const key = aliases?.get(written) ?? written;
			const known = rows.get(key);
			if (known) repeated.add(key);
			if (!known || !reachesFurther(known, { set, at })) rows.set(key, { set, at });
		}
	}
	return { rows: [...rows.values()], repeated: repeated.size };
}

function reachesFurther(known: Row, other: Row): boolean {
	const last = (row: Row) => row.set.last?.[row.at] ?? row.set.rfm?.age[row.at] ?? -Infinity;
	// A day and a number of weeks are no measure for each other.
	const comparable = (known.set.last === undefined) === (other.set.last === undefined);
	const ahead = comparable ? last(known) - last(other) : 0;
	// Neither knows: −∞ less −∞ is no number.
	if (ahead !== 0 && !Number.isNaN(ahead)) return ahead > 0;
	return known.set.orders[known.at]! > other.set.orders[other.at]!;
}

/** First and last day of all dated rows. */
function daysOf(rows: readonly Row[]): { first: number; last: number } | undefined {
	let first = Infinity;
	let last = -Infinity;
	for (const { set, at } of rows) {
		if (!set.last) continue;
		last = Math.max(last, set.last[at]!);
		first = Math.min(first, set.first?.[at] ?? set.last[at]!);
	}
	return last === -Infinity ? undefined : { first, last };
}

/** Days from the last purchase to the end of observation. */
function daysSince({ last, rfm }: Summaries, at: number, end: number | undefined): number | undefined {
	if (last && end !== undefined) return end - last[at]!;
	// Weeks were days divided by seven: whole days must come out whole.
	return rfm && Math.round((rfm.age[at]! - rfm.recency[at]!) * 7e6) / 1e6;
}

const minor = ({ values, decimals }: NonNullable<Summaries['amount']>, at: number) =>
	values[at]! / 10 ** (decimals - 2);

/** Revenue, basket and revenue per customer of the rows with a sum in the plan's currency. */
function moneyOf(rows: readonly Row[], customers: number): Pick<SummaryReport, 'money'> {
	if (rows.length === 0) return { money: undefined };
	const n = rows.length;
	const sums = rows.map(({ set, at }) => minor(set.amount!, at));
	const counts = rows.map(({ set, at }) => set.orders[at]!);
	const revenue = total(sums);
	const orders = total(counts);
	const mean = revenue / n;
	const basket = orders > 0 ? revenue / orders : undefined;
	// The basket is a ratio of two means over customers, not a mean over purchases: linearised (Cochran 1977, section 6.3).
	const residuals = basket === undefined ? [] : sums.map((sum, i) => ((sum - basket * counts[i]!) * n) / orders);
	return {
		money: {
			customers: n,
			withoutAmount: customers - n,
			orders,
			revenue,
			basket,
			basketInterval: basket === undefined ? undefined : meanInterval(basket, squares(residuals, 0), n),
			perCustomer: {
				mean,
				interval: meanInterval(mean, squares(sums, mean), n),
				zeroOrLess: sums.filter((sum) => sum <= 0).length,
			},
		},
	};
}

/** Mean of the repeat purchases, weighted by how many there were: Σ frequency · value ÷ Σ frequency. */
function repeatValue(rows: readonly Row[]): SummaryReport['returning'] {
	let purchases = 0;
	let revenue = 0;
	for (const { set, at } of rows) {
		const frequency = set.rfm!.frequency[at]!;
		if (frequency === 0) continue;
		purchases += frequency;
		revenue += frequency * minor(set.value!, at);
	}
	return purchases === 0 ? undefined : { purchases, revenue, mean: revenue / purchases };
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const squares = (values: readonly number[], mean: number) => total(values.map((value) => (value - mean) ** 2));
