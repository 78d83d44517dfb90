import { customerKey } from '../core/customer-key';
import { stateFields, type StateField } from './fields';
import type { ImportChoice } from './intake';
import type { PlainRecord } from './plain-rows';
import { omission, type Reading, type Verdict } from './row-reader';
import { isNoSale } from './states';

/** Distinct values remembered by column: more is no column of states. */
const mostValues = 1_000;

/** Judges rows by their status and type, as far as such columns are mapped. */
export class StateCells {
	readonly #columns: readonly {
		readonly field: StateField;
		readonly column: number;
		readonly known: Map<string, boolean>;
	}[];
	readonly #states: ImportChoice['states'];
	readonly #isOut: (value: string) => boolean;

	/** @param isOut whether a value says by its words that the row does not count */
	constructor({ choice }: Reading, isOut: (value: string) => boolean) {
		this.#states = choice.states;
		this.#isOut = isOut;
		this.#columns = stateFields.flatMap((field) => {
			const column = choice.mapping[field];
			return column === undefined ? [] : [{ field, column, known: new Map<string, boolean>() }];
		});
	}

	/** @returns undefined for a row that counts */
	judge(cells: readonly string[]): Verdict | undefined {
		for (const { field, column, known } of this.#columns) {
			const value = cells[column] ?? '';
			let out = known.get(value);
			if (out === undefined) {
				out = this.#judgeValue(field, value);
				if (known.size < mostValues) known.set(value, out);
			}
			if (out) return omission('state', field);
		}
		return undefined;
	}

	#judgeValue(field: StateField, value: string): boolean {
		const key = customerKey(value);
		const choice = this.#states[field];
		if (choice?.leaveOut.includes(key)) return true;
		return !choice?.keep.includes(key) && this.#isOut(value);
	}
}

/** Headers of columns that say what became of an order. */
const stateHeader = /(?:status|state|zustand)$/i;

/** Looks at columns of states that are not mapped: they may say that a row is no sale. */
export class StateWatch {
	readonly #columns: readonly number[];
	readonly #notes: Reading['notes'];
	readonly #known = new Map<number, boolean>();
	readonly #decoder = new TextDecoder();

	constructor({ choice, columns, notes }: Reading) {
		const mapped = new Set(Object.values(choice.mapping));
		this.#notes = notes;
		this.#columns = columns.flatMap(({ header }, column) =>
			stateHeader.test(header.trim()) && !mapped.has(column) ? [column] : [],
		);
	}

	get isEmpty() {
		return this.#columns.length === 0;
	}

	/** Notes it if a row that counts may be no sale. */
	look(cells: readonly string[]) {
		for (const column of this.#columns) {
			const value = cells[column] ?? '';
			if (value !== '' && isNoSale(value)) this.#notes.add('state-column', column, value);
		}
	}

	/** Whether one of the cells of a row of bytes says that it is no sale. */
	isNoSale(record: PlainRecord): boolean {
		for (const column of this.#columns)
			if (column < record.cells && this.#says(record.bytes, record.from(column), record.to(column))) return true;
		return false;
	}

	#says(bytes: Uint8Array, from: number, to: number): boolean {
		let hash = to - from;
		for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
		let says = this.#known.get(hash);
		if (says === undefined) {
			says = isNoSale(this.#decoder.decode(bytes.subarray(from, to)));
			if (this.#known.size < mostValues) this.#known.set(hash, says);
		}
		return says;
	}
}
