import { applied, difference, type Patch } from '../core/patch';
import type { History, Step } from '../storage/document';

/*
 * What can be undone and redone: for each step the patch that leads from the state after it to the state before it (past)
 * or the other way (future), the next one last. Immutable: every step gives a new history.
 */

export const noHistory: History = { past: [], future: [] };

/** At most so many steps either way, and so many characters in all: what falls off can no longer be undone. */
const mostSteps = 100;
const mostCharacters = 1_000_000;

/** The history after an edit; what could be redone is gone. `patch` leads back to the state before it. */
export function remember(history: History, patch: Patch): History {
	return { past: limited([...history.past, step(patch)]), future: [] };
}

/** The history after the newest edit went on: one step still, none where it ended as it had begun. */
export function amend(history: History, patch: Patch): History {
	const earlier = history.past.slice(0, -1);
	return { past: patch.length === 0 ? earlier : limited([...earlier, step(patch)]), future: [] };
}

/** A step that was made: where it led, what can be done from there, and what it changed. */
export interface Taken<Value> {
	readonly value: Value;
	readonly history: History;
	readonly patch: Patch;
}

/** One step back from `now`; undefined at the beginning, `misfit` if the step belongs to another state. */
export function back<Value>({ past, future }: History, now: Value): Taken<Value> | 'misfit' | undefined {
	const moved = move(past, future, now);
	return typeof moved === 'object' ? { ...moved, history: { past: moved.from, future: moved.to } } : moved;
}

/** One step forward from `now`; undefined at the end, `misfit` if the step belongs to another state. */
export function forward<Value>({ past, future }: History, now: Value): Taken<Value> | 'misfit' | undefined {
	const moved = move(future, past, now);
	return typeof moved === 'object' ? { ...moved, history: { past: moved.to, future: moved.from } } : moved;
}

/**
 * A history that was read while the reader had already begun to edit, in one with what was edited since.
 * @param own begun at the state the stored one leads up to
 */
export function continued(stored: History, own: History): History {
	const edited = own.past.length + own.future.length > 0;
	return { past: limited([...stored.past, ...own.past]), future: edited ? own.future : stored.future };
}

function move<Value>(from: readonly Step[], to: readonly Step[], now: Value) {
	const next = from.at(-1);
	if (!next) return undefined;
	const value = applied(now, next.patch);
	if (value === undefined) return 'misfit';
	return { value, patch: next.patch, from: from.slice(0, -1), to: limited([...to, step(difference(value, now))]) };
}

const step = (patch: Patch): Step => ({ patch, size: JSON.stringify(patch).length });

/** The newest steps, as many as are kept. */
function limited(steps: readonly Step[]): readonly Step[] {
	let characters = 0;
	let first = Math.max(0, steps.length - mostSteps);
	for (let i = steps.length - 1; i >= first; i--) {
		characters += steps[i]!.size;
		if (characters > mostCharacters) first = i + 1;
	}
	return steps.slice(first);
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
