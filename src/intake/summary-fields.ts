import { isRejection, type FieldCells } from './field-cells';
import type { NumberField } from './fields';
import type { ImportChoice } from './intake';
import { contradiction, rejection, type Rejection } from './row-reader';

/** What models of purchases take of a customer: repeat purchases, and weeks. */
export interface Repeats {
	readonly frequency: number;
	/** from first to last purchase */
	readonly recency: number;
	/** from first purchase to the end of observation */
	readonly age: number;
}

/** Weeks in each unit; a month is a twelfth of a year of 365.25 days. */
const weeks = { days: 1 / 7, weeks: 1, months: 30.4375 / 7 } as const;
/** Tables from programs carry the last digits of their divisions. */
const slack = 1e-9;

/** First and last purchase, as far as they are mapped. */
export function readDays(
	fields: FieldCells,
	cells: readonly string[],
): { first: number | undefined; last: number | undefined } | Rejection {
	const read = (field: 'first' | 'last') => {
		if (!fields.isMapped(field)) return undefined;
		return fields.isEmpty(cells, field) ? rejection(field, 'missing') : fields.day(cells, field);
	};
	const first = read('first');
	if (isRejection(first)) return first;
	const last = read('last');
	if (isRejection(last)) return last;
	if (first !== undefined && last !== undefined && last < first) return contradiction('last', 'first');
	return { first, last };
}

/**
 * Repeat purchases with their times, checked as models need them: whole purchases, none without time between first and
 * last, no time without purchases, nothing after the end.
 */
export function readRepeats(
	fields: FieldCells,
	cells: readonly string[],
	unit: ImportChoice['unit'],
): Repeats | Rejection {
	for (const field of ['frequency', 'recency', 'age'] as const)
		if (fields.isEmpty(cells, field)) return rejection(field, 'missing');
	const frequency = fields.count(cells, 'frequency');
	if (isRejection(frequency)) return frequency;
	const recency = readWeeks(fields, cells, 'recency', unit);
	if (isRejection(recency)) return recency;
	const age = readWeeks(fields, cells, 'age', unit);
	if (isRejection(age)) return age;
	if (frequency === 0 ? recency > 0 : recency === 0) return contradiction('recency', 'frequency');
	if (recency > age + slack) return contradiction('recency', 'age');
	return { frequency, recency: Math.min(recency, age), age };
}

function readWeeks(
	fields: FieldCells,
	cells: readonly string[],
	field: NumberField,
	unit: ImportChoice['unit'],
): number | Rejection {
	const value = fields.number(cells, field);
	if (isRejection(value)) return value;
	if (value < 0) return rejection(field, 'number-range');
	return unit === 'days' ? value / 7 : value * weeks[unit ?? 'weeks'];
}
