import type { Customers } from '../columns';
import { customerKey } from '../customer-key';

/**
 * Which e-mail address belongs to which customer number, from customer files that name both: so purchases and answers
 * filed under either belong together. An address under two numbers says nothing.
 *
 * @returns key of the address → key of the number
 */
export function aliasesOf(sets: readonly Customers[]): ReadonlyMap<string, string> {
	const aliases = new Map<string, string | undefined>();
	for (const { ids, texts } of sets) {
		const { email } = texts;
		if (!email) continue;
		for (const [row, id] of ids.entries()) {
			const address = customerKey(email[row] ?? '');
			const number = customerKey(id);
			if (address === '' || address === number) continue;
			aliases.set(address, !aliases.has(address) || aliases.get(address) === number ? number : undefined);
		}
	}
	return new Map([...aliases].filter((entry): entry is [string, string] => entry[1] !== undefined));
}
