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
