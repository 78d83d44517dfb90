import type { Summaries } from '../core/columns';
import { customerKey } from '../core/customer-key';
import { amountDecimals } from './cells';
import { CustomerDictionary } from './dictionary';
import { FieldCells, isRejection } from './field-cells';
import type { FieldName } from './fields';
import { Growing, float64, int32 } from './growing';
import { minorSum } from './minor-sum';
import { ownUnits } from './own-units';
import {
	contradiction,
	rejection,
	Span,
	type Priced,
	type Reading,
	type RowReader,
	type Summary,
	type Verdict,
} from './row-reader';
import { readDays, readRepeats, type Repeats } from './summary-fields';

/** Reads customers summed up elsewhere, one a row: the same customer twice is named. */
export class SummaryReader implements RowReader {
	readonly #reading: Reading;
	readonly #fields: FieldCells;
	readonly #customers = new CustomerDictionary();
	readonly #first: Growing<Int32Array> | undefined;
	readonly #last: Growing<Int32Array> | undefined;
	readonly #orders: Growing<Float64Array>;
	readonly #amount: Growing<Float64Array> | undefined;
	readonly #value: Growing<Float64Array> | undefined;
	readonly #repeats: Record<keyof Repeats, Growing<Float64Array>> | undefined;
	readonly #span = new Span();
	#currency: string | undefined;

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#fields = new FieldCells(reading);
		const { rows } = reading;
		const isMapped = (field: FieldName) => this.#fields.isMapped(field);
		const column = () => new Growing(float64, rows);
		this.#first = isMapped('first') ? new Growing(int32, rows) : undefined;
		this.#last = isMapped('last') ? new Growing(int32, rows) : undefined;
		this.#orders = column();
		this.#amount = isMapped('amount') ? column() : undefined;
		this.#value = isMapped('value') ? column() : undefined;
		const hasRepeats = isMapped('frequency') && isMapped('recency') && isMapped('age');
		this.#repeats = hasRepeats ? { frequency: column(), recency: column(), age: column() } : undefined;
	}

	read(cells: readonly string[]): Verdict {
		const fields = this.#fields;
		const customer = fields.customer(cells);
		if (isRejection(customer)) return customer;
		if (customer === '') return rejection('customer', 'missing');
		const days = readDays(fields, cells);
		if (isRejection(days)) return days;
		const repeats = this.#repeats && readRepeats(fields, cells, this.#reading.choice.unit);
		if (isRejection(repeats)) return repeats;
		const orders = this.#readOrders(cells, repeats);
		if (isRejection(orders)) return orders;
		// One purchase has one day.
		if (orders === 1 && days.first !== undefined && days.last !== undefined && days.first !== days.last)
			return contradiction(fields.isMapped('orders') ? 'orders' : 'frequency', 'last');
		const amount = this.#money(cells, 'amount', false);
		if (isRejection(amount)) return amount;
		const value = this.#money(cells, 'value', repeats?.frequency === 0);
		if (isRejection(value)) return value;
		const currency = fields.currency(cells, 'amount', 'value');
		if (isRejection(currency)) return currency;
		this.#currency ??= currency;
		if (currency !== this.#currency) return rejection(fields.isMapped('currency') ? 'currency' : 'amount', 'currency');
		const key = customerKey(customer);
		const row = this.#customers.find(key);
		const content = { ...days, ...repeats, orders, amount, value };
		if (row !== -1) return rejection('customer', this.#isSame(row, content) ? 'duplicate' : 'conflict');
		this.#customers.position(customer, key);
		this.#push(content);
		return 'accepted';
	}

	#readOrders(cells: readonly string[], repeats: Repeats | undefined): ReturnType<FieldCells['count']> {
		if (!this.#fields.isMapped('orders')) return (repeats?.frequency ?? 0) + 1;
		if (this.#fields.isEmpty(cells, 'orders')) return rejection('orders', 'missing');
		const orders = this.#fields.count(cells, 'orders');
		return orders === 0 ? rejection('orders', 'number-range') : orders;
	}

	/** @param mayBeEmpty then an empty cell is 0 */
	#money(cells: readonly string[], field: 'amount' | 'value', mayBeEmpty: boolean): ReturnType<FieldCells['units']> {
		if (!this.#fields.isMapped(field)) return 0;
		if (!this.#fields.isEmpty(cells, field)) return this.#fields.units(cells, field);
		return mayBeEmpty ? 0 : rejection(field, 'missing');
	}

	#isSame(row: number, content: Content): boolean {
		const { first = 0, last = 0, orders, amount, value, frequency = 0, recency = 0, age = 0 } = content;
		const same = (column: { at(row: number): number } | undefined, other: number) =>
			!column || column.at(row) === other;
		return (
			same(this.#first, first) &&
			same(this.#last, last) &&
			same(this.#orders, orders) &&
			same(this.#amount, amount) &&
			same(this.#value, value) &&
			same(this.#repeats?.frequency, frequency) &&
			same(this.#repeats?.recency, recency) &&
			same(this.#repeats?.age, age)
		);
	}

	#push({ first, last, orders, amount, value, frequency = 0, recency = 0, age = 0 }: Content) {
		for (const day of [first, last]) if (day !== undefined) this.#span.take(day);
		this.#first?.push(first!);
		this.#last?.push(last!);
		this.#orders.push(orders);
		this.#amount?.push(amount);
		this.#value?.push(value);
		this.#repeats?.frequency.push(frequency);
		this.#repeats?.recency.push(recency);
		this.#repeats?.age.push(age);
	}

	amountOf(cells: readonly string[]): Priced | undefined {
		if (!this.#fields.isMapped('amount') || this.#fields.isEmpty(cells, 'amount')) return undefined;
		const units = this.#fields.units(cells, 'amount');
		const currency = this.#fields.currency(cells, 'amount', 'value');
		return isRejection(units) || isRejection(currency) ? undefined : { units, currency };
	}

	finish(): { columns: Summaries; summary: Summary } {
		const { currency: plans, notes, choice } = this.#reading;
		const currency = this.#currency ?? plans;
		const units = this.#amount?.finish();
		const accepted = units && minorSum(units, amountDecimals);
		const amount = units && ownUnits(units);
		const value = this.#value && ownUnits(this.#value.finish());
		const { frequency, recency, age } = this.#repeats ?? {};
		const rows = this.#orders.length;
		const columns: Summaries = {
			kind: 'summaries',
			rows,
			customers: this.#customers.spellings(),
			first: this.#first?.finish(),
			last: this.#last?.finish(),
			orders: this.#orders.finish(),
			amount,
			rfm:
				frequency && recency && age
					? { frequency: frequency.finish(), recency: recency.finish(), age: age.finish() }
					: undefined,
			value,
			currency,
		};
		if ((amount ?? value) && currency !== plans)
			notes.count('other-currency', rows, 0, choice.mapping.amount ?? choice.mapping.value ?? -1, currency);
		const summary: Summary = {
			merged: 0,
			customers: rows,
			anonymous: 0,
			firstDay: this.#span.firstDay,
			lastDay: this.#span.lastDay,
			sums: accepted === undefined ? [] : [{ currency, accepted, refunded: 0, rows }],
			// Two summaries of one customer cannot be made one: what lies between their purchases is not known.
			nearDuplicates: [],
			moreThanTwoDecimals: Math.max(amount?.decimals ?? 0, value?.decimals ?? 0) > 2,
		};
		return { columns, summary };
	}
}

interface Content extends Partial<Repeats> {
	readonly first?: number | undefined;
	readonly last?: number | undefined;
	readonly orders: number;
	readonly amount: number;
	readonly value: number;
}
