import { noDay, stillHere, type customerTexts } from '../core/columns';
import { dateOf } from '../core/calendar';
import { customerKey } from '../core/customer-key';
import { customerText } from './customer-text';
import { isRejection, type FieldCells } from './field-cells';
import { contradiction, rejection, type Rejection } from './row-reader';

type TextField = (typeof customerTexts)[number];

/** What one row says of a customer. */
export interface CustomerRow {
	/** as written; '' where the row names none */
	readonly id: string;
	readonly since: number;
	readonly until: number;
	/** NaN where the cell is empty */
	readonly units: number;
	readonly orders: number;
	readonly currency: string;
	readonly texts: Readonly<Partial<Record<TextField, string>>>;
}

/** From this year on an end date says “without end”. */
const withoutEnd = 9000;

/** Reads the cells of a customer row. */
export class CustomerFields {
	readonly #fields: FieldCells;
	readonly #texts: readonly TextField[];

	constructor(fields: FieldCells, texts: readonly TextField[]) {
		this.#fields = fields;
		this.#texts = texts;
	}

	read(cells: readonly string[]): CustomerRow | Rejection {
		const id = this.#id(cells);
		if (isRejection(id)) return id;
		const since = this.#since(cells);
		if (isRejection(since)) return since;
		const until = this.#until(cells);
		if (isRejection(until)) return until;
		if (since !== noDay && until < since) return contradiction('until', 'since');
		const units = this.#fields.isEmpty(cells, 'amount') ? Number.NaN : this.#fields.units(cells, 'amount');
		if (isRejection(units)) return units;
		const orders = this.#fields.isEmpty(cells, 'orders') ? Number.NaN : this.#fields.count(cells, 'orders');
		if (isRejection(orders)) return orders;
		const currency = this.#fields.currency(cells, 'amount');
		if (isRejection(currency)) return currency;
		const texts = Object.fromEntries(
			this.#texts.map((field) => [field, customerText(this.#fields.raw(cells, field))] as const),
		);
		return { id, since, until, units, orders, currency, texts };
	}

	/** The number, else the e-mail address. */
	#id(cells: readonly string[]): string | Rejection {
		const number = this.#fields.customer(cells);
		if (number !== '') return number;
		const email = this.#fields.customer(cells, 'email');
		if (email !== '') return email;
		return rejection(this.#fields.isMapped('customer') ? 'customer' : 'email', 'missing');
	}

	#since(cells: readonly string[]): number | Rejection {
		return this.#fields.isEmpty(cells, 'since') ? noDay : this.#fields.day(cells, 'since');
	}

	/** A contract may end later than today: cancelled, but still running. */
	#until(cells: readonly string[]): number | Rejection {
		if (this.#fields.isEmpty(cells, 'until')) return stillHere;
		const day = this.#fields.day(cells, 'until', stillHere);
		return typeof day === 'number' && dateOf(day).year >= withoutEnd ? stillHere : day;
	}

	/**
	 * Two rows of one customer as one: each fills what the other leaves empty.
	 *
	 * @returns the rejection of the later row where both say something, and not the same
	 */
	merged(known: CustomerRow, further: CustomerRow): CustomerRow | Rejection {
		const since = agreed(known.since, further.since, noDay);
		if (since === undefined) return rejection('since', 'conflict');
		const until = agreed(known.until, further.until, stillHere);
		if (until === undefined) return rejection('until', 'conflict');
		const units = agreed(known.units, further.units, Number.NaN);
		if (units === undefined || (!Number.isNaN(units) && known.currency !== further.currency))
			return rejection('amount', 'conflict');
		const orders = agreed(known.orders, further.orders, Number.NaN);
		if (orders === undefined) return rejection('orders', 'conflict');
		const texts: Partial<Record<TextField, string>> = {};
		for (const field of this.#texts) {
			const [own, other] = [known.texts[field] ?? '', further.texts[field] ?? ''];
			if (own !== '' && other !== '' && customerKey(own) !== customerKey(other)) return rejection(field, 'conflict');
			texts[field] = own === '' ? other : own;
		}
		return { ...known, since, until, units, orders, texts };
	}
}

/** The value that one or both say; undefined where they differ. */
function agreed(known: number, further: number, none: number): number | undefined {
	if (Object.is(further, none) || Object.is(known, further)) return known;
	return Object.is(known, none) ? further : undefined;
}
