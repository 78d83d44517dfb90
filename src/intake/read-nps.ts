import { noDay, type NpsAnswers } from '../core/columns';
import { customerKey } from '../core/customer-key';
import { readScore, notAScore, scoreOutOfRange } from './cells';
import { customerText } from './customer-text';
import { earlierOf } from './earlier-sets';
import { FieldCells, isRejection } from './field-cells';
import { Growing, int32, uint8 } from './growing';
import { overlappingAnswers } from './overlapping-answers';
import type { RowLog } from './row-log';
import { leaveOut, RowPlaces } from './row-places';
import { rejection, Span, type Reading, type RowReader, type Summary, type Verdict } from './row-reader';
import { StateCells } from './state-cells';
import { isOtherSurvey } from './states';

/** Reads NPS answers, one a row. An empty score is no answer, never 0; a mapped date is needed. */
export class NpsReader implements RowReader {
	readonly #reading: Reading;
	readonly #places: RowPlaces;
	readonly #fields: FieldCells;
	readonly #states: StateCells;
	readonly #score: Growing<Uint8Array>;
	readonly #day: Growing<Int32Array>;
	readonly #comments: string[] = [];
	readonly #customers: string[] = [];

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#places = new RowPlaces(reading);
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
		this.#places.push();
		this.#score.push(score);
		this.#day.push(day);
		if (this.#fields.isMapped('customer')) this.#customers.push(customer);
		if (this.#fields.isMapped('comment')) this.#comments.push(customerText(this.#fields.raw(cells, 'comment')));
		return 'accepted';
	}

	customers(): readonly string[] {
		return this.#customers;
	}

	finish(log: RowLog, hashed?: readonly string[]): { columns: NpsAnswers; summary: Summary } {
		const all: NpsAnswers = {
			kind: 'nps',
			rows: this.#score.length,
			score: this.#score.finish(),
			day: this.#day.finish(),
			comments: this.#comments,
			customers: this.#customers,
		};
		const sets = earlierOf(this.#reading.against, 'nps');
		if (sets.length === 0) return { columns: all, summary: summaryOf(all) };
		const found = overlappingAnswers(all, sets, hashed);
		const rows = sets.map(() => 0);
		for (const position of found) if (position !== -1) rows[position]!++;
		const overlaps = sets.map(({ id }, position) => ({ set: id, rows: rows[position]! })).filter((one) => one.rows > 0);
		if (this.#reading.choice.overlap === 'count') return { columns: all, summary: { ...summaryOf(all), overlaps } };
		for (const [row, position] of found.entries()) {
			if (position === -1) continue;
			leaveOut(log, this.#places.of(row), { value: String(all.score[row]), set: sets[position]!.id });
		}
		const columns = only(all, (row) => found[row] === -1);
		return { columns, summary: { ...summaryOf(columns), overlaps } };
	}
}

function only(columns: NpsAnswers, isKept: (row: number) => boolean): NpsAnswers {
	const test = (_: unknown, row: number) => isKept(row);
	const score = columns.score.filter(test);
	return {
		...{ kind: 'nps', rows: score.length, score },
		day: columns.day.filter(test),
		comments: columns.comments.filter(test),
		customers: columns.customers.filter(test),
	};
}

function summaryOf({ day, customers }: NpsAnswers): Summary {
	const named = new Set(customers.map(customerKey));
	const span = new Span();
	for (const one of day) if (one !== noDay) span.take(one);
	return {
		merged: 0,
		customers: named.size - (named.has('') ? 1 : 0),
		anonymous: 0,
		firstDay: span.firstDay,
		lastDay: span.lastDay,
		sums: [],
		nearDuplicates: [],
		moreThanTwoDecimals: false,
	};
}
