import { fallsDue } from '../projection/cost';
import { apportion } from '../rounding';
import { valueOf, type Assumption, type Case } from './assumption';
import type { Currency, Plan, Post, Role } from './plan';
import { atPriceLevel } from './templates/price-level';

export const postKinds = ['miniJob', 'partTime'] as const;
export type PostKind = (typeof postKinds)[number];

/** Where the usual rates come from, in the plan's language. */
export type PostWords = Readonly<Record<PostKind, { readonly source: string; readonly note: string }>>;

/** German minimum wage an hour and mini-job limit a month, minor units (MiLoV 2025; § 8 Abs. 1a SGB IV). */
const minimumWage = { 2026: 1_390, 2027: 1_460 };
const miniJobLimit = { 2026: 60_300, 2027: 63_300 };
/** Levies of the employer on the wage: lump sums for a mini-job in commerce (Minijob-Zentrale), usual contributions else. */
const levies = { miniJob: 0.31, partTime: 0.21 };
/** Part time: 20 hours a week at this wage an hour. */
const partTime = { weekly: 20, wage: 1_600 };

/**
 * The posts to compare with as long as nobody gave rates of their own, with the employer's levies.
 *
 * Mini-job: the limit of the year in which most of the first plan year lies, and as many full hours as it pays at the minimum wage. Part time: 20 hours a
 * week, 20 · 52 / 12 in a month. Outside the euro at the currency's price level, as an order of magnitude.
 */
export function usualPosts(currency: Currency, firstMonth: number, words: PostWords): Record<PostKind, Post> {
	const year = firstMonth + 6 < 2027 * 12 ? 2026 : 2027;
	const euro = currency === 'EUR';
	const value = (kind: PostKind, likely: number): Assumption => ({
		likely,
		provenance: { kind: euro && kind === 'miniJob' ? 'literature' : 'template', ...words[kind] },
	});
	const cost = (minor: number) => atPriceLevel(Math.round(minor / 100) * 100, currency);
	const hours = Math.round(((partTime.weekly * 52) / 12) * 10) / 10;
	return {
		miniJob: {
			hours: value('miniJob', Math.floor(miniJobLimit[year] / minimumWage[year])),
			cost: value('miniJob', cost(miniJobLimit[year] * (1 + levies.miniJob))),
		},
		partTime: {
			hours: value('partTime', hours),
			cost: value('partTime', cost(hours * partTime.wage * (1 + levies.partTime))),
		},
	};
}

/** Which hours a post would take over. */
export interface PostTask {
	/** id of the role; undefined: of all roles */
	readonly role: string | undefined;
	/** `above`: only hours above what the role has available; `all`: all hours of execution */
	readonly hours: 'above' | 'all';
}

/** A month with a post. Money in minor units, unrounded. */
interface PostMonth {
	/** year · 12 + month − 1 */
	readonly month: number;
	/** hours of execution it could take over */
	readonly wanted: number;
	/** those it has the time for */
	readonly replaced: number;
	/** what the replaced hours cost now */
	readonly worth: number;
	/** of it imputed, not paid out */
	readonly imputed: number;
	readonly cost: number;
}

/** A post against the hours it replaces. */
export interface PostComparison {
	readonly months: readonly PostMonth[];
	/** first month from which, kept to the end of the plan, it costs less than the hours it replaces; undefined: in none */
	readonly from: number | undefined;
	/** what it saves from then on; from the plan's first month where it never does. Minor units, unrounded */
	readonly saving: number;
	/** hours it must replace in a month to cost no more than they do; undefined where there is nothing to replace or it costs nothing */
	readonly breakEven: number | undefined;
}

/**
 * From which month an extra post is cheaper than the hours it replaces.
 *
 * In a month it replaces min(its hours, hours of execution of the role), or only those above what the role has available. The
 * hours are worth the role's hourly cost; of several roles in proportion to their hours. It is cheaper from the first month t
 * for which Σ worth − cost over t … end is above 0.
 */
export function comparePost(plan: Plan, post: Post, task: PostTask): PostComparison {
	const { firstMonth, horizon } = plan.business;
	const team = plan.team.filter(({ id }) => task.role === undefined || id === task.role);
	const months = Array.from({ length: horizon }, (_, t): PostMonth => {
		const parts = team.map((role) => ({ role, hours: replaceable(plan, role, t, task.hours) }));
		const wanted = parts.reduce((sum, { hours }) => sum + hours, 0);
		const replaced = Math.min(post.hours.likely, wanted);
		const share = wanted > 0 ? replaced / wanted : 0;
		const worth = (own: typeof parts) => own.reduce((sum, { role, hours }) => sum + hours * share * role.hourlyCost, 0);
		return {
			month: firstMonth + t,
			wanted,
			replaced,
			worth: worth(parts),
			imputed: worth(parts.filter(({ role }) => role.imputed)),
			cost: post.cost.likely,
		};
	});
	let from: number | undefined;
	let saving = 0;
	let kept = 0;
	for (let t = horizon - 1; t >= 0; t--) {
		kept += months[t]!.worth - months[t]!.cost;
		if (kept > 0) {
			from = t;
			saving = kept;
		}
	}
	const replaced = months.reduce((all, month) => all + month.replaced, 0);
	const rate = replaced > 0 ? months.reduce((all, month) => all + month.worth, 0) / replaced : 0;
	return {
		months,
		from: from === undefined ? undefined : firstMonth + from,
		saving: from === undefined ? kept : saving,
		breakEven: rate > 0 && post.cost.likely > 0 ? post.cost.likely / rate : undefined,
	};
}

/**
 * The first cheaper month ({@link comparePost}) over the range of a post's rates: at its best with most hours at least cost,
 * at its worst the other way round; undefined without a range.
 */
export function postRange(
	plan: Plan,
	post: Post,
	task: PostTask,
): Record<'best' | 'worst', number | undefined> | undefined {
	if ([post.hours, post.cost].every(({ low, high }) => low === undefined && high === undefined)) return undefined;
	const from = (hours: Case, cost: Case) =>
		comparePost(
			plan,
			{
				hours: { ...post.hours, likely: valueOf(post.hours, hours) },
				cost: { ...post.cost, likely: valueOf(post.cost, cost) },
			},
			task,
		).from;
	return { best: from('high', 'low'), worst: from('low', 'high') };
}

/** Hours of execution of a role in month t, or those of them above what it has available. */
function replaceable(plan: Plan, role: Role, t: number, which: PostTask['hours']): number {
	let all = 0;
	let execution = 0;
	for (const measure of plan.measures)
		for (const line of measure.hours) {
			if (line.role !== role.id || !fallsDue(line.per, measure, t, line.offset)) continue;
			all += line.hours.likely;
			if (line.phase === 'execution') execution += line.hours.likely;
		}
	return which === 'all' ? execution : Math.min(execution, Math.max(0, all - role.hoursPerMonth));
}

/** A stretch of months of a comparison in whole units of money; `difference` is of what is shown. */
export interface PostRow {
	/** first month, year · 12 + month − 1 */
	readonly month: number;
	readonly months: number;
	readonly replaced: number;
	readonly worth: number;
	readonly cost: number;
	/** worth − cost: above 0 the post is cheaper */
	readonly difference: number;
}

/** A comparison by plan year or month, rounded so that rows add up to the total row and months to their years. */
export function postTable(
	{ months }: PostComparison,
	step = 100,
): { years: readonly PostRow[]; months: readonly PostRow[]; total: PostRow } {
	const starts = Array.from({ length: Math.ceil(months.length / 12) }, (_, year) => year * 12);
	const parts = starts.map((start) => months.slice(start, start + 12));
	const sum = (of: (month: PostMonth) => number, own: readonly PostMonth[]) =>
		own.reduce((all, month) => all + of(month), 0);
	const rounded = (of: (month: PostMonth) => number) => {
		const years = apportion(
			parts.map((part) => sum(of, part)),
			step,
		);
		return { years, months: parts.flatMap((part, year) => apportion(part.map(of), step, years[year])) };
	};
	const worth = rounded((month) => month.worth);
	const cost = rounded((month) => month.cost);
	const row = (own: readonly PostMonth[], value: number, price: number): PostRow => ({
		month: own[0]?.month ?? 0,
		months: own.length,
		replaced: sum((month) => month.replaced, own),
		worth: value,
		cost: price,
		difference: value - price,
	});
	const add = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
	return {
		years: parts.map((part, year) => row(part, worth.years[year]!, cost.years[year]!)),
		months: months.map((month, t) => row([month], worth.months[t]!, cost.months[t]!)),
		total: row(months, add(worth.years), add(cost.years)),
	};
}
