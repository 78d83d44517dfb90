import type { HourBasis } from '../plan/measure';
import { actsOn, established, firstYear, type Effect } from './effect';
import type { ProjectionCost, ProjectionInput, ProjectionMeasure } from './input';
import { runs, type Schedule } from './intensity';

/** The customers of one month as far as costs depend on them; pairs are [firstYear, established]. */
export interface Stock {
	readonly active: readonly [number, number];
	readonly orders: readonly [number, number];
	/** minor units */
	readonly revenue: readonly [number, number];
}

/** What the measures cost in one month, minor units, unrounded; lists in the order of the measures. */
export interface MonthCost {
	readonly team: number;
	readonly tools: number;
	readonly engagement: number;
	/** part of all that falls due once */
	readonly once: number;
	/** part of team that is imputed, not cash */
	readonly imputed: number;
	readonly hours: Record<string, number>;
	readonly byMeasure: number[];
	readonly hoursByMeasure: number[];
	/** by measure, its cost lines and then its hour lines */
	readonly byLine: number[];
}

/** An hour line with what it costs when it falls due. */
interface PricedHours {
	readonly role: string;
	readonly per: HourBasis;
	readonly hours: number;
	readonly offset: number | undefined;
	/** minor units */
	readonly cost: number;
	readonly imputed: boolean;
}

/**
 * What sums the cost lines and hours of all measures in a month t; hours are priced at their role's hourly cost, as team
 * cost. Roles are looked up once here, not every month.
 */
export function monthCosts(input: ProjectionInput): (effect: Effect, stock: Stock, t: number) => MonthCost {
	const roles = new Map(input.roles.map((role) => [role.id, role]));
	const noHours = Object.fromEntries(input.roles.map(({ id }) => [id, 0]));
	const priced = input.measures.map((measure) =>
		measure.hours.map(({ role, per, hours, offset }): PricedHours => {
			const { hourlyCost = 0, imputed = false } = roles.get(role) ?? {};
			return { role, per, hours, offset, cost: hours * hourlyCost, imputed };
		}),
	);
	const lines = input.measures.reduce((sum, { costs, hours }) => sum + costs.length + hours.length, 0);
	return (effect, stock, t) => {
		const byLine = new Array<number>(lines).fill(0);
		let at = -1;
		const groups = { team: 0, tools: 0, engagement: 0 };
		const hours: Record<string, number> = { ...noHours };
		const byMeasure: number[] = [];
		const hoursByMeasure: number[] = [];
		let imputed = 0;
		let once = 0;
		for (let i = 0; i < input.measures.length; i++) {
			const measure = input.measures[i]!;
			const reached = measure.reach * effect.intensity[i]!;
			let sum = 0;
			let time = 0;
			for (const line of measure.costs) {
				const cost = lineCost(line, measure, reached, stock, t);
				at++;
				if (cost === 0) continue;
				byLine[at] = cost;
				groups[line.group] += cost;
				if (line.per === 'once') once += cost;
				sum += cost;
			}
			for (const line of priced[i]!) {
				at++;
				if (!fallsDue(line.per, measure, t, line.offset)) continue;
				byLine[at] = line.cost;
				hours[line.role] = (hours[line.role] ?? 0) + line.hours;
				time += line.hours;
				groups.team += line.cost;
				if (line.per === 'once') once += line.cost;
				if (line.imputed) imputed += line.cost;
				sum += line.cost;
			}
			byMeasure.push(sum);
			hoursByMeasure.push(time);
		}
		const { team, tools, engagement } = groups;
		return { team, tools, engagement, once, imputed, hours, byMeasure, hoursByMeasure, byLine };
	};
}

/**
 * Whether something paid by time falls due in month t: monthly, quarterly and yearly lines while the measure runs, counted
 * from its start; what is due once in the month of its offset, even if the measure has ended by then.
 */
export function fallsDue(per: HourBasis, schedule: Schedule, t: number, offset = 0): boolean {
	if (per === 'once') return t === schedule.start + offset;
	if (!runs(schedule, t)) return false;
	return per === 'month' || (t - schedule.start) % (per === 'quarter' ? 3 : 12) === 0;
}

function lineCost(line: ProjectionCost, measure: ProjectionMeasure, reached: number, stock: Stock, t: number): number {
	switch (line.per) {
		case 'once':
		case 'month':
		case 'quarter':
		case 'year':
			if (!fallsDue(line.per, measure, t, line.offset)) return 0;
			if (line.per === 'month' && line.promo && t - measure.start < line.promo.months) return line.promo.amount;
			return line.amount;
	}
	if (!runs(measure, t)) return 0;
	const ofGroup = ([young, old]: readonly [number, number]) =>
		(actsOn(measure, firstYear) ? young : 0) + (actsOn(measure, established) ? old : 0);
	switch (line.per) {
		case 'activeCustomer':
			return line.amount * (stock.active[0] + stock.active[1]);
		case 'participant':
			return line.amount * reached * ofGroup(stock.active);
		case 'order':
			return line.amount * reached * ofGroup(stock.orders);
		case 'participantRevenue':
			return (line.share ?? 0) * reached * ofGroup(stock.revenue);
	}
}
