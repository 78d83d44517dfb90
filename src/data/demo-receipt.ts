import { noDay, stillHere, type ColumnSet } from '../core/columns';
import type { DemoColumns } from '../core/demo/columns';
import { minorSum } from '../intake/minor-sum';
import type { Receipt } from '../intake/receipt';

/** The receipt of made-up rows: all of them taken. */
export function demoReceipt(id: string, { kind, columns, file }: DemoColumns): Receipt {
	const { rows } = columns;
	return {
		id,
		kind,
		file,
		source: undefined,
		records: rows,
		accepted: rows,
		rejected: 0,
		skipped: 0,
		merged: 0,
		...valuesOf(columns),
		anonymous: 0,
		...spanOf(columns),
		problems: [],
		problemCounts: {},
		skips: [],
		skipCounts: {},
		warnings: [],
		imported: [],
		overlaps: [],
		unnamed: 0,
		nearDuplicates: [],
		moreThanTwoDecimals: false,
	};
}

function spanOf(columns: ColumnSet): Pick<Receipt, 'firstDay' | 'lastDay'> {
	let firstDay = Number.POSITIVE_INFINITY;
	let lastDay = Number.NEGATIVE_INFINITY;
	for (const day of daysOf(columns)) {
		if (day === stillHere || day === noDay) continue;
		if (day < firstDay) firstDay = day;
		if (day > lastDay) lastDay = day;
	}
	return Number.isFinite(firstDay) ? { firstDay, lastDay } : { firstDay: undefined, lastDay: undefined };
}

function daysOf(columns: ColumnSet): Iterable<number> {
	switch (columns.kind) {
		case 'transactions':
		case 'nps':
			return columns.day;
		case 'customers':
			return [...columns.since, ...columns.until];
		case 'summaries':
			return [...(columns.first ?? []), ...(columns.last ?? [])];
	}
}

function valuesOf(columns: ColumnSet): Pick<Receipt, 'customers' | 'sums'> {
	switch (columns.kind) {
		case 'transactions': {
			const { amount, currencies, customers, rows } = columns;
			const accepted = minorSum(amount.values, amount.decimals);
			const sum = { currency: currencies[0] ?? '', accepted, skipped: 0, rejected: 0, refunded: 0, rows };
			return { customers: customers.length, sums: [sum] };
		}
		case 'customers':
		case 'summaries':
			return { customers: columns.rows, sums: [] };
		case 'nps':
			return { customers: 0, sums: [] };
	}
}
