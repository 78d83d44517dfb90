import type { Format } from '../format';
import { costs } from './charts-costs';
import { outlook } from './charts-outlook';

const charts = (f: Format) => ({
	/** the figure around every chart */
	figure: {
		kind: 'Chart',
		keys: 'Left and right: point. Up and down: series. Home and End: first and last point.',
		table: 'Table',
		image: 'Image',
		csv: 'CSV',
		failed: 'The chart could not be drawn. The table holds the same numbers.',
		imageFailed: 'The image could not be made.',
	},
	between: (low: string, high: string) => `${low} to ${high}`,
	/** what stands for a month in the table's first column, and the like */
	columns: { month: 'Month', period: 'Period', total: 'Total', low: 'from', high: 'to', n: 'n' },
	quarterMonths: ['Jan', 'Apr', 'Jul', 'Oct'] as [string, string, string, string],
	running: (period: string) => `${period} (not over yet)`,
	outlook: outlook(f),
	costs: costs(f),
	customers: {
		titleMore: (count: number, month: string) =>
			`With the measures there are about ${f.plural(count, { one: '# customer', other: '# customers' })} more at the end of ${month} than without`,
		titleLess: (count: number, month: string) =>
			`With the measures there are about ${f.plural(count, { one: '# customer', other: '# customers' })} fewer at the end of ${month} than without`,
		titleSame: 'No difference visible yet between with and without measures',
		unit: 'Active customers at the end of the month; band: cautious to favourable assumptions',
		foot: 'Monthly cohorts with one loss rate for the first year and one for later, the season, and effects that build up over time.',
		with: 'With measures',
		without: 'Without',
		cautious: 'Cautious',
		favourable: 'Favourable',
		summary: (month: string, measures: string, low: string, high: string, without: string) =>
			`Lines. At the end of ${month}: with measures ${measures} customers, ${low} to ${high}; without ${without}.`,
	},
	budget: {
		title: (month: string, most: string, year: string) =>
			`${month} costs most, at ${most}; the first year adds up to ${year}`,
		titleEven: (each: string, year: string) => `Keeping customers costs ${each} every month, ${year} in the first year`,
		titleNone: 'No costs planned yet',
		unit: 'Cost of the measures per month, by group',
		foot: 'Money lines and hours at their hourly cost, in the month they fall due. Team includes imputed hours.',
		team: 'Team',
		tools: 'Tools',
		engagement: 'Customer benefits',
		year: (year: number) => `Year ${year}`,
		perYear: (amount: string) => `${amount} in year 1`,
		summary: (most: string, month: string, year: string) =>
			`Stacked columns by month. Highest: ${most} in ${month}; first year ${year}.`,
	},
	hours: {
		titleOver: (month: string, role: string, needed: string, available: string) =>
			`In ${month} hours are short for ${role}: ${needed} of ${available}`,
		titleOverMany: (months: number, role: string, month: string, needed: string, available: string) =>
			`Hours are short in ${f.plural(months, { one: '# month', other: '# months' })}, most in ${month} for ${role}: ${needed} of ${available}`,
		titleFits: (most: string, available: string, month: string) =>
			`The hours suffice: at most ${most} of ${available}, in ${month}`,
		titleNone: 'No hours planned yet',
		unit: 'Hours per month for all measures; rule: available',
		unitRole: (role: string) => `Hours per month of ${role}; rule: available`,
		foot: 'Hours of all measures in the month they fall due, against the hours available for retention work.',
		over: 'Red: more than this role has available.',
		available: (hours: string) => `${hours} available`,
		availableColumn: 'Available',
		peak: (hours: string) => `up to ${hours}`,
		summary: (most: string, month: string, available: string) =>
			`Columns by month. Highest: ${most} in ${month}; available ${available}.`,
	},
	retention: {
		name: 'Retention',
		titleRose: (now: string, period: string, before: string) =>
			`Retention has risen: ${now} in ${period}, before ${before}`,
		titleFell: (now: string, period: string, before: string) =>
			`Retention has fallen: ${now} in ${period}, before ${before}`,
		titleSame: (now: string, period: string, before: string) =>
			`${now} stayed in ${period}; no proven difference from ${before} before`,
		titleOne: (now: string, period: string) => `${now} of the customers stayed in ${period}`,
		titleNone: 'Too little data for a retention rate',
		unit: 'Share of the customers at the start who are still there at the end; whiskers: 95% interval',
		hollow: 'Hollow: period not over yet, or wider than ±10 points.',
		foot: (least: number) =>
			`Kept ÷ customers at the start of the period; Wilson interval. Below ${f.number(least)} customers counts only, no rate.`,
		start: 'At the start',
		kept: 'Kept',
		gained: 'New',
		end: 'At the end',
		strict: 'Retention',
		textbook: '(E − N) ÷ S',
		summary: (count: number, from: string, to: string, last: string) =>
			`Points with whiskers, ${f.plural(count, { one: '# period', other: '# periods' })} from ${from} to ${to}. Last full period: ${last}.`,
	},
	nps: {
		name: 'NPS',
		titleRose: (now: string, period: string, before: string) =>
			`The NPS has risen: ${now} in ${period}, before ${before}`,
		titleFell: (now: string, period: string, before: string) =>
			`The NPS has fallen: ${now} in ${period}, before ${before}`,
		titleSame: (now: string, period: string, before: string) =>
			`NPS ${now} in ${period}; no proven difference from ${before} before`,
		titleOne: (now: string, period: string) => `NPS ${now} in ${period}`,
		titleNone: 'Too few answers for a trend',
		unit: 'NPS in points; whiskers: 95% interval',
		hollow: 'Hollow: wider than ±10 points, to be read as an indication.',
		foot: (least: number) =>
			`Share of 9–10 less share of 0–6; adjusted Wald interval. Below ${f.number(least)} answers counts only, no score.`,
		answers: 'Answers',
		score: 'NPS',
		promoters: 'Promoters (9–10)',
		passives: 'Passives (7–8)',
		detractors: 'Detractors (0–6)',
		summary: (count: number, from: string, to: string, last: string) =>
			`Points with whiskers, ${f.plural(count, { one: '# period', other: '# periods' })} from ${from} to ${to}. Last: ${last}.`,
		distributionTitle: (share: string, score: string) => `${share} would recommend you gladly (9 or 10); NPS ${score}`,
		distributionNone: 'No answers yet',
		distributionUnit: (n: number) =>
			`How often each score was given, ${f.plural(n, { one: '# answer', other: '# answers' })}`,
		distributionFoot: 'NPS = share of promoters (9–10) less share of detractors (0–6), in points from −100 to +100.',
		distributionSummary: (promoters: string, passives: string, detractors: string) =>
			`Columns from 0 to 10. Promoters ${promoters}, passives ${passives}, detractors ${detractors}.`,
		scoreColumn: 'Score given',
		group: 'Group',
		share: 'Share',
	},
	clv: {
		title: (five: string, now: string) =>
			`Five points more retention would make a customer worth ${five} more than the ${now} now`,
		titlePlain: (now: string, retention: string) => `At ${retention} retention a customer is worth ${now}`,
		titleNone: 'No margin, so no customer value yet',
		unit: 'Customer value over yearly retention',
		unitBand: 'Customer value over yearly retention; broad stroke: the plan’s range',
		foot: (margin: string, discount: string) =>
			`m · r ÷ (1 + d − r) with m = ${margin} margin a year and d = ${discount} discount rate; same retention every year.`,
		curve: 'Customer value',
		point: 'Your plan',
		range: 'Your range',
		retention: 'Retention',
		value: 'Customer value',
		at: (retention: string) => `At ${retention} retention`,
		summary: (retention: string, value: string, low: string, high: string) =>
			`Rising curve, steeper to the right. Your plan: ${value} at ${retention}; the curve runs from ${low} to ${high}.`,
	},
	cohorts: {
		titleBetter: (cohort: string, value: string, mean: string) =>
			`Those who came in ${cohort} buy again more often: ${value} in month 1, on average ${mean}`,
		titleWorse: (cohort: string, value: string, mean: string) =>
			`Those who came in ${cohort} buy again less often: ${value} in month 1, on average ${mean}`,
		titleMean: (mean: string) =>
			`${mean} buy again in the month after their first purchase; no cohort differs for certain`,
		titleNone: 'No difference visible yet',
		unitRate: 'Share of the customers of a starting month who bought in the month after, in %',
		unitCustomers: 'Customers of a starting month who bought in the month after',
		unitRevenue: 'Revenue per customer of the starting month in the month after',
		foot: 'Mean weighted by customers, months not over yet left out.',
		few: (count: number, least: number) =>
			`${f.plural(count, { one: '# starting month has', other: '# starting months have' })} fewer than ${f.number(least)} customers: without colour.`,
		first: 'First purchase',
		customers: 'Customers',
		across: 'Months after the first purchase',
		mean: 'Mean',
		running: 'Month not over yet',
		table: 'Cohort table',
		keys: 'Arrow keys move from cell to cell.',
		sentence: (cohort: string, k: number, active: number, size: number, share: string) =>
			`${cohort}, month ${f.number(k)}: ${f.number(active)} of ${f.plural(size, { one: '# customer', other: '# customers' })}, ${share}`,
		sentenceRevenue: (cohort: string, k: number, revenue: string, size: number, each: string) =>
			`${cohort}, month ${f.number(k)}: ${revenue} from ${f.plural(size, { one: '# customer', other: '# customers' })}, ${each} each`,
		sentenceRunning: (sentence: string) => `${sentence}, month not over yet`,
	},
});

export default charts;
