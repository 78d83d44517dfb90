import { customerKey } from '../core/customer-key';
import { isPseudonym } from './pseudonyms';
import type { NearDuplicate } from './receipt';

const kept = 50;
/** More candidates than this are not looked through: they would be noise. */
const mostPairs = 10_000;

/** Only of Latin letters: elsewhere marks are vowels, or make letters of their own. */
const accents = /(\p{Script=Latin})\p{M}+/gu;
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * What stays of a customer's key without punctuation, blanks and accents: `Müller & Co.` and `mueller co` are the same,
 * and so are `K-001` and `k 001`. Between digits a mark stays, for `1.12` is not `11.2`; leading zeros stay. Letters of
 * other scripts stay what they are, and an e-mail address is only itself: dots and plus signs make another one.
 */
export function looseKey(key: string): string {
	if (key.includes('@')) return key;
	return key
		.replace(/[äöüßæøå]/g, (letter) => umlauts[letter]!)
		.normalize('NFD')
		.replace(accents, '$1')
		.replace(/(?<=\d)[^\p{L}\p{N}]+(?=\d)/gu, '-')
		.replace(/[^\p{L}\p{M}\p{N}-]+|(?<!\d)-+|-+(?!\d)/gu, '');
}

/** The same with `u` for `ü`, as keyboards without umlauts have it. */
const bareKey = (key: string) => (key.includes('@') ? key : looseKey(key.normalize('NFD').replace(accents, '$1')));

/** Only small letters and digits: nothing to take away. */
const plain = /^[a-z0-9]+$/;

/** Customers of an earlier import, as written, and how many rows each has. */
export interface KnownCustomers {
	readonly set: string;
	readonly customers: readonly string[];
	readonly rows: () => ArrayLike<number>;
}

/**
 * Pairs of customers that may be one, those with most rows first: offered, never merged by themselves. One look at every
 * customer. Of a pair with a customer of an earlier import that one stands first.
 *
 * @param customers as written; no two have the same key
 * @param rows of each customer; those without any are left aside
 * @param known of earlier imports
 */
export function nearDuplicates(
	customers: readonly string[],
	rows: ArrayLike<number>,
	known: readonly KnownCustomers[] = [],
): readonly NearDuplicate[] {
	return [...ownPairs(customers, rows), ...pairsWithKnown(customers, rows, known)]
		.sort((a, b) => b.rows[0] + b.rows[1] - a.rows[0] - a.rows[1])
		.slice(0, kept);
}

/** Pairs across files: neither is in the other's file as it is written, or it is somebody already. */
function pairsWithKnown(
	customers: readonly string[],
	rows: ArrayLike<number>,
	known: readonly KnownCustomers[],
): NearDuplicate[] {
	if (known.length === 0) return [];
	const own = new Map<string, number>();
	const loose = new Map<string, number>();
	for (const [position, customer] of customers.entries()) {
		const key = customerKey(customer);
		if (key.includes('@') || rows[position] === 0) continue;
		own.set(key, position);
		for (const one of plain.test(key) ? [key] : [looseKey(key), bareKey(key)])
			if (one !== '' && !loose.has(one)) loose.set(one, position);
	}
	const keys = known.map((set) => set.customers.map(customerKey));
	const settled = new Set<number>();
	for (const key of keys.flat()) if (own.has(key)) settled.add(own.get(key)!);
	const pairs: NearDuplicate[] = [];
	const seen = new Set<string>();
	for (const [index, set] of known.entries())
		for (const [at, key] of keys[index]!.entries()) {
			if (own.has(key) || seen.has(key) || key.includes('@') || isPseudonym(key) || pairs.length >= mostPairs) continue;
			const position = plain.test(key) ? loose.get(key) : (loose.get(looseKey(key)) ?? loose.get(bareKey(key)));
			if (position === undefined || settled.has(position)) continue;
			seen.add(key);
			const both = [set.rows()[at]!, rows[position]!] as const;
			pairs.push({ first: set.customers[at]!, second: customers[position]!, set: set.set, rows: both });
		}
	return pairs;
}

function ownPairs(customers: readonly string[], rows: ArrayLike<number>): readonly NearDuplicate[] {
	const byKey = new Map<string, number>();
	const pairs: [number, number][] = [];
	const seen = new Set<string>();
	const pair = (a: number, b: number) => {
		const [first, second] = a < b ? [a, b] : [b, a];
		if (
			first === second ||
			pairs.length >= mostPairs ||
			rows[a] === 0 ||
			rows[b] === 0 ||
			seen.has(`${first} ${second}`)
		)
			return;
		seen.add(`${first} ${second}`);
		pairs.push([first, second]);
	};
	const meet = (key: string, position: number) => {
		if (key === '') return;
		const known = byKey.get(key);
		if (known === undefined) byKey.set(key, position);
		else pair(known, position);
	};
	for (const [position, customer] of customers.entries()) {
		const key = customerKey(customer);
		if (!plain.test(key) && !key.includes('@')) {
			const [loose, bare] = [looseKey(key), bareKey(key)];
			meet(loose, position);
			if (bare !== loose) meet(bare, position);
		}
	}
	// Those with nothing to take away differ from each other already.
	if (byKey.size > 0)
		for (const [position, customer] of customers.entries()) {
			const key = customerKey(customer);
			const known = plain.test(key) ? byKey.get(key) : undefined;
			if (known !== undefined) pair(known, position);
		}
	return pairs.map(([a, b]) => ({ first: customers[a]!, second: customers[b]!, rows: [rows[a]!, rows[b]!] as const }));
}
