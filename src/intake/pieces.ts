/** Whole records that the parser can take as they stand, or one that it must not see. */
export type Piece = CleanPiece | BrokenRecord;

export interface CleanPiece {
	readonly kind: 'clean';
	/** records, each ended by LF. Valid until the scanner takes the next part */
	readonly bytes: Uint8Array;
	/** spreadsheet row of the first record, counted from 1 */
	readonly row: number;
	readonly records: number;
	/** records that are not blank */
	readonly filled: number;
	/** physical line of the first record, counted from 1 */
	readonly line: number;
	/** physical line of every record; undefined when each takes one line */
	readonly lines: readonly number[] | undefined;
	/** physical line behind the last record */
	readonly nextLine: number;
}

/** A record with text after a closing quote, a quote that never closes, or a cell that is too long. */
export interface BrokenRecord {
	readonly kind: 'broken';
	readonly code: 'quote' | 'cell-too-long';
	readonly row: number;
	/** physical line where the record begins; where the quote stands that never closes */
	readonly line: number;
	/** last physical line where it takes more than one: that of the file where a quote never closes */
	readonly toLine: number | undefined;
	/** column in which the fault lies, counted from 1 */
	readonly column: number;
	/** beginning of that cell */
	readonly value: string;
}
