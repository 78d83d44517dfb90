import { noCustomer } from '../core/columns';
import { customerKey } from '../core/customer-key';
import { FieldCells, isRejection } from './field-cells';
import type { FieldName } from './fields';
import { OrderBook, type OrderLine } from './order-book';
import { PlainLines } from './plain-lines';
import type { PlainRecord } from './plain-rows';
import { PlainSale } from './plain-sale';
import {
	omission,
	rejection,
	type Priced,
	type Reading,
	type Rejection,
	type RowReader,
	type Verdict,
} from './row-reader';
import type { RowLog } from './row-log';
import { ReturnWatch } from './return-watch';
import { readSaleAmount } from './sale-amount';
import { StateCells, StateWatch } from './state-cells';
import { isNoSale } from './states';
import { TransactionColumns } from './transaction-columns';

const amountFields = ['amount', 'price', 'quantity'] as const satisfies readonly FieldName[];

/**
 * Reads purchases. A row is an order, and then an order number that repeats is the same again, something given back, a
 * line without content of its own, or a contradiction; or it is a line of an order, and lines of one number are added up.
 */
export class TransactionReader implements RowReader {
	readonly readPlain: ((record: PlainRecord) => boolean) | undefined;
	readonly #reading: Reading;
	readonly #fields: FieldCells;
	readonly #columns: TransactionColumns;
	readonly #orders: OrderBook;
	readonly #states: StateCells;
	readonly #watch: StateWatch;
	readonly #returns: ReturnWatch;
	/** keys of orders that were left out for their state */
	readonly #leftOut = new Set<string>();
	readonly #lines = new PlainLines();
	readonly #plain: PlainSale;

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#fields = new FieldCells(reading);
		this.#columns = new TransactionColumns(reading);
		this.#orders = new OrderBook(reading, this.#columns);
		this.#states = new StateCells(reading, isNoSale);
		this.#watch = new StateWatch(reading);
		this.#returns = new ReturnWatch(reading);
		this.#plain = new PlainSale(reading, this.#columns, this.#orders);
		if (PlainSale.fits(reading)) this.readPlain = (record) => this.#readPlain(record);
	}

	plainFrom(line: number) {
		this.#lines.mark(this.#columns.rows, line);
	}

	#readPlain(record: PlainRecord): boolean {
		return (this.#watch.isEmpty || !this.#watch.isNoSale(record)) && this.#plain.read(record);
	}

	read(cells: readonly string[]): Verdict {
		const left = this.#states.judge(cells);
		const order = this.#fields.customer(cells, 'order');
		if (left && typeof order === 'string' && order !== '') this.#leftOut.add(customerKey(order));
		if (left) return left;
		if (typeof order !== 'string') return order;
		const row = order === '' ? -1 : this.#orders.rowOf(order);
		if (row === -1 && this.#isOfLeftOut(cells, order)) return omission('continuation', 'order');
		if (row !== -1 && this.#isContinuation(cells, row)) return omission('continuation', 'order');
		const spelling = this.#customer(cells, row);
		if (typeof spelling !== 'string') return spelling;
		const day = this.#day(cells, row);
		if (typeof day !== 'number') return day;
		const priced = readSaleAmount(this.#fields, this.#reading, cells);
		if ('field' in priced) return priced;
		const { units, refund, isReturn } = priced;
		this.#returns.amount(units);
		if (isReturn && this.#reading.choice.returns === 'leaveOut') return omission('return', this.#amountField);
		const currency = this.#fields.currency(cells, 'amount', 'price');
		if (typeof currency !== 'string') return currency;
		const line: OrderLine = { customer: customerKey(spelling), spelling, day, units, currency };
		const verdict = row === -1 ? this.#add(order, line, cells) : this.#further(row, line, cells);
		if (verdict === 'accepted') {
			this.#columns.refund(row === -1 ? this.#columns.rows - 1 : row, refund);
			this.#watch.look(cells);
			this.#returns.accepted(cells);
		}
		return verdict;
	}

	/** A row of an order that bears everything on another row: it says nothing, or the same. */
	#isContinuation(cells: readonly string[], row: number): boolean {
		if (this.#reading.choice.rows === 'lines') return false;
		if (amountFields.some((field) => !this.#fields.isEmpty(cells, field))) return false;
		const customer = customerKey(this.#fields.raw(cells, 'customer'));
		if (customer !== '' && this.#columns.customers.find(customer) !== this.#columns.customerAt(row)) return false;
		if (this.#fields.isEmpty(cells, 'date')) return true;
		return this.#fields.day(cells, 'date') === this.#columns.dayAt(row);
	}

	/** A further row, without date and amount, of an order whose state says that it is no sale. */
	#isOfLeftOut(cells: readonly string[], order: string): boolean {
		if (this.#leftOut.size === 0 || this.#reading.choice.rows === 'lines') return false;
		const isBare =
			this.#fields.isEmpty(cells, 'date') && amountFields.every((field) => this.#fields.isEmpty(cells, field));
		return isBare && this.#leftOut.has(customerKey(order));
	}

	/** As written; '' for nobody. An order that is known has its customer already. */
	#customer(cells: readonly string[], row: number): string | Rejection {
		const { choice } = this.#reading;
		const spelling = this.#fields.customer(cells);
		const isNeeded = choice.mapping.customer !== undefined && choice.anonymous === 'reject' && row === -1;
		return spelling === '' && isNeeded ? rejection('customer', 'missing') : spelling;
	}

	/** Of the order where a line of it names none. */
	#day(cells: readonly string[], row: number): number | Rejection {
		if (!this.#fields.isEmpty(cells, 'date')) return this.#fields.day(cells, 'date');
		return row !== -1 && this.#reading.choice.rows === 'lines'
			? this.#columns.dayAt(row)
			: rejection('date', 'missing');
	}

	#add(order: string, line: OrderLine, cells: readonly string[]): Verdict {
		const hash = order === '' ? 0 : this.#orders.open(order, line, cells);
		if (typeof hash !== 'number') return hash;
		const { customer, spelling, day, units, currency } = line;
		this.#lines.mark(this.#columns.rows, this.#reading.place.line);
		const position = customer === '' ? noCustomer : this.#columns.customers.position(spelling, customer);
		this.#columns.pushPriced(position, day, units, hash, currency);
		return 'accepted';
	}

	#further(row: number, line: OrderLine, cells: readonly string[]): Verdict {
		return this.#reading.choice.rows === 'lines'
			? this.#orders.addLine(row, line, cells)
			: this.#orders.repeat(row, line);
	}

	get #amountField(): FieldName {
		return amountFields.find((field) => this.#fields.isMapped(field)) ?? 'amount';
	}

	amountOf(cells: readonly string[]): Priced | undefined {
		const priced = readSaleAmount(this.#fields, this.#reading, cells);
		if ('field' in priced) return undefined;
		const currency = this.#fields.currency(cells, 'amount', 'price');
		return isRejection(currency) ? undefined : { currency, units: priced.units };
	}

	customers(): readonly string[] {
		return this.#columns.customers.spellings();
	}

	finish(log: RowLog, hashed?: readonly string[]) {
		this.#orders.finish(log);
		this.#returns.finish();
		return this.#columns.finish((row) => this.#lines.lineOf(row), log, hashed);
	}
}
