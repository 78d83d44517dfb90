import { amountDecimals } from './cells';
import { ExactSum } from './minor-sum';

/** What a refund column took off, by currency. */
export class Refunds {
	readonly #sums = new Map<string, ExactSum>();
	/** by stored row, as far as rows may be taken out again */
	readonly #ofRow: Map<number, number> | undefined;

	constructor(mayRemove: boolean) {
		this.#ofRow = mayRemove ? new Map() : undefined;
	}

	/** @param units 10⁻⁴ of the currency */
	take(row: number, currency: string, units: number) {
		if (units === 0) return;
		this.#ofRow?.set(row, (this.#ofRow.get(row) ?? 0) + units);
		this.#add(currency, units);
	}

	/** Takes a row out again. */
	remove(row: number, currency: string) {
		const units = this.#ofRow?.get(row);
		if (units !== undefined) this.#add(currency, -units);
	}

	#add(currency: string, units: number) {
		let sum = this.#sums.get(currency);
		if (!sum) this.#sums.set(currency, (sum = new ExactSum()));
		sum.add(units);
	}

	/** Minor units. */
	in(currency: string): number {
		return this.#sums.get(currency)?.minor(amountDecimals) ?? 0;
	}
}
