import type { FilePreview } from './intake';
import type { Warning, WarningCode } from './receipt';
import type { Place } from './row-reader';

const exampleLength = 60;

interface Tally {
	rows: number;
	readonly line: number;
	readonly column: string;
	readonly example: string;
}

/** Counts what the user should know of accepted rows; keeps the first example of each. */
export class Notes {
	readonly #place: Place;
	readonly #columns: FilePreview['columns'];
	readonly #tallies = new Map<WarningCode, Tally>();
	/** of the row being read */
	readonly #pending = new Map<WarningCode, { column: number; example: string }>();

	constructor(place: Place, columns: FilePreview['columns']) {
		this.#place = place;
		this.#columns = columns;
	}

	/** Notes something of the row being read: it counts once a row, and only if the row is accepted. */
	add(code: WarningCode, column: number | undefined, example: string) {
		if (!this.#pending.has(code)) this.#pending.set(code, { column: column ?? -1, example });
	}

	/** Ends a row. */
	settle(accepted: boolean) {
		if (this.#pending.size === 0) return;
		if (accepted)
			for (const [code, { column, example }] of this.#pending) this.count(code, 1, this.#place.line, column, example);
		this.#pending.clear();
	}

	/** Counts rows at once; line and example of the first time stay. */
	count(code: WarningCode, rows: number, line: number, column: number, example: string) {
		const tally = this.#tallies.get(code);
		if (tally) tally.rows += rows;
		else {
			const cut = Array.from(example.slice(0, exampleLength + 1)).slice(0, exampleLength);
			this.#tallies.set(code, { rows, line, column: this.#columns[column]?.header ?? '', example: cut.join('') });
		}
	}

	get warnings(): readonly Warning[] {
		return Array.from(this.#tallies, ([code, tally]) => ({ code, ...tally }));
	}
}
