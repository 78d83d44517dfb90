import { env } from 'node:process';
import { seeded } from '../../../src/core/random';
import { attempt } from './attempt';
import { memoryFile } from './memory-file';
import { mutated, startingFiles } from './mutate';
import { Watchdog } from './watchdog';

/** `BLEIBWERT_FUZZ`: how many files in all; `BLEIBWERT_FUZZ_SEED`: other ones. */
const files = Number(env['BLEIBWERT_FUZZ'] ?? 100_000);
const seed = Number(env['BLEIBWERT_FUZZ_SEED'] ?? 1);
/**
 * Tries every `shares`th of the mutated files. A failure names the input, so that it can be repeated alone.
 *
 * @param share which of the shares, from 0
 * @returns how many were refused, gave no row, were read
 */
export async function fuzz(share: number, shares: number) {
	const start = startingFiles();
	const seen = { refused: 0, nothing: 0, read: 0 };
	const watchdog = new Watchdog(`fuzz seed ${seed}`);
	try {
		for (let input = share; input < files; input += shares) {
			watchdog.tell(input);
			const random = seeded(seed, input);
			const bytes = mutated(start, random);
			try {
				seen[await attempt(memoryFile(bytes), random)]++;
			} catch (error) {
				const text = JSON.stringify(Buffer.from(bytes).toString('latin1'));
				throw new Error(`seed ${seed}, input ${input}: ${String(error)}\n${text}`, { cause: error });
			}
		}
	} finally {
		await watchdog.end();
	}
	return seen;
}
