/** Values before and after the present one, newest last. Immutable: every step gives a new history. */
export interface History<Value> {
	readonly past: readonly Value[];
	readonly future: readonly Value[];
}

export const noHistory = { past: [], future: [] } as const;
const limit = 100;

/** The history after `before` was replaced by an edit: what could be redone is gone. */
export function remember<Value>(history: History<Value>, before: Value): History<Value> {
	return { past: [...history.past, before].slice(-limit), future: [] };
}

/** One step back from `now`; undefined at the beginning. */
export function back<Value>(
	history: History<Value>,
	now: Value,
): { value: Value; history: History<Value> } | undefined {
	const value = history.past.at(-1);
	if (value === undefined) return undefined;
	return { value, history: { past: history.past.slice(0, -1), future: [...history.future, now] } };
}

/** One step forward from `now`; undefined at the end. */
export function forward<Value>(
	history: History<Value>,
	now: Value,
): { value: Value; history: History<Value> } | undefined {
	const value = history.future.at(-1);
	if (value === undefined) return undefined;
	return { value, history: { past: [...history.past, now], future: history.future.slice(0, -1) } };
}

/**
 * Where the one text stands that differs between two values that share all else; undefined when more differs, or
 * something that is no text. Values are never mutated, so equal references need no look inside.
 */
export function typedAt(before: unknown, after: unknown, path = ''): string | undefined {
	if (typeof before === 'string' && typeof after === 'string') return path;
	if (!isRecord(before) || !isRecord(after)) return undefined;
	const keys = Object.keys(after);
	if (keys.length !== Object.keys(before).length) return undefined;
	const changed = keys.filter((key) => before[key] !== after[key]);
	const [key] = changed;
	return changed.length === 1 && key !== undefined ? typedAt(before[key], after[key], `${path}.${key}`) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
