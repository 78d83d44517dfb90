/** Columns of chart tables by the kind of their numbers. */
import type { Format } from '../i18n/format';
import type { ChartColumn } from './view';

export const textColumn = (head: string): ChartColumn => ({ head });

export const moneyColumn = (head: string, f: Format): ChartColumn => ({
	head,
	show: (value) => f.moneyExact(value),
	plain: { scale: 0.01, digits: 2, unit: f.currency },
});

export const shareColumn = (head: string, f: Format): ChartColumn => ({
	head,
	show: (value) => f.percent(value, 1),
	plain: { scale: 100, digits: 2, unit: '%' },
});

export const countColumn = (head: string, f: Format, digits = 0): ChartColumn => ({
	head,
	show: (value) => f.number(value, digits),
	plain: { scale: 1, digits: 2 },
});

export const pointsColumn = (head: string, f: Format): ChartColumn => ({
	head,
	show: (value) => f.points(value, 1),
	plain: { scale: 1, digits: 2 },
});

export const hoursColumn = (head: string, f: Format): ChartColumn => ({
	head,
	show: (value) => f.hours(value),
	plain: { scale: 1, digits: 2, unit: 'h' },
});
