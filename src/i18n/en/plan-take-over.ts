import type { BaselineGap } from '../../core/metrics/baseline';
import type { Definition, Measurable } from '../../core/plan/take-over';
import type { Format } from '../format';

/** Words of what the baseline can take over from data. */
export const takeOver = (f: Format) => ({
	title: 'Take over from your data',
	lead: (lastDay: string) =>
		`What your files say up to ${f.date(lastDay)}, beside what the plan assumes. What you take over keeps file, date, number of observations and definition, and can be undone.`,
	none: 'Without data on customers and their purchases every number here is an assumption.',
	noneLink: 'Import data',
	caption: 'Measured values and assumptions',
	columns: { field: 'Value', now: 'In the plan', measured: 'Measured', basis: 'Rests on', action: 'Take over' },
	season: { now: 'Twelve weights', measured: (low: string, high: string) => `${low} to ${high}` },
	count: (n: number) => `n = ${f.number(n)}`,
	between: (low: string, high: string) => `95 %: ${low} to ${high}`,
	take: 'Take over',
	taken: 'Taken over',
	changed: (lastDay: string, value: string) => `Data up to ${f.date(lastDay)} now give ${value}.`,
	span: (low: string, high: string) => `${low} to ${high}`,
	changedRange: (lastDay: string, range: string) => `Data up to ${f.date(lastDay)} now give the range ${range}.`,
	matches: 'Matches the data.',
	matching: 'Matches',
	all: (n: number) => f.plural(n, { one: 'Take over the one open value', other: 'Take over all # open values' }),
	allTaken: 'Everything the data say stands in the plan.',
	done: (fields: readonly string[]) => `Taken over: ${f.list(fields)}.`,
	missing: 'What the data do not say',
	reason: (gap: BaselineGap): string => {
		switch (gap.missing) {
			case 'too-few':
				return `only ${f.plural(gap.n ?? 0, { one: '# observation', other: '# observations' })}; below 10 (season: 120) there is no number worth having`;
			case 'too-short':
				return gap.days === undefined
					? 'the data do not reach back far enough'
					: `the data would have to reach back ${f.plural(gap.days, { one: '# day', other: '# days' })} further`;
			case 'no-leaving':
				return 'the customer list holds no leaving dates, so it does not say who still is a customer';
			case 'customer-list':
				return 'without contracts a customer list says who ever became a customer, not who still buys: that takes a file with single purchases';
			case 'no-single-purchases':
				return 'needs a file with single purchases';
			case 'no-amounts':
				return 'no amounts in the currency of the plan';
		}
	},
	never:
		'Margin, growth and discount rate never stand in sales data: your purchase prices, your intentions and your bank know them.',
	how: 'How it is measured',
	definition: ({ field, windowDays, from, to }: Definition): string => {
		const active = windowDays === undefined ? 'under contract' : `active (bought within ${f.number(windowDays)} days)`;
		const period = `${f.day(from)} to ${f.day(to)}`;
		const texts: Record<Measurable, string> = {
			openingFirstYear: `Customers ${active} on ${f.day(to)}, first purchase or contract less than 365 days before`,
			openingEstablished: `Customers ${active} on ${f.day(to)}, first purchase or contract 365 days before or earlier`,
			perMonth: `First purchases or contracts, ${period}, divided by 12`,
			season: `First purchases or contracts by calendar month, 24 full months`,
			firstYear: `Of those who came 365 to 729 days before ${f.day(to)}: share ${active} 365 days after`,
			established: `Of those ${active} on ${f.day(from)} and customers for 365 days then: share ${active} on ${f.day(to)}`,
			purchasesPerYear: `Purchase days, ${period}, divided by the mean number of customers ${active} at the ends of these months`,
			basket: `Mean amount of a customer’s purchase day, ${period}`,
		};
		return texts[field];
	},
});
