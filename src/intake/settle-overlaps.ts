import { earlierOf } from './earlier-sets';
import { overlappingSales } from './overlapping-sales';
import type { Receipt } from './receipt';
import type { RowLog } from './row-log';
import { leaveOut, type RowPlaces } from './row-places';
import type { Reading } from './row-reader';
import type { TransactionColumns } from './transaction-columns';

/**
 * Finds purchases that stand in an earlier import, too, although no order number says so, and takes them out if so chosen.
 *
 * @returns how many rows of the file they are, by set
 */
export function settleOverlaps(
	columns: TransactionColumns,
	places: RowPlaces,
	{ against, choice }: Reading,
	log: RowLog,
	hashed: readonly string[] | undefined,
): Receipt['overlaps'] {
	const sets = earlierOf(against, 'transactions');
	const found = overlappingSales(columns, sets, hashed);
	if (!found) return [];
	const isOut = choice.overlap === 'leaveOut';
	const names = isOut ? columns.customers.spellings() : [];
	const rows = sets.map(() => 0);
	for (const [row, position] of found.entries()) {
		if (position === -1) continue;
		rows[position]! += places.count(row);
		if (!isOut) continue;
		const amount = { currency: columns.currencyAt(row), units: columns.unitsAt(row) };
		columns.remove(row, places.count(row) - 1);
		leaveOut(log, places.of(row), { value: names[columns.customerAt(row)] ?? '', amount, set: sets[position]!.id });
	}
	return sets.map(({ id }, position) => ({ set: id, rows: rows[position]! })).filter((one) => one.rows > 0);
}
