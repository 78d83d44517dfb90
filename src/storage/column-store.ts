import { noDay, type ColumnSet } from '../core/columns';
import { dataSetKinds, type DataSetKind } from '../core/plan/plan';
import { fail, ok, type Result } from '../core/problem';
import { attempt, deleteByPrefix, readByPrefix, writeMany, type Entry } from './records';

/** The typed arrays of a data set, its single values and its texts: what is stored, and what a backup file holds. */
export interface ColumnParts {
	readonly kind: DataSetKind;
	readonly numbers: Readonly<Record<string, NumberColumn>>;
	readonly settings: Readonly<Record<string, number | boolean>>;
	readonly texts: readonly string[];
}

export type NumberColumn = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** Texts in one stored value: more at once would block for long. */
const textsPerRecord = 5_000;
const prefix = (id: string) => `set:${id}:`;

/** Takes columns apart into what can be stored. The arrays are the same, not copies. */
export function partsOf(columns: ColumnSet): ColumnParts {
	switch (columns.kind) {
		case 'transactions': {
			const { kind, customer, day, amount, customers } = columns;
			const settings = { decimals: amount.decimals };
			return { kind, numbers: { customer, day, amount: amount.values }, settings, texts: customers };
		}
		case 'customers': {
			const { kind, since, until, hasUntil, ids } = columns;
			return { kind, numbers: { since, until }, settings: { hasUntil }, texts: ids };
		}
		case 'nps': {
			const { kind, score, day, comments } = columns;
			return { kind, numbers: { score, day }, settings: {}, texts: comments };
		}
	}
}

/** Puts columns together again; undefined when something is missing, of another length or outside its range. */
export function columnsFrom({ kind, numbers, settings, texts }: ColumnParts): ColumnSet | undefined {
	switch (kind) {
		case 'transactions': {
			const { customer, day, amount } = numbers;
			const { decimals } = settings;
			if (!(customer instanceof Uint32Array && day instanceof Int32Array && amount instanceof Float64Array))
				return undefined;
			if (typeof decimals !== 'number' || !Number.isInteger(decimals) || decimals < 0 || decimals > 4) return undefined;
			const rows = day.length;
			if (customer.length !== rows || amount.length !== rows || !amount.every(Number.isSafeInteger)) return undefined;
			if (!customer.every((position) => position < texts.length)) return undefined;
			return { kind, rows, customer, day, amount: { values: amount, decimals }, customers: texts };
		}
		case 'customers': {
			const { since, until } = numbers;
			const { hasUntil } = settings;
			if (!(since instanceof Int32Array && until instanceof Int32Array && typeof hasUntil === 'boolean'))
				return undefined;
			if (since.length !== texts.length || until.length !== texts.length) return undefined;
			return { kind, rows: texts.length, ids: texts, since, until, hasUntil };
		}
		case 'nps': {
			const { score, day } = numbers;
			if (!(score instanceof Uint8Array && day instanceof Int32Array)) return undefined;
			const rows = score.length;
			if (day.length !== rows || (texts.length !== 0 && texts.length !== rows)) return undefined;
			return score.every((value) => value <= 10) && day.every((value) => value >= 0 || value === noDay)
				? { kind, rows, score, day, comments: texts }
				: undefined;
		}
	}
}

/** Bytes the columns take, texts counted with two bytes a character. */
export function bytesOf({ numbers, texts }: ColumnParts): number {
	const arrays = Object.values(numbers).reduce((sum, { byteLength }) => sum + byteLength, 0);
	return texts.reduce((sum, { length }) => sum + 2 * length, arrays);
}

/** Records of one set: a head with the arrays under 0, then the texts. */
function entriesOf(id: string, { texts, ...head }: ColumnParts): Entry[] {
	const entries: Entry[] = [[`${prefix(id)}0`, { ...head, texts: texts.length }]];
	for (let from = 0; from < texts.length; from += textsPerRecord)
		entries.push([`${prefix(id)}${entries.length}`, texts.slice(from, from + textsPerRecord)]);
	return entries;
}

/**
 * Stores data sets in one transaction: all or none.
 *
 * @returns problems: `storage-…`
 */
export async function writeColumns(
	sets: readonly { readonly id: string; readonly columns: ColumnSet }[],
): Promise<Result<null>> {
	return attempt(async () => {
		await writeMany(sets.flatMap(({ id, columns }) => entriesOf(id, partsOf(columns))));
		return null;
	});
}

/**
 * Reads a stored data set.
 *
 * @returns problems: `data-set-missing` when it is not there, not whole or not what it was; `storage-…`
 */
export async function readColumnSet(id: string): Promise<Result<ColumnSet>> {
	const entries = await attempt(() => readByPrefix(prefix(id)));
	if (!entries.ok) return entries;
	const columns = joined(id, new Map(entries.value));
	return columns ? ok(columns) : fail({ code: 'data-set-missing', id });
}

function joined(id: string, records: ReadonlyMap<string, unknown>): ColumnSet | undefined {
	const head = records.get(`${prefix(id)}0`);
	if (!isObject(head) || !isObject(head['numbers']) || !isObject(head['settings'])) return undefined;
	const kind = dataSetKinds.find((known) => known === head['kind']);
	const texts: string[] = [];
	for (let index = 1; index < records.size; index++) {
		const part = records.get(`${prefix(id)}${index}`);
		if (!isTexts(part)) return undefined;
		for (const text of part) texts.push(text);
	}
	if (!kind || texts.length !== head['texts']) return undefined;
	const { numbers, settings } = head as unknown as ColumnParts;
	return columnsFrom({ kind, numbers, settings, texts });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTexts = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((text) => typeof text === 'string');

/** Deletes data sets, in one transaction. Those that are not there are no error. */
export async function deleteColumns(ids: readonly string[]): Promise<Result<null>> {
	return attempt(async () => {
		await deleteByPrefix(...ids.map(prefix));
		return null;
	});
}
