import { noDay, type NpsAnswers } from '../core/columns';
import { readScore, notAScore, scoreOutOfRange } from './cells';
import { DayReader, dayProblem } from './day-field';
import { detached } from './dictionary';
import { Growing, int32, uint8 } from './growing';
import { rejection, Span, type Reading, type RowReader, type Verdict } from './row-reader';

/** Reads NPS answers, one a row. An empty score is no answer, never 0; a mapped date is needed. */
export class NpsReader implements RowReader {
	readonly #reading: Reading;
	readonly #score: Growing<Uint8Array>;
	readonly #day: Growing<Int32Array>;
	readonly #comments: string[] = [];
	readonly #days: DayReader;
	readonly #span = new Span();

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#days = new DayReader(reading.dateOrder);
		this.#score = new Growing(uint8, reading.rows);
		this.#day = new Growing(int32, reading.rows);
	}

	read(cells: readonly string[]): Verdict {
		const { mapping, today } = this.#reading;
		const text = cells[mapping.score ?? -1] ?? '';
		if (text.trim() === '') return rejection('score', 'missing');
		const score = readScore(text);
		if (score === notAScore) return rejection('score', 'score');
		if (score === scoreOutOfRange) return rejection('score', 'score-range');
		let day = noDay;
		if (mapping.date !== undefined) {
			const date = cells[mapping.date] ?? '';
			if (date.trim() === '') return rejection('date', 'missing');
			day = this.#days.read(date);
			const wrongDay = dayProblem(day, today);
			if (wrongDay) return rejection('date', wrongDay);
			this.#span.take(day);
		}
		this.#score.push(score);
		this.#day.push(day);
		if (mapping.comment !== undefined) this.#comments.push(detached((cells[mapping.comment] ?? '').trim()));
		return 'accepted';
	}

	finish() {
		const columns: NpsAnswers = {
			kind: 'nps',
			rows: this.#score.length,
			score: this.#score.finish(),
			day: this.#day.finish(),
			comments: this.#comments,
		};
		const { firstDay, lastDay } = this.#span;
		return { columns, summary: { customers: 0, firstDay, lastDay, sum: undefined, moreThanTwoDecimals: false } };
	}
}
