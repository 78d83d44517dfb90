import { chooseFormats, chooseMeaning, openColumns, type Fixed, type Meaning, type OpenColumn } from './choose';
import { ColumnEvidence } from './evidence';
import type { ColumnPreview, Delimiter } from './intake';
import { isBlank, rowsOf } from './read-csv';
import type { Piece } from './pieces';
import { firstWord, isTotalWord } from './total-word';

/** Records whose columns are all looked at; after them only those that are still undecided. */
const thoroughly = 1_000;
/** … and of wide tables fewer: cells looked at. */
const cellsLookedAt = 400_000;
const fewest = 200;
const previewRows = 8;
const previewCell = 200;

/** Looks at all records once: counts them, gathers evidence by column, decides what the file holds. */
export class Survey {
	records = 0;
	readonly rows: (readonly string[])[] = [];
	readonly evidence: readonly ColumnEvidence[];
	/** rows up to here are titles and header */
	readonly #begin: number;
	readonly #fixed: Fixed;
	readonly #thoroughly: number;
	readonly #sample: (readonly string[])[] = [];
	#meaning: Meaning | undefined;
	#open: readonly OpenColumn[] | undefined;

	constructor(header: readonly string[], width: number, begin: number, fixed: Fixed) {
		this.evidence = Array.from({ length: width }, (_, column) => new ColumnEvidence((header[column] ?? '').trim()));
		this.#begin = begin;
		this.#fixed = fixed;
		this.#thoroughly = Math.max(fewest, Math.min(thoroughly, Math.floor(cellsLookedAt / Math.max(1, width))));
	}

	take(pieces: readonly Piece[], delimiter: Delimiter) {
		for (const piece of pieces) {
			if (piece.kind === 'broken') {
				if (piece.row > this.#begin) this.records++;
				continue;
			}
			const decided = this.records >= this.#thoroughly && this.#openColumns().length === 0;
			if (decided && piece.row > this.#begin) this.records += piece.filled;
			else this.#look(rowsOf(piece, delimiter).rows, piece.row);
		}
	}

	#look(rows: readonly (readonly string[])[], firstRow: number) {
		for (const [index, cells] of rows.entries()) {
			if (firstRow + index <= this.#begin || isBlank(cells)) continue;
			this.records++;
			if (this.rows.length < previewRows) this.rows.push(cells.map((cell) => cell.slice(0, previewCell)));
			if (this.records <= this.#thoroughly) {
				const inTotal = isTotalWord(firstWord(cells));
				for (const [column, evidence] of this.evidence.entries()) evidence.take(cells[column] ?? '', inTotal);
				this.#sample.push(cells);
				this.#meaning = undefined;
			} else
				for (const { column, question } of this.#openColumns())
					this.evidence[column]!.decide(question, cells[column] ?? '');
		}
		this.#open = undefined;
	}

	#openColumns(): readonly OpenColumn[] {
		this.#open ??= openColumns(this.evidence, this.meaning, this.#fixed);
		return this.#open;
	}

	columns(): readonly ColumnPreview[] {
		return this.evidence.map(({ preview }) => preview);
	}

	/** Decided by the records looked at thoroughly; what comes later only decides formats. */
	get meaning(): Meaning {
		this.#meaning ??= chooseMeaning(this.columns(), this.#sample, this.#fixed);
		return this.#meaning;
	}

	choice() {
		return chooseFormats(this.evidence, this.meaning, this.#fixed);
	}
}
