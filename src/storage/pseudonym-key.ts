import type { Result } from '../core/problem';
import { keys } from './document';
import { attempt, change } from './records';

/** Bytes of the key: as many as the hash has. */
const length = 32;

/**
 * The random key with which customers are replaced by keyed hashes, made when first needed. It stays in this browser: in
 * no plan and in no backup, so that nobody who has only those can tell whom a hash stands for.
 *
 * @returns problems: `storage-…`
 */
export function pseudonymKey(): Promise<Result<Uint8Array<ArrayBuffer>>> {
	return attempt(() =>
		change([keys.pseudonymKey], (found) => {
			const stored = found.get(keys.pseudonymKey);
			if (stored instanceof Uint8Array && stored.length === length) return { result: new Uint8Array(stored) };
			const made = crypto.getRandomValues(new Uint8Array(length));
			return { puts: [[keys.pseudonymKey, made]], result: made };
		}),
	);
}
