import type { Transactions } from '../core/columns';
import { amountDecimals, customerKey, otherCurrency, outOfRange, readAmount } from './cells';
import { DayReader, dayProblem } from './day-field';
import { CustomerDictionary, detached } from './dictionary';
import { Growing, float64, int32, uint32 } from './growing';
import { minorSum } from './minor-sum';
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

/** Reads purchases, one a row. An order number that repeats counts once. */
export class TransactionReader implements RowReader {
	readonly #reading: Reading;
	readonly #customers = new CustomerDictionary();
	readonly #customer: Growing<Uint32Array>;
	readonly #day: Growing<Int32Array>;
	readonly #amount: Growing<Float64Array>;
	readonly #days: DayReader;
	readonly #span = new Span();
	readonly #rowOfOrder = new Map<string, number>();
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
		const key = known === undefined ? customerKey(customer) : this.#customers.keys[known]!;
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
			mapping.order === undefined ? undefined : this.#repeated(cells[mapping.order] ?? '', key, day, amount);
		if (repeated) return repeated;
		this.#customer.push(known ?? this.#customers.position(customer, key));
		this.#day.push(day);
		this.#amount.push(amount);
		this.#span.take(day);
		while (this.#decimals < amountDecimals && amount % 10 ** (amountDecimals - this.#decimals) !== 0) this.#decimals++;
		return 'accepted';
	}

	/** A total, the further lines of an order that names customer and date only once, or a row that lacks something. */
	#incomplete(cells: readonly string[], key: string, date: string, amount: string): Verdict {
		const { order } = this.#reading.mapping;
		if (isTotal(cells)) return 'skipped';
		const isKnown = order !== undefined && this.#rowOfOrder.has(customerKey(cells[order] ?? ''));
		if (isKnown && date.trim() === '' && amount.trim() === '') return 'skipped';
		if (key === '') return missing.customer;
		return date.trim() === '' ? missing.date : missing.amount;
	}

	#isOurs(cell: string): boolean {
		const name = cell.trim().toUpperCase();
		return name === '' || (symbols.get(name) ?? name) === this.#reading.currency;
	}

	#repeated(cell: string, key: string, day: number, amount: number): Verdict | undefined {
		const order = customerKey(cell);
		if (order === '') return undefined;
		const row = this.#rowOfOrder.get(order);
		if (row === undefined) {
			this.#rowOfOrder.set(detached(order), this.#day.length);
			return undefined;
		}
		const same =
			this.#customers.keys[this.#customer.at(row)] === key &&
			this.#day.at(row) === day &&
			this.#amount.at(row) === amount;
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
			customers: this.#customers.keys,
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

/** A row that adds up others: the word in its first filled cell, and no customer or date. */
function isTotal(cells: readonly string[]): boolean {
	const first = cells.find((cell) => cell.trim() !== '') ?? '';
	return /^(?:gesamt(?:summe|betrag)?|zwischensumme|endsumme|summe|total|grand total|sub-?total|sum)\b\s*:?$/i.test(
		first.trim(),
	);
}
