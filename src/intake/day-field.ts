import type { RowProblemCode } from '../core/problem';
import { impossibleDate, notADate, readDate } from './cells';
import type { DateFormat } from './intake';

/** 1970-01-02: the day before stands for “unknown” in too many programs. */
const firstDay = 1;

/** What is wrong with a day that was read; undefined when nothing is. One day of grace for time zones. */
export function dayProblem(day: number, today: number): RowProblemCode | undefined {
	if (day === notADate) return 'date';
	if (day === impossibleDate) return 'date-impossible';
	if (day < firstDay) return 'date-implausible';
	return day > today + 1 ? 'date-future' : undefined;
}

/** Reads days; of the same text twice in a row, as sorted files have it, only once. */
export class DayReader {
	readonly #format: DateFormat;
	#text = '';
	#day = notADate;

	constructor(format: DateFormat) {
		this.#format = format;
	}

	read(text: string): number {
		if (text !== this.#text) {
			this.#day = readDate(text, this.#format);
			this.#text = text;
		}
		return this.#day;
	}
}
