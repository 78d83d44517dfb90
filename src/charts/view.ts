/** What a chart shows, as plain data: made by the pure functions in `views/`, drawn by `ChartFigure`. */

/** A colour by its token: `c1` … `c8`, `rest`, or a state. */
export const tones = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'rest', 'good', 'warn', 'bad'] as const;
export type Tone = (typeof tones)[number];

/** `undefined` is a gap: nothing is drawn and nothing is interpolated. */
export type Values = readonly (number | undefined)[];

/**
 * How sure one point is: `full`; `outline`, to be read as indication only; `open`, its period is not over.
 * The last two are drawn hollow, `open` with a dashed whisker.
 */
export type PointState = 'full' | 'outline' | 'open';

export interface ChartSeries {
	readonly name: string;
	readonly tone: Tone;
	readonly values: Values;
	/** band around a line, whiskers on points */
	readonly low?: Values | undefined;
	readonly high?: Values | undefined;
	/** the value in the direct label, at the line's end or beside a single dot; without it there is no label */
	readonly end?: string | undefined;
	/** a value made of assumptions, or one to compare with */
	readonly dashed?: boolean | undefined;
	/** other colours for single bars */
	readonly tones?: readonly (Tone | undefined)[] | undefined;
	readonly states?: readonly PointState[] | undefined;
	/** drawn otherwise than the chart's kind: single dots, or a broad stroke along another line */
	readonly as?: 'dots' | 'stroke' | undefined;
}

/** One place on the horizontal axis. */
export interface Place {
	/** below the axis, '' for none */
	readonly label: string;
	/** as it is read out and stands in the table: "März 2028" */
	readonly full: string;
	/** left out where room is short */
	readonly minor?: boolean | undefined;
	/** position on a scale of numbers; without it places stand side by side */
	readonly at?: number | undefined;
}

/** A limit: one labelled horizontal rule. */
interface ChartRule {
	readonly value: number;
	readonly label: string;
}

/** Words over neighbouring places, from and to inclusive. */
interface PlaceGroup {
	readonly from: number;
	readonly to: number;
	readonly label: string;
}

export type Cell = string | number | undefined;

export interface ChartColumn {
	readonly head: string;
	/** how a number of this column is written on screen */
	readonly show?: ((value: number) => string) | undefined;
	/** how it is written into CSV: multiplied, rounded, its unit in the head */
	readonly plain?: { readonly scale: number; readonly digits: number; readonly unit?: string | undefined } | undefined;
}

export interface ChartTable {
	readonly columns: readonly ChartColumn[];
	readonly rows: readonly (readonly Cell[])[];
}

type ChartKind = 'line' | 'bars' | 'stacked' | 'step' | 'points';

export interface ChartView {
	readonly kind: ChartKind;
	/** the finding, a sentence without full stop */
	readonly title: string;
	/** what is measured in which unit, and what the band is */
	readonly unit: string;
	/** how it was computed */
	readonly foot: string;
	/** what the picture shows, for those who do not see it */
	readonly summary: string;
	readonly places: readonly Place[];
	readonly series: readonly ChartSeries[];
	readonly table: ChartTable;
	/** a value as it is read out */
	readonly show: (value: number) => string;
	/** a value on the vertical axis */
	readonly tick: (value: number) => string;
	readonly rule?: ChartRule | undefined;
	readonly groups?: readonly PlaceGroup[] | undefined;
	/** fixed ends of the vertical axis */
	readonly min?: number | undefined;
	readonly max?: number | undefined;
	readonly aspect?: 'normal' | 'low' | undefined;
}
