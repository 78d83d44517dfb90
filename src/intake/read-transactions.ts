import type { Transactions } from '../core/columns';
import { amountDecimals, customerKey, otherCurrency, outOfRange, readAmount } from './cells';
import { DayReader, dayProblem } from './day-field';
import { CustomerDictionary } from './dictionary';
import { Growing, float64, int32, uint32 } from './growing';
import { Key, KeyTable } from './key-table';
import { minorSum } from './minor-sum';
import { plainAmount, plainDay } from './plain-cells';
import type { PlainRecord } from './plain-rows';
import { rejection, Span, type Reading, type RowReader, type Verdict } from './row-reader';

const symbols = new Map([
	['€', 'EUR'],
	['£', 'GBP'],
]);
const missing = {
	customer: rejection('customer', 'missing'),
	date: rejection('date', 'missing'),
	amount: rejection('amount', 'missing'),
};

/** Codes of the decimal sign and of the sign between thousands. */
const pointThenComma = [46, 44] as const;
const commaThenPoint = [44, 46] as const;
/** Well below the largest amount taken, in 10⁻⁴ units. */
const plainLimit = 1e15;

/** Reads purchases, one a row. An order number that repeats counts once. */
export class TransactionReader implements RowReader {
	readonly #reading: Reading;
	readonly #customers = new CustomerDictionary();
	readonly #customer: Growing<Uint32Array>;
	readonly #day: Growing<Int32Array>;
	readonly #amount: Growing<Float64Array>;
	readonly #days: DayReader;
	readonly #span = new Span();
	readonly #orders = new KeyTable();
	readonly #rowOfOrder = new Growing(uint32, 0);
	readonly #customerKey = new Key();
	readonly #orderKey = new Key();
	/** decimals that all amounts so far can do with */
	#decimals = 2;

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#days = new DayReader(reading.dateOrder);
		this.#customer = new Growing(uint32, reading.rows);
		this.#day = new Growing(int32, reading.rows);
		this.#amount = new Growing(float64, reading.rows);
	}

	read(cells: readonly string[]): Verdict {
		const { mapping, decimal, currency, today } = this.#reading;
		const customer = cells[mapping.customer ?? -1] ?? '';
		const known = this.#customers.known(customer);
		const key = known === undefined ? customerKey(customer) : customer;
		const date = cells[mapping.date ?? -1] ?? '';
		const text = cells[mapping.amount ?? -1] ?? '';
		if (key === '' || date.trim() === '' || text.trim() === '') return this.#incomplete(cells, key, date, text);
		const day = this.#days.read(date);
		const wrongDay = dayProblem(day, today);
		if (wrongDay) return rejection('date', wrongDay);
		const amount = readAmount(text, decimal, currency);
		if (Number.isNaN(amount)) return rejection('amount', 'number');
		if (amount === outOfRange) return rejection('amount', 'number-range');
		if (amount === otherCurrency) return rejection('amount', 'currency');
		if (mapping.currency !== undefined && !this.#isOurs(cells[mapping.currency] ?? ''))
			return rejection('currency', 'currency');
		const repeated =
			mapping.order === undefined
				? undefined
				: this.#repeated(cells[mapping.order] ?? '', known ?? this.#customers.find(key), day, amount);
		if (repeated) return repeated;
		this.#push(known ?? this.#customers.position(customer, key), day, amount);
		return 'accepted';
	}

	/**
	 * Reads a row as bytes if it is written as most are and nothing is wrong with it.
	 *
	 * @returns false when {@link read} must judge it
	 */
	readPlain(record: PlainRecord): boolean {
		const { mapping, decimal, dateOrder, currency, today } = this.#reading;
		const { bytes, cells } = record;
		const { customer = cells, date = cells, amount = cells, order = -1 } = mapping;
		if (customer >= cells || date >= cells || amount >= cells || order >= cells) return false;
		const day = plainDay(bytes, record.from(date), record.to(date), dateOrder);
		if (day < 0 || dayProblem(day, today) !== undefined) return false;
		const [point, group] = decimal === '.' ? pointThenComma : commaThenPoint;
		const units = plainAmount(bytes, record.from(amount), record.to(amount), point, group);
		if (Number.isNaN(units) || Math.abs(units) > plainLimit) return false;
		if (mapping.currency !== undefined && !isNamed(currency, record, mapping.currency)) return false;
		if (!this.#customerKey.takePlain(bytes, record.from(customer), record.to(customer))) return false;
		if (order !== -1 && !this.#isNewOrder(record, order)) return false;
		this.#push(this.#customers.plainPosition(this.#customerKey), day, units);
		return true;
	}

	/** Notes the order, as the last of all checks: one without number, or with a new one. */
	#isNewOrder(record: PlainRecord, column: number): boolean {
		const [from, to] = [record.from(column), record.to(column)];
		if (from === to) return true;
		if (!this.#orderKey.takePlain(record.bytes, from, to) || this.#orders.find(this.#orderKey) !== -1) return false;
		this.#addOrder();
		return true;
	}

	/** Notes `#orderKey` as the order of the row that comes next. */
	#addOrder() {
		this.#orders.add(this.#orderKey);
		this.#rowOfOrder.push(this.#day.length);
	}

	#orderNumber(key: string): number {
		this.#orderKey.takeText(key);
		return this.#orders.find(this.#orderKey);
	}

	#push(customer: number, day: number, amount: number) {
		this.#customer.push(customer);
		this.#day.push(day);
		this.#amount.push(amount);
		this.#span.take(day);
		while (this.#decimals < amountDecimals && amount % 10 ** (amountDecimals - this.#decimals) !== 0) this.#decimals++;
	}

	/** A total, the further lines of an order that names customer and date only once, or a row that lacks something. */
	#incomplete(cells: readonly string[], key: string, date: string, amount: string): Verdict {
		const { order } = this.#reading.mapping;
		if (isTotal(cells)) return 'skipped';
		const isKnown = order !== undefined && this.#orderNumber(customerKey(cells[order] ?? '')) !== -1;
		if (isKnown && date.trim() === '' && amount.trim() === '') return 'skipped';
		if (key === '') return missing.customer;
		return date.trim() === '' ? missing.date : missing.amount;
	}

	#isOurs(cell: string): boolean {
		const name = cell.trim().toUpperCase();
		return name === '' || (symbols.get(name) ?? name) === this.#reading.currency;
	}

	/** @param customer position; −1 for a new one */
	#repeated(cell: string, customer: number, day: number, amount: number): Verdict | undefined {
		const order = customerKey(cell);
		if (order === '') return undefined;
		const number = this.#orderNumber(order);
		if (number === -1) {
			this.#addOrder();
			return undefined;
		}
		const row = this.#rowOfOrder.at(number);
		const same = this.#customer.at(row) === customer && this.#day.at(row) === day && this.#amount.at(row) === amount;
		return same ? 'skipped' : rejection('order', 'duplicate');
	}

	finish() {
		const values = this.#amount.finish();
		const unit = 10 ** (amountDecimals - this.#decimals);
		for (let i = 0; i < values.length; i++) values[i] = values[i]! / unit;
		const columns: Transactions = {
			kind: 'transactions',
			rows: values.length,
			customer: this.#customer.finish(),
			day: this.#day.finish(),
			amount: { values, decimals: this.#decimals },
			customers: this.#customers.keys(),
		};
		const summary = {
			customers: columns.customers.length,
			firstDay: this.#span.firstDay,
			lastDay: this.#span.lastDay,
			sum: minorSum(values, this.#decimals),
			moreThanTwoDecimals: this.#decimals > 2,
		};
		return { columns, summary };
	}
}

/** A cell that holds just this currency, or nothing. */
function isNamed(currency: string, record: PlainRecord, column: number): boolean {
	if (column >= record.cells) return false;
	const [from, to] = [record.from(column), record.to(column)];
	if (from === to) return true;
	if (to - from !== currency.length) return false;
	for (let i = 0; i < currency.length; i++) if (record.bytes[from + i] !== currency.charCodeAt(i)) return false;
	return true;
}

/** A row that adds up others: the word in its first filled cell, and no customer or date. */
function isTotal(cells: readonly string[]): boolean {
	const first = cells.find((cell) => cell.trim() !== '') ?? '';
	return /^(?:gesamt(?:summe|betrag)?|zwischensumme|endsumme|summe|total|grand total|sub-?total|sum)\b\s*:?$/i.test(
		first.trim(),
	);
}
