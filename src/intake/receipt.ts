/** What an import did, before anything is stored: types shared by the worker and the page. */
import type { DataSetKind } from '../core/plan/plan';
import type { RowProblem, RowProblemCode } from '../core/problem';

/** Why a row is left out on purpose. */
export type RowSkipCode =
	| 'total' // a row of sums
	| 'continuation' // a further line of an order that bears its total on another line
	| 'header' // the header once more
	| 'state' // its status or type says that it is no sale (no answer)
	| 'return' // an amount of zero or below, as chosen
	| 'imported'; // stands in a file imported before, with the same content

export type WarningCode =
	| 'mixed-newlines'
	| 'titles-skipped'
	| 'mojibake' // letters damaged before the export ("MÃ¼ller")
	| 'replacement-character' // U+FFFD in the file itself
	| 'bidi-control'
	| 'long-cell' // more than 32,767 characters
	| 'apostrophe-removed'
	| 'same-header' // two columns of the same name, none of them chosen for you
	| 'mixed-decimal'
	| 'mixed-currency'
	| 'other-currency' // no amount is in the plan's currency
	| 'currency-unclear' // a sign such as `$` that cannot mean the plan's currency, as which it was read
	| 'rounded' // amounts with more than four decimals
	| 'two-digit-year'
	| 'serial-date'
	| 'duplicate-customer' // the same customer in several rows, taken together
	| 'same-email' // one e-mail address under several customer numbers
	| 'possible-duplicate' // equal rows without order number, all kept
	| 'state-column' // there is a column of states that is not used
	| 'returned-counts' // rows that speak of returns and count in full, while nothing lowers the revenue
	| 'decimal-id' // whole numbers written as `12444.0`: the end is taken off
	| 'no-customer' // rows kept without a customer
	| 'one-day' // all rows bear the same date
	| 'order-column-dropped'; // order numbers repeat with other customers or days: they tell nothing apart

/** Something the user should know; nothing was changed because of it that is not said here. */
export interface Warning {
	readonly code: WarningCode;
	/** how many rows (values, lines) it concerns; 0 where that means nothing */
	readonly rows: number;
	/** physical line of the first, counted from 1; 0 if it concerns the whole file */
	readonly line: number;
	/** header of the column, or '' */
	readonly column: string;
	/** what stood there, cut to 60 characters, or '' */
	readonly example: string;
}

/** Amounts of one currency: exact sums, rounded once to minor units. */
export interface CurrencySum {
	/** ISO code */
	readonly currency: string;
	readonly accepted: number;
	/** amounts of rows left out or rejected, as far as they could be read */
	readonly skipped: number;
	readonly rejected: number;
	/** taken off by the refund column; already contained in `accepted` */
	readonly refunded: number;
	/** accepted rows */
	readonly rows: number;
}

/** Two customers that may be one: offered for merging, never merged by themselves. */
export interface NearDuplicate {
	readonly first: string;
	readonly second: string;
	/** data set of the plan in which the first stands; without it both stand in this file */
	readonly set?: string;
	/** rows of each */
	readonly rows: readonly [number, number];
}

export interface Receipt {
	readonly id: string;
	readonly kind: DataSetKind;
	readonly file: string;
	readonly source: string | undefined;
	/** records = accepted + rejected + skipped */
	readonly records: number;
	readonly accepted: number;
	readonly rejected: number;
	readonly skipped: number;
	/** accepted rows that were added to another: lines of one order, further rows of one customer. Stored: accepted − merged */
	readonly merged: number;
	/** distinct customers; 0 where none are named */
	readonly customers: number;
	/** accepted rows without a customer */
	readonly anonymous: number;
	/** rows rejected because they name no customer */
	readonly unnamed: number;
	/** days since 1970-01-01 */
	readonly firstDay: number | undefined;
	readonly lastDay: number | undefined;
	/** by currency, the plan's first; empty where the file has no amounts */
	readonly sums: readonly CurrencySum[];
	/** at most 1,000; the file of all of them is made when asked for */
	readonly problems: readonly RowProblem[];
	readonly problemCounts: Readonly<Partial<Record<RowProblemCode, number>>>;
	/** at most 1,000 */
	readonly skips: readonly RowSkip[];
	readonly skipCounts: Readonly<Partial<Record<RowSkipCode, number>>>;
	readonly warnings: readonly Warning[];
	/** rows left out (skip `imported`) because they stand in that set of the plan */
	readonly imported: readonly { readonly set: string; readonly rows: number }[];
	/** rows equal to rows of that set where no order number decides whether they are the same (`ImportChoice.overlap`) */
	readonly overlaps: readonly { readonly set: string; readonly rows: number }[];
	/** at most 50 */
	readonly nearDuplicates: readonly NearDuplicate[];
	/** amounts with more than two decimals are kept exactly; only sums are rounded */
	readonly moreThanTwoDecimals: boolean;
}

/** One row left out on purpose. */
export interface RowSkip {
	readonly record: number;
	readonly line: number;
	readonly row: number;
	/** what said so, cut to 120 characters: the status, the order number */
	readonly value: string;
	readonly code: RowSkipCode;
}
