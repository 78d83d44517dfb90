import type { ProjectionMonth } from '../../core/projection/input';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { hoursColumn, textColumn } from '../columns';
import type { ChartView, Tone } from '../view';
import { timeAxis } from './time-axis';

interface Staff {
	readonly id: string;
	readonly name: string;
	/** hours available for retention work in a month */
	readonly hoursPerMonth: number;
}

const palette: readonly Tone[] = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Hours differ by less than this through adding up; nobody is overloaded by it. */
const tolerance = 1e-6;

/**
 * Hours by month, stacked by role, against the hours available; a role's hours beyond its own limit are red.
 * @param months of the projection
 * @param firstMonth the plan's first month, year · 12 + month − 1
 * @param roles all of the team, or the one to look at
 * @param beside hours of the same people for other work: only in the table
 */
export function hoursByMonth(
	months: readonly Pick<ProjectionMonth, 'hours'>[],
	firstMonth: number,
	roles: readonly Staff[],
	t: Words['charts'],
	f: Format,
	beside: readonly { readonly name: string; readonly months: readonly number[] }[] = [],
): ChartView {
	const words = t.hours;
	const places = timeAxis(
		months.map((_, i) => ({ month: firstMonth + i, months: 1 })),
		t,
		f,
	);
	const staff = roles.map((role, i) => {
		const values = months.map(({ hours }) => hours[role.id] ?? 0);
		const over = values.map((value) => value - role.hoursPerMonth > tolerance);
		return { ...role, values, over, tone: palette[i % palette.length]! };
	});
	const busy = staff.filter(({ values }) => values.some((value) => value > 0));
	const totals = months.map((_, i) => sum(staff.map(({ values }) => values[i] ?? 0)));
	const available = sum(roles.map(({ hoursPerMonth }) => hoursPerMonth));
	const most = Math.max(0, ...totals);
	const highest = places[totals.indexOf(most)]?.full ?? '';

	const overloads = busy.flatMap((role) =>
		role.values.flatMap((value, i) => (role.over[i] ? [{ role, i, by: value - role.hoursPerMonth }] : [])),
	);
	const worst = overloads.toSorted((a, b) => b.by - a.by)[0];
	const overMonths = new Set(overloads.map(({ i }) => i)).size;
	const title = () => {
		if (most === 0) return words.titleNone;
		if (!worst) return words.titleFits(f.hours(most), f.hours(available), highest);
		const month = places[worst.i]?.full ?? '';
		const needed = f.hours(worst.role.values[worst.i] ?? 0);
		const limit = f.hours(worst.role.hoursPerMonth);
		return overMonths === 1
			? words.titleOver(month, worst.role.name, needed, limit)
			: words.titleOverMany(overMonths, worst.role.name, month, needed, limit);
	};
	const single = roles.length === 1 ? roles[0] : undefined;
	return {
		kind: 'stacked',
		aspect: 'low',
		title: title(),
		unit: single ? words.unitRole(single.name) : words.unit,
		foot: worst ? `${words.foot} ${words.over}` : words.foot,
		summary: words.summary(f.hours(most), highest, f.hours(available)),
		places,
		series: busy.map(({ name, tone, values, over }) => ({
			name,
			tone,
			values,
			tones: over.map((is) => (is ? 'bad' : undefined)),
			...(busy.length > 1 && { end: words.peak(f.hours(Math.max(...values))) }),
		})),
		rule: { value: available, label: words.available(f.hours(available)) },
		table: {
			columns: [
				textColumn(t.columns.month),
				...staff.map(({ name }) => hoursColumn(name, f)),
				...(single ? [] : [hoursColumn(t.columns.total, f)]),
				hoursColumn(words.availableColumn, f),
				...beside.map(({ name }) => hoursColumn(name, f)),
			],
			rows: places.map(({ full }, i) => [
				full,
				...staff.map(({ values }) => values[i]),
				...(single ? [] : [totals[i]]),
				available,
				...beside.map(({ months: hours }) => hours[i]),
			]),
		},
		show: (value) => f.hours(value),
		tick: (value) => f.number(value),
	};
}
