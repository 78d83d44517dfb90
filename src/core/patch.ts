/** The difference between two values as a short list of changes: what one edit did, small enough to be kept. */

/** Keys and positions from the root. */
type Path = readonly (string | number)[];

type Change =
	| { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
	| { readonly kind: 'remove'; readonly path: Path }
	/** from position `at` on, `count` items give way to `items` */
	| {
			readonly kind: 'splice';
			readonly path: Path;
			readonly at: number;
			readonly count: number;
			readonly items: readonly unknown[];
	  };

/** Changes to be made one after the other. */
export type Patch = readonly Change[];

/**
 * What turns one value into the other: `applied(before, difference(before, after))` equals `after`. Values are never
 * mutated, so parts that are the same reference need no look inside: the cost is that of what has changed.
 *
 * @param before plain data: objects, arrays, texts, numbers, booleans, null, undefined
 */
export function difference(before: unknown, after: unknown): Patch {
	const changes: Change[] = [];
	compare(before, after, [], changes);
	return changes;
}

/**
 * The value after the changes; parts they do not touch stay the same references.
 *
 * @returns undefined where the changes do not fit the value: they were made for another one
 */
export function applied<Value>(value: Value, patch: Patch): Value | undefined {
	let result: unknown = value;
	for (const change of patch) {
		const next = changedAt(result, change.path, change);
		if (!next) return undefined;
		result = next.value;
	}
	return result as Value;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function compare(before: unknown, after: unknown, path: Path, changes: Change[]) {
	if (Object.is(before, after)) return;
	if (isList(before) && isList(after)) compareLists(before, after, path, changes);
	else if (isFields(before) && isFields(after)) compareFields(before, after, path, changes);
	else changes.push({ kind: 'set', path, value: after });
}

function compareFields(before: Fields, after: Fields, path: Path, changes: Change[]) {
	for (const key of Object.keys(before))
		if (!Object.hasOwn(after, key)) changes.push({ kind: 'remove', path: [...path, key] });
	for (const [key, value] of Object.entries(after)) {
		if (Object.hasOwn(before, key)) compare(before[key], value, [...path, key], changes);
		else changes.push({ kind: 'set', path: [...path, key], value });
	}
}

/** Items before and behind what changed stay; in between, items that are still the same ones are compared one by one. */
function compareLists(before: unknown[], after: unknown[], path: Path, changes: Change[]) {
	const shorter = Math.min(before.length, after.length);
	let at = 0;
	while (at < shorter && Object.is(before[at], after[at])) at++;
	let behind = 0;
	while (behind < shorter - at && Object.is(before[before.length - 1 - behind], after[after.length - 1 - behind]))
		behind++;
	const old = before.slice(at, before.length - behind);
	const items = after.slice(at, after.length - behind);
	if (old.length === items.length && items.every((item, i) => isSameItem(old[i], item)))
		for (const [i, item] of items.entries()) compare(old[i], item, [...path, at + i], changes);
	else changes.push({ kind: 'splice', path, at, count: old.length, items });
}

/** An item changed within; another item in its place has another id. */
const isSameItem = (a: unknown, b: unknown) => !isFields(a) || !isFields(b) || a['id'] === b['id'];

/** In a box, since the value may itself be undefined; no box where the change does not fit. */
function changedAt(value: unknown, path: Path, change: Change): { value: unknown } | undefined {
	const [key, ...rest] = path;
	if (key === undefined) return changedHere(value, change);
	if (isList(value) && typeof key === 'number' && key in value) {
		const inner = changedAt(value[key], rest, change);
		return inner && { value: value.with(key, inner.value) };
	}
	if (!isFields(value) || typeof key !== 'string') return undefined;
	if (rest.length === 0 && change.kind === 'remove') {
		if (!Object.hasOwn(value, key)) return undefined;
		return { value: Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) };
	}
	const isNew = !Object.hasOwn(value, key);
	if (isNew && (rest.length > 0 || change.kind !== 'set')) return undefined;
	const inner = isNew ? changedHere(undefined, change) : changedAt(value[key], rest, change);
	return inner && { value: { ...value, [key]: inner.value } };
}

function changedHere(value: unknown, change: Change): { value: unknown } | undefined {
	if (change.kind === 'set') return { value: change.value };
	if (change.kind === 'remove' || !isList(value)) return undefined;
	const { at, count, items } = change;
	return at < 0 || count < 0 || at + count > value.length ? undefined : { value: value.toSpliced(at, count, ...items) };
}
