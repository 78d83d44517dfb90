import { isoCellText, numberCellText, plainText } from './cell-text';
import type { NumberMeaning } from './number-format';
import { damaged } from './refusal';
import { readAttributes, type XmlListener } from './xml';

/** What cells refer to. */
export interface CellContext {
	readonly strings: readonly string[];
	readonly styles: readonly NumberMeaning[];
	readonly from1904: boolean;
}

/** Largest row and column of the format. */
const rowLimit = 1_048_576;
const columnLimit = 16_384;

/** Hears of each row that has content, in order. `cells` has holes where nothing stands, and ends with content. */
export type TakeRow = (row: number, cells: readonly (string | undefined)[]) => void;

/** Reads the rows of a worksheet. Formulas are skipped: what counts is the value stored with them. */
export class SheetRows implements XmlListener {
	/** last column of the area that the sheet claims to use; 0 if it claims nothing */
	claimed = 0;
	readonly #context: CellContext;
	readonly #take: TakeRow;
	#cells: (string | undefined)[] = [];
	#row = 0;
	#column = 0;
	#type = 'n';
	#style = 0;
	#value = '';
	#inRow = false;
	#inCell = false;
	#collects = false;
	#phonetic = false;

	constructor(context: CellContext, take: TakeRow) {
		this.#context = context;
		this.#take = take;
	}

	open(name: string, tag: string) {
		if (name === 'row') {
			this.#row++;
			this.#column = 0;
			this.#cells = [];
			this.#inRow = true;
			readAttributes(tag, this.#rowAttribute);
			if (this.#row > rowLimit) throw damaged('row number');
		} else if (!this.#inRow) {
			if (name === 'dimension') readAttributes(tag, this.#dimension);
		} else if (name === 'c') {
			this.#column++;
			this.#type = 'n';
			this.#style = 0;
			this.#value = '';
			this.#inCell = true;
			readAttributes(tag, this.#cellAttribute);
			if (this.#column > columnLimit) throw damaged('column');
		} else if (this.#inCell) {
			if (name === 'v') this.#collects = this.#value === '';
			else if (name === 'is') this.#value = '';
			else if (name === 'rPh') this.#phonetic = true;
			else if (name === 't') this.#collects = !this.#phonetic && this.#type === 'inlineStr';
		}
	}

	close(name: string) {
		if (!this.#inRow) return;
		if (name === 'v' || name === 't') this.#collects = false;
		else if (name === 'rPh') this.#phonetic = false;
		else if (name === 'c') {
			this.#inCell = false;
			const text = this.#cellText();
			if (text !== '') this.#cells[this.#column - 1] = text;
		} else if (name === 'row') {
			this.#inRow = false;
			if (this.#cells.length > 0) this.#take(this.#row, this.#cells);
		}
	}

	text(text: string) {
		if (this.#collects) this.#value += text;
	}

	readonly #dimension = (name: string, value: string) => {
		const last = /:([A-Z]{1,3})\d+$/i.exec(value)?.[1];
		if (name === 'ref' && last !== undefined) this.claimed = columnOf(last);
	};

	readonly #rowAttribute = (name: string, value: string) => {
		if (name !== 'r') return;
		const row = Number(value);
		if (!Number.isInteger(row) || row < this.#row) throw damaged('row number');
		this.#row = row;
	};

	readonly #cellAttribute = (name: string, value: string) => {
		if (name === 't') this.#type = value;
		else if (name === 's') this.#style = Number(value);
		else if (name === 'r') this.#column = columnOf(value);
	};

	#cellText(): string {
		const value = this.#value;
		if (value === '') return '';
		const { strings, styles, from1904 } = this.#context;
		switch (this.#type) {
			case 'n':
				return numberCellText(value, styles[this.#style] ?? 'number', from1904);
			case 's': {
				const text = strings[Number(value)];
				if (text === undefined) throw damaged('shared text');
				return text;
			}
			case 'str':
			case 'inlineStr':
				return plainText(value);
			case 'b':
				return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
			case 'd':
				return isoCellText(value);
			case 'e':
				return value;
			default:
				throw damaged('cell type');
		}
	}
}

/** Number of a column by its letters, from 1: A, B, …, Z, AA. */
function columnOf(address: string): number {
	let column = 0;
	for (let i = 0; i < address.length; i++) {
		const letter = address.charCodeAt(i) & 0xdf;
		if (letter < 65 || letter > 90 || i === 4) break;
		column = column * 26 + letter - 64;
	}
	if (column === 0) throw damaged('cell address');
	return column;
}
