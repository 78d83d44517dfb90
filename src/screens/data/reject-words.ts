import { rowProblemCodes, type RowProblemCode } from '../../core/problem';
import type { RejectWords } from '../../data/protocol';
import type { Words } from '../../i18n/areas';

/** The words that stand in the file of rejected rows. */
export function rejectWords({ data: { left }, problems }: Pick<Words, 'data' | 'problems'>): RejectWords {
	const reasons = rowProblemCodes.map((code) => [code, problems.reason(code)] as const);
	return {
		line: left.line,
		column: left.column,
		reason: left.reason,
		reasons: Object.fromEntries(reasons) as Record<RowProblemCode, string>,
	};
}
