/** What the values of one column say about its meaning and its format. */
import { DateEvidence } from './date-evidence';
import type { ColumnPreview } from './intake';
import { NumberEvidence } from './number-evidence';
import { namesTen, notAScore, readScore, scoreOutOfRange } from './read-score';
import { excerpt } from './tally';
import { ValueCounts } from './value-counts';

const sampleCount = 5;
/** Share of the values that must look alike. */
const majority = 0.6;
/** Answers after which none above 5 asks for the scale. */
const enoughAnswers = 10;

/** Whole numbers as pandas writes a column with gaps. */
export const decimalId = /^\d+\.0$/;
const email = /^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/;
/** Words by which a column of numbers is believed to hold days. */
const dateWords =
	/date|datum|day|\btag\b|zeit|(?<!life)time|created|updated|submitted|since|until|seit|beginn|ende|erstellt|purchase[sd]?\b|kauf\b|\bam$|\bat$/i;

/** What further values may decide about a column. */
export type Question = 'date' | 'number' | 'score' | 'id';

/** Gathers what the values of a column say, value by value. */
export class ColumnEvidence {
	readonly header: string;
	readonly #samples: string[] = [];
	readonly #counts = new ValueCounts();
	readonly dates = new DateEvidence();
	readonly numbers = new NumberEvidence();
	#values = 0;
	#empty = 0;
	#emptyInTotals = 0;
	#emails = 0;
	#scores = 0;
	/** whole numbers written as `12444.0` */
	#decimalIds = 0;
	/** scores that a scale from 1 to 5 does not have */
	#beyondFive = 0;

	constructor(header: string) {
		this.header = header;
	}

	/** @param inTotal the row adds up others, by its first word */
	take(cell: string, inTotal = false) {
		const value = cell.trim();
		if (value === '') {
			this.#empty++;
			if (inTotal) this.#emptyInTotals++;
			return;
		}
		this.#values++;
		if (this.#samples.length < sampleCount) this.#samples.push(excerpt(value));
		this.#counts.add(value);
		this.numbers.take(value);
		this.dates.take(value);
		if (email.test(value)) this.#emails++;
		if (decimalId.test(value)) this.#decimalIds++;
		this.#score(value);
	}

	/** Takes one more cell for what is still undecided, beyond the records whose columns are all looked at. */
	decide(question: Question, cell: string) {
		const value = cell.trim();
		if (value === '') return;
		if (question === 'date') this.dates.decide(value);
		else if (question === 'number') this.numbers.take(value);
		else if (question === 'id') this.#decideId(value);
		else this.#score(value);
	}

	#decideId(value: string) {
		if (!decimalId.test(value)) this.#decimalIds = 0;
	}

	/** Whether all values are whole numbers with `.0` at the end; further values may show that they are not. */
	get hasDecimalIds(): boolean {
		return this.#values > 0 && this.#decimalIds === this.#values;
	}

	#score(value: string) {
		const score = readScore(value);
		if (score === notAScore) return;
		if (score !== scoreOutOfRange) this.#scores++;
		if (score > 5 || score <= 0 || namesTen(value)) this.#beyondFive++;
	}

	/** Whether many answers leave it open from where to where they go. */
	get isScaleOpen(): boolean {
		return this.#beyondFive === 0 && this.#scores >= enoughAnswers;
	}

	get preview(): ColumnPreview {
		const { looks } = this;
		return {
			header: this.header,
			samples: [...this.#samples],
			looks,
			empty: this.#empty,
			...(this.#emptyInTotals > 0 && { emptyInTotals: this.#emptyInTotals }),
			decimals: this.numbers.formats,
			dates: this.dates.formats,
			dateStyle: looks === 'date' ? this.dates.style : undefined,
			values: this.#counts.list,
			...(this.hasDecimalIds && { decimalIds: true as const }),
		};
	}

	get looks(): ColumnPreview['looks'] {
		const enough = this.#values * majority;
		if (this.#values === 0) return 'empty';
		if (this.#emails >= enough) return 'email';
		if (this.dates.certain >= enough || (this.dates.possible && dateWords.test(this.header))) return 'date';
		if (this.#scores >= enough) return 'score';
		return this.numbers.values >= enough ? 'number' : 'text';
	}
}
