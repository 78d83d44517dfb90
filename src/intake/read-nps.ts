import { noDay, type NpsAnswers } from '../core/columns';
import { customerKey } from '../core/customer-key';
import { readScore, notAScore, scoreOutOfRange } from './cells';
import { customerText } from './customer-text';
import { FieldCells, isRejection } from './field-cells';
import { Growing, int32, uint8 } from './growing';
import { rejection, Span, type Reading, type RowReader, type Summary, type Verdict } from './row-reader';
import { StateCells } from './state-cells';
import { isOtherSurvey } from './states';

/** Reads NPS answers, one a row. An empty score is no answer, never 0; a mapped date is needed. */
export class NpsReader implements RowReader {
	readonly #fields: FieldCells;
	readonly #states: StateCells;
	readonly #score: Growing<Uint8Array>;
	readonly #day: Growing<Int32Array>;
	readonly #comments: string[] = [];
	readonly #customers: string[] = [];
	readonly #span = new Span();

	constructor(reading: Reading) {
		this.#fields = new FieldCells(reading);
		this.#states = new StateCells(reading, isOtherSurvey);
		this.#score = new Growing(uint8, reading.rows);
		this.#day = new Growing(int32, reading.rows);
	}

	read(cells: readonly string[]): Verdict {
		const other = this.#states.judge(cells);
		if (other) return other;
		if (this.#fields.isEmpty(cells, 'score')) return rejection('score', 'missing');
		const score = readScore(this.#fields.raw(cells, 'score'));
		if (score === notAScore) return rejection('score', 'score');
		if (score === scoreOutOfRange) return rejection('score', 'score-range');
		let day: ReturnType<FieldCells['day']> = noDay;
		if (this.#fields.isMapped('date')) {
			if (this.#fields.isEmpty(cells, 'date')) return rejection('date', 'missing');
			day = this.#fields.day(cells, 'date');
			if (isRejection(day)) return day;
		}
		const customer = this.#fields.customer(cells);
		if (isRejection(customer)) return customer;
		if (day !== noDay) this.#span.take(day);
		this.#score.push(score);
		this.#day.push(day);
		if (this.#fields.isMapped('customer')) this.#customers.push(customer);
		if (this.#fields.isMapped('comment')) this.#comments.push(customerText(this.#fields.raw(cells, 'comment')));
		return 'accepted';
	}

	finish(): { columns: NpsAnswers; summary: Summary } {
		const columns: NpsAnswers = {
			kind: 'nps',
			rows: this.#score.length,
			score: this.#score.finish(),
			day: this.#day.finish(),
			comments: this.#comments,
			customers: this.#customers,
		};
		const named = new Set(this.#customers.map(customerKey));
		const summary: Summary = {
			merged: 0,
			customers: named.size - (named.has('') ? 1 : 0),
			anonymous: 0,
			firstDay: this.#span.firstDay,
			lastDay: this.#span.lastDay,
			sums: [],
			nearDuplicates: [],
			moreThanTwoDecimals: false,
		};
		return { columns, summary };
	}
}
