import { dateFields } from '../../src/intake/fields';
import type { FilePreview } from '../../src/intake/intake';
import type { Complaints } from './complaints';
import type { Detected } from './manifest';
import { encodings } from './names';

/** Formats that are no way of writing a date but a way of counting. */
const counted: Readonly<Record<string, string>> = {
	serial: 'excel-serial',
	unix: 'unix-seconds',
	unixMs: 'unix-ms',
};

/** Compares how the file is said to be written. */
export function judgeDetection(preview: FilePreview, detect: Detected, complaints: Complaints) {
	const { choice, byteOrderMark, newline } = preview;
	complaints.compare('encoding', choice.encoding, encodings[detect.encoding] ?? detect.encoding);
	complaints.compare('bom', byteOrderMark, detect.bom);
	if (detect.delimiter !== null) complaints.compare('delimiter', choice.delimiter, detect.delimiter);
	complaints.compare('header_line', choice.headerRow, detect.header_line);
	complaints.compare('newline', newline, detect.newline);
	complaints.compare('decimal', decimalOf(preview), detect.decimal);
	complaints.compare('date_format', dateFormatOf(preview), detect.date_format);
}

/** `?`: open; null: no amounts. */
function decimalOf({ choice, columns }: FilePreview): string | null {
	const { amount } = choice.mapping;
	if (amount === undefined) return null;
	const sign = choice.decimals.amount;
	const open = Object.keys(columns[amount]?.decimals ?? {}).length > 1;
	return sign ?? (open ? '?' : null);
}

/** null: no dates, or nothing in the column that could be one. */
function dateFormatOf({ choice, columns }: FilePreview): string | null {
	const field = dateFields.find((name) => choice.mapping[name] !== undefined);
	if (field === undefined) return null;
	const chosen = choice.dates[field] ?? '';
	return counted[chosen] ?? columns[choice.mapping[field] ?? -1]?.dateStyle ?? null;
}
