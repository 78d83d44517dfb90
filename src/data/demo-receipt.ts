import { noDay, stillHere, type ColumnSet } from '../core/columns';
import type { DemoColumns } from '../core/demo/columns';
import type { Receipt } from '../intake/intake';
import { minorSum } from '../intake/minor-sum';

/** The receipt of made-up rows: all of them taken. */
export function demoReceipt(id: string, { kind, columns, file }: DemoColumns): Receipt {
	const { rows } = columns;
	const counts = { records: rows, accepted: rows, rejected: 0, skipped: 0, problems: [], problemCounts: {} };
	return { id, kind, file, ...counts, ...spanOf(columns), ...valuesOf(columns) };
}

function spanOf(columns: ColumnSet): Pick<Receipt, 'firstDay' | 'lastDay'> {
	const days = columns.kind === 'customers' ? [...columns.since, ...columns.until] : columns.day;
	let firstDay = Number.POSITIVE_INFINITY;
	let lastDay = Number.NEGATIVE_INFINITY;
	for (const day of days) {
		if (day === stillHere || day === noDay) continue;
		if (day < firstDay) firstDay = day;
		if (day > lastDay) lastDay = day;
	}
	return Number.isFinite(firstDay) ? { firstDay, lastDay } : { firstDay: undefined, lastDay: undefined };
}

function valuesOf(columns: ColumnSet): Pick<Receipt, 'customers' | 'sum' | 'moreThanTwoDecimals'> {
	switch (columns.kind) {
		case 'transactions': {
			const { values, decimals } = columns.amount;
			const sum = minorSum(values, decimals);
			return { customers: columns.customers.length, sum, moreThanTwoDecimals: decimals > 2 };
		}
		case 'customers':
			return { customers: columns.rows, sum: undefined, moreThanTwoDecimals: false };
		case 'nps':
			return { customers: 0, sum: undefined, moreThanTwoDecimals: false };
	}
}
