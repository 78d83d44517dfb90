import { fail, ok, type Result } from '../core/problem';
import { dateFields, fieldsOf, missingFields, numberFields, type FieldName } from './fields';
import type { FilePreview, ImportChoice } from './intake';

/**
 * Makes sure that every needed column is named and nothing about the format is left open.
 *
 * @returns problems: `column-missing`, `date-order-open`, `decimal-sign-open`, `scale-open`, `score-scale`, `unit-open`
 */
export function decided(
	file: string,
	choice: ImportChoice,
	columns: FilePreview['columns'],
): Result<readonly FieldName[]> {
	const { kind, mapping, dates, decimals } = choice;
	const [missing] = missingFields(kind, mapping);
	if (missing) return fail({ code: 'column-missing', file, field: missing });
	const mapped: readonly FieldName[] = fieldsOf[kind].filter((field) => mapping[field] !== undefined);
	const open = (field: FieldName) => {
		const column = columns[mapping[field] ?? -1];
		return { file, column: column?.header ?? '', example: column?.samples[0] ?? '' };
	};
	const day = dateFields.find((field) => mapped.includes(field) && dates[field] === undefined);
	if (day) return fail({ code: 'date-order-open', ...open(day) });
	const number = numberFields.find((field) => mapped.includes(field) && decimals[field] === undefined);
	if (number) return fail({ code: 'decimal-sign-open', ...open(number) });
	if (kind === 'nps' && choice.scale !== '0-10')
		return choice.scale === undefined
			? fail({ code: 'scale-open', file, column: open('score').column })
			: fail({ code: 'score-scale', file });
	const weeks = (['recency', 'age'] as const).find((field) => mapped.includes(field));
	if (kind === 'summaries' && weeks && choice.unit === undefined)
		return fail({ code: 'unit-open', file, column: open(weeks).column });
	return ok(mapped);
}
