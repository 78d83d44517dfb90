import { customerKey } from '../core/customer-key';
import { stateFields } from './fields';
import type { Reading } from './row-reader';

/** What was given back, in whole or in part, as states and types say it: `Return Processed`, `refunded`, `Retoure`. */
const returned = new RegExp(
	`^(?:${[
		'(?:order |partially |partly |fully )?(?:return(?:ed|s)?|refund(?:ed|s)?)(?: (?:to sender|processed|completed?|received|approved|accepted|issued|done))?',
		'charge ?backs?|charged back|reversed|reversal|partial refund|full refund',
		'(?:teilweise |vollständig |teil|ware )?(?:zurückgegeben|zurückgesendet|zurückgeschickt|zurückerstattet|zurückgezahlt|zurückgebucht|retourniert|erstattet|rückerstattet)',
		'(?:teil)?(?:retoure|retour|rückgabe|rücksendung|erstattung|rückerstattung|rückzahlung|rückbuchung|rücklastschrift|gutschrift)(?: (?:erhalten|eingegangen|abgeschlossen|bearbeitet|verbucht))?',
		'widerrufen|widerruf|reklamation erstattet',
	].join('|')})$`,
	'u',
);

/** Whether a state says that something was given back. */
export const isReturned = (value: string): boolean => returned.test(customerKey(value).replace(/[\s_-]+/g, ' '));

/** Distinct values remembered by column. */
const mostValues = 1_000;

/** Counts rows whose status or type speaks of a return and that count in full all the same: nothing lowers the revenue. */
export class ReturnWatch {
	readonly #reading: Reading;
	readonly #columns: readonly { readonly column: number; readonly kept: ReadonlySet<string> }[];
	readonly #known = new Map<string, boolean>();
	#first: { readonly line: number; readonly column: number; readonly value: string } | undefined;
	#rows = 0;
	/** a row takes something back: then the file shows returns by itself */
	#isLowered: boolean;

	constructor(reading: Reading) {
		const { mapping, states } = reading.choice;
		this.#reading = reading;
		this.#isLowered = mapping.refund !== undefined;
		this.#columns = stateFields.flatMap((field) => {
			const column = mapping[field];
			return column === undefined ? [] : [{ column, kept: new Set(states[field]?.keep) }];
		});
	}

	/** Takes the amount of any row. */
	amount(units: number) {
		if (units < 0) this.#isLowered = true;
	}

	/** Takes a row that counts. */
	accepted(cells: readonly string[]) {
		if (this.#isLowered) return;
		const found = this.#columns.find(({ column, kept }) => this.#counts(cells[column] ?? '', kept));
		if (!found) return;
		this.#rows++;
		const { column } = found;
		this.#first ??= { line: this.#reading.place.line, column, value: cells[column] ?? '' };
	}

	/** What the user said counts is said. */
	#counts(value: string, kept: ReadonlySet<string>): boolean {
		let says = this.#known.get(value);
		if (says === undefined) {
			says = isReturned(value);
			if (this.#known.size < mostValues) this.#known.set(value, says);
		}
		return says && !kept.has(customerKey(value));
	}

	finish() {
		if (this.#isLowered || !this.#first) return;
		const { line, column, value } = this.#first;
		this.#reading.notes.count('returned-counts', this.#rows, line, column, value);
	}
}
