import type { Point, ReadingWords } from './reading';
import type { Theme } from './theme';
import type { ChartSeries, ChartView } from './view';

/** Everything a canvas shows at one moment. */
export interface Scene {
	readonly view: ChartView;
	readonly theme: Theme;
	readonly words: ReadingWords;
	/** where the keyboard stands */
	readonly point?: Point | undefined;
}

/** Whether a series is drawn as single dots. */
export const isDots = (view: ChartView, series: ChartSeries) =>
	series.as === 'dots' || (view.kind === 'points' && series.as === undefined);

export const isBars = (view: ChartView) => view.kind === 'bars' || view.kind === 'stacked';

/** Narrower than this, minor places and the fourth and later labels are left out. */
export const narrow = 460;
