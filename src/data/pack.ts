import type { ColumnSet } from '../core/columns';
import { fail, ok, type Result } from '../core/problem';
import { columnsFrom, namedTexts, partsOf, type ColumnParts, type NumberColumn } from '../storage/column-parts';
import type { PackedSet } from './protocol';

/** Typed arrays by name, as a backup file names them. Bytes are little-endian, as on every machine browsers run on. */
const arrays = { Uint8Array, Uint32Array, Int32Array, Float64Array } as const;
type ArrayName = keyof typeof arrays;
/** Bytes turned into text at a time; a multiple of three, so that the parts can be joined. */
const step = 3 * 8_192;

/** Columns as text for a backup file. */
export function pack(id: string, columns: ColumnSet): PackedSet {
	const { kind, numbers, settings, texts } = partsOf(columns);
	const packed = Object.entries(numbers).map(([name, values]) => [
		name,
		{ type: nameOf(values), base64: base64(values) },
	]);
	return { id, kind, columns: { numbers: Object.fromEntries(packed) as unknown, settings, texts } };
}

/**
 * Columns back from a backup file.
 *
 * @returns problem `record-damaged` with the path of what is wrong
 */
export function unpack({ id, kind, columns }: PackedSet): Result<ColumnSet> {
	const damaged = (where: string) => fail({ code: 'record-damaged', record: id, where } as const);
	const { numbers, settings, texts } = columns;
	if (!isObject(numbers)) return damaged('numbers');
	if (!isObject(settings)) return damaged('settings');
	const lists = textLists(kind, texts);
	if (!lists) return damaged('texts');
	const found = new Map<string, NumberColumn>();
	for (const [name, value] of Object.entries(numbers)) {
		const array = numberColumn(value);
		if (!array) return damaged(`numbers.${name}`);
		found.set(name, array);
	}
	const whole = columnsFrom({
		kind,
		numbers: Object.fromEntries(found),
		settings: settings as ColumnParts['settings'],
		texts: lists,
	});
	return whole ? ok(whole) : damaged('numbers');
}

/** The lists of texts by name; backups made before there were several hold just one. */
function textLists(kind: PackedSet['kind'], texts: unknown): ColumnParts['texts'] | undefined {
	if (isTexts(texts)) return namedTexts(kind, texts);
	if (!isObject(texts)) return undefined;
	const lists = Object.entries(texts).filter((entry): entry is [string, string[]] => isTexts(entry[1]));
	return lists.length === Object.keys(texts).length ? Object.fromEntries(lists) : undefined;
}

const isTexts = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((text) => typeof text === 'string');
const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const nameOf = (values: NumberColumn) =>
	(Object.keys(arrays) as ArrayName[]).find((name) => values instanceof arrays[name])!;

function base64({ buffer, byteOffset, byteLength }: NumberColumn): string {
	const bytes = new Uint8Array(buffer, byteOffset, byteLength);
	let text = '';
	for (let from = 0; from < bytes.length; from += step)
		text += btoa(String.fromCharCode(...bytes.subarray(from, from + step)));
	return text;
}

function numberColumn(value: unknown): NumberColumn | undefined {
	if (!isObject(value) || typeof value['base64'] !== 'string') return undefined;
	const type = (Object.keys(arrays) as ArrayName[]).find((name) => name === value['type']);
	const bytes = bytesFrom(value['base64']);
	if (!type || !bytes || bytes.length % arrays[type].BYTES_PER_ELEMENT !== 0) return undefined;
	return new arrays[type](bytes.buffer);
}

function bytesFrom(text: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		const binary = atob(text);
		const bytes = new Uint8Array(binary.length);
		for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
		return bytes;
	} catch {
		return undefined; // not base64
	}
}
