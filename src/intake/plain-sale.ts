import { noCustomer } from '../core/columns';
import { mayBeDamaged } from './damaged-number';
import { dayProblem } from './day-field';
import type { FieldName } from './fields';
import { Key } from './key-table';
import type { OrderBook } from './order-book';
import { plainAmount, plainDay } from './plain-cells';
import type { PlainRecord } from './plain-rows';
import type { Reading } from './row-reader';
import type { TransactionColumns } from './transaction-columns';

const plainFields: ReadonlySet<string> = new Set<FieldName>(['customer', 'date', 'amount', 'order', 'currency']);
/** Codes of the decimal sign and of the sign between thousands. */
const pointThenComma = [46, 44] as const;
const commaThenPoint = [44, 46] as const;
/** Well below the largest amount taken, in 10⁻⁴ units. */
const plainLimit = 1e15;
/** Bytes of a record beyond which a cell may be too long to take. */
const longRecord = 32_000;

/** Reads purchases as bytes where they are written as most are: total amount, plain date, plain customer, new order. */
export class PlainSale {
	readonly #reading: Reading;
	readonly #columns: TransactionColumns;
	readonly #orders: OrderBook;
	readonly #key = new Key();

	constructor(reading: Reading, columns: TransactionColumns, orders: OrderBook) {
		this.#reading = reading;
		this.#columns = columns;
		this.#orders = orders;
	}

	/** Whether rows may be read this way at all, by what was chosen. */
	static fits({ choice: { mapping, decimals, dates, rows, returns, overlap }, against, columns }: Reading): boolean {
		if ([mapping.customer, mapping.order].some((column) => columns[column ?? -1]?.decimalIds)) return false;
		const fields = Object.entries(mapping).filter(([, column]) => (column as number | undefined) !== undefined);
		if (!fields.every(([field]) => plainFields.has(field)) || mapping.amount === undefined) return false;
		// What may be left out at the end must be found again.
		if (overlap === 'leaveOut' && against.length > 0) return false;
		if (returns === 'leaveOut' || (rows === 'lines' && mapping.order !== undefined)) return false;
		const { amount = '.' } = decimals;
		const { date = 'ymd' } = dates;
		return amount !== 'mixed' && (date === 'ymd' || date === 'dmy' || date === 'mdy');
	}

	/**
	 * Takes a row if nothing is wrong with it.
	 *
	 * @returns false, with nothing changed, when it has to be judged cell by cell
	 */
	read(record: PlainRecord): boolean {
		const { choice, currency, today } = this.#reading;
		const { mapping } = choice;
		const { bytes, cells } = record;
		const { customer = -1, date = cells, amount = cells, order = -1 } = mapping;
		if (customer >= cells || date >= cells || amount >= cells || order >= cells) return false;
		if (record.to(cells - 1) - record.from(0) > longRecord) return false;
		const format = choice.dates.date ?? 'ymd';
		if (format !== 'ymd' && format !== 'dmy' && format !== 'mdy') return false;
		const day = plainDay(bytes, record.from(date), record.to(date), format);
		if (day < 0 || dayProblem(day, today) !== undefined) return false;
		const [point, group] = (choice.decimals.amount ?? '.') === '.' ? pointThenComma : commaThenPoint;
		const units = plainAmount(bytes, record.from(amount), record.to(amount), point, group);
		if (Number.isNaN(units) || Math.abs(units) > plainLimit) return false;
		if (mapping.currency !== undefined && !isNamed(currency, record, mapping.currency)) return false;
		if (customer !== -1) {
			const [from, to] = [record.from(customer), record.to(customer)];
			if (mayBeDamaged(bytes, from, to) || !this.#key.takePlain(bytes, from, to)) return false;
		}
		const hash = order === -1 ? 0 : this.#orders.takePlain(record, order);
		if (hash === -1) return false;
		const position = customer === -1 ? noCustomer : this.#columns.customers.plainPosition(this.#key);
		this.#columns.push(position, day, units, hash);
		return true;
	}
}

/** Whether the cell is empty or names the currency as its code. */
function isNamed(currency: string, record: PlainRecord, column: number): boolean {
	if (column >= record.cells) return true;
	const [from, to] = [record.from(column), record.to(column)];
	if (from === to) return true;
	if (to - from !== currency.length) return false;
	for (let i = 0; i < currency.length; i++) if (record.bytes[from + i] !== currency.charCodeAt(i)) return false;
	return true;
}
