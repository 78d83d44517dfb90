import type { DateFormat, Evidence } from '../../intake/intake';

/** How a sentence may tell what speaks for a date format: by what its example shows. */
export type EvidenceKind = 'dayAbove12' | 'dayAbove12Second' | 'dots' | 'fits';

/** What the example of a date format proves. */
export function dateEvidence(format: DateFormat, { example }: Evidence): EvidenceKind {
	const [, first, sign, second] = /^\D*(\d{1,2})([./-])(\d{1,2})\D/.exec(example) ?? [];
	if (format === 'dmy' && Number(first) > 12) return 'dayAbove12';
	if (format === 'mdy' && Number(second) > 12) return 'dayAbove12Second';
	return format === 'dmy' && sign === '.' ? 'dots' : 'fits';
}
