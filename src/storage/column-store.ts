import type { ColumnSet } from '../core/columns';
import { dataSetKinds, type DataSetKind } from '../core/plan/plan';
import { fail, ok, type Result } from '../core/problem';
import { columnsFrom, namedTexts, partsOf, type ColumnParts } from './column-parts';
import { attempt, deleteByPrefix, readByPrefix, writeMany, type Entry } from './records';

/** Texts in one stored value: more at once would block for long. */
const textsPerRecord = 5_000;
const prefix = (id: string) => `set:${id}:`;

/**
 * Records of one set: a head under 0 with the lengths of the lists and the names of the arrays, then the texts, list by
 * list, then the arrays. All arrays in one record take twice as long to write.
 */
function entriesOf(id: string, { kind, settings, numbers, texts }: ColumnParts): Entry[] {
	const lengths = Object.fromEntries(Object.entries(texts).map(([name, list]) => [name, list.length]));
	const head = { kind, settings, texts: lengths, columns: Object.keys(numbers) };
	const entries: Entry[] = [[`${prefix(id)}0`, head]];
	for (const list of Object.values(texts))
		for (let from = 0; from < list.length; from += textsPerRecord)
			entries.push([`${prefix(id)}${entries.length}`, list.slice(from, from + textsPerRecord)]);
	for (const column of Object.values(numbers)) entries.push([`${prefix(id)}${entries.length}`, column]);
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
	if (!isObject(head) || !isObject(head['settings'])) return undefined;
	// Sets stored before arrays had records of their own have them in the head.
	const names = isTexts(head['columns']) ? head['columns'] : [];
	const behindTexts = records.size - names.length;
	const own = names.map((name, index) => [name, records.get(`${prefix(id)}${behindTexts + index}`)] as const);
	if (own.some(([, column]) => column === undefined)) return undefined;
	const numbers = head['numbers'] ?? Object.fromEntries(own);
	if (!isObject(numbers)) return undefined;
	const kind = dataSetKinds.find((known) => known === head['kind']);
	const all: string[] = [];
	for (let index = 1; index < behindTexts; index++) {
		const part = records.get(`${prefix(id)}${index}`);
		if (!isTexts(part)) return undefined;
		for (const text of part) all.push(text);
	}
	const texts = kind && textsOf(kind, head['texts'], all);
	if (!texts) return undefined;
	const { settings } = head as unknown as ColumnParts;
	return columnsFrom({ kind, numbers: numbers as ColumnParts['numbers'], settings, texts });
}

/** @param lengths by name of list; one number in sets stored before there were several */
function textsOf(kind: DataSetKind, lengths: unknown, all: readonly string[]): ColumnParts['texts'] | undefined {
	if (typeof lengths === 'number') return lengths === all.length ? namedTexts(kind, all) : undefined;
	if (!isObject(lengths)) return undefined;
	const texts = new Map<string, readonly string[]>();
	let from = 0;
	for (const [name, length] of Object.entries(lengths)) {
		if (typeof length !== 'number') return undefined;
		texts.set(name, all.slice(from, from + length));
		from += length;
	}
	return from === all.length ? Object.fromEntries(texts) : undefined;
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
