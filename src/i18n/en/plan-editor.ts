import type { HourShortage } from '../../core/plan/edit-hours';
import type { HourBasis } from '../../core/plan/measure';
import type { TimeFinding } from '../../core/plan/edit-time';
import type { BreakEvenCustomers } from '../../core/projection/break-even-customers';
import type { Format } from '../format';

/** Words of the editor of one measure. */
export const editor = (f: Format) => ({
	position: (at: number, of: number) => `Measure ${at} of ${of}`,
	back: 'Back to the list',
	name: 'Name of the measure',
	nameMissing: 'A measure needs a name.',
	duplicate: 'Copy',
	up: 'Move up',
	down: 'Move down',
	remove: 'Remove',
	sections: 'Sections',
	sectionKeys: 'Alt + Page Down and Page Up lead to the next and the previous section, at the end to “Done”.',
	done: 'Done',
	gain: (end: number) => `by the end of ${f.month(end)}`,
	breakEven: (result: BreakEvenCustomers) => {
		if (result.unit === undefined) {
			return result.reason === 'no-effect'
				? 'It changes nothing yet that could pay for it.'
				: 'It does not pay at any effect that can be reached.';
		}
		if (result.factor === 0) return 'It costs nothing.';
		const needed = f.number(result.needed, 1);
		const assumed = `${f.number(result.assumed, 1)} are assumed.`;
		switch (result.unit) {
			case 'kept':
				return `It pays from ${needed} customers kept; ${assumed}`;
			case 'gained':
				return `It pays from ${needed} customers gained; ${assumed}`;
			case 'customerYears':
				return `It pays from the contribution of ${needed} customers in a year; ${assumed}`;
		}
	},
	foot: {
		cost: (months: number) =>
			`Cost of its first ${f.plural(months === 0 ? 12 : months, { one: 'month', other: '# months' })}`,
		hours: 'Hours a month',
		/** on a phone */
		short: { cost: 'Cost', hours: 'Each month' },
		result: 'Plan’s result',
		change: (by: string) => `(${by})`,
		basis:
			'Cost and hours are those of this measure in its first twelve months (fewer where the plan ends before), hours as the mean of these months. Gain: the plan’s result with this measure less that without it. In brackets: the change since the editor was opened.',
	},
	lines: {
		actions: (name: string) => `${name}: order, copy, remove`,
		up: 'Up',
		down: 'Down',
		duplicate: 'Copy',
		remove: 'Remove',
		moved: (name: string, at: number, of: number) => `${name}: now ${at} of ${of}.`,
		copied: (name: string) => `${name} copied.`,
		removed: (name: string) => `${name} removed.`,
		keys: 'Alt + arrow up or down moves a line, Ctrl + D copies it, Delete removes it.',
		full: (n: number) => `There is room for ${f.number(n)} lines.`,
	},
	effect: {
		title: 'Effect',
		reach: 'Share of the target group it reaches',
		reachHint: 'Those who take part, open, come or notice.',
		add: 'Add an effect',
		none: 'Nothing is assumed yet. Add at least one effect.',
		remove: (name: string) => `Remove: ${name}`,
		hint: 'What do you expect in a bad, a likely and a good case?',
		hints: {
			loss: 'Out of 100 who would leave, how many stay because of it.',
			purchases: 'Change against today, among those reached.',
			basket: 'Change against today, among those reached.',
			referrals: 'New customers per reached customer in a year.',
			winBack: 'Of those who left in the last twelve months, per month.',
		},
	},
	money: {
		title: 'Money',
		none: 'No cost lines yet. Not even a free measure is without cost: postage, rewards, software, printing.',
		add: 'Add a cost line',
		unnamed: 'Line without a name',
		name: 'What it is',
		preset: 'Line of the retention ledger',
		noPreset: 'none of the ten',
		group: 'Cost group',
		basis: 'Due',
		amount: 'Amount',
		share: 'Share of participants’ revenue',
		promo: 'Has an introductory price',
		promoAmount: 'Introductory price',
		promoMonths: 'Months at that price',
		promoTag: (month: number, amount: number) => `from ${f.month(month)}: ${f.money(amount)}`,
		promoUntil: (month: number, promo: number, amount: number) =>
			`Until ${f.month(month - 1)}: ${f.money(promo)}; from ${f.month(month)}: ${f.money(amount)}.`,
		promoForever: 'This price holds until the end; the regular one is never paid within the plan.',
		promoNone: 'Without months the introductory price never applies.',
		promoDearer: 'It is higher than the regular one.',
		offset: 'Months after the start',
		due: (month: number) => `Falls due in ${f.month(month)}.`,
		dueAfterPlan: (month: number, end: number) =>
			`Falls due in ${f.month(month)}, after the end of the plan (${f.month(end)}): it does not count.`,
		freeRiders: 'How many would have bought without the discount? That cost counts too.',
	},
	hours: {
		title: 'Hours',
		phase: 'Phase',
		basis: 'How often',
		caption: 'Hours by phase and role',
		cell: (phase: string, role: string, basis: string) => `${phase}, ${role}, hours ${basis}`,
		basisOf: (phase: string) => `${phase}: how often`,
		zero: '0 confirmed',
		open: 'open',
		hint: 'Leave a field empty while it is open. Enter 0 to confirm that no time is needed.',
		noTeam: 'Add a role under Team first.',
		details: 'Ranges, sources and dates of the hours',
		line: (phase: string, role: string) => `${phase}, ${role}`,
		offset: 'Months after the start',
		unknownRole: 'role removed',
		role: 'Role',
		amount: 'Hours',
		span: { once: 'a month', month: 'a month', quarter: 'a quarter', year: 'a year' } satisfies Record<
			HourBasis,
			string
		>,
		tooMany: (most: number, span: string) => `${f.number(most)} hours are all there are in ${span}.`,
		short: ({ name, month, needed, available, months }: HourShortage) =>
			`${name} is short of ${f.hours(needed - available)} in ${f.month(month)}: all measures need ${f.hours(needed)}, ${f.hours(available)} are free.${
				months > 1 ? ` It is not enough in ${f.number(months)} months.` : ''
			}`,
		impossible: 'No month has that many hours.',
		toStaffing: 'See the hours of all measures',
	},
	time: {
		title: 'Time',
		start: 'Starts',
		end: 'Runs until',
		noEnd: 'the end of the plan',
		lag: 'Months until it takes effect',
		ramp: 'Months until full effect',
		fade: 'Months the effect lasts after the end',
		finding: {
			startsAfterPlan: (end: number) => `It starts after the end of the plan (${f.month(end)}) and does not count.`,
			endsBeforeEffect: () => 'It ends before it takes effect: it only costs.',
			effectAfterPlan: (end: number) =>
				`It takes effect only after the end of the plan (${f.month(end)}): within the plan it only costs.`,
			endsAfterPlan: (end: number) => `It runs beyond the plan; what comes after ${f.month(end)} does not count.`,
		} satisfies Record<TimeFinding, (end: number) => string>,
	},
	frame: {
		title: 'Classification',
		category: 'Field',
		targetGroup: 'Counts for',
		segment: 'Target group in words',
		why: 'Why it fits your offer and your customers',
		whyHint: 'A bank asks this first.',
		benefit: 'What the customer has from it',
		benefitHint: 'Without a benefit it is advertising.',
		goals: 'Serves the goals',
		kpi: 'Judged by',
		noKpi: 'nothing yet',
		kpiBaseline: 'Today',
		kpiTarget: 'Target',
		kpiNotBetter: 'The target is no better than today.',
		ladder: 'Step on the loyalty ladder',
		noLadder: 'none',
		owner: 'Responsible',
		noOwner: 'nobody yet',
		legal: 'On what do the e-mails rest?',
		legalOpen: 'please choose',
		legalNote:
			'Is it allowed? E-mails to existing customers need consent or all four conditions of § 7 (3) UWG: address from a sale, own similar goods, no objection, notice of the right to object at collection and in every e-mail. This is not legal advice.',
		personalisation: 'Personalisation',
		noPersonalisation: 'not stated',
	},
});
