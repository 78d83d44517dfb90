import type { RowProblemCode } from '../core/problem';
import { customerSpelling } from '../core/customer-key';
import { ambiguous, currencyOf, hasShortYear, isDamagedNumber, isRounded, outOfRange, readAmount } from './cells';
import { decimalId } from './evidence';
import { foreignSign } from './currency-names';
import { DayReader, dayProblem } from './day-field';
import type { DateField, FieldName, NumberField } from './fields';
import type { DateFormat, DecimalFormat } from './intake';
import { rejection, type Reading, type Rejection } from './row-reader';

/** Cells that say nothing. */
const noCell = '';

/**
 * Reads the cells of a row by the field their column means, as chosen, and notes what the user should know of them.
 * What is wrong with a cell comes back as the reason to reject its row.
 */
export class FieldCells {
	readonly #reading: Reading;
	readonly #days = new Map<DateField, DayReader>();

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	isMapped(field: FieldName): boolean {
		return this.#reading.choice.mapping[field] !== undefined;
	}

	/** The cell as it stands in the file; '' where there is none. */
	raw(cells: readonly string[], field: FieldName): string {
		return cells[this.#reading.choice.mapping[field] ?? -1] ?? noCell;
	}

	isEmpty(cells: readonly string[], field: FieldName): boolean {
		return this.raw(cells, field).trim() === '';
	}

	/** @param latest last day taken, one day of grace included: today, if nothing else is said */
	day(cells: readonly string[], field: DateField, latest = this.#reading.today): number | Rejection {
		const text = this.raw(cells, field);
		const { dates, mapping } = this.#reading.choice;
		const format: DateFormat = dates[field] ?? 'ymd';
		let reader = this.#days.get(field);
		if (!reader) this.#days.set(field, (reader = new DayReader(format)));
		const day = reader.read(text);
		const wrong = dayProblem(day, latest);
		if (wrong) return rejection(field, wrong);
		if (format === 'serial') this.#reading.notes.add('serial-date', mapping[field], text);
		else if (format !== 'unix' && format !== 'unixMs' && hasShortYear(text))
			this.#reading.notes.add('two-digit-year', mapping[field], text);
		return day;
	}

	/** An amount or number in 10⁻⁴ units. */
	units(cells: readonly string[], field: NumberField): number | Rejection {
		const text = this.raw(cells, field);
		const { decimals, mapping } = this.#reading.choice;
		const format: DecimalFormat = decimals[field] ?? '.';
		const units = readAmount(text, format);
		const wrong = numberProblem(units);
		if (wrong) return rejection(field, wrong);
		const { notes } = this.#reading;
		if (format === 'mixed') notes.add('mixed-decimal', mapping[field], text);
		if (isRounded(text)) notes.add('rounded', mapping[field], text);
		return units;
	}

	/** A plain number with all its decimals, where it is no money. */
	number(cells: readonly string[], field: NumberField): number | Rejection {
		const text = this.raw(cells, field).trim();
		const format = this.#reading.choice.decimals[field] ?? '.';
		const units = readAmount(text, format);
		const wrong = numberProblem(units);
		if (wrong) return rejection(field, wrong);
		const isBare = format === ',' ? /^[+-]?\d+(?:,\d+)?$/ : format === '.' ? /^[+-]?\d+(?:\.\d+)?$/ : /^[+-]?\d+$/;
		return isBare.test(text) ? Number(text.replace(',', '.')) : units / 1e4;
	}

	/** A count: whole and not below zero. */
	count(cells: readonly string[], field: NumberField): number | Rejection {
		const value = this.number(cells, field);
		if (typeof value !== 'number') return value;
		if (!Number.isInteger(value)) return rejection(field, 'number');
		return value < 0 ? rejection(field, 'number-range') : value;
	}

	/**
	 * The currency of a row: as its currency column says, else as its amount names it, else the plan's.
	 *
	 * @returns ISO code
	 */
	currency(cells: readonly string[], ...amounts: readonly NumberField[]): string | Rejection {
		const named = currencyOf(this.raw(cells, 'currency'));
		if (named === undefined) return rejection('currency', 'currency');
		for (const field of amounts) {
			const beside = this.isMapped(field) ? currencyOf(this.raw(cells, field)) : '';
			if (!beside) continue;
			return named === '' || named === beside ? beside : rejection(field, 'currency');
		}
		if (named === '') for (const field of ['currency', ...amounts] as const) this.#lookForSign(cells, field);
		return named || this.#reading.currency;
	}

	/** A sign such as `$` beside an amount that is read as the plan's currency, which it cannot mean. */
	#lookForSign(cells: readonly string[], field: FieldName) {
		const column = this.#reading.choice.mapping[field];
		if (column === undefined) return;
		const sign = foreignSign(cells[column] ?? '', this.#reading.currency);
		if (sign !== undefined) this.#reading.notes.add('currency-unclear', column, sign);
	}

	/** The key of a customer or an order as written; '' for none. A `.0` at the end of all of them goes. */
	customer(cells: readonly string[], field: FieldName = 'customer'): string | Rejection {
		const text = this.raw(cells, field);
		if (isDamagedNumber(text)) return rejection(field, 'number');
		return this.#hasDecimals(field) ? customerSpelling(this.#withoutDecimals(text, field)) : customerSpelling(text);
	}

	#hasDecimals(field: FieldName): boolean {
		const { choice, columns } = this.#reading;
		const isKey = field === 'customer' || field === 'order';
		return isKey && columns[choice.mapping[field] ?? -1]?.decimalIds === true;
	}

	#withoutDecimals(text: string, field: FieldName): string {
		const id = text.trim();
		if (!decimalId.test(id)) return text;
		this.#reading.notes.add('decimal-id', this.#reading.choice.mapping[field], id);
		return id.slice(0, -2);
	}
}

function numberProblem(units: number): RowProblemCode | undefined {
	if (Number.isNaN(units)) return 'number';
	if (units === outOfRange) return 'number-range';
	return units === ambiguous ? 'number-ambiguous' : undefined;
}

/** Whether reading a cell found something wrong. */
export const isRejection = (value: unknown): value is Rejection =>
	typeof value === 'object' && value !== null && 'code' in value;
