import type { RowProblem, RowProblemCode } from '../core/problem';
import { ExactSum } from './minor-sum';
import type { Receipt, RowSkip, RowSkipCode } from './receipt';
import type { Priced } from './row-reader';

const kept = 1_000;
const valueLength = 120;
/** decimals of the units in which amounts are read */
const unitDecimals = 4;

/** Keeps count of what became of the rows, and the first of those not taken in full. */
export class RowLog {
	records = 0;
	accepted = 0;
	rejected = 0;
	skipped = 0;
	readonly #problems: RowProblem[] = [];
	readonly #problemCounts = new Map<RowProblemCode, number>();
	/** rows with nothing in a column that must be filled, by column from 1 */
	readonly #missing = new Map<number, number>();
	readonly #skips: RowSkip[] = [];
	/** rows left out by the set of the plan in which they stand */
	readonly #imported = new Map<string, number>();
	readonly #skipCounts = new Map<RowSkipCode, number>();
	readonly #lost = { skipped: new Map<string, ExactSum>(), rejected: new Map<string, ExactSum>() };
	readonly #onReject: ((problem: RowProblem, cells: readonly string[]) => void) | undefined;

	/** @param onReject told of every rejected row */
	constructor(onReject?: (problem: RowProblem, cells: readonly string[]) => void) {
		this.#onReject = onReject;
	}

	/**
	 * @param problem its value is cut here
	 * @param cells none where they could not be told apart
	 */
	reject(problem: RowProblem, cells: readonly string[], amount?: Priced) {
		this.rejected++;
		this.#problemCounts.set(problem.code, (this.#problemCounts.get(problem.code) ?? 0) + 1);
		if (problem.code === 'missing' || problem.code === 'too-few-cells')
			this.#missing.set(problem.column, (this.#missing.get(problem.column) ?? 0) + 1);
		if (this.#problems.length < kept) this.#problems.push({ ...problem, value: cut(problem.value) });
		this.#onReject?.(problem, cells);
		this.#add('rejected', amount);
	}

	/**
	 * @param skip its value is cut here
	 * @param set in which the row stands already
	 */
	skip(skip: RowSkip, amount?: Priced, set?: string) {
		this.skipped++;
		if (set !== undefined) this.#imported.set(set, (this.#imported.get(set) ?? 0) + 1);
		this.#skipCounts.set(skip.code, (this.#skipCounts.get(skip.code) ?? 0) + 1);
		if (this.#skips.length < kept) this.#skips.push({ ...skip, value: cut(skip.value) });
		this.#add('skipped', amount);
	}

	#add(what: 'skipped' | 'rejected', amount: Priced | undefined) {
		if (!amount || !Number.isFinite(amount.units)) return;
		const sums = this.#lost[what];
		let sum = sums.get(amount.currency);
		if (!sum) sums.set(amount.currency, (sum = new ExactSum()));
		sum.add(amount.units);
	}

	/** Sums of the rows not taken in one currency, minor units. */
	lost(currency: string): { skipped: number; rejected: number } {
		const { skipped, rejected } = this.#lost;
		return {
			skipped: skipped.get(currency)?.minor(unitDecimals) ?? 0,
			rejected: rejected.get(currency)?.minor(unitDecimals) ?? 0,
		};
	}

	/** Currencies of rows not taken. */
	get lostCurrencies(): string[] {
		return [...new Set([...this.#lost.skipped.keys(), ...this.#lost.rejected.keys()])];
	}

	/** In the order of the file. */
	get problems(): readonly RowProblem[] {
		return this.#problems.toSorted((a, b) => a.record - b.record);
	}

	/**
	 * Rows rejected because nothing stands in a column.
	 *
	 * @param column counted from 0
	 */
	missingIn(column: number | undefined): number {
		return column === undefined ? 0 : (this.#missing.get(column + 1) ?? 0);
	}

	get problemCounts(): Readonly<Partial<Record<RowProblemCode, number>>> {
		return Object.fromEntries(this.#problemCounts);
	}

	get skips(): readonly RowSkip[] {
		return this.#skips.toSorted((a, b) => a.record - b.record);
	}

	get imported(): Receipt['imported'] {
		return Array.from(this.#imported, ([set, rows]) => ({ set, rows }));
	}

	get skipCounts(): Readonly<Partial<Record<RowSkipCode, number>>> {
		return Object.fromEntries(this.#skipCounts);
	}
}

/** Cuts at a whole letter, and copies: a part of a text would keep all of it in memory. */
const cut = (value: string) =>
	Array.from(value.slice(0, valueLength + 1))
		.slice(0, valueLength)
		.join('');
