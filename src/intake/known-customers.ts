import { noCustomer, type ColumnSet } from '../core/columns';
import { customersOf } from './earlier-sets';
import type { KnownCustomers } from './near-duplicates';
import type { Reading } from './row-reader';

/** The customers of all earlier imports; none where this one stores pseudonyms, which are like no name. */
export const knownCustomers = ({ against, choice }: Pick<Reading, 'against' | 'choice'>): readonly KnownCustomers[] =>
	choice.pseudonyms
		? []
		: against.map(({ id, columns }) => {
				let rows: Uint32Array | undefined;
				return { set: id, customers: customersOf(columns), rows: () => (rows ??= rowsOf(columns)) };
			});

/** Rows by position in the list of customers. */
function rowsOf(columns: ColumnSet): Uint32Array {
	const rows = new Uint32Array(customersOf(columns).length);
	if (columns.kind !== 'transactions') return rows.fill(1);
	for (const customer of columns.customer) if (customer !== noCustomer) rows[customer]!++;
	return rows;
}
