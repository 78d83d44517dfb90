import type { RowProblem, RowProblemCode } from '../core/problem';

const kept = 1_000;
const valueLength = 120;

/** Keeps count of what became of the rows, and the first problems in full. */
export class RowLog {
	records = 0;
	accepted = 0;
	rejected = 0;
	skipped = 0;
	readonly problems: RowProblem[] = [];
	readonly #counts = new Map<RowProblemCode, number>();

	/** @param problem its value is cut here */
	reject(problem: RowProblem) {
		this.rejected++;
		this.#counts.set(problem.code, (this.#counts.get(problem.code) ?? 0) + 1);
		if (this.problems.length < kept) this.problems.push({ ...problem, value: cut(problem.value) });
	}

	get problemCounts(): Readonly<Partial<Record<RowProblemCode, number>>> {
		return Object.fromEntries(this.#counts);
	}
}

/** Cuts at a whole letter, and copies: a part of a text would keep all of it in memory. */
const cut = (value: string) =>
	Array.from(value.slice(0, valueLength + 1))
		.slice(0, valueLength)
		.join('');
