import type { ColumnSet } from '../core/columns';

/** Columns imported before, with the id of their data set. */
export interface EarlierSet<Columns extends ColumnSet = ColumnSet> {
	readonly id: string;
	readonly columns: Columns;
}

type Kind = ColumnSet['kind'];

/** Those of one kind. */
export const earlierOf = <K extends Kind>(sets: readonly EarlierSet[], kind: K) =>
	sets.filter((set): set is EarlierSet<Extract<ColumnSet, { kind: K }>> => set.columns.kind === kind);

/** The customers of a set, as written. */
export const customersOf = (columns: ColumnSet): readonly string[] =>
	columns.kind === 'customers' ? columns.ids : columns.customers;
