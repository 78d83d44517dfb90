import { customerTexts, type ColumnSet, type Customers } from '../core/columns';
import { customerKey } from '../core/customer-key';

/** Values hashed at a time, so that other tasks get their turn. */
const batch = 1_000;
const prefix = 'k-';
/** hexadecimal digits: 64 bits */
const digits = 16;

/** Whether a customer is a hash already. */
export const isPseudonym = (customer: string) => /^k-[0-9a-f]{16}$/.test(customer);

/**
 * Columns with customers and e-mail addresses replaced by keyed hashes (the first 64 bits of an HMAC-SHA-256 over the
 * `customerKey`), and without names, phone numbers and notes. The same customer gets the same hash in every file read
 * with the same key.
 *
 * @param secret 32 random bytes
 */
export async function withPseudonyms(columns: ColumnSet, secret: Uint8Array<ArrayBuffer>): Promise<ColumnSet> {
	const hashes = new Hashes(await hmacKey(secret));
	switch (columns.kind) {
		case 'transactions':
		case 'nps':
		case 'summaries':
			return { ...columns, customers: await hashes.of(columns.customers) };
		case 'customers': {
			const { email } = columns.texts;
			const dropped = new Set<(typeof customerTexts)[number]>(['name', 'phone', 'note']);
			const rest = customerTexts.flatMap((name) => {
				const list = columns.texts[name];
				return list && !dropped.has(name) ? [[name, list] as const] : [];
			});
			const texts: Customers['texts'] = Object.fromEntries(rest);
			const ids = await hashes.of(columns.ids);
			return { ...columns, ids, texts: email ? { ...texts, email: await hashes.of(email) } : texts };
		}
	}
}

/** Customers as their keyed hashes. */
export const pseudonymsOf = async (customers: readonly string[], secret: Uint8Array<ArrayBuffer>): Promise<string[]> =>
	new Hashes(await hmacKey(secret)).of(customers);

const hmacKey = (secret: Uint8Array<ArrayBuffer>) =>
	crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

/** Hashes every value once. */
class Hashes {
	readonly #key: CryptoKey;
	readonly #known = new Map<string, string>([['', '']]);
	readonly #encoder = new TextEncoder();

	constructor(key: CryptoKey) {
		this.#key = key;
	}

	async of(values: readonly string[]): Promise<string[]> {
		const keys = values.map(customerKey);
		const open = [...new Set(keys)].filter((key) => !this.#known.has(key));
		for (let from = 0; from < open.length; from += batch) {
			const some = open.slice(from, from + batch);
			const hashes = await Promise.all(some.map((key) => this.#hash(key)));
			for (const [index, key] of some.entries()) this.#known.set(key, hashes[index]!);
		}
		return keys.map((key) => this.#known.get(key)!);
	}

	async #hash(key: string): Promise<string> {
		const signed = new Uint8Array(await crypto.subtle.sign('HMAC', this.#key, this.#encoder.encode(key)));
		const hex = Array.from(signed.subarray(0, digits / 2), (byte) => byte.toString(16).padStart(2, '0')).join('');
		return prefix + hex;
	}
}
