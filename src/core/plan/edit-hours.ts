/** How many hours there can be: what a month holds, and what a role has free. Pure. */
import type { Projection } from '../projection/input';
import type { HourBasis, HourLine, Measure, Phase } from './measure';
import type { Plan } from './plan';

/** Hours of the longest month, 31 · 24. */
export const hoursOfMonth = 744;

/** Most hours one person can give in one line: those of a month (what is due once is done in its month), quarter, year. */
export const mostHours: Readonly<Record<HourBasis, number>> = {
	once: hoursOfMonth,
	month: hoursOfMonth,
	quarter: 2_232,
	year: 8_784,
};

const months: Readonly<Record<HourBasis, number | undefined>> = { once: undefined, month: 1, quarter: 3, year: 12 };

/** A line with as much work a year under another basis; the same hours where one of the two is "once". */
export function convertHours(line: HourLine, per: HourBasis): HourLine {
	const [from, to] = [months[line.per], months[per]];
	if (from === undefined || to === undefined) return { ...line, per };
	const { likely, low, high } = line.hours;
	const times = (hours: number) => (hours * to) / from;
	const hours = {
		...line.hours,
		likely: times(likely),
		...(low !== undefined && { low: times(low) }),
		...(high !== undefined && { high: times(high) }),
	};
	return { ...line, per, hours };
}

/** Why lines cannot simply take another basis: more hours than there are, or a date other than the start that would go. */
export type BasisProblem = 'tooMany' | 'offset';

export function basisProblem(lines: readonly HourLine[], per: HourBasis): BasisProblem | undefined {
	if (lines.some(({ hours }) => Math.max(hours.likely, hours.high ?? 0) > mostHours[per])) return 'tooMany';
	return lines.some((line) => line.per === 'once' && per !== 'once' && Boolean(line.offset)) ? 'offset' : undefined;
}

/** The lines of one row of the matrix. */
export function rowLines(measure: Measure, row: { readonly phase: Phase; readonly per: HourBasis }): HourLine[] {
	return measure.hours.filter(({ phase, per }) => phase === row.phase && per === row.per);
}

/** A role whose months do not hold the hours planned for it. */
export interface HourShortage {
	readonly role: string;
	readonly name: string;
	/** the month that takes most, year · 12 + month − 1 */
	readonly month: number;
	readonly needed: number;
	/** what the role has free a month */
	readonly available: number;
	/** months in which it is not enough */
	readonly months: number;
	/** more than a month has: nobody can do that */
	readonly impossible: boolean;
}

/**
 * Roles of a measure that are short of hours in months in which this measure takes some of them; all measures count.
 * @param projection of the same plan
 */
export function hourShortages(plan: Plan, projection: Projection, measure: Measure): HourShortage[] {
	const used = new Set(measure.hours.filter(({ hours }) => hours.likely > 0).map(({ role }) => role));
	return plan.team.flatMap(({ id, name, hoursPerMonth }) => {
		if (!used.has(id)) return [];
		const needed = projection.months.map(({ hours }) => hours[id] ?? 0);
		const short = needed.filter((hours) => hours > hoursPerMonth + 1e-9);
		const most = Math.max(0, ...needed);
		if (short.length === 0) return [];
		return {
			role: id,
			name,
			month: plan.business.firstMonth + needed.indexOf(most),
			needed: most,
			available: hoursPerMonth,
			months: short.length,
			impossible: most > hoursOfMonth,
		};
	});
}
