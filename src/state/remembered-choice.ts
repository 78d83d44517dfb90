import { fieldsOf, type FieldName } from '../intake/fields';
import { dateFormats, decimalFormats, type ColumnPreview, type FilePreview, type ImportChoice } from '../intake/intake';
import { headerKey } from '../intake/sources/source';
import type { RememberedReading } from '../storage/remembered';
import { isDateField, isNumberField } from './import-choice';

/** Where readings of files are remembered. */
export interface ReadingMemory {
	recall(fingerprint: string): Promise<RememberedReading | undefined>;
	remember(reading: RememberedReading): void;
}

/** Name under which a column is remembered: its header, or its number where it has none. */
const nameOf = ({ header }: ColumnPreview, column: number) => headerKey(header) || `#${column + 1}`;

/** By what a file of the same make is known again: its headers, whatever their order. */
export const fingerprintOf = (columns: readonly ColumnPreview[]): string => columns.map(nameOf).sort().join('\u001f');

/** How a file was read, for the next of its make. */
export function toRemember(preview: FilePreview, choice: ImportChoice, at: string): RememberedReading {
	const { kind, mapping, decimals, dates, rows, states, returns, anonymous, scale, unit, pseudonyms } = choice;
	const columns = Object.entries(mapping).flatMap(([field, column]) => {
		const seen = preview.columns[column];
		return seen ? [[field, nameOf(seen, column)]] : [];
	});
	const stateOf = ({ leaveOut, keep }: { leaveOut: readonly string[]; keep: readonly string[] }) => ({
		leaveOut: [...leaveOut],
		keep: [...keep],
	});
	return {
		fingerprint: fingerprintOf(preview.columns),
		at,
		kind,
		columns: Object.fromEntries(columns) as Record<string, string>,
		decimals: { ...decimals },
		dates: { ...dates },
		rows,
		states: Object.fromEntries(Object.entries(states).map(([field, state]) => [field, stateOf(state)])),
		returns,
		anonymous,
		...(scale ? { scale } : {}),
		...(unit ? { unit } : {}),
		pseudonyms,
	};
}

/**
 * A remembered reading for a file with the same columns. A format counts only where the file's own values allow it:
 * what they prove is stronger than memory.
 *
 * @returns undefined where a column cannot be told from another of the same name
 */
export function fromRemembered(reading: RememberedReading, preview: FilePreview): Partial<ImportChoice> | undefined {
	const { kind, rows, returns, anonymous, pseudonyms, scale, unit } = reading;
	const names = preview.columns.map(nameOf);
	const mapping: Partial<Record<FieldName, number>> = {};
	for (const [name, header] of Object.entries(reading.columns)) {
		const field = fieldsOf[kind].find((known) => known === name);
		const column = names.indexOf(header);
		if (!field || column === -1 || names.lastIndexOf(header) !== column) return undefined;
		mapping[field] = column;
	}
	const dates: Record<string, string> = {};
	for (const [field, format] of Object.entries(reading.dates)) {
		const known = dateFormats.find((one) => one === format);
		const column = isDateField(field) ? preview.columns[mapping[field] ?? -1] : undefined;
		if (known && column?.dates[known]) dates[field] = known;
	}
	const decimals: Record<string, string> = {};
	for (const [field, format] of Object.entries(reading.decimals)) {
		const known = decimalFormats.find((one) => one === format);
		const column = isNumberField(field) ? preview.columns[mapping[field] ?? -1] : undefined;
		if (known && column?.decimals[known]) decimals[field] = known;
	}
	const { encoding, delimiter, headerRow, headerRows, source } = preview.choice;
	return {
		encoding,
		delimiter,
		headerRow,
		headerRows,
		source: source !== undefined && preview.choice.kind === kind ? source : undefined,
		kind,
		mapping,
		dates,
		decimals,
		rows,
		states: reading.states,
		returns,
		anonymous,
		pseudonyms,
		...(scale ? { scale } : {}),
		...(unit ? { unit } : {}),
	};
}
