import type { Format } from '../format';

/** Words of the charts of the projection. */
export const outlook = (f: Format) => {
	const people = (n: number) => f.plural(Math.round(n), { one: '# customer', other: '# customers' });
	const rounded = (n: number) => f.number(n, n !== 0 && Math.abs(n) < 10 ? 1 : 0);
	return {
		with: 'With measures',
		without: 'Without',
		cautious: 'Cautious',
		favourable: 'Favourable',
		flows: {
			titleMore: (come: number, go: number) =>
				`More arrive than leave: in the last plan year ${rounded(come)} a month against ${rounded(go)}`,
			titleLess: (come: number, go: number) =>
				`More leave than arrive: in the last plan year ${rounded(go)} a month against ${rounded(come)}`,
			titleEven: (come: number) => `In the last plan year as many arrive as leave: ${rounded(come)} a month`,
			titleNone: 'Nobody arrives and nobody leaves yet',
			unit: (measures: boolean) =>
				`Customers a month, ${measures ? 'with the measures' : 'without measures'}: arrivals upwards, leavers downwards`,
			foot: 'Like a bathtub with an open drain: inflow upwards, outflow downwards. Referred = opening × referrals ÷ 12; lost = customers of the month × monthly loss.',
			acquired: 'Acquired',
			referred: 'Referred',
			wonBack: 'Won back',
			lost: 'Lost',
			end: (n: number) => `${rounded(n)} a month`,
			summary: (come: number, go: number) =>
				`Stacked bars by month. On average of the last twelve months ${rounded(come)} arrive and ${rounded(go)} leave.`,
		},
		level: {
			name: 'Customers',
			titleRises: (month: string, now: number, end: number) =>
				`At the end of ${month} there are ${people(now)}; if it goes on like this, the level rises to ${f.number(end)}`,
			titleFalls: (month: string, now: number, end: number) =>
				`At the end of ${month} there are ${people(now)}; if it goes on like this, ${f.number(end)} remain`,
			titleEven: (month: string, now: number) =>
				`At the end of ${month}, ${people(now)}: about as many leave as arrive`,
			titleOpen: (month: string, now: number) => `At the end of ${month} there are ${people(now)}`,
			unit: (measures: boolean, rule: boolean) =>
				`Customers at the month’s end, ${measures ? 'with the measures' : 'without measures'}${rule ? '; line: equilibrium' : ''}`,
			foot: 'Equilibrium = new customers ÷ monthly loss rate, less one month’s leavers; arrivals as in the last year, measures at full effect.',
			footOpen: 'Without anybody leaving there is no level at which the number comes to rest.',
			rule: (n: number) => `Equilibrium ${f.number(n)}`,
			opening: 'Opening',
			arrivals: 'Arrivals',
			lost: 'Lost',
			closing: 'Closing',
			summary: (first: number, last: number, rest: number | undefined) =>
				`Line from ${people(first)} to ${people(last)}${rest === undefined ? '' : `; equilibrium at ${f.number(rest)}`}.`,
		},
		result: {
			title: (month: string) => `From ${month} on, every month brings more than without the measures`,
			titleAlways: 'Every month brings more than without the measures',
			titleNever: 'No month from which on the measures always bring more than without',
			titleOnly: (average: string) => `The result is ${average} a month on average`,
			unit: 'Result a month: contribution less retention and acquisition cost',
			foot: 'Result = revenue × margin − cost of the measures − acquisition cost, hours included; before fixed costs.',
			summary: (month: string, withMeasures: string, without: string) =>
				`Lines. In ${month}: with measures ${withMeasures}, without ${without}.`,
			summaryOnly: (month: string, value: string) => `Line. In ${month}: ${value}.`,
		},
		gain: {
			title: (month: string, most: string, deepest: string) =>
				`The measures have paid from ${month} on; until then ${most} at most is advanced, in ${deepest}`,
			titleStart: 'The measures pay from their first month on',
			titleNever: (open: string, month: string) =>
				`At the end of ${month}, ${open} is still missing for the measures to pay`,
			titleNone: 'The measures change nothing yet',
			name: 'Gain so far',
			unit: 'Result with the measures less result without, summed up from the start; area: cautious to favourable',
			foot: 'The measures have paid once the line no longer falls below zero.',
			columnWith: 'Result so far, with',
			columnWithout: 'Result so far, without',
			summary: (month: string, value: string, low: string, high: string) =>
				`Line with band. At the end of ${month}: ${value}, from ${low} to ${high}.`,
		},
		cash: {
			title: (month: string) => `From ${month} on, more money has come in than gone out`,
			titleAlways: (month: string, sum: string) =>
				`Money is left from the first month on: ${sum} by the end of ${month}`,
			titleNever: (month: string, sum: string) => `By the end of ${month}, ${sum} more has gone out than come in`,
			unit: 'Money summed up from the start, before fixed costs, own salary and loans',
			foot: 'Cash = result + imputed hours: own hours cost time, but no money.',
			summary: (month: string, withMeasures: string, without: string) =>
				`Lines. At the end of ${month}: with measures ${withMeasures}, without ${without}.`,
			summaryOnly: (month: string, value: string) => `Line. At the end of ${month}: ${value}.`,
		},
	};
};
