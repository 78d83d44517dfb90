/** Physical lines of stored rows, kept only where they do not simply follow one another. */
export class PlainLines {
	readonly #rows: number[] = [];
	readonly #lines: number[] = [];

	/** Says where the row that comes next stands; the ones behind it stand on the lines behind it until said otherwise. */
	mark(row: number, line: number) {
		if (this.#rows.at(-1) === row) {
			this.#lines[this.#lines.length - 1] = line;
			return;
		}
		if (this.lineOf(row) === line) return;
		this.#rows.push(row);
		this.#lines.push(line);
	}

	/** 0 where nothing was said. */
	lineOf(row: number): number {
		let [low, high] = [0, this.#rows.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#rows[middle]! <= row) low = middle + 1;
			else high = middle;
		}
		return low === 0 ? 0 : this.#lines[low - 1]! + row - this.#rows[low - 1]!;
	}
}
