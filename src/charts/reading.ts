import type { ChartView } from './view';

/** Where the keyboard stands in a chart. */
export interface Point {
	readonly series: number;
	readonly place: number;
}

const valueAt = (view: ChartView, { series, place }: Point) => view.series[series]?.values[place];

/** The nearest place with a value from `from` on in steps of `step`; undefined if there is none. */
function seek(view: ChartView, series: number, from: number, step: 1 | -1): Point | undefined {
	for (let place = from; place >= 0 && place < view.places.length; place += step) {
		if (valueAt(view, { series, place }) !== undefined) return { series, place };
	}
	return undefined;
}

function turn(view: ChartView, { series, place }: Point, step: 1 | -1): Point | undefined {
	for (let next = series + step; next >= 0 && next < view.series.length; next += step) {
		const found = seek(view, next, place, 1) ?? seek(view, next, place, -1);
		if (found) return found;
	}
	return undefined;
}

/**
 * The point a key leads to: ← → to the neighbour with a value, ↑ ↓ to the next series, Home and End to its ends.
 * @param point where the reader stands; undefined before the first key
 * @returns the same point at an end; undefined when the key is none of these or nothing can be read
 */
export function move(view: ChartView, point: Point | undefined, key: string): Point | undefined {
	const start = point && point.series < view.series.length ? point : undefined;
	const last = view.places.length - 1;
	const first = view.series.findIndex((series) => series.values.some((value) => value !== undefined));
	const series = start?.series ?? first;
	if (series < 0) return undefined;
	switch (key) {
		case 'Home':
			return seek(view, series, 0, 1);
		case 'End':
			return seek(view, series, last, -1);
		case 'ArrowRight':
			return start ? (seek(view, series, start.place + 1, 1) ?? start) : seek(view, series, 0, 1);
		case 'ArrowLeft':
			return start ? (seek(view, series, start.place - 1, -1) ?? start) : seek(view, series, last, -1);
		case 'ArrowDown':
			return start ? (turn(view, start, 1) ?? start) : seek(view, series, 0, 1);
		case 'ArrowUp':
			return start ? (turn(view, start, -1) ?? start) : seek(view, series, last, -1);
		default:
			return undefined;
	}
}

export interface ReadingWords {
	readonly between: (low: string, high: string) => string;
}

/** Value and range of one point: "812, 790 bis 835"; undefined in a gap. */
export function readValue(view: ChartView, point: Point, words: ReadingWords): string | undefined {
	const value = valueAt(view, point);
	if (value === undefined) return undefined;
	const series = view.series[point.series]!;
	const low = series.low?.[point.place];
	const high = series.high?.[point.place];
	const range = low === undefined || high === undefined ? '' : `, ${words.between(view.show(low), view.show(high))}`;
	return view.show(value) + range;
}

/** One point as a sentence: "März 2028: mit Maßnahmen 812, 790 bis 835"; '' in a gap. */
export function read(view: ChartView, point: Point, words: ReadingWords): string {
	const value = readValue(view, point, words);
	const name = view.series[point.series]?.name ?? '';
	return value === undefined ? '' : `${view.places[point.place]?.full ?? ''}: ${name} ${value}`;
}
