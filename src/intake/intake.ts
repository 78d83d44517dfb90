/** How a file is read, and what was found in it: types shared by the worker and the page. */
import type { DataSetKind } from '../core/plan/plan';
import type { DateField, Mapping, NumberField, StateField } from './fields';
import type { Warning } from './receipt';

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];
/** U+001F is the ASCII unit separator; a blank stands for columns set apart by runs of blanks. */
export const delimiters = [',', ';', '\t', '|', '\u001f', ' '] as const;
export type Delimiter = (typeof delimiters)[number];
export const decimalSigns = ['.', ','] as const;
export type DecimalSign = (typeof decimalSigns)[number];
/** `mixed`: both signs occur; each value is read by what it proves, one that proves nothing is rejected. */
export const decimalFormats = ['.', ',', 'mixed'] as const;
export type DecimalFormat = (typeof decimalFormats)[number];
/**
 * How dates are written. `ymd`, `dmy`, `mdy`: order of day, month and year (`ymd` is ISO, also without separators); month
 * names are read with any of them. `serial`: days as Excel counts them. `unix`, `unixMs`: seconds, milliseconds since 1970.
 */
export const dateFormats = ['ymd', 'dmy', 'mdy', 'serial', 'unix', 'unixMs'] as const;
export type DateFormat = (typeof dateFormats)[number];

/** Which values of a status column count, beyond what their words say (see `isNoSale`): normalised by `customerKey`. */
export interface StateChoice {
	readonly leaveOut: readonly string[];
	readonly keep: readonly string[];
}

/** How a file is to be read: detected, shown, changeable. */
export interface ImportChoice {
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	/** record number of the (first) header row, counted from 1; 0: the file has none */
	readonly headerRow: number;
	/** 2: a second header row below the first, their words are joined */
	readonly headerRows: 1 | 2;
	readonly kind: DataSetKind;
	readonly mapping: Mapping;
	/** by mapped field; a mapped field without entry is open: the column does not decide, so the user must */
	readonly decimals: Readonly<Partial<Record<NumberField, DecimalFormat>>>;
	readonly dates: Readonly<Partial<Record<DateField, DateFormat>>>;
	/** transactions: a row is an order, or a line of one: then lines with the same order number are added up */
	readonly rows: 'orders' | 'lines';
	readonly states: Readonly<Partial<Record<StateField, StateChoice>>>;
	/** transactions: amounts below zero lower the revenue, or such rows (and those of 0) are left out */
	readonly returns: 'subtract' | 'leaveOut';
	/** transactions: rows whose customer is empty are rejected, or kept as sales to nobody known */
	readonly anonymous: 'reject' | 'keep';
	/** rows equal to rows of an earlier import, where no order number decides: they count, or are left out */
	readonly overlap: 'count' | 'leaveOut';
	/** nps: undefined means that the answers do not tell (none above 5), so the user must; only 0 to 10 makes an NPS */
	readonly scale: '0-10' | '1-5' | undefined;
	/** summaries: unit of `recency` and `age`; undefined: open when those are mapped */
	readonly unit: 'days' | 'weeks' | 'months' | undefined;
	/** names, phone numbers and notes are dropped; customer keys and e-mail addresses become keyed hashes */
	readonly pseudonyms: boolean;
	/** the export it was recognised as (`sources/index.ts`) */
	readonly source: string | undefined;
}

/** What in a column speaks for a format: how many values, and the first that decides. */
export interface Evidence {
	readonly values: number;
	readonly example: string;
}

export interface ColumnPreview {
	/** '' if the header is empty or there is none */
	readonly header: string;
	/** first non-empty values, at most five, cut to 60 characters */
	readonly samples: readonly string[];
	/** what most values look like */
	readonly looks: 'empty' | 'number' | 'date' | 'score' | 'email' | 'text';
	/** records looked at in which the column is empty */
	readonly empty: number;
	/** … of them in rows of sums, where nobody is to be named */
	readonly emptyInTotals?: number;
	/** formats the column's values allow, with what decides between them; more than one entry: open */
	readonly decimals: Readonly<Partial<Record<DecimalFormat, Evidence>>>;
	readonly dates: Readonly<Partial<Record<DateFormat, Evidence>>>;
	/** how most dates are written, such as `d.m.yyyy hh:mm`, `m/d/yyyy h:mm a`, `?/?/yyyy`, `iso-datetime`, `month-names` */
	readonly dateStyle: string | undefined;
	/** all values are whole numbers written with `.0` at the end: as keys they are read without it */
	readonly decimalIds?: true;
	/** distinct values among the records looked at, most frequent first; undefined where there are more than 24 */
	readonly values: readonly { readonly value: string; readonly rows: number }[] | undefined;
}

/** What the order column says about the meaning of a row. */
export interface OrderEvidence {
	/** order numbers looked at, and those that stand in several rows */
	readonly orders: number;
	readonly repeated: number;
	/** of the repeated: same customer and day in all rows; and all with the same amount, too */
	readonly sameCustomerAndDay: number;
	readonly sameAmount: number;
	/** rows that bear a known order number and neither date nor amount: further lines of an order */
	readonly continuations: number;
	readonly example: string;
}

export interface FilePreview {
	readonly file: string;
	readonly bytes: number;
	/** data records without header, title and blank lines */
	readonly records: number;
	readonly choice: ImportChoice;
	/** the export whose headers these are, also where it is to be read otherwise */
	readonly recognised?: string | undefined;
	readonly columns: readonly ColumnPreview[];
	/** first records as read, at most 8 */
	readonly rows: readonly (readonly string[])[];
	readonly byteOrderMark: boolean;
	readonly newline: 'LF' | 'CRLF' | 'CR' | 'mixed';
	/** lines above the header, `sep=` among them */
	readonly titles: readonly string[];
	/** undefined where no order column is mapped */
	readonly orders: OrderEvidence | undefined;
	readonly warnings: readonly Warning[];
}
