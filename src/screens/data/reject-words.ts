import type { RowProblemCode } from '../../core/problem';
import type { RejectWords } from '../../data/protocol';
import type { Words } from '../../i18n/areas';

/** Every reason there is; the compiler notes a forgotten one. */
const codes: Readonly<Record<RowProblemCode, true>> = {
	missing: true,
	number: true,
	'number-ambiguous': true,
	'number-range': true,
	date: true,
	'date-impossible': true,
	'date-future': true,
	'date-implausible': true,
	score: true,
	'score-range': true,
	currency: true,
	'too-few-cells': true,
	'too-many-cells': true,
	quote: true,
	'control-character': true,
	encoding: true,
	duplicate: true,
	conflict: true,
	inconsistent: true,
	'cell-too-long': true,
};

/** The words that stand in the file of rejected rows. */
export function rejectWords({ data: { left }, problems }: Pick<Words, 'data' | 'problems'>): RejectWords {
	const reasons = (Object.keys(codes) as RowProblemCode[]).map((code) => [code, problems.reason(code)] as const);
	return {
		line: left.line,
		column: left.column,
		reason: left.reason,
		reasons: Object.fromEntries(reasons) as Record<RowProblemCode, string>,
	};
}
