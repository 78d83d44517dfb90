import type { Effort } from '../../core/plan/templates/effort';
import type { Relation } from '../../core/plan/templates/filter';
import type { Format } from '../format';

const effort: Record<Effort, string> = { low: 'low', medium: 'medium', high: 'high' };

/** Words of the library of templates. Money in minor units, hours as they are, shares 0 to 1. */
export const library = (f: Format) => ({
	head: (n: number) => `${f.number(n)} measures to choose from, each with cost, hours and its usual pitfall`,
	lead: 'The name opens all about a measure and what it would do to your plan. What you add brings starting points marked as template: replace them with your own.',
	back: 'Back to the measures',
	toLibrary: 'All templates',
	add: (name: string) => `Add ${name}`,
	addShort: 'Add',
	added: (name: string) => `${name} added to the plan.`,
	already: 'in the plan',
	again:
		'A measure from this template is in the plan already. What it costs and brings there stands at the measure; here is what a second one would add.',
	open: (name: string) => `Open ${name}`,
	fits: 'Suits your kind of business',
	unfit: {
		contractual: 'Made for businesses without contracts; your customers have one.',
		nonContractual: 'Made for businesses with contracts; your customers have none.',
	} satisfies Record<Relation, string>,
	effort,
	effortTag: (level: Effort) => `Effort ${effort[level]}`,
	noTeam: 'Nobody is in the team yet, so the hours cost nothing and nobody does them. Enter a role first.',
	toTeam: 'To the team',
	unknown: 'This template does not exist (any more)',
	search: {
		title: 'Search and filter',
		query: 'Search',
		queryHint: 'In name, description and cost lines; several words must all occur.',
		category: 'Field',
		goal: 'Goal',
		effort: 'Effort',
		budget: 'Cost at most',
		budgetHint: 'First 12 months in your plan, hours priced in.',
		fits: {
			contractual: 'Only what suits customers with a contract',
			nonContractual: 'Only what suits customers without a contract',
		} satisfies Record<Relation, string>,
		any: 'All',
		efforts: (low: number, high: number) => ({
			low: `Low: up to ${f.hours(low)} in the first year`,
			medium: `Medium: up to ${f.hours(high)}`,
			high: `High: above ${f.hours(high)}`,
		}),
		reset: 'Reset filters',
		found: (n: number, of: number) =>
			n === of ? `All ${of} templates` : `${f.number(n)} of ${f.number(of)} templates`,
		results: 'Templates',
	},
	none: {
		title: 'No template meets all of this at once',
		loosen: 'It works without one of these:',
		conditions: {
			query: (query: string) => `Search “${query}”`,
			category: (name: string) => `Field: ${name}`,
			goal: (name: string) => `Goal: ${name}`,
			effort: (name: string) => `Effort: ${name}`,
			budget: (limit: string) => `At most ${limit}`,
			fits: () => 'Only what suits',
		},
		without: (condition: string, found: number) =>
			`Drop “${condition}”: ${f.plural(found, { one: '# template', other: '# templates' })}`,
		several: 'More than one condition has to go. Begin with a shorter search or a higher limit, or reset them all.',
	},
	card: {
		cost: (cost: number) => `${f.moneyWhole(cost)} in the first 12 months`,
		again: (cost: number) => `Another one: ${f.moneyWhole(cost)} in the first 12 months`,
		split: (money: number, hours: number, time: number) =>
			`${f.moneyWhole(money)} in money, ${f.hours(hours)} of work worth ${f.moneyWhole(time)}`,
	},
	page: {
		why: 'Why it fits',
		benefit: 'What the customer has from it',
		segment: 'Target group',
		pitfall: 'Usual pitfall',
		facts: 'At a glance',
		kpi: 'Measured by',
		goals: 'Goals',
		ladder: 'Step of the ladder',
		ladderHint: 'How far a customer has come with you, from prospect to fan; the measure acts on this step.',
		start: 'Proposed start',
		lasting: 'Effect begins',
		effectAfter: (lag: number, ramp: number) =>
			`${lag === 0 ? 'at once' : `after ${f.plural(lag, { one: '# month', other: '# months' })}`}${ramp === 0 ? '' : `, full ${f.plural(ramp, { one: '# month', other: '# months' })} later`}`,
		legal: 'What the law asks',
		costs: 'Costs',
		line: 'Line',
		group: 'Cost group',
		due: 'Due',
		low: 'low',
		likely: 'likely',
		high: 'high',
		promo: (amount: number, months: number) => `the first ${months} months ${f.money(amount)}`,
		noCosts: 'No cost lines: it takes hours only.',
		hours: 'Hours',
		phase: 'Phase',
		range: (low: string, likely: string, high: string) => `${likely} (${low} to ${high})`,
		hoursHint: 'Likely hours each time they are due; in brackets low to high.',
		nobody: 'nobody yet',
		effects: 'What it changes',
		reach: 'Share of the target group it reaches',
		effect: 'Effect',
		cautious:
			'These are cautious starting values without a source. They are marked as template in your plan until you replace them with your own.',
	},
	preview: {
		title: 'In your plan',
		again: 'A second time in your plan',
		basis: 'Computed with your customers, your team and the measures you have; nothing is added yet.',
		cost: (cost: number) => `${f.moneyWhole(cost)} in the first year`,
		period: (from: number) => `${f.month(from)} to ${f.month(from + 11)}`,
		costs: 'Cost of the first 12 months',
		part: 'Part',
		amount: 'Likely',
		money: 'Money',
		time: (hours: number) => `Hours (${f.hours(hours)})`,
		total: 'Total',
		range: (low: number, high: number) =>
			`With all amounts and hours low or high: ${f.money(low)} to ${f.money(high)}.`,
		imputed: (amount: number) => `${f.money(amount)} of it is your own time, not paid out.`,
		load: 'Hours in its busiest month',
		loadOf: (hours: number, free: number, month: number) =>
			free < 0
				? `${f.hours(hours)} in ${f.month(month)}, ${f.hours(-free)} too few already`
				: `${f.hours(hours)} in ${f.month(month)}, ${f.hours(free)} free`,
		short: (n: number) =>
			n === 1 ? 'In one month this is more than is free.' : `In ${f.number(n)} months this is more than is free.`,
		enough: 'It fits into the free hours in every month.',
		gain: (end: number) => `Gain to the end of ${f.month(end)}`,
		cautious: 'cautious',
		likely: 'likely',
		favourable: 'favourable',
		gainHow:
			'Result of the plan with this measure less its result without it; cautious and favourable: all effects low or high.',
		adds: 'What it adds to the plan',
		addsOf: (customers: string, end: number) => `${customers} customers at the end of ${f.month(end)}`,
		contribution: (amount: number) => `${f.moneySigned(amount)} contribution`,
		retentionCost: (amount: number) => `${f.moneySigned(amount)} retention cost`,
		hours: (hours: number) => `${f.hours(hours)} of work`,
		afterPlan: 'It would begin only after the end of the plan. Start it earlier once it is added.',
		short12: 'The first 12 months reach past the end of the plan; cost is projected on, the gain ends with the plan.',
	},
});
