import { Growing, uint32 } from './growing';
import type { RowLog } from './row-log';
import type { Place, Priced, Reading } from './row-reader';

/** Which rows of the file make up each stored row, and where they stand: needed where stored rows may be left out at the end. */
export class RowPlaces {
	readonly #place: Place;
	readonly #record: Growing<Uint32Array>;
	readonly #line: Growing<Uint32Array>;
	readonly #row: Growing<Uint32Array>;
	/** whether the places are needed, not just the numbers of rows */
	readonly #keeps: boolean;
	/** rows that were added to a stored one, by that */
	readonly #further = new Map<number, Place[]>();

	constructor({ place, rows, choice }: Pick<Reading, 'place' | 'rows' | 'choice'>) {
		this.#place = place;
		this.#keeps = choice.overlap === 'leaveOut';
		const expected = this.#keeps ? rows : 0;
		this.#record = new Growing(uint32, expected);
		this.#line = new Growing(uint32, expected);
		this.#row = new Growing(uint32, expected);
	}

	push() {
		if (!this.#keeps) return;
		const { record, line, row } = this.#place;
		this.#record.push(record);
		this.#line.push(line);
		this.#row.push(row);
	}

	/** The row being read was added to a stored one. */
	merge(stored: number) {
		const further = this.#further.get(stored);
		if (further) further.push({ ...this.#place });
		else this.#further.set(stored, [{ ...this.#place }]);
	}

	/** Rows of the file that a stored row is made of. */
	count(stored: number): number {
		return 1 + (this.#further.get(stored)?.length ?? 0);
	}

	/** Of a stored row, in the order of the file. */
	of(stored: number): readonly Place[] {
		const [record, line, row] = [this.#record.at(stored), this.#line.at(stored), this.#row.at(stored)];
		return [{ record, line, row }, ...(this.#further.get(stored) ?? [])];
	}
}

/** Gives accepted rows back to the log: they stand in a set of the plan already. The amount is that of all of them. */
export function leaveOut(
	log: RowLog,
	places: readonly Place[],
	{ value, amount, set }: { readonly value: string; readonly amount?: Priced; readonly set: string },
) {
	log.accepted -= places.length;
	for (const [index, place] of places.entries())
		log.skip({ ...place, value, code: 'imported' }, index === 0 ? amount : undefined, set);
}
