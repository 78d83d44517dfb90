/** Most distinct values that are listed. */
const most = 24;
/** A text longer than this is no value of a list. */
const longest = 60;

/** Counts the distinct values of a column, as long as they are few. */
export class ValueCounts {
	#counts: Map<string, number> | undefined = new Map();

	add(value: string) {
		if (!this.#counts) return;
		this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
		if (this.#counts.size > most || value.length > longest) this.#counts = undefined;
	}

	/** most frequent first; undefined when there are too many */
	get list(): readonly { readonly value: string; readonly rows: number }[] | undefined {
		return (
			this.#counts && Array.from(this.#counts, ([value, rows]) => ({ value, rows })).sort((a, b) => b.rows - a.rows)
		);
	}
}
