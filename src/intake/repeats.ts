import { customerKey } from './cells';
import type { FieldName } from './intake';

const content = ['customer', 'date', 'amount'] as const satisfies readonly FieldName[];

/** Whether some order number stands in several rows that differ in customer, date or amount. */
export function repeatsWithOtherContent(
	rows: readonly (readonly string[])[],
	order: number,
	mapping: Readonly<Partial<Record<FieldName, number>>>,
): boolean {
	const seen = new Map<string, string>();
	for (const cells of rows) {
		const key = customerKey(cells[order] ?? '');
		// The further lines of an order may leave its own columns empty.
		const isLine = ['date', 'amount'].every((field) => (cells[mapping[field as FieldName] ?? -1] ?? '').trim() === '');
		if (key === '' || isLine) continue;
		const row = content.map((field) => customerKey(cells[mapping[field] ?? -1] ?? '')).join('\n');
		const before = seen.get(key);
		if (before !== undefined && before !== row) return true;
		seen.set(key, row);
	}
	return false;
}
