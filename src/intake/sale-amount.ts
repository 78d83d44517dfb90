import { amountDecimals } from './cells';
import { isRejection, type FieldCells } from './field-cells';
import { rejection, type Reading, type Rejection } from './row-reader';

interface SaleAmount {
	/** 10⁻⁴ units, refund taken off */
	readonly units: number;
	/** what was taken off, not below 0 */
	readonly refund: number;
	/** nothing was sold: zero or less, or as many pieces, or at such a price */
	readonly isReturn: boolean;
}

/** One whole in 10⁻⁴ units. */
const one = 10 ** amountDecimals;
/** Largest amount taken, in 10⁻⁴ units. */
const mostUnits = 1e16;

/** The amount of a row: its total, else price × quantity; less what the refund column takes off. */
export function readSaleAmount(fields: FieldCells, reading: Reading, cells: readonly string[]): SaleAmount | Rejection {
	const gross = fields.isMapped('amount') ? readTotal(fields, cells) : readProduct(fields, reading, cells);
	if ('field' in gross) return gross;
	const refund = fields.isEmpty(cells, 'refund') ? 0 : fields.units(cells, 'refund');
	if (isRejection(refund)) return refund;
	const units = gross.units - Math.abs(refund);
	return { units, refund: Math.abs(refund), isReturn: gross.isReturn || units <= 0 };
}

type Gross = Pick<SaleAmount, 'units' | 'isReturn'>;

function readTotal(fields: FieldCells, cells: readonly string[]): Gross | Rejection {
	if (fields.isEmpty(cells, 'amount')) return rejection('amount', 'missing');
	const units = fields.units(cells, 'amount');
	return isRejection(units) ? units : { units, isReturn: units <= 0 };
}

function readProduct(fields: FieldCells, { choice, notes }: Reading, cells: readonly string[]): Gross | Rejection {
	for (const field of ['price', 'quantity'] as const)
		if (fields.isEmpty(cells, field)) return rejection(field, 'missing');
	const price = fields.units(cells, 'price');
	if (isRejection(price)) return price;
	const quantity = fields.units(cells, 'quantity');
	if (isRejection(quantity)) return quantity;
	const { units, isExact } = product(price, quantity);
	if (Math.abs(units) > mostUnits) return rejection('price', 'number-range');
	if (!isExact) notes.add('rounded', choice.mapping.price, cells[choice.mapping.price ?? -1] ?? '');
	return { units, isReturn: units <= 0 || price <= 0 || quantity <= 0 };
}

/** Price × quantity in 10⁻⁴ units, rounded half away from zero. */
function product(price: number, quantity: number): { units: number; isExact: boolean } {
	const whole = price * (quantity / one);
	if (quantity % one === 0 && Math.abs(whole) <= Number.MAX_SAFE_INTEGER) return { units: whole + 0, isExact: true };
	const exact = BigInt(price) * BigInt(quantity);
	const half = exact < 0n ? -BigInt(one / 2) : BigInt(one / 2);
	return { units: Number((exact + half) / BigInt(one)), isExact: exact % BigInt(one) === 0n };
}
