/** The torture corpus: files nobody should choke on, each with what a careful program makes of it. Made-up data only. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Outcome = 'accept' | 'partial' | 'ask' | 'refuse';
type OneOf<T> = T | { readonly anyOf: readonly T[] };

/** Records count from 1 without header, titles and blank lines; columns, lines and spreadsheet rows from 1. */
export interface ExpectedRow {
	readonly record: number;
	readonly code: string;
	readonly line: number;
	readonly excel_row: number;
	/** only of rejected rows */
	readonly column?: number;
}

export interface Asked {
	readonly about: string;
	readonly options: readonly (string | number)[];
	/** what each answer leads to */
	readonly sum?: Readonly<Record<string, string>>;
	readonly first_date?: Readonly<Record<string, string>>;
}

export interface Expectation {
	readonly outcome: Outcome;
	readonly records?: number;
	readonly accepted?: number | null;
	readonly rejected?: readonly ExpectedRow[];
	readonly skipped?: readonly ExpectedRow[];
	readonly warnings?: readonly string[];
	/** by record */
	readonly values?: Readonly<Record<string, Readonly<Record<string, OneOf<string | number>>>>>;
	readonly sum?: string;
	readonly distinct_customers?: number;
	readonly ask?: readonly Asked[];
	readonly error?: { readonly code: string; readonly must_mention: readonly string[] };
	readonly export?: Readonly<Record<string, string>>;
	readonly store_unchanged?: boolean;
	readonly restored?: Readonly<Record<string, number>>;
	readonly migrated_from?: number;
	readonly bad_records?: readonly { readonly collection: string; readonly id: string }[];
	readonly also?: {
		readonly note?: string;
		readonly warn_any?: readonly string[];
		readonly swallowed_lines?: readonly [number, number];
		readonly sum_by_currency?: Readonly<Record<string, string>>;
		readonly sum_by_customer?: Readonly<Record<string, string>>;
		readonly nps?: Readonly<Record<string, number>>;
		readonly assert?: string;
		readonly preserve?: readonly string[];
		readonly alternative?: string;
		readonly alternative_note?: string;
	};
}

export interface Detected {
	readonly encoding: string;
	readonly bom: boolean;
	readonly delimiter: string | null;
	/** 0: no header */
	readonly header_line: number;
	readonly newline: string;
	/** null: there is none to detect */
	readonly decimal: string | null;
	readonly date_format: string | null;
}

export interface Case {
	readonly id: string;
	readonly file: string;
	readonly kind: 'customers' | 'transactions' | 'nps' | 'backup';
	readonly why: string;
	readonly mapping: readonly { readonly column: number; readonly field: string }[];
	readonly detect: Detected | null;
	readonly expect: Expectation;
}

export interface Manifest {
	/** `yyyy-mm-dd` */
	readonly today: string;
	readonly plan_currency: string;
	readonly cases: readonly Case[];
}

/** Where the corpus lies if it lies beside the repository. */
export const usualFolder = '../shared/corpus';

export const isThere = (folder: string) => existsSync(path.join(folder, 'manifest.json'));

export const readManifest = (folder: string) =>
	JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** A file of the corpus as a browser would hand it over. */
export const openFile = (folder: string, name: string) => new File([readFileSync(path.join(folder, name))], name);
