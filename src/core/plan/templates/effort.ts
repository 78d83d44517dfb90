import type { HourBasis } from '../measure';
import type { MeasureTemplate } from './template';

export const efforts = ['low', 'medium', 'high'] as const;
export type Effort = (typeof efforts)[number];

const timesInFirstYear = { once: 1, month: 12, quarter: 4, year: 1 } as const satisfies Record<HourBasis, number>;

/** Likely hours of all roles and phases in the first twelve months a measure of this template runs. */
export function hoursInFirstYear({ hours }: Pick<MeasureTemplate, 'hours'>): number {
	return hours.reduce((sum, line) => sum + timesInFirstYear[line.per] * line.hours[1], 0);
}

/** Hours of the first year up to which effort is low, and medium. */
export const effortLimits = { low: 40, medium: 120 } as const;

/**
 * How much work a template is, from the likely hours of its first year: `low` up to 40 (an hour a week with holidays
 * off), `medium` up to 120 (ten hours a month), `high` above.
 */
export function effortOf(template: Pick<MeasureTemplate, 'hours'>): Effort {
	const hours = hoursInFirstYear(template);
	return hours <= effortLimits.low ? 'low' : hours <= effortLimits.medium ? 'medium' : 'high';
}
