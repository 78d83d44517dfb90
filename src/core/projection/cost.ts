import type { CostBasis, HourBasis } from '../plan/measure';
import { actsOn, established, firstYear } from './effect';
import type { ProjectionCost, ProjectionInput, ProjectionMeasure } from './input';
import { runs, type Schedule } from './intensity';

/** The customers of one month as far as costs depend on them; pairs are [firstYear, established]. */
export interface Stock {
	readonly active: readonly [number, number];
	readonly orders: readonly [number, number];
	/** minor units */
	readonly revenue: readonly [number, number];
}

/** What the measures cost in one month, minor units, unrounded. */
export interface MonthCost {
	team: number;
	tools: number;
	engagement: number;
	/** part of all that falls due once */
	once: number;
	/** part of team that is imputed, not cash */
	imputed: number;
}

/** Whose cost it is; lists in the order of the measures. */
export interface CostDetail {
	/** by role */
	readonly hours: Record<string, number>;
	readonly byMeasure: number[];
	readonly hoursByMeasure: number[];
	/** by measure, its cost lines and then its hour lines */
	readonly byLine: number[];
}

type Roles = ProjectionInput['roles'];

/** What falls due of one measure by time alone, month after month, and the lines that depend on customers. */
interface Course {
	readonly roles: Roles;
	readonly months: number;
	/** `width` numbers a month: team, tools, engagement, once, imputed */
	readonly due: Float64Array;
	readonly byCustomers: readonly ProjectionCost[];
}
const width = 5;
const places = { team: 0, tools: 1, engagement: 2 } as const;

/* Worked out once for each measure and team: neither is ever mutated, and most projections share most measures. */
const courses = new WeakMap<ProjectionMeasure, Course>();

/**
 * What sums the cost lines and hours of all measures in a month t; hours are priced at their role's hourly cost, as team
 * cost.
 *
 * @returns the same object every time
 */
export function monthCosts(
	input: ProjectionInput,
): (intensity: readonly number[], stock: Stock, t: number) => MonthCost {
	const { measures } = input;
	const all = measures.map((measure) => courseOf(measure, input.roles, input.horizon));
	const month: MonthCost = { team: 0, tools: 0, engagement: 0, once: 0, imputed: 0 };
	return (intensity, stock, t) => {
		month.team = month.tools = month.engagement = month.once = month.imputed = 0;
		for (let i = 0; i < all.length; i++) {
			const { due, byCustomers } = all[i]!;
			const at = t * width;
			month.team += due[at]!;
			month.tools += due[at + 1]!;
			month.engagement += due[at + 2]!;
			month.once += due[at + 3]!;
			month.imputed += due[at + 4]!;
			if (byCustomers.length === 0) continue;
			const measure = measures[i]!;
			if (!runs(measure, t)) continue;
			const reached = measure.reach * intensity[i]!;
			for (const line of byCustomers) month[line.group] += lineCost(line, measure, reached, stock, t);
		}
		return month;
	};
}

/** What tells the cost and hours of a month t apart by measure, line and role. */
export function costDetails(
	input: ProjectionInput,
): (intensity: readonly number[], stock: Stock, t: number) => CostDetail {
	const { measures } = input;
	const prices = new Map(input.roles.map(({ id, hourlyCost }) => [id, hourlyCost]));
	const noHours = Object.fromEntries(input.roles.map(({ id }) => [id, 0]));
	const lines = measures.reduce((sum, { costs, hours }) => sum + costs.length + hours.length, 0);
	return (intensity, stock, t) => {
		const hours: Record<string, number> = { ...noHours };
		const byMeasure: number[] = [];
		const hoursByMeasure: number[] = [];
		const byLine = new Array<number>(lines).fill(0);
		let at = 0;
		for (let i = 0; i < measures.length; i++) {
			const measure = measures[i]!;
			const reached = measure.reach * intensity[i]!;
			let sum = 0;
			let time = 0;
			for (const line of measure.costs) sum += byLine[at++] = lineCost(line, measure, reached, stock, t);
			for (const line of measure.hours) {
				at++;
				if (!fallsDue(line.per, measure, t, line.offset)) continue;
				sum += byLine[at - 1] = line.hours * (prices.get(line.role) ?? 0);
				hours[line.role] = (hours[line.role] ?? 0) + line.hours;
				time += line.hours;
			}
			byMeasure.push(sum);
			hoursByMeasure.push(time);
		}
		return { hours, byMeasure, hoursByMeasure, byLine };
	};
}

function courseOf(measure: ProjectionMeasure, roles: Roles, months: number): Course {
	const known = courses.get(measure);
	if (known?.roles === roles && known.months >= months) return known;
	const due = new Float64Array(months * width);
	for (const line of measure.costs) {
		if (!isByTime(line.per)) continue;
		for (let t = 0; t < months; t++) {
			const cost = dueCost(line, line.per, measure, t);
			due[t * width + places[line.group]]! += cost;
			if (line.per === 'once') due[t * width + 3]! += cost;
		}
	}
	for (const line of measure.hours) {
		const role = roles.find(({ id }) => id === line.role);
		const cost = line.hours * (role?.hourlyCost ?? 0);
		for (let t = 0; t < months; t++) {
			if (!fallsDue(line.per, measure, t, line.offset)) continue;
			due[t * width]! += cost;
			if (line.per === 'once') due[t * width + 3]! += cost;
			if (role?.imputed) due[t * width + 4]! += cost;
		}
	}
	const course = { roles, months, due, byCustomers: measure.costs.filter(({ per }) => !isByTime(per)) };
	courses.set(measure, course);
	return course;
}

const isByTime = (per: CostBasis): per is HourBasis =>
	per === 'once' || per === 'month' || per === 'quarter' || per === 'year';

/**
 * Whether something paid by time falls due in month t: monthly, quarterly and yearly lines while the measure runs, counted
 * from its start; what is due once in the month of its offset, even if the measure has ended by then.
 */
export function fallsDue(per: HourBasis, schedule: Schedule, t: number, offset = 0): boolean {
	if (per === 'once') return t === schedule.start + offset;
	if (!runs(schedule, t)) return false;
	return per === 'month' || (t - schedule.start) % (per === 'quarter' ? 3 : 12) === 0;
}

function dueCost(line: ProjectionCost, per: HourBasis, measure: ProjectionMeasure, t: number): number {
	if (!fallsDue(per, measure, t, line.offset)) return 0;
	return per === 'month' && line.promo && t - measure.start < line.promo.months ? line.promo.amount : line.amount;
}

function lineCost(line: ProjectionCost, measure: ProjectionMeasure, reached: number, stock: Stock, t: number): number {
	if (isByTime(line.per)) return dueCost(line, line.per, measure, t);
	if (!runs(measure, t)) return 0;
	switch (line.per) {
		case 'activeCustomer':
			return line.amount * (stock.active[0] + stock.active[1]);
		case 'participant':
			return line.amount * reached * ofGroup(measure, stock.active);
		case 'order':
			return line.amount * reached * ofGroup(measure, stock.orders);
		case 'participantRevenue':
			return (line.share ?? 0) * reached * ofGroup(measure, stock.revenue);
	}
}

const ofGroup = (measure: ProjectionMeasure, pair: readonly [number, number]) =>
	(actsOn(measure, firstYear) ? pair[0] : 0) + (actsOn(measure, established) ? pair[1] : 0);
