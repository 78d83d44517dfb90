import type { RowProblem, RowProblemCode } from '../core/problem';
import { ExactSum } from './minor-sum';
import type { RowSkip, RowSkipCode } from './receipt';
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
	readonly #skips: RowSkip[] = [];
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
		if (this.#problems.length < kept) this.#problems.push({ ...problem, value: cut(problem.value) });
		this.#onReject?.(problem, cells);
		this.#add('rejected', amount);
	}

	/** @param skip its value is cut here */
	skip(skip: RowSkip, amount?: Priced) {
		this.skipped++;
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

	get problemCounts(): Readonly<Partial<Record<RowProblemCode, number>>> {
		return Object.fromEntries(this.#problemCounts);
	}

	get skips(): readonly RowSkip[] {
		return this.#skips.toSorted((a, b) => a.record - b.record);
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
