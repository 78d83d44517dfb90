import type { Format } from '../../i18n/format';
import type { Words } from '../../i18n/areas';
import type { Place } from '../view';

interface Period {
	readonly month: number;
	readonly months: number;
}

/** Months a chart may have to name quarters between the years. */
const namesQuarters = 24;

/**
 * Places for periods in a row: years at their first month, between them Jan, Apr, Jul, Okt if there is room.
 * @param periods each with its first month (year · 12 + month − 1) and 1, 3 or 12 months
 */
export function timeAxis(periods: readonly Period[], t: Words['charts'], f: Format): Place[] {
	const span = periods.reduce((sum, { months }) => sum + months, 0);
	const firstYear = periods.findIndex(({ month }) => month % 12 === 0);
	return periods.map(({ month, months }, index) => {
		const full = f.period(month, months);
		const year = String(Math.floor(month / 12));
		if (months === 12) return { label: year, full };
		if (month % 12 === 0) return { label: year, full };
		const quarter = t.quarterMonths[(month % 12) / 3];
		// A row that does not begin in January says at its start which year it is, if the next year is not too near.
		if (index === 0 && (firstYear < 0 || firstYear * months > namesQuarters / 6))
			return { label: f.monthShort(month), full };
		if (quarter === undefined || span > namesQuarters) return { label: '', full };
		return { label: index * months < 3 && index > 0 && periods[0]!.month % 12 !== 0 ? '' : quarter, full, minor: true };
	});
}
