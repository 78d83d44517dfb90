import { customerTexts, noDay, type Customers } from '../core/columns';
import { customerKey } from '../core/customer-key';
import { amountDecimals } from './cells';
import { CustomerFields, type CustomerRow } from './customer-fields';
import { CustomerDictionary } from './dictionary';
import { FieldCells, isRejection } from './field-cells';
import { ownUnits } from './own-units';
import { ExactSum } from './minor-sum';
import { knownCustomers } from './known-customers';
import { nearDuplicates } from './near-duplicates';
import { rejection, Span, type Priced, type Reading, type RowReader, type Summary, type Verdict } from './row-reader';

/**
 * Reads customers. Several rows of one customer are one, as long as they do not contradict each other; amounts are those
 * of one currency.
 */
export class CustomerReader implements RowReader {
	readonly #reading: Reading;
	readonly #fields: FieldCells;
	readonly #cells: CustomerFields;
	readonly #texts: readonly (typeof customerTexts)[number][];
	readonly #customers = new CustomerDictionary();
	/** by position in the dictionary */
	readonly #all: CustomerRow[] = [];
	readonly #rows: number[] = [];
	/** customer of an e-mail address, by their keys */
	readonly #owners = new Map<string, string>();
	#currency: string | undefined;
	#merged = 0;

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#fields = new FieldCells(reading);
		this.#texts = customerTexts.filter((field) => this.#fields.isMapped(field));
		this.#cells = new CustomerFields(this.#fields, this.#texts);
	}

	read(cells: readonly string[]): Verdict {
		const row = this.#cells.read(cells);
		if (isRejection(row)) return row;
		if (!Number.isNaN(row.units)) {
			this.#currency ??= row.currency;
			if (row.currency !== this.#currency) return rejection(this.#currencyField, 'currency');
		}
		const key = customerKey(row.id);
		const position = this.#customers.find(key);
		if (position === -1) {
			this.#customers.position(row.id, key);
			this.#all.push(row);
			this.#rows.push(1);
		} else {
			const merged = this.#cells.merged(this.#all[position]!, row);
			if (isRejection(merged)) return merged;
			this.#all[position] = merged;
			this.#rows[position]!++;
			this.#merged++;
			const { mapping } = this.#reading.choice;
			this.#reading.notes.add('duplicate-customer', mapping.customer ?? mapping.email, row.id);
		}
		this.#noteEmail(key, row);
		return 'accepted';
	}

	get #currencyField() {
		return this.#fields.isMapped('currency') ? 'currency' : 'amount';
	}

	#noteEmail(key: string, { texts: { email = '' } }: CustomerRow) {
		const address = customerKey(email);
		if (address === '' || address === key) return;
		const owner = this.#owners.get(address);
		if (owner === undefined) this.#owners.set(address, key);
		else if (owner !== key) this.#reading.notes.add('same-email', this.#reading.choice.mapping.email, email);
	}

	amountOf(cells: readonly string[]): Priced | undefined {
		if (!this.#fields.isMapped('amount') || this.#fields.isEmpty(cells, 'amount')) return undefined;
		const units = this.#fields.units(cells, 'amount');
		const currency = this.#fields.currency(cells, 'amount');
		return isRejection(units) || isRejection(currency) ? undefined : { units, currency };
	}

	finish(): { columns: Customers; summary: Summary } {
		const all = this.#all;
		const { today, currency: plans } = this.#reading;
		const span = new Span();
		const sum = new ExactSum();
		for (const { since, until, units } of all) {
			if (since !== noDay) span.take(since);
			if (until <= today) span.take(until);
			if (!Number.isNaN(units)) sum.add(units);
		}
		const currency = this.#currency ?? plans;
		const amount = this.#fields.isMapped('amount') ? ownUnits(Float64Array.from(all, ({ units }) => units)) : undefined;
		const ids = this.#customers.spellings();
		const columns: Customers = {
			kind: 'customers',
			rows: all.length,
			ids,
			since: Int32Array.from(all, ({ since }) => since),
			until: Int32Array.from(all, ({ until }) => until),
			hasUntil: this.#fields.isMapped('until'),
			texts: Object.fromEntries(
				this.#texts.map((field) => [field, all.map(({ texts }) => texts[field] ?? '')] as const),
			),
			amount,
			orders: this.#fields.isMapped('orders') ? Float64Array.from(all, ({ orders }) => orders) : undefined,
			currency,
		};
		if (amount && currency !== plans)
			this.#reading.notes.count('other-currency', all.length, 0, this.#reading.choice.mapping.amount ?? -1, currency);
		const accepted = sum.minor(amountDecimals);
		const summary: Summary = {
			merged: this.#merged,
			customers: all.length,
			anonymous: 0,
			firstDay: span.firstDay,
			lastDay: span.lastDay,
			sums: amount ? [{ currency, accepted, refunded: 0, rows: all.length + this.#merged }] : [],
			nearDuplicates: nearDuplicates(ids, this.#rows, knownCustomers(this.#reading)),
			moreThanTwoDecimals: amount !== undefined && amount.decimals > 2,
		};
		return { columns, summary };
	}
}
