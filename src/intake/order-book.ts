import { noCustomer } from '../core/columns';
import { customerKey } from '../core/customer-key';
import type { EarlierOrders } from './earlier-orders';
import { Growing, uint32 } from './growing';
import { mayBeDamaged } from './damaged-number';
import { Key, KeyTable } from './key-table';
import type { PlainRecord } from './plain-rows';
import type { RowLog } from './row-log';
import { omission, rejection, type Place, type Reading, type Verdict } from './row-reader';
import type { TransactionColumns } from './transaction-columns';

/** One row of the file as far as orders are concerned. */
export interface OrderLine {
	/** key, and as written; '' for nobody */
	readonly customer: string;
	readonly spelling: string;
	readonly day: number;
	/** 10⁻⁴ units */
	readonly units: number;
	readonly currency: string;
}

/** Sums beyond this are no longer exact. */
const mostUnits = 9e15;

/** A line of an order that stands in an earlier file: judged when all lines are known. */
interface WaitingLine extends Place {
	readonly units: number;
	readonly value: string;
	readonly cells: readonly string[];
}

/** Orders by their number: tells the repeated from the contradictory, and adds lines and returns to their order. */
export class OrderBook {
	readonly #reading: Reading;
	readonly #columns: TransactionColumns;
	readonly #earlier: EarlierOrders;
	readonly #table: KeyTable;
	readonly #rowOf: Growing<Uint32Array>;
	readonly #key = new Key();
	/** rows of the file that make up an order, where there are several and rows are orders */
	readonly #parts = new Map<number, OrderLine[]>();
	/** by row: orders whose number an earlier file has */
	readonly #waiting = new Map<number, { position: number; lines: WaitingLine[] }>();

	constructor(reading: Reading, columns: TransactionColumns) {
		this.#reading = reading;
		this.#columns = columns;
		this.#earlier = reading.earlier;
		// Room at once: to grow takes both the old and the new.
		const expected = reading.choice.mapping.order === undefined ? 0 : reading.rows;
		this.#table = new KeyTable(expected);
		this.#rowOf = new Growing(uint32, expected);
	}

	/** Row of the order with a number; −1 for a new one. */
	rowOf(order: string): number {
		this.#key.takeText(order);
		return this.#known();
	}

	#known(): number {
		const number = this.#table.find(this.#key);
		return number === -1 ? -1 : this.#rowOf.at(number);
	}

	/**
	 * Takes the number of a row of bytes, if it is a new one, for the row that comes next.
	 *
	 * @returns its hash, 0 for none; −1: to be judged, with nothing changed
	 */
	takePlain(record: PlainRecord, column: number): number {
		const [from, to] = [record.from(column), record.to(column)];
		if (from === to) return 0;
		if (mayBeDamaged(record.bytes, from, to) || !this.#key.takePlain(record.bytes, from, to)) return -1;
		if (this.#known() !== -1) return -1;
		const hash = this.#key.hash53;
		if (this.#earlier.find(hash) !== -1) return -1;
		this.#add();
		return hash;
	}

	#add() {
		this.#table.add(this.#key);
		this.#rowOf.push(this.#columns.rows);
	}

	/**
	 * Notes a new order for the row that comes next, unless an earlier file has it.
	 *
	 * @param order its number
	 * @returns its hash, or what becomes of the row
	 */
	open(order: string, line: OrderLine, cells: readonly string[]): number | Verdict {
		this.#key.takeText(order);
		const hash = this.#key.hash53;
		const position = this.#earlier.find(hash);
		if (position !== -1) {
			const { choice } = this.#reading;
			// The sum of an order is known with its last line.
			if (choice.rows === 'lines')
				this.#waiting.set(this.#columns.rows, { position, lines: [this.#wait(line, cells)] });
			else
				return this.#earlier.isSame(position, line, choice.pseudonyms)
					? { ...omission('imported', 'order'), set: this.#earlier.of(position).set }
					: { ...rejection('order', 'conflict'), earlier: this.#earlier.of(position) };
		}
		this.#add();
		return hash;
	}

	#wait({ units }: OrderLine, cells: readonly string[]): WaitingLine {
		const { place, choice, keepCells } = this.#reading;
		const value = cells[choice.mapping.order ?? -1] ?? '';
		return { ...place, units, value, cells: keepCells ? cells : [] };
	}

	/** A further line of an order: added to it, unless it contradicts it. */
	addLine(row: number, line: OrderLine, cells: readonly string[]): Verdict {
		const wrong = this.#contradiction(row, line);
		if (wrong) return wrong;
		this.#columns.merge(row, this.#customer(line), line.day, line.units);
		this.#waiting.get(row)?.lines.push(this.#wait(line, cells));
		return 'accepted';
	}

	/** A further row of an order where each row is one: the same again, something given back, or a contradiction. */
	repeat(row: number, line: OrderLine): Verdict {
		const parts = this.#parts.get(row) ?? [this.#stored(row)];
		const same = (part: OrderLine) => part.day === line.day && part.units === line.units;
		const wrong = this.#contradiction(row, line);
		if (wrong) return wrong;
		if (this.#isOwner(row, line) && parts.some(same)) return rejection('order', 'duplicate');
		// What is given back bears the opposite sign.
		if (parts[0]!.units * line.units >= 0) return rejection('order', 'conflict');
		this.#columns.merge(row, this.#customer(line), line.day, line.units);
		this.#parts.set(row, [...parts, line]);
		return 'accepted';
	}

	#stored(row: number): OrderLine {
		const [day, units] = [this.#columns.dayAt(row), this.#columns.unitsAt(row)];
		return { customer: '', spelling: '', day, units, currency: this.#columns.currencyAt(row) };
	}

	/** Position of a line's customer, who may be new where the order has none. */
	#customer({ customer, spelling }: OrderLine): number {
		return customer === '' ? noCustomer : this.#columns.customers.position(spelling, customer);
	}

	#isOwner(row: number, { customer }: OrderLine): boolean {
		return customer === '' || this.#columns.customerAt(row) === this.#columns.customers.find(customer);
	}

	#contradiction(row: number, line: OrderLine): Verdict | undefined {
		const owner = this.#columns.customerAt(row);
		if (owner !== noCustomer && !this.#isOwner(row, line)) return rejection('customer', 'conflict');
		const { choice } = this.#reading;
		if (line.currency !== this.#columns.currencyAt(row))
			return rejection(choice.mapping.currency === undefined ? 'order' : 'currency', 'conflict');
		return Math.abs(this.#columns.unitsAt(row) + line.units) > mostUnits
			? rejection('order', 'number-range')
			: undefined;
	}

	/** Judges the orders that an earlier file has, now that all their lines are known; gives their rows back to the log. */
	finish(log: RowLog) {
		const { choice, columns: previews } = this.#reading;
		const column = choice.mapping.order ?? -1;
		const customers = this.#waiting.size > 0 ? this.#columns.customers.spellings() : [];
		for (const [row, { position, lines }] of this.#waiting) {
			const customer = customerKey(customers[this.#columns.customerAt(row)] ?? '');
			const content: OrderLine = { ...this.#stored(row), customer };
			const isSame = this.#earlier.isSame(position, content, choice.pseudonyms);
			const earlier = this.#earlier.of(position);
			this.#columns.remove(row, lines.length - 1);
			log.accepted -= lines.length;
			for (const { units, cells, value, ...place } of lines) {
				const amount = { currency: content.currency, units };
				if (isSame) log.skip({ ...place, value, code: 'imported' }, amount, earlier.set);
				else {
					const header = previews[column]?.header ?? '';
					log.reject({ ...place, column: column + 1, header, value, code: 'conflict', earlier }, cells, amount);
				}
			}
		}
	}
}
