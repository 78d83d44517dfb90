/** What the values of one column say about how its numbers are written. */
import type { ColumnPreview } from './intake';
import { provedSign } from './read-amount';
import { Tally } from './tally';

/** Gathers what the numbers of a column say, value by value. */
export class NumberEvidence {
	readonly #signs = { '.': new Tally(), ',': new Tally(), none: new Tally(), open: new Tally() };
	/** values that are numbers */
	values = 0;

	take(value: string) {
		const sign = provedSign(value);
		if (sign === undefined) return;
		this.values++;
		this.#signs[sign].add(value);
	}

	/** Whether further values could still decide between the two signs. */
	get isOpen(): boolean {
		return this.#signs.open.values > 0 && this.provedSign === undefined && !this.isMixed;
	}

	get isMixed(): boolean {
		return this.#signs['.'].values > 0 && this.#signs[','].values > 0;
	}

	get provedSign(): '.' | ',' | undefined {
		if (this.isMixed) return undefined;
		return this.#signs['.'].values ? '.' : this.#signs[','].values ? ',' : undefined;
	}

	/** Where both signs occur, the rarer one is the evidence. Numbers without any sign are read with either. */
	get formats(): ColumnPreview['decimals'] {
		const { '.': dot, ',': comma, none, open } = this.#signs;
		if (this.isMixed) return { mixed: (dot.values < comma.values ? dot : comma).evidence };
		if (dot.values) return { '.': dot.evidence };
		if (comma.values) return { ',': comma.evidence };
		if (open.values) return { '.': open.evidence, ',': open.evidence };
		return none.values ? { '.': none.evidence } : {};
	}
}
