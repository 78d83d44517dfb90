import { dataSetKinds } from '../core/plan/plan';
import { ok, type Result } from '../core/problem';
import { z, type Infer } from '../core/schema';
import { keys } from './document';
import { attempt, readOne } from './records';
import { changeStore } from './store';

/** Files of so many different makes are remembered; the oldest go first. */
const atMost = 100;

/** How a file was read the last time, by the names of its columns. No cell of the file is in it. */
export const RememberedReading = z.looseObject({
	/** the normalised headers, sorted */
	fingerprint: z.string(),
	/** ISO instant of the import */
	at: z.string(),
	kind: z.enum(dataSetKinds),
	/** field → header; a column without header by its number counted from 1 */
	columns: z.record(z.string(), z.string()),
	decimals: z.record(z.string(), z.string()),
	dates: z.record(z.string(), z.string()),
	rows: z.enum(['orders', 'lines']),
	states: z.record(z.string(), z.looseObject({ leaveOut: z.array(z.string()), keep: z.array(z.string()) })),
	returns: z.enum(['subtract', 'leaveOut']),
	anonymous: z.enum(['reject', 'keep']),
	scale: z.optional(z.enum(['0-10', '1-5'])),
	unit: z.optional(z.enum(['days', 'weeks', 'months'])),
	pseudonyms: z.boolean(),
});
export type RememberedReading = Infer<typeof RememberedReading>;

/** The readings in a stored value, newest first; what is damaged is left out: it costs nothing but convenience. */
function readingsIn(stored: unknown): RememberedReading[] {
	if (!Array.isArray(stored)) return [];
	return stored.flatMap((one) => {
		const { data } = z.safeParse(RememberedReading, one);
		return data ? [data] : [];
	});
}

/**
 * How a file with these columns was read the last time.
 *
 * @returns undefined when none was; problems: `storage-…`
 */
export async function recallReading(fingerprint: string): Promise<Result<RememberedReading | undefined>> {
	const stored = await attempt(() => readOne(keys.remembered));
	return stored.ok ? ok(readingsIn(stored.value).find((one) => one.fingerprint === fingerprint)) : stored;
}

/** Remembers a reading in place of the one before of the same columns. */
export async function rememberReading(reading: RememberedReading): Promise<Result<null>> {
	return changeStore<null>([keys.remembered], (found) => {
		const others = readingsIn(found.get(keys.remembered)).filter(
			({ fingerprint }) => fingerprint !== reading.fingerprint,
		);
		return { puts: [[keys.remembered, [reading, ...others].slice(0, atMost)]], result: ok(null) };
	});
}
