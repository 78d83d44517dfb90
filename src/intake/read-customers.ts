import { stillHere, type Customers } from '../core/columns';
import { dateOf } from '../core/calendar';
import { customerKey } from './cells';
import { DayReader, dayProblem } from './day-field';
import { CustomerDictionary } from './dictionary';
import { Growing, int32 } from './growing';
import { rejection, Span, type Reading, type RowReader, type Verdict } from './row-reader';

/** From this year on an end date says “without end”. */
const withoutEnd = 9000;

/** Reads customers, one a row. The same customer with the same dates counts once; with others it is named. */
export class CustomerReader implements RowReader {
	readonly #reading: Reading;
	readonly #customers = new CustomerDictionary();
	readonly #since: Growing<Int32Array>;
	readonly #until: Growing<Int32Array>;
	readonly #days: DayReader;
	readonly #ends: DayReader;
	readonly #span = new Span();

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#days = new DayReader(reading.dateOrder);
		this.#ends = new DayReader(reading.dateOrder);
		this.#since = new Growing(int32, reading.rows);
		this.#until = new Growing(int32, reading.rows);
	}

	read(cells: readonly string[]): Verdict {
		const { mapping, today } = this.#reading;
		const customer = cells[mapping.customer ?? -1] ?? '';
		const key = customerKey(customer);
		if (key === '') return rejection('customer', 'missing');
		const begin = cells[mapping.since ?? -1] ?? '';
		if (begin.trim() === '') return rejection('since', 'missing');
		const since = this.#days.read(begin);
		const wrongDay = dayProblem(since, today);
		if (wrongDay) return rejection('since', wrongDay);
		const until = this.#end(cells[mapping.until ?? -1] ?? '');
		// A contract may end later than today: cancelled, but still running.
		const wrongEnd = dayProblem(until, stillHere);
		if (wrongEnd) return rejection('until', wrongEnd);
		if (until < since) return rejection('until', 'date-implausible');
		const row = this.#customers.find(key);
		if (row !== -1) return this.#repeated(row, since, until);
		this.#customers.position(customer, key);
		this.#since.push(since);
		this.#until.push(until);
		this.#span.take(since);
		if (until <= today) this.#span.take(until);
		return 'accepted';
	}

	#end(cell: string): number {
		if (cell.trim() === '') return stillHere;
		const day = this.#ends.read(cell);
		return day > 0 && dateOf(day).year >= withoutEnd ? stillHere : day;
	}

	#repeated(row: number, since: number, until: number): Verdict {
		return this.#since.at(row) === since && this.#until.at(row) === until
			? 'skipped'
			: rejection('customer', 'duplicate');
	}

	finish() {
		const columns: Customers = {
			kind: 'customers',
			rows: this.#since.length,
			ids: this.#customers.keys(),
			since: this.#since.finish(),
			until: this.#until.finish(),
			hasUntil: this.#reading.mapping.until !== undefined,
		};
		const { firstDay, lastDay } = this.#span;
		return {
			columns,
			summary: { customers: columns.rows, firstDay, lastDay, sum: undefined, moreThanTwoDecimals: false },
		};
	}
}
