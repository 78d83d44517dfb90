import type { BreakEvenCustomers } from '../../core/projection/break-even-customers';
import type { Format } from '../format';

/** Words of the projection. */
export const outlook = (f: Format) => {
	/** Small numbers of customers with a digit, large ones where they would read the same without. */
	const pair = (a: number, b: number): [string, string] => {
		const alike = Math.round(a) === Math.round(b) && Math.abs(a - b) > 0.05;
		const shown = (n: number) => {
			if (n > 0 && n < 0.05) return `fewer than ${f.number(0.1, 1)}`;
			return f.number(n, alike || (n > 0 && n < 9.95) ? 1 : 0);
		};
		return [shown(a), shown(b)];
	};
	return {
		head: {
			pays: (month: number) => `The measures pay for themselves from ${f.month(month)}`,
			paysAtOnce: 'The measures pay for themselves from the start',
			never: (month: number) => `The measures do not pay for themselves by ${f.month(month)}`,
			nothing: 'The measures change nothing yet',
			none: 'No measures yet: this is how the business goes without',
			lead: (end: number, gain: number, range: { low: number; high: number } | undefined) => {
				const sum =
					gain >= 0
						? `By the end of ${f.month(end)} they bring ${f.money(gain)} more than they cost.`
						: `By the end of ${f.month(end)} they cost ${f.money(-gain)} more than they bring.`;
				return range
					? `${sum} Calculated cautiously it is ${f.moneySigned(range.low)}, favourably ${f.moneySigned(range.high)}.`
					: sum;
			},
			noneLead: 'With measures, this page sets both courses side by side.',
			addMeasures: 'To the measures',
		},
		keyFigures: 'Key figures of the projection',
		bathtub: 'The bathtub: inflow, outflow, level',
		equilibrium: 'There, as many leave in a month as arrive. Only more arrivals or fewer leavers raise it.',
		money: 'What it does to the money',
		table: {
			title: 'Year by year',
			which: 'Which course',
			with: 'With measures',
			without: 'Without',
			difference: 'Difference',
			row: 'Row and formula',
			year: (month: number, months: number) =>
				months === 12 ? f.period(month, 12) : `${f.monthShort(month)} – ${f.monthShort(month + months - 1)}`,
			total: 'Whole plan',
			groups: { customers: 'Customers', money: 'Money', rates: 'Ratios' },
			rows: {
				opening: 'Opening',
				acquired: '+\u00a0Acquired',
				referred: '+\u00a0Referred',
				wonBack: '+\u00a0Won back',
				lost: '−\u00a0Lost',
				closing: 'Closing',
				purchases: 'Purchases',
				revenue: 'Revenue',
				contribution: 'Contribution',
				retentionCost: '−\u00a0Retention cost',
				acquisitionCost: '−\u00a0Acquisition cost',
				result: 'Result',
				imputed: '+\u00a0Imputed hours',
				cash: 'Cash before fixed costs',
				cac: 'Acquisition cost per new customer (CAC)',
				retentionCostPerActive: 'Retention cost per customer, average of the year',
				retention: 'Retention: who stayed',
				formulaRetention: 'Retention by formula',
			},
			formulas: {
				opening: 'closing of the year before',
				acquired: 'new a month × growth × season',
				referred: 'opening of the month × referrals ÷ 12',
				wonBack: 'lost in the last 12 months × won back share',
				lost: 'customers × (1 − retention^(1/12)) × ∏ (1 − reach × effect)',
				closing: 'opening + acquired + referred + won back − lost',
				purchases: 'customers of the month × purchases a year ÷ 12',
				revenue: 'purchases × basket',
				contribution: 'revenue × margin',
				retentionCost: 'team + tools + benefits for customers',
				acquisitionCost: 'monthly lines + lines per new customer × acquired',
				result: 'contribution − retention cost − acquisition cost',
				imputed: 'hours of imputed roles × hourly cost',
				cash: 'result + imputed hours',
				cac: 'acquisition cost ÷ acquired',
				retentionCostPerActive: 'retention cost ÷ average customers of the month',
				retention: 'still here of those at the start ÷ those at the start',
				formulaRetention: '(closing − arrivals) ÷ opening',
			},
			points: (points: number) => `${f.points(points, 1)} points`,
			rests: (n: number) => `Rests on ${f.plural(n, { one: '# assumption', other: '# assumptions' })}; the weakest:`,
			rounding:
				'Rounded so that the lines shown add up. The CSV of the months holds the unrounded numbers to recompute with.',
			twoRates: (left: number, year: string) =>
				`Why two retention rates? In ${year}, ${f.plural(Math.round(left), { one: '# customer of the arrivals leaves', other: '# customers of the arrivals leave' })} within the same year. The formula takes them off those who stayed; the rate of who stayed does not.`,
		},
		months: {
			title: (n: number) => `All ${f.number(n)} months`,
			hint: 'Each month’s opening is the closing of the month before. Customers are expected values, therefore the decimals.',
			export: 'Months as CSV',
			file: (which: string) => `Projection by month ${which}`,
			month: 'Month',
			activeFirstYear: 'Customers in their first year',
			activeEstablished: 'Established customers',
			lossFirstYear: 'Loss rate, first year',
			lossEstablished: 'Loss rate, established',
			team: 'Team',
			tools: 'Tools',
			engagement: 'Benefits for customers',
		},
		measures: {
			title: (n: number, paying: number) =>
				n === 1
					? paying
						? 'The measure pays'
						: 'The measure does not pay yet'
					: paying === n
						? 'Every measure pays'
						: `${f.number(paying)} of ${f.number(n)} measures pay`,
			lead: 'Gain = result with all measures less the result without this one, to the end of the plan.',
			caption: 'Gain, cost and break-even of each measure',
			measure: 'Measure',
			gain: 'Gain',
			range: 'Cautious to favourable',
			cost: 'Cost',
			customers: 'To pay, it',
			between: (low: string, high: string) => `${low} to ${high}`,
			overlap: 'Overlap',
			overlapHint: 'customers kept by two measures count once; measures that strengthen each other add to it',
			total: 'All together',
			how: 'How this is counted: departures a measure avoids over the plan, among those the others leave, at the smallest effect that pays for its money and hours. All effects of a measure move in the same proportion: one that also raises purchases or the basket needs fewer customers than one that only keeps them.',
		},
		/**
		 * What a measure must keep or gain to pay for itself, set against what is assumed; follows "the measure".
		 * @param together it has other effects, which count at the same proportion
		 */
		breakEven: (found: BreakEvenCustomers, together: boolean): string => {
			if (found.unit === undefined)
				return found.reason === 'no-effect'
					? 'has no effect yet that could pay for it'
					: 'would not pay even at many times its effect';
			if (found.needed === 0) return 'need not keep anybody: it pays without any effect';
			const [needed, assumed] = pair(found.needed, found.assumed);
			const others = together ? ' and have its other effects in the same proportion' : '';
			switch (found.unit) {
				case 'kept':
					return `must keep ${needed} customers (assumed: ${assumed})${others}`;
				case 'gained':
					return `must gain ${needed} customers (assumed: ${assumed})${others}`;
				case 'customerYears':
					return `must bring as much as ${needed} customers in a year (assumed: ${assumed})`;
			}
		},
	};
};
