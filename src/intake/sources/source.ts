/** What is known of one vendor's export. */
import type { DataSetKind } from '../../core/plan/plan';
import type { FieldName } from '../fields';
import type { ImportChoice } from '../intake';

/** How a header may be called, the surest first: a name (case and blanks do not matter) or a pattern for questions. */
export type HeaderNames = readonly (string | RegExp)[];

/** What an export decides about reading beyond kind and columns. */
export type Habits = Partial<
	Pick<ImportChoice, 'rows' | 'states' | 'returns' | 'dates' | 'decimals' | 'anonymous' | 'headerRows' | 'unit'>
>;

export interface Source {
	readonly id: string;
	readonly kind: DataSetKind;
	/** Columns that must all be there, each under one of its names; together no other export has them. */
	readonly marks: readonly (string | HeaderNames)[];
	/** Columns that another export of the same vendor has. */
	readonly never?: HeaderNames;
	/** Where each field stands: of several names the first that occurs. */
	readonly fields: Readonly<Partial<Record<FieldName, HeaderNames>>>;
	readonly habits?: Habits;
}

/** Header without regard to case, blanks, typographic marks and what a byte order mark or an import template adds. */
export const headerKey = (header: string) =>
	header
		.normalize('NFC')
		.replace(/[\ufeff\u200b-\u200d\u2060]/g, '')
		.replace(/[’‘`´]/g, "'")
		.replace(/[‐-―]/g, '-')
		.replace(/[\s\u00a0\u202f_]+/g, ' ')
		.trim()
		.replace(/ ?\*$/, '')
		.toLowerCase();
