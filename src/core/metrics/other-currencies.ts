import type { Transactions } from '../columns';
import { currencyPosition } from './purchases';
import type { CurrencyTotal } from './reports';

/** Rows and sums in other currencies than the plan's: shown beside the figures, never added to them. */
export function otherCurrencies(sets: readonly Transactions[], currency: string | undefined): CurrencyTotal[] {
	const totals = new Map<string, { rows: number; sum: number }>();
	for (const set of sets) {
		const ours = currencyPosition(set, currency);
		if (ours === undefined) continue;
		const perMinor = 10 ** (set.amount.decimals - 2);
		const rows = new Float64Array(set.currencies.length);
		const sums = new Float64Array(set.currencies.length);
		for (let i = 0; i < set.rows; i++) {
			const position = set.currency?.[i] ?? 0;
			rows[position]!++;
			sums[position]! += set.amount.values[i]!;
		}
		for (const [position, name] of set.currencies.entries()) {
			if (position === ours || rows[position] === 0) continue;
			const before = totals.get(name) ?? { rows: 0, sum: 0 };
			totals.set(name, { rows: before.rows + rows[position]!, sum: before.sum + sums[position]! / perMinor });
		}
	}
	return [...totals].map(([name, { rows, sum }]) => ({ currency: name, rows, sum: Math.round(sum) }));
}
