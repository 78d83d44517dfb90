import { noCustomer, type Transactions } from '../core/columns';
import { amountDecimals } from './cells';
import { CustomerDictionary } from './dictionary';
import { Growing, float64, int32, uint32, uint8 } from './growing';
import { ExactSum } from './minor-sum';
import { nearDuplicates } from './near-duplicates';
import { ownUnits } from './own-units';
import { repeatedRows } from './repeated-rows';
import { Span, type Reading, type Summary } from './row-reader';

/** Purchases as they come in: one array per field. Amounts in 10⁻⁴ units until the end. */
export class TransactionColumns {
	readonly customers = new CustomerDictionary();
	readonly #reading: Reading;
	readonly #customer: Growing<Uint32Array>;
	readonly #day: Growing<Int32Array>;
	readonly #units: Growing<Float64Array>;
	/** position in `#currencies` of each row; begins with the first row that is not in the plan's currency */
	#currency: Growing<Uint8Array> | undefined;
	readonly #currencies: string[];
	readonly #order: Growing<Float64Array> | undefined;
	/** of rows that turned out not to count */
	readonly #removed = new Set<number>();
	/** accepted rows that were added to others: by currency, and by the row where that names nobody */
	readonly #mergedIn = new Map<string, number>();
	readonly #mergedAnonymous = new Map<number, number>();
	#merged = 0;
	readonly #refunds = new Map<string, ExactSum>();

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#currencies = [reading.currency];
		this.#customer = new Growing(uint32, reading.rows);
		this.#day = new Growing(int32, reading.rows);
		this.#units = new Growing(float64, reading.rows);
		this.#order = reading.choice.mapping.order === undefined ? undefined : new Growing(float64, reading.rows);
	}

	get rows() {
		return this.#day.length;
	}

	customerAt(row: number): number {
		return this.#customer.at(row);
	}
	dayAt(row: number): number {
		return this.#day.at(row);
	}
	unitsAt(row: number): number {
		return this.#units.at(row);
	}
	currencyAt(row: number): string {
		return this.#currencies[this.#currency?.at(row) ?? 0]!;
	}

	/**
	 * @param customer position, or {@link noCustomer}
	 * @param order hash of its number; 0 for none
	 */
	push(customer: number, day: number, units: number, order: number) {
		this.#customer.push(customer);
		this.#day.push(day);
		this.#units.push(units);
		this.#order?.push(order);
		this.#currency?.push(0);
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
		this.#units.set(row, this.#units.at(row) + units);
		if (day < this.#day.at(row)) this.#day.set(row, day);
		if (this.#customer.at(row) === noCustomer) this.#customer.set(row, customer);
		const currency = this.currencyAt(row);
		this.#merged++;
		if (this.#customer.at(row) === noCustomer)
			this.#mergedAnonymous.set(row, (this.#mergedAnonymous.get(row) ?? 0) + 1);
		this.#mergedIn.set(currency, (this.#mergedIn.get(currency) ?? 0) + 1);
	}

	/** Takes a row out again, with the rows that were added to it. */
	remove(row: number, mergedRows: number) {
		const currency = this.currencyAt(row);
		this.#removed.add(row);
		this.#merged -= mergedRows;
		this.#mergedAnonymous.delete(row);
		this.#mergedIn.set(currency, (this.#mergedIn.get(currency) ?? 0) - mergedRows);
	}

	/** Notes what a refund column took off. */
	refund(currency: string, units: number) {
		if (units === 0) return;
		let sum = this.#refunds.get(currency);
		if (!sum) this.#refunds.set(currency, (sum = new ExactSum()));
		sum.add(units);
	}

	/** @param lineOf physical line of a row */
	finish(lineOf: (row: number) => number): { columns: Transactions; summary: Summary } {
		this.#noteCurrencies(lineOf);
		const keep = this.#removed.size === 0 ? undefined : (_: number, row: number) => !this.#removed.has(row);
		const only = <T extends { filter(test: (value: number, row: number) => boolean): T }>(values: T) =>
			keep ? values.filter(keep) : values;
		const customer = only(this.#customer.finish());
		const day = only(this.#day.finish());
		const values = only(this.#units.finish());
		const order = this.#order && only(this.#order.finish());
		const { currencies, currency } = this.#ownCurrencies(this.#currency && only(this.#currency.finish()));
		this.#noteRepeats({ customer, day, values, currency, order }, lineOf);
		const sums = this.#sums(values, currencies, currency);
		const amount = ownUnits(values);
		const customers = this.customers.spellings();
		const { counts, anonymous } = countRows(customer, customers.length);
		const span = new Span();
		for (const today of day) span.take(today);
		if (day.length >= fewestOfOneDay && span.firstDay === span.lastDay)
			this.#reading.notes.count('one-day', day.length, lineOf(0), this.#reading.choice.mapping.date ?? -1, '');
		let allAnonymous = anonymous;
		for (const [row, merged] of this.#mergedAnonymous)
			if (this.#customer.at(row) === noCustomer) allAnonymous += merged;
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
			nearDuplicates: nearDuplicates(customers, counts),
			moreThanTwoDecimals: amount.decimals > 2,
		};
		return { columns, summary };
	}

	/** The currencies that really occur, the plan's first. */
	#ownCurrencies(currency: Uint8Array | undefined): Pick<Transactions, 'currencies' | 'currency'> {
		if (!currency) return { currencies: this.#currencies.slice(0, 1), currency };
		const rows = new Uint32Array(this.#currencies.length);
		for (const position of currency) rows[position]!++;
		const places = new Uint8Array(rows.length);
		const currencies: string[] = [];
		for (const [position, name] of this.#currencies.entries())
			if (rows[position]! > 0) places[position] = currencies.push(name) - 1;
		for (let row = 0; row < currency.length; row++) currency[row] = places[currency[row]!]!;
		return { currencies, currency: currencies.length > 1 ? currency : undefined };
	}

	#sums(values: Float64Array, currencies: readonly string[], currency: Uint8Array | undefined): Summary['sums'] {
		const sums = currencies.map(() => new ExactSum());
		const rows = currencies.map(() => 0);
		for (let row = 0; row < values.length; row++) {
			const position = currency?.[row] ?? 0;
			sums[position]!.add(values[row]!);
			rows[position]!++;
		}
		return currencies.map((name, position) => ({
			currency: name,
			accepted: sums[position]!.minor(amountDecimals),
			refunded: this.#refunds.get(name)?.minor(amountDecimals) ?? 0,
			rows: rows[position]! + (this.#mergedIn.get(name) ?? 0),
		}));
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

/** So many rows of one day make one wonder. */
const fewestOfOneDay = 10;

function countRows(customer: Uint32Array, customers: number): { counts: Uint32Array; anonymous: number } {
	const counts = new Uint32Array(customers);
	let anonymous = 0;
	for (const c of customer)
		if (c === noCustomer) anonymous++;
		else counts[c]!++;
	return { counts, anonymous };
}
