import { apportion, shownStep } from '../../core/rounding';
import type { Format } from '../../i18n/format';

/** A column of amounts as it is shown: its lines add up to its total. */
export interface RoundedColumn {
	/** minor units */
	readonly lines: readonly number[];
	readonly total: number;
	readonly show: (minor: number) => string;
}

/** Rounds a column as finely as its total is written by `f.money`, so that lines and total agree to the last digit. */
export function roundedColumn(values: readonly number[], f: Format): RoundedColumn {
	const step = shownStep(values.reduce((sum, value) => sum + value, 0));
	const lines = apportion(values, step);
	return {
		lines,
		total: lines.reduce((sum, line) => sum + line, 0),
		show: (minor) => (step === 100 ? f.moneyWhole(minor) : f.moneyExact(minor)),
	};
}

/** The sum of amounts as each of them reads by itself. */
export const sumAsShown = (...values: readonly number[]) =>
	values.reduce((sum, value) => sum + Math.round(value / shownStep(value)) * shownStep(value), 0);
