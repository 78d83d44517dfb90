import { noCustomer, type Transactions } from '../core/columns';
import { currencySums, ownCurrencies } from './currency-sums';
import { CustomerDictionary } from './dictionary';
import { earlierOf } from './earlier-sets';
import { Growing, uint8 } from './growing';
import { knownCustomers } from './known-customers';
import { nearDuplicates } from './near-duplicates';
import { ownUnits } from './own-units';
import { Refunds } from './refunds';
import { repeatedRows } from './repeated-rows';
import type { RowLog } from './row-log';
import { RowPlaces } from './row-places';
import { Span, type Reading, type Summary } from './row-reader';
import { settleOverlaps } from './settle-overlaps';

/** Purchases of most customers, for the room of the dictionary. */
const rowsPerCustomer = 8;

interface Column<T> {
	readonly length: number;
	slice(from: number, to: number): T;
	filter(test: (value: number, row: number) => boolean): T;
}

/** Purchases as they come in: one array per field. Amounts in 10⁻⁴ units until the end. */
export class TransactionColumns {
	readonly customers: CustomerDictionary;
	readonly #reading: Reading;
	/** so far; the arrays have room for more */
	rows = 0;
	#customer: Uint32Array;
	#day: Int32Array;
	#units: Float64Array;
	/** position in `#currencies` of each row; begins with the first row that is not in the plan's currency */
	#currency: Growing<Uint8Array> | undefined;
	readonly #currencies: string[];
	#order: Float64Array | undefined;
	/** of rows that turned out not to count */
	readonly #removed = new Set<number>();
	/** accepted rows that were added to others: by currency, and by the row where that names nobody */
	readonly #mergedIn = new Map<string, number>();
	readonly #mergedAnonymous = new Map<number, number>();
	#merged = 0;
	readonly #refunds: Refunds;
	/** kept where an earlier import may hold the same */
	readonly #places: RowPlaces | undefined;

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#currencies = [reading.currency];
		const room = Math.max(16, reading.rows);
		this.customers = new CustomerDictionary(Math.floor(reading.rows / rowsPerCustomer));
		this.#customer = new Uint32Array(room);
		this.#day = new Int32Array(room);
		this.#units = new Float64Array(room);
		const hasEarlier = earlierOf(reading.against, 'transactions').length > 0;
		this.#places = hasEarlier ? new RowPlaces(reading) : undefined;
		this.#refunds = new Refunds(hasEarlier);
		this.#order = reading.choice.mapping.order === undefined ? undefined : new Float64Array(room);
	}

	customerAt(row: number): number {
		return this.#customer[row]!;
	}
	dayAt(row: number): number {
		return this.#day[row]!;
	}
	unitsAt(row: number): number {
		return this.#units[row]!;
	}
	/** hash of its number; 0 for none */
	orderAt(row: number): number {
		return this.#order?.at(row) ?? 0;
	}
	isRemoved(row: number): boolean {
		return this.#removed.has(row);
	}
	currencyAt(row: number): string {
		return this.#currencies[this.#currency?.at(row) ?? 0]!;
	}

	/**
	 * @param customer position, or {@link noCustomer}
	 * @param order hash of its number; 0 for none
	 */
	push(customer: number, day: number, units: number, order: number) {
		const row = this.rows++;
		if (row === this.#day.length) this.#grow(row * 2);
		this.#customer[row] = customer;
		this.#day[row] = day;
		this.#units[row] = units;
		if (this.#order) this.#order[row] = order;
		this.#currency?.push(0);
		this.#places?.push();
	}

	#grow(room: number) {
		this.#customer = larger(this.#customer, new Uint32Array(room));
		this.#day = larger(this.#day, new Int32Array(room));
		this.#units = larger(this.#units, new Float64Array(room));
		this.#order &&= larger(this.#order, new Float64Array(room));
	}

	/** The same in a currency that may be another than the plan's. */
	pushPriced(customer: number, day: number, units: number, order: number, currency: string) {
		this.push(customer, day, units, order);
		if (currency === this.#reading.currency) return;
		this.#currency ??= this.#allOurs();
		let position = this.#currencies.indexOf(currency);
		if (position === -1) position = this.#currencies.push(currency) - 1;
		this.#currency.set(this.rows - 1, position);
	}

	#allOurs(): Growing<Uint8Array> {
		const column = new Growing(uint8, this.#reading.rows);
		for (let row = 0; row < this.rows; row++) column.push(0);
		return column;
	}

	/** Adds a further row to one that is there: a line of the same order, or what was given back of it. */
	merge(row: number, customer: number, day: number, units: number) {
		this.#units[row]! += units;
		if (day < this.#day[row]!) this.#day[row] = day;
		if (this.#customer[row] === noCustomer) this.#customer[row] = customer;
		const currency = this.currencyAt(row);
		this.#places?.merge(row);
		this.#merged++;
		if (this.#customer[row] === noCustomer) this.#mergedAnonymous.set(row, (this.#mergedAnonymous.get(row) ?? 0) + 1);
		this.#mergedIn.set(currency, (this.#mergedIn.get(currency) ?? 0) + 1);
	}

	/** Takes a row out again, with the rows that were added to it. */
	remove(row: number, mergedRows: number) {
		const currency = this.currencyAt(row);
		this.#removed.add(row);
		this.#merged -= mergedRows;
		this.#mergedAnonymous.delete(row);
		this.#refunds.remove(row, currency);
		this.#mergedIn.set(currency, (this.#mergedIn.get(currency) ?? 0) - mergedRows);
	}

	/** Notes what a refund column took off a row. */
	refund(row: number, units: number) {
		this.#refunds.take(row, this.currencyAt(row), units);
	}

	/**
	 * @param lineOf physical line of a row
	 * @param hashed customers as pseudonyms
	 */
	finish(
		lineOf: (row: number) => number,
		log: RowLog,
		hashed?: readonly string[],
	): { columns: Transactions; summary: Summary } {
		const overlaps = this.#places ? settleOverlaps(this, this.#places, this.#reading, log, hashed) : [];
		this.#noteCurrencies(lineOf);
		const keep = this.#removed.size === 0 ? undefined : (_: number, row: number) => !this.#removed.has(row);
		const only = <T extends Column<T>>(values: T) => {
			const all = this.rows === values.length ? values : values.slice(0, this.rows);
			return keep ? all.filter(keep) : all;
		};
		const customer = only(this.#customer);
		const day = only(this.#day);
		const values = only(this.#units);
		const order = this.#order && only(this.#order);
		const { currencies, currency } = ownCurrencies(this.#currencies, this.#currency && only(this.#currency.finish()));
		this.#noteRepeats({ customer, day, values, currency, order }, lineOf);
		const sums = currencySums(values, { currencies, currency }, this.#refunds, this.#mergedIn);
		const amount = ownUnits(values);
		const customers = this.customers.spellings();
		const { counts, anonymous } = countRows(customer, customers.length);
		const span = new Span();
		const rows = day.length;
		for (let row = 0; row < rows; row++) span.take(day[row]!);
		if (day.length >= fewestOfOneDay && span.firstDay === span.lastDay)
			this.#reading.notes.count('one-day', day.length, lineOf(0), this.#reading.choice.mapping.date ?? -1, '');
		let allAnonymous = anonymous;
		for (const [row, merged] of this.#mergedAnonymous) if (this.#customer[row] === noCustomer) allAnonymous += merged;
		if (allAnonymous > 0)
			this.#reading.notes.count('no-customer', allAnonymous, 0, this.#reading.choice.mapping.customer ?? -1, '');
		const columns: Transactions = {
			kind: 'transactions',
			...{ rows: day.length, customer, day, amount, customers, currencies, currency, order },
		};
		const summary: Summary = {
			merged: this.#merged,
			customers: counts.reduce((named, rows) => (rows > 0 ? named + 1 : named), 0),
			anonymous: allAnonymous,
			firstDay: span.firstDay,
			lastDay: span.lastDay,
			sums,
			nearDuplicates: nearDuplicates(customers, counts, knownCustomers(this.#reading)),
			overlaps,
			moreThanTwoDecimals: amount.decimals > 2,
		};
		return { columns, summary };
	}

	#noteCurrencies(lineOf: (row: number) => number) {
		if (!this.#currency) return;
		let others = 0;
		let first = -1;
		for (let row = 0; row < this.rows; row++) {
			if (this.#removed.has(row) || this.#currency.at(row) === 0) continue;
			if (others++ === 0) first = row;
		}
		if (others === 0) return;
		const { notes, choice } = this.#reading;
		const column = choice.mapping.currency ?? choice.mapping.amount ?? -1;
		const all = this.rows - this.#removed.size;
		const note = (code: 'mixed-currency' | 'other-currency') => {
			notes.count(code, others, lineOf(first), column, this.currencyAt(first));
		};
		if (others < all || this.#currencies.length > 2) note('mixed-currency');
		if (others === all) note('other-currency');
	}

	/** Rows without an order number that are equal: two coffees, or one row too many. */
	#noteRepeats(columns: Parameters<typeof repeatedRows>[0], lineOf: (row: number) => number) {
		if (this.#removed.size > 0) return;
		const { rows, first } = repeatedRows(columns);
		if (rows > 0) this.#reading.notes.count('possible-duplicate', rows, lineOf(first), -1, '');
	}
}

function larger<T extends { set(source: T): void }>(values: T, into: T): T {
	into.set(values);
	return into;
}

/** So many rows of one day make one wonder. */
const fewestOfOneDay = 10;

function countRows(customer: Uint32Array, customers: number): { counts: Uint32Array; anonymous: number } {
	const counts = new Uint32Array(customers);
	let anonymous = 0;
	const rows = customer.length;
	for (let row = 0; row < rows; row++) {
		const c = customer[row]!;
		if (c === noCustomer) anonymous++;
		else counts[c]!++;
	}
	return { counts, anonymous };
}
