/** Reads single values back out of columns. */
import { dayText } from '../../src/core/calendar';
import { noCustomer, noDay, type ColumnSet, type Transactions } from '../../src/core/columns';

type Amounts = Transactions['amount'];

/** Amounts are compared in 10⁻⁴ units: exact. */
const digits = 4;

/** An amount written as decimal, such as `-99.90`, in 10⁻⁴ units. */
export function unitsOf(text: string): bigint {
	const [, sign = '', whole = '', fraction = ''] = /^([-+]?)(\d+)(?:\.(\d{0,4}))?$/.exec(text) ?? [];
	if (whole === '') throw new Error(`not an amount: ${text}`);
	const units = BigInt(whole + fraction.padEnd(digits, '0'));
	return sign === '-' ? -units : units;
}

/** 10⁻⁴ units as decimal with at least two digits. */
export function decimalText(units: bigint): string {
	const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
	const fraction = text.slice(-digits).replace(/0{1,2}$/, '');
	return `${units < 0n ? '-' : ''}${text.slice(0, -digits)}.${fraction}`;
}

const amountAt = ({ values, decimals }: Amounts, row: number) => {
	const value = values[row] ?? NaN;
	return Number.isNaN(value) ? undefined : BigInt(value) * 10n ** BigInt(digits - decimals);
};

const day = (value: number | undefined) => (value === undefined || value === noDay ? '' : dayText(value));

/** The value of a field in a stored row, as the corpus writes it; undefined where nothing of it is stored. */
export function valueAt(columns: ColumnSet, row: number, field: string): string | number | undefined {
	const money = (amounts: Amounts | undefined) => {
		const units = amounts && amountAt(amounts, row);
		return units === undefined ? undefined : decimalText(units);
	};
	switch (columns.kind) {
		case 'transactions': {
			if (field === 'amount') return money(columns.amount);
			if (field === 'date') return day(columns.day[row]);
			const customer = columns.customer[row];
			if (field === 'customer') return customer === noCustomer ? '' : columns.customers[customer ?? -1];
			return undefined;
		}
		case 'customers': {
			if (field === 'id') return columns.ids[row];
			if (field === 'amount') return money(columns.amount);
			if (field === 'since') return day(columns.since[row]);
			return columns.texts[field as keyof typeof columns.texts]?.[row];
		}
		case 'nps':
			if (field === 'score') return columns.score[row];
			if (field === 'date') return day(columns.day[row]);
			if (field === 'customer') return columns.customers[row];
			return field === 'comment' ? columns.comments[row] : undefined;
		case 'summaries':
			return field === 'customer' ? columns.customers[row] : undefined;
	}
}

const amountsOf = (columns: ColumnSet) =>
	columns.kind === 'transactions' || columns.kind === 'customers' ? columns.amount : undefined;

/** Exact sums of the amounts, by what `group` calls a row. */
export function sumsBy(columns: ColumnSet, group: (row: number) => string): Map<string, bigint> {
	const sums = new Map<string, bigint>();
	const amounts = amountsOf(columns);
	for (let row = 0; amounts && row < columns.rows; row++) {
		const key = group(row);
		sums.set(key, (sums.get(key) ?? 0n) + (amountAt(amounts, row) ?? 0n));
	}
	return sums;
}

export function currencyAt(columns: ColumnSet, row: number): string {
	if (columns.kind !== 'transactions') return 'currency' in columns ? columns.currency : '';
	return columns.currencies[columns.currency?.[row] ?? 0] ?? '';
}
