import type { CostGroup } from '../../core/plan/measure';
import type { Format } from '../format';
import { parts } from './costs-parts';

const group: Record<CostGroup, string> = { team: 'Team', tools: 'Tools', engagement: 'Customer benefits' };

const restsOn = (templates: number, all: number) => {
	if (all === 0) return '';
	if (templates === 0) return 'From the entries of your plan. ';
	return templates === all
		? 'Still from template values only: replace them by your own. '
		: `${templates} of ${all} cost entries are still template values: replace them by your own. `;
};

const costs = (f: Format) => ({
	both: (keep: number, win: number) =>
		`Keeping a customer for a year costs ${f.money(keep)}; winning a new one costs ${f.money(win)}`,
	keepOnly: (keep: number) =>
		`Keeping a customer for a year costs ${f.money(keep)}; what winning one costs is still open`,
	winOnly: (win: number) => `Winning a customer costs ${f.money(win)}; what keeping one costs is still open`,
	none: 'What keeping and winning customers cost is still open',
	/** what the costs rest on: so many of all amounts and hours are still a template's */
	lead: (templates: number, all: number) =>
		`Plan year 1. ${restsOn(templates, all)}Working time counts at its hourly cost.`,
	figures: 'Costs per customer',
	fill: { measures: 'Add measures', acquisition: 'Enter acquisition costs', hours: 'Enter hours' },
	parts: parts(f),
	ledger: {
		title: 'Retention cost per active customer',
		lead: 'Like the cost of running a car: every cost counts. Open a group to see its lines.',
		group,
		empty: 'No line',
		staff: (role: string) => `${role}, working time`,
		lineOf: (line: string, measure: string) => `${line} (${measure})`,
		year: 'Year 1',
		quarter: 'First quarter',
		sum: 'Retention cost',
		activeYear: (n: number) => `÷ ${f.number(n, n % 1 === 0 ? 0 : 1)}`,
		perActive: 'Per active customer',
		none: 'No measures yet, so there is nothing to add up.',
		definition: 'What counts as active customers',
		count: 'Active customers',
		countHint: 'For example the members of a programme. The number stands in the document with the definition.',
	},
	worksheet: {
		title: 'What winning a customer costs',
		lead: 'Advertising, content, hours for offers and lost pitches, first-order discounts.',
		line: 'Line',
		money: 'Money, year 1',
		hours: 'Hours, year 1',
		sum: 'Acquisition cost',
		acquired: '÷ new customers',
		perNew: 'Per new customer',
		none: 'No line yet. Without it, keeping and winning cannot be compared.',
		basis: { month: 'a month', newCustomer: 'per new customer' },
	},
	rows: {
		title: 'Keeping and winning, side by side',
		aspect: 'Aspect',
		keep: 'Keeping',
		win: 'Winning',
		cost: 'Cost',
		costKeep: 'a year per active customer',
		costWin: 'once per new customer',
		profit: 'Profit',
		profitKeep: 'customer value less a year of retention cost',
		profitWin: (cac: string) => `margin over 60 months, before ${cac} for winning; a loss at first`,
		profitWinOpen: 'margin over 60 months, before the cost of winning; a loss at first',
		success: 'Success rate',
		literature: 'Literature value, not verified',
		literatureKeep: `${f.percent(0.6)} to ${f.percent(0.7)}`,
		literatureWin: `${f.percent(0.05)} to ${f.percent(0.2)}`,
		ownRate: 'Own rate in %',
		ownKeep: 'Success rate of offers to existing customers',
		ownWin: 'Success rate of offers to new customers',
		ownHint: 'Offers accepted ÷ offers made.',
		useLiterature: 'Show the literature value again',
		focus: 'Focus',
		focusKeep: 'Loyalty: a lasting relationship',
		focusWin: 'The first sale',
		foot: 'Keeping customers is not free either: its marketing and its time stand in the ledger above.',
	},
	claim: {
		title: 'Your ratio, and what the literature says',
		own: 'Your plan',
		ownMissing: 'Your own ratio appears once both costs are known.',
		sources: {
			wide: 'Loyalty app vendor: 5 to 25 times',
			middle: 'Business plan lexicon: 5 to 10 times, in money and time',
			single: 'CRM vendor: 5 times',
		},
		scale: (max: number) => `Scale from 0 to ${f.number(max)} times`,
		caveat:
			'Literature values, not verified. The three sources name three numbers; a search for their origin over ten years (What’s New in Publishing, “Into the rabbit hole”) found no study behind them. Your own ratio is what counts.',
	},
});

export default costs;
