/** What the values of one column say about its format. */
import { notADate, notAScore, impossibleDate, readDate, readScore, scoreOutOfRange } from './cells';
import type { ColumnPreview, DateOrder, DecimalSign, Evidence } from './intake';

const sampleCount = 5;
const sampleLength = 60;
/** Share of the values that must look alike. */
const majority = 0.6;

class Tally {
	values = 0;
	example = '';

	add(example: string) {
		if (this.values++ === 0) this.example = example.slice(0, sampleLength);
	}

	get evidence(): Evidence {
		return { values: this.values, example: this.example };
	}
}

const clothing = /[€£$]|\b(?:EUR|CHF|USD|GBP|DKK|SEK|NOK|PLN|CZK)\b|zł|kč|kr\.?|fr\./gi;
const numberShape = /^[-+(−–]?\s*(\d[\d.,]*|[.,]\d+)\s*[-)]?$/;
const groupedBy = { '.': /^\d{1,3}(?:\.\d{3})+$/, ',': /^\d{1,3}(?:,\d{3})+$/ } as const;

/** The decimal sign a number proves: a sign, 'none' without any sign, 'open' if both are possible; undefined: no number. */
export function decimalOf(text: string): DecimalSign | 'none' | 'open' | undefined {
	const bare = text.replace(clothing, '').replace(/[\s\u00a0\u2009\u202f'’]+/g, '');
	const digits = numberShape.exec(bare)?.[1];
	if (digits === undefined) return undefined;
	const dot = digits.lastIndexOf('.');
	const comma = digits.lastIndexOf(',');
	if (dot === -1 && comma === -1) return 'none';
	const last = dot > comma ? '.' : ',';
	const other = last === '.' ? ',' : '.';
	const count = digits.split(last).length - 1;
	if (dot !== -1 && comma !== -1)
		return count === 1 ? last : groupedBy[last].test(digits.split(other)[0] ?? '') ? other : undefined;
	if (count > 1) return groupedBy[last].test(digits) ? other : undefined;
	const before = Math.max(dot, comma);
	const after = digits.length - before - 1;
	// Blanks as thousands decide, too: "1 234.567" has its groups already.
	const blanks = /\d[\s\u00a0\u2009\u202f'’]\d{3}/.test(text);
	return after === 3 && before >= 1 && before <= 3 && !digits.startsWith('0') && !blanks ? 'open' : last;
}

const slashes = /^\s*(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/;

/** The order a date proves; 'open' if day and month could be exchanged; undefined: no date. */
export function dateOrderOf(text: string): DateOrder | 'dots' | 'open' | undefined {
	const found = slashes.exec(text);
	if (found) {
		const dmy = readDate(text, 'dmy');
		const mdy = readDate(text, 'mdy');
		if (dmy === notADate) return undefined;
		if (dmy !== impossibleDate && mdy !== impossibleDate) return 'open';
		return dmy !== impossibleDate ? 'dmy' : mdy !== impossibleDate ? 'mdy' : undefined;
	}
	const day = readDate(text, 'ymd');
	return day === notADate ? undefined : /^\s*\d{4}/.test(text) ? 'ymd' : 'dots';
}

/** Gathers what the values of a column say, value by value. */
export class ColumnEvidence {
	readonly #header: string;
	readonly #samples: string[] = [];
	readonly #decimals = { '.': new Tally(), ',': new Tally(), none: new Tally(), open: new Tally() };
	readonly #orders = { ymd: new Tally(), dmy: new Tally(), mdy: new Tally(), dots: new Tally(), open: new Tally() };
	#values = 0;
	#numbers = 0;
	#dates = 0;
	#scores = 0;

	constructor(header: string) {
		this.#header = header;
	}

	take(cell: string) {
		const value = cell.trim();
		if (value === '') return;
		this.#values++;
		if (this.#samples.length < sampleCount) this.#samples.push(value.slice(0, sampleLength));
		const sign = decimalOf(value);
		if (sign) {
			this.#numbers++;
			this.#decimals[sign].add(value);
		}
		const order = dateOrderOf(value);
		if (order) {
			this.#dates++;
			this.#orders[order].add(value);
		}
		const score = readScore(value);
		if (score !== notAScore && score !== scoreOutOfRange) this.#scores++;
	}

	/** Whether further values could still decide between two date orders or decimal signs. */
	get open(): boolean {
		const { dmy, mdy, open } = this.#orders;
		const { decimals, looks } = this.preview;
		if (looks === 'date') return open.values > 0 && dmy.values + mdy.values === 0;
		return looks !== 'text' && this.#decimals.open.values > 0 && Object.keys(decimals).length > 1;
	}

	get preview(): ColumnPreview {
		return {
			header: this.#header,
			samples: this.#samples,
			looks: this.#looks(),
			decimals: this.#decimalEvidence(),
			dateOrders: this.#orderEvidence(),
		};
	}

	#looks(): ColumnPreview['looks'] {
		const enough = this.#values * majority;
		if (this.#values === 0) return 'empty';
		if (this.#dates >= enough) return 'date';
		if (this.#scores >= enough) return 'score';
		return this.#numbers >= enough ? 'number' : 'text';
	}

	#decimalEvidence(): ColumnPreview['decimals'] {
		const { '.': dot, ',': comma, none, open } = this.#decimals;
		if (dot.values && comma.values) return { '.': dot.evidence, ',': comma.evidence };
		if (dot.values) return { '.': dot.evidence };
		if (comma.values) return { ',': comma.evidence };
		if (open.values) return { '.': open.evidence, ',': open.evidence };
		return none.values ? { '.': none.evidence } : {};
	}

	#orderEvidence(): ColumnPreview['dateOrders'] {
		const { ymd, dmy, mdy, dots, open } = this.#orders;
		if (dmy.values && mdy.values) return { dmy: dmy.evidence, mdy: mdy.evidence };
		if (dmy.values) return { dmy: dmy.evidence };
		if (mdy.values) return { mdy: mdy.evidence };
		if (open.values) return { dmy: open.evidence, mdy: open.evidence };
		if (dots.values > ymd.values) return { dmy: dots.evidence };
		return ymd.values ? { ymd: ymd.evidence } : {};
	}
}
