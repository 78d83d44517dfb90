/**
 * The one door to zod. `jitless` is read when a schema is built, so it has to be set before the first one:
 * without it zod tries `new Function`, which the content policy forbids and reports.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };

/** Integer minor units of the plan's currency (cents, Rappen). Bounded so that sums stay exact in a double. */
export const Money = z.int().check(z.minimum(-1e14), z.maximum(1e14));
/** A part of a whole, 0 to 1. */
export const Share = z.number().check(z.minimum(0), z.maximum(1));
/** A calendar month as a whole number: year · 12 + (month − 1). January 2027 is 24324. */
export const Month = z.int().check(z.minimum(12 * 1900), z.maximum(12 * 2200));
/** A calendar day as `yyyy-mm-dd`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const Id = z.string().check(z.minLength(1), z.maxLength(64));
/** Free text of one line / of several. */
export const Line = z.string().check(z.maxLength(200));
export const Text = z.string().check(z.maxLength(20_000));

/**
 * Records keep fields they do not know (a newer version may have written them); their types list the known ones.
 * A record by its keys (values of one kind under any name) stays what it is.
 */
type Known<T> = T extends string | number | boolean | null | undefined
	? T
	: T extends readonly (infer E)[]
		? Known<E>[]
		: string extends keyof T
			? unknown extends T[keyof T]
				? { [K in keyof T as string extends K ? never : K]: Known<T[K]> }
				: Record<string, Known<T[keyof T]>>
			: { [K in keyof T]: Known<T[K]> };

/** The type of a schema, without the index signature that `looseObject` adds. */
export type Infer<S extends z.ZodMiniType> = Known<z.infer<S>>;
