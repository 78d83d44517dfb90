import { z } from '../core/schema';
import { keys, type PlanRecord, type SafeCopy } from './document';
import type { Entry } from './records';

/** Kept at most: three of the latest day, one of each day before, ten in all. */
const keptOfDay = 3;
const keptInAll = 10;

const copied = /^(meta|settings|plan:)/;

/** Whether a record belongs into a copy. Rows do not: they are never changed, only left behind. */
const isCopied = (key: string) => copied.test(key);

/** A copy of all plans, settings and meta as found, under a key of its own. */
export function safeCopy(found: ReadonlyMap<string, unknown>, reason: SafeCopy['reason'], at: string): Entry {
	const records = [...found].filter(([key]) => isCopied(key));
	let key = keys.safe(at);
	while (found.has(key)) key += '+';
	return [key, { at, reason, records } satisfies SafeCopy];
}

/** Keys of the copies to give up, when `all` keys are there and one copy is about to be added. */
export function outdatedCopies(all: readonly string[], adding: string): string[] {
	const copies = [...all.filter((key) => key.startsWith('safe:')), adding].sort().reverse();
	const day = (key: string) => key.slice(0, 'safe:2027-01-01'.length);
	const perDay = new Map<string, number>();
	const kept = copies.filter((key) => {
		const count = (perDay.get(day(key)) ?? 0) + 1;
		perDay.set(day(key), count);
		return count <= (day(key) === day(copies[0]!) ? keptOfDay : 1);
	});
	const keep = new Set(kept.slice(0, keptInAll));
	return copies.filter((key) => !keep.has(key) && key !== adding);
}

/** The plan records inside a copy, unchecked. */
export function plansOf(copy: SafeCopy): [key: string, record: PlanRecord][] {
	return copy.records.filter((entry): entry is [string, PlanRecord] => entry[0].startsWith('plan:'));
}

const Named = z.looseObject({ dataSets: z.array(z.looseObject({ id: z.string() })) });

/** Ids of data sets named anywhere in a stored value, whatever else is wrong with it. */
export function namedSets(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const { data } = z.safeParse(Named, value);
	return [...(data?.dataSets.map(({ id }) => id) ?? []), ...Object.values(value).flatMap(namedSets)];
}

/**
 * Ids named anywhere in a stored history: those of data sets are among them. Undoing the deletion of an import has to find
 * its rows.
 */
export function namedInHistory(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const { id, path, value: set } = value as { id?: unknown; path?: unknown; value?: unknown };
	const own = [id, Array.isArray(path) && path.at(-1) === 'id' ? set : undefined];
	return [...own.filter((name) => typeof name === 'string'), ...Object.values(value).flatMap(namedInHistory)];
}
