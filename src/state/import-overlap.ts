import type { DataSet } from '../core/plan/plan';
import type { ImportChoice } from '../intake/intake';
import type { Receipt } from '../intake/receipt';
import { readOf, type Read } from './import-state';

/** Whether rows of the receipt may be in the plan already and nobody has said yet what becomes of them. */
export const overlapOpen = ({ receipt, overlap }: Pick<Read, 'overlap'> & { readonly receipt: Receipt }): boolean =>
	receipt.overlaps.length > 0 && overlap === undefined;

/**
 * What the rows are compared with: every import of the plan but the one they replace. Those of the same kind may hold
 * the same orders, the others customers spelled alike.
 */
export const comparedWith = (sets: readonly DataSet[], into: Read['into']) =>
	sets.filter(({ id }) => !(typeof into === 'object' && into.replaces === id)).map(({ id, kind }) => ({ id, kind }));

/** A reading with what the reader said of rows that stand in an earlier import, too. */
export const withOverlap = (read: Read, overlap: ImportChoice['overlap']): Read => ({
	...readOf(read),
	overlap,
	choice: { ...read.choice, overlap },
});

/** The same, as before anything was said of rows that stand in an earlier import, too. */
export const withoutOverlap = (read: Read): Read => ({
	...readOf(read),
	overlap: undefined,
	choice: { ...read.choice, overlap: 'count' },
});

/** Rows of a set that were left out because they stood in another, which is gone. */
export const missingRows = (set: DataSet, sets: readonly DataSet[]): number =>
	(set.overlaps ?? [])
		.filter((overlap) => !sets.some(({ id }) => id === overlap.set))
		.reduce((sum, { rows }) => sum + rows, 0);

/** Sets with rows that were left out because they stood in this one. */
export const leaningOn = (id: string, sets: readonly DataSet[]) =>
	sets.flatMap((set) => {
		const rows = set.overlaps?.find((overlap) => overlap.set === id)?.rows ?? 0;
		return rows > 0 && set.id !== id ? [{ file: set.file, rows }] : [];
	});

/** Purchases one by one that name customers: then figures are computed from them, not from customer summaries. */
export const namesBuyers = (sets: readonly DataSet[]): boolean =>
	sets.some(({ kind, customers }) => kind === 'transactions' && customers > 0);
