/** What the corpus calls things, and what we call them. */
import type { Problem, RowProblemCode } from '../../src/core/problem';
import type { FieldName } from '../../src/intake/fields';
import type { RowSkipCode, WarningCode } from '../../src/intake/receipt';

export const rejections: Readonly<Record<string, readonly RowProblemCode[]>> = {
	'missing-required': ['missing', 'too-few-cells'],
	'too-many-fields': ['too-many-cells'],
	'unclosed-quote': ['quote'],
	'malformed-quote': ['quote'],
	'bad-encoding': ['encoding'],
	'control-character': ['control-character'],
	'bad-number': ['number'],
	'ambiguous-number': ['number-ambiguous'],
	'number-out-of-range': ['number-range'],
	'bad-date': ['date'],
	'impossible-date': ['date-impossible'],
	'date-in-future': ['date-future'],
	'implausible-date': ['date-implausible'],
	'bad-score': ['score'],
	'score-out-of-range': ['score-range'],
	'duplicate-id': ['duplicate', 'conflict'],
};

export const skips: Readonly<Record<RowSkipCode, string>> = {
	total: 'total-row',
	continuation: 'continuation-row',
	header: 'repeated-header',
	state: 'state',
	return: 'return',
	imported: 'imported',
};

const warnings: Readonly<Partial<Record<WarningCode, string>>> = {
	'titles-skipped': 'preamble-skipped',
	mojibake: 'looks-like-mojibake',
	'apostrophe-removed': 'leading-apostrophe-removed',
	'serial-date': 'excel-serial-date',
	'state-column': 'status-column-present',
};
/** Of a warning, what the corpus calls it; under our own name where it knows none. */
export const warningName = (code: WarningCode) => warnings[code] ?? code;

/** `response` numbers the answers of a survey: we need none. */
const fields: Readonly<Record<string, FieldName | undefined>> = { id: 'customer', response: undefined };
export const fieldOf = (name: string): FieldName | undefined => (name in fields ? fields[name] : (name as FieldName));

export const encodings: Readonly<Record<string, string>> = {
	cp1252: 'windows-1252',
	'utf-16-le': 'utf-16le',
	'utf-16-be': 'utf-16be',
};

/** What the corpus may call a refusal. */
export function refusalNames(problem: Problem): readonly string[] {
	switch (problem.code) {
		case 'file-empty':
			return ['empty-file'];
		case 'file-header-only':
			return ['no-data-rows'];
		case 'file-kind':
			return problem.kind === 'html' ? ['not-a-table'] : ['not-a-text-file'];
		case 'workbook-damaged':
		case 'workbook-locked':
		case 'workbook-empty':
			return ['not-a-text-file'];
		case 'backup-not-ours':
			// What is no JSON at all is no backup of ours either.
			return ['not-our-backup', 'invalid-json'];
		case 'backup-cut':
			return ['invalid-json'];
		case 'backup-newer':
			return ['newer-schema'];
		case 'file-too-large':
			return ['too-large'];
		default:
			return [problem.code];
	}
}
